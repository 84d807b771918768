/**
 * Putting a chronology together from its lines: whose they are, which belong to the family, which
 * were asked for, and what has to be said beside them.
 *
 * <p>Start with {@link io.github.throughline.chronology.assembly.Assembly}, which takes the files
 * and the {@link io.github.throughline.chronology.assembly.Request} and gives the chronology, and
 * {@link io.github.throughline.chronology.assembly.Showing}, which shows of the lines what was
 * asked for. What is left out is counted here, and long silences and doubtful orders are found.
 */
@NullMarked
package io.github.throughline.chronology.assembly;

import org.jspecify.annotations.NullMarked;
