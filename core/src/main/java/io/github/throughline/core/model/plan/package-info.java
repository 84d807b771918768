/**
 * Plans of every kind: who will do what, why and by when, so that life is different for the child;
 * with their versions, reviews and endings.
 *
 * <p>Start with {@link io.github.throughline.core.model.plan.Plan}. What is not recorded is null,
 * or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.plan;

import org.jspecify.annotations.NullMarked;
