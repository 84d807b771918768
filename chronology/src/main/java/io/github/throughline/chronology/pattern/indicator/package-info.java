/**
 * How each indicator is worked out from a child's history: one file for each, or for a few that
 * belong together.
 *
 * <p>Not exported. {@code Rules} lists all.
 */
@NullMarked
package io.github.throughline.chronology.pattern.indicator;

import org.jspecify.annotations.NullMarked;
