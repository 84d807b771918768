/**
 * Pre-proceedings and times looked after.
 *
 * <p>Start with {@link io.github.throughline.core.model.legal.PreProceedings}.
 */
@NullMarked
package io.github.throughline.core.model.legal;

import org.jspecify.annotations.NullMarked;
