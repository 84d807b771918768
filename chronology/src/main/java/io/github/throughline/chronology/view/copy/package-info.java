/**
 * Writing the copy: each part of a chronology as an audience may see it, and a line in the ledger
 * for everything that is left out, withheld or replaced.
 *
 * <p>Start with {@link io.github.throughline.chronology.view.copy.Copy}. It rewrites entries, lanes
 * and the sentences on coverage, and has {@link io.github.throughline.chronology.view.copy.Cover}
 * say what is missing. What it is made from is not changed.
 */
@NullMarked
package io.github.throughline.chronology.view.copy;

import org.jspecify.annotations.NullMarked;
