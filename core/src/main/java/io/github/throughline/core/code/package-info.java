/**
 * The code lists of the published standards: each code with its meaning and the collection years in
 * which it is valid.
 *
 * <p>Start with {@link io.github.throughline.core.code.CinCensusCodes} for the lists of the
 * children in need census, and {@link io.github.throughline.core.code.CodeList} for what can be
 * asked of one.
 *
 * <p>Each standard has one class here and one resource beside it, {@code <standard>.csv}, with the
 * columns {@code list,code,meaning,from,through}. A code that comes, goes or changes its meaning is
 * a change to that file: end the old row with the last year in which it was valid, and add a row
 * for what follows it. Rules name a list, or a group of its codes, and ask for the year at hand, so
 * most such changes touch no rule.
 */
@NullMarked
package io.github.throughline.core.code;

import org.jspecify.annotations.NullMarked;
