/**
 * Plans of help and protection.
 *
 * <p>Start with {@link io.github.throughline.core.model.plan.Plan}.
 */
@NullMarked
package io.github.throughline.core.model.plan;

import org.jspecify.annotations.NullMarked;
