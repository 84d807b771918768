/**
 * From records to one history: the chronology of a child or a family.
 *
 * <p>Start with {@link io.github.throughline.chronology.ChronologyBuilder}, which takes case files
 * of any year and service, with the family file that ties them together, and gives a {@link
 * io.github.throughline.chronology.Chronology}. The chronology lists what is recorded; it does not
 * say what it means, and what is not in it may have happened all the same.
 */
@NullMarked
package io.github.throughline.chronology;

import org.jspecify.annotations.NullMarked;
