package io.github.throughline.chronology.pattern.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table of an indicator.
 *
 * @param title what it shows
 * @param columns the heads of the columns
 * @param rows the rows
 */
public record PatternTable(String title, List<String> columns, List<PatternRow> rows) {
  /**
   * Copies the lists.
   *
   * @param title what it shows
   * @param columns the heads of the columns
   * @param rows the rows
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public PatternTable {
    requireNonNull(title, "title");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (PatternRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /**
   * What it shows and how large it is, never what is in it.
   *
   * @return for example {@code PatternTable[3 rows]}
   */
  @Override
  public String toString() {
    return "PatternTable[" + rows.size() + " rows]";
  }
}
