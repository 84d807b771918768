/**
 * Lines of a chronology as they are kept: each with the records it rests on.
 *
 * <p>Start with {@link io.github.throughline.core.model.chronology.ChronologyEntry}.
 */
@NullMarked
package io.github.throughline.core.model.chronology;

import org.jspecify.annotations.NullMarked;
