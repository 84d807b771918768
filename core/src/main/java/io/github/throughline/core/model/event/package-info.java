/**
 * What happened in a child's life and family, good and bad.
 *
 * <p>Start with {@link io.github.throughline.core.model.event.SignificantEvent}.
 */
@NullMarked
package io.github.throughline.core.model.event;

import org.jspecify.annotations.NullMarked;
