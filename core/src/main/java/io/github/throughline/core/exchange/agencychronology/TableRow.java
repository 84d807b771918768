package io.github.throughline.core.exchange.agencychronology;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number the row, from 1, as a spreadsheet counts it
 * @param cells its cells from the first column on; a row may have fewer or more than others
 */
public record TableRow(int number, List<TableCell> cells) {
  /**
   * A row.
   *
   * @param number the row, from 1, as a spreadsheet counts it
   * @param cells its cells from the first column on
   * @throws IllegalArgumentException if the number is less than 1
   */
  public TableRow {
    if (number < 1) {
      throw new IllegalArgumentException("Rows are counted from 1");
    }
    cells = List.copyOf(cells);
  }

  /**
   * The cell of a column.
   *
   * @param column the column, from 1
   * @return the cell; an empty one where the row is shorter
   */
  public TableCell cell(int column) {
    return column >= 1 && column <= cells.size() ? cells.get(column - 1) : TableCell.EMPTY;
  }

  /**
   * Whether there is nothing to be seen in it.
   *
   * @return true if every cell is blank
   */
  public boolean isBlank() {
    return cells.stream().allMatch(TableCell::isBlank);
  }
}
