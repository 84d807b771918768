/**
 * Lines of a chronology as they are kept, each with the records it rests on, and the reviews of the
 * whole.
 *
 * <p>Start with {@link io.github.throughline.core.model.chronology.ChronologyEntry}. What is not
 * recorded is null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.chronology;

import org.jspecify.annotations.NullMarked;
