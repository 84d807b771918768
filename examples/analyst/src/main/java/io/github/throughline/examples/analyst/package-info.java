/**
 * Chronologies of many families as tables, kept as Parquet and asked in SQL.
 *
 * <p>Start with {@link io.github.throughline.examples.analyst.Analyst}. The questions are the files
 * beside this package among the resources. They count what was recorded and by whom, never what
 * happened, and put nobody in order.
 */
@NullMarked
package io.github.throughline.examples.analyst;

import org.jspecify.annotations.NullMarked;
