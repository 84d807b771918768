/**
 * The checks of plans: kept up with what happens, reviewed for a purpose, written so that the
 * family can use them, and handed on.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.check.plan.PlanChecks}.
 */
@NullMarked
package io.github.throughline.validation.practice.check.plan;

import org.jspecify.annotations.NullMarked;
