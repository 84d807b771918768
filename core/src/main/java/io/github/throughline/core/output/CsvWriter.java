package io.github.throughline.core.output;

import java.io.IOException;
import java.util.List;

/**
 * Writes a table as CSV (RFC 4180), one row at a time, so that a spreadsheet shows what it holds
 * and runs none of it.
 *
 * <p>Rows end with CR LF, as the RFC has it and every spreadsheet accepts. A cell is quoted only
 * when it holds a comma, a quote or a line break. There is no byte order mark: programs that read
 * the table would take it for part of the first column's name.
 *
 * <p><b>Formulas are disarmed.</b> A spreadsheet runs a cell that starts with {@code =}, {@code +},
 * {@code -} or {@code @}, and the text of a return was typed by whoever typed it: opening a table
 * of findings must not run a command. Such a cell gets an apostrophe in front, which spreadsheets
 * take to mean text; so does one that starts with a tab or a line break, which some spreadsheets
 * drop before they look. Spaces in front, and the full-width forms of the four signs, are looked
 * through too. A negative number is disarmed like any other text. A text that starts with an
 * apostrophe and then a formula gets one more, so that {@link #rearmed} gives back every text.
 *
 * <p>The writer does not close what it writes to.
 */
public final class CsvWriter {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Appendable out;
  private final int width;

  private CsvWriter(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  /**
   * Begins a table with a row of column names.
   *
   * @param out where the table goes
   * @param columns the names, at least one
   * @return the writer
   * @throws IOException if the table cannot be written
   * @throws IllegalArgumentException if there is no column
   */
  public static CsvWriter of(Appendable out, List<String> columns) throws IOException {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table needs at least one column");
    }
    CsvWriter writer = new CsvWriter(out, columns.size());
    writer.row(columns);
    return writer;
  }

  /**
   * Writes a row.
   *
   * @param cells as many texts as there are columns; an empty text for an empty cell
   * @throws IOException if the table cannot be written
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public void row(List<String> cells) throws IOException {
    if (cells.size() != width) {
      throw new IllegalArgumentException(
          "A row of this table has " + width + " cells, not " + cells.size());
    }
    for (int i = 0; i < width; i++) {
      if (i > 0) {
        out.append(',');
      }
      cell(cells.get(i));
    }
    out.append("\r\n");
  }

  /**
   * Writes a row.
   *
   * @param cells as many texts as there are columns; an empty text for an empty cell
   * @throws IOException if the table cannot be written
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public void row(String... cells) throws IOException {
    row(List.of(cells));
  }

  private void cell(String cell) throws IOException {
    String text = disarm(cell);
    // A row of one empty cell would be a blank line, which readers skip.
    if (width == 1 && text.isEmpty()) {
      out.append("\"\"");
    } else if (needsQuotes(text)) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      out.append(text);
    }
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * The text with an apostrophe in front if a spreadsheet might run it; for whoever writes cells by
   * other means. A text that has such an apostrophe already gets another, so that {@link #rearmed}
   * can tell the two apart.
   *
   * @param text any text
   * @return the text as the table holds it
   */
  public static String disarm(String text) {
    return startsAFormula(text, afterApostrophes(text)) ? "'" + text : text;
  }

  /**
   * The text that was given for a cell, from the cell as the table holds it: without the apostrophe
   * that was put in front of a formula.
   *
   * @param cell what a reader of CSV found in a cell
   * @return the text
   */
  public static String rearmed(String cell) {
    int after = afterApostrophes(cell);
    return after > 0 && startsAFormula(cell, after) ? cell.substring(1) : cell;
  }

  private static int afterApostrophes(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i;
  }

  private static boolean startsAFormula(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (STARTS_A_FORMULA.indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isSpaceChar(c) && c > ' ' && c != '\uFEFF') {
        return false;
      }
    }
    return false;
  }
}
