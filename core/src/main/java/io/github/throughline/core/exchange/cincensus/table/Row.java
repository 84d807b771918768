package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.output.CsvWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a table: its numbers, and its cells by the names of their columns. */
final class Row {
  private final int line;
  private final int[] keys;
  private final List<String> cells;
  private final Map<String, Integer> columns;

  Row(int line, int[] keys, List<String> cells, Map<String, Integer> columns) {
    this.line = line;
    this.keys = keys;
    this.cells = cells;
    this.columns = columns;
  }

  int line() {
    return line;
  }

  /** Below, at or above the record with these numbers, by as many numbers as are given. */
  int compareTo(int... others) {
    return Arrays.compare(keys, 0, others.length, others, 0, others.length);
  }

  /** The number before the last: which group of the record above it is in. */
  int groupNumber() {
    return keys[keys.length - 2];
  }

  /** The last number: which record it is within the one above. */
  int number() {
    return keys[keys.length - 1];
  }

  /** An item as it was sent, with its place in the table. */
  <T> Reported<T> item(String name, Function<String, @Nullable T> meaning) {
    Integer column = columns.get(name);
    String cell = column == null || column >= cells.size() ? "" : cells.get(column);
    if (column == null || (cell.isEmpty() && !isEmptyButThere(name))) {
      return Reported.absent();
    }
    String text = CsvWriter.rearmed(cell);
    return new Reported<>(meaning.apply(text), text, line, column + 1);
  }

  /** An item of a row that stands for its element: it is there even if it holds nothing. */
  <T> Reported<T> element(String name, Function<String, @Nullable T> meaning) {
    Reported<T> item = item(name, meaning);
    return item.isThere() ? item : new Reported<>(null, "", line, 1);
  }

  /** Where a group stands: this row if something of it is there or it is named as empty. */
  Place group(String name, Reported<?>... items) {
    for (Reported<?> item : items) {
      if (item.isThere()) {
        return place();
      }
    }
    return isEmptyButThere(name) ? place() : Place.NONE;
  }

  Place place() {
    return new Place(line, 1);
  }

  private boolean isEmptyButThere(String name) {
    Integer column = columns.get(Table.EMPTY_ELEMENTS);
    String named = column == null || column >= cells.size() ? "" : cells.get(column);
    return !named.isEmpty() && List.of(named.split(";", 0)).contains(name);
  }
}
