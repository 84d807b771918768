/**
 * A children in need census return as flat tables, and back.
 *
 * <p>Start with {@link io.github.throughline.core.exchange.cincensus.table.CinTablesWriter} and
 * {@link io.github.throughline.core.exchange.cincensus.table.CinTablesReader}. A folder holds one
 * CSV file for each group of the return; the rows of a child, an episode and a group are told by
 * their numbers. Every text stands in its cell as the return has it, readable or not, and nothing
 * is lost on the way there and back. The files and their columns are described in {@code
 * docs/cin-census-tables.md}.
 */
@NullMarked
package io.github.throughline.core.exchange.cincensus.table;

import org.jspecify.annotations.NullMarked;
