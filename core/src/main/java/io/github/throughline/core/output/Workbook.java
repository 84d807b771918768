package io.github.throughline.core.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A workbook of a spreadsheet, written one row at a time. What stands in it is decided by a report;
 * how it becomes a file is decided by whoever implements this, with the library of their choice.
 *
 * <p>Whoever implements it lets a reader of each sheet keep the column names in sight and filter by
 * them, and writes a text as a text whatever it looks like.
 */
public interface Workbook extends Closeable {
  /** As many rows as a sheet can have, the column names counted. */
  int MOST_ROWS = 1_048_576;

  /** As many characters as a cell can have. */
  int LONGEST_TEXT = 32_767;

  /**
   * Adds a sheet after those there are. Sheets may be added before the rows of another are all
   * written, but the rows of two sheets are never mixed: the one is finished first.
   *
   * @param name the name of the sheet: at most 31 characters, no two alike
   * @param columns the columns, which become the first row
   * @return the sheet
   * @throws IOException if it cannot be written
   */
  Sheet add(String name, List<Column> columns) throws IOException;

  /**
   * Completes the workbook, whose sheets have all been finished.
   *
   * @throws IOException if it cannot be written
   */
  void finish() throws IOException;

  /**
   * Closes what is written to. A workbook that was not finished is not to be taken for one.
   *
   * @throws IOException if it cannot be closed
   */
  @Override
  void close() throws IOException;

  /** One sheet. */
  interface Sheet {
    /**
     * Writes a row.
     *
     * @param cells as many cells as there are columns
     * @throws IOException if it cannot be written
     */
    void row(List<Cell> cells) throws IOException;

    /**
     * Completes the sheet.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
  }

  /**
   * A column.
   *
   * @param name its name
   * @param width about how many characters it shows
   */
  record Column(String name, int width) {
    /**
     * A column.
     *
     * @param name its name
     * @param width about how many characters it shows
     */
    public Column {}
  }
}
