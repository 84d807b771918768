package io.github.throughline.chronology.document;

import io.github.throughline.core.output.CsvWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table for those who count.
 *
 * @param name its name
 * @param meaning what it holds, one sentence of plain English
 * @param value its value in a row; null for an empty cell
 */
record TidyColumn<T>(String name, String meaning, Function<T, @Nullable Object> value) {
  /** Begins a table. */
  static <T> CsvWriter start(Appendable out, List<TidyColumn<T>> columns) throws IOException {
    return CsvWriter.of(out, columns.stream().map(TidyColumn::name).toList());
  }

  /** The cells of a row. */
  static <T> List<String> row(List<TidyColumn<T>> columns, T row) {
    return columns.stream().map(column -> column.text(row)).toList();
  }

  private String text(T row) {
    Object found = value.apply(row);
    return found == null ? "" : found.toString();
  }
}
