package io.github.throughline.examples.cli;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook as an xlsx file. Rows go to the file as they come, and texts stand in their cells: a
 * table of shared texts would grow with the findings.
 *
 * <p>Two workbooks of the same rows differ in one place: the library writes the time at which it
 * made the file into {@code docProps/core.xml}.
 */
final class FastExcelWorkbook implements Workbook {
  private static final int ROWS_HELD = 256;

  /** What spreadsheets read as one character written by its number. */
  private static final Pattern BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final OutputStream out;
  private final org.dhatim.fastexcel.Workbook workbook;

  FastExcelWorkbook(OutputStream out) {
    this.out = out;
    this.workbook = new org.dhatim.fastexcel.Workbook(out, "throughline", null);
  }

  @Override
  public Sheet add(String name, List<Column> columns) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, columns.get(i).name());
      sheet.style(0, i).bold().fillColor("E6E9ED").set();
    }
    return new Rows(sheet, columns.size());
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
    out.flush();
  }

  /** Without completing the file: half a workbook is not to be opened as a whole one. */
  @Override
  public void close() throws IOException {
    out.close();
  }

  private static final class Rows implements Sheet {
    private final Worksheet sheet;
    private final int width;
    private int row = 1;

    private Rows(Worksheet sheet, int width) {
      this.sheet = sheet;
      this.width = width;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
      if (cells.size() != width) {
        throw new IllegalArgumentException(
            "A row of this sheet has " + width + " cells, not " + cells.size());
      }
      for (int i = 0; i < width; i++) {
        write(cells.get(i), i);
      }
      row++;
      if (row % ROWS_HELD == 0) {
        sheet.flush();
      }
    }

    private void write(Cell cell, int column) {
      if (cell instanceof Cell.Count count) {
        sheet.value(row, column, count.number());
      } else if (cell instanceof Cell.Day day) {
        sheet.value(row, column, day.day());
        sheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
        write(BY_NUMBER.matcher(text.text()).replaceAll("_x005F_"), column);
      }
    }

    private void write(String text, int column) {
      // Only a rich text keeps the spaces at its ends.
      if (text.equals(text.strip())) {
        sheet.inlineString(row, column, text);
      } else {
        sheet.inlineString(row, column, RichText.builder().run(text).end().build());
      }
    }

    @Override
    public void finish() throws IOException {
      sheet.setAutoFilter(0, 0, Math.max(row - 1, 0), width - 1);
      sheet.finish();
    }
  }
}
