package io.github.throughline.validation.report;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook that can be looked at, and that holds its users to the rules of one. */
final class MemoryWorkbook implements Workbook {
  final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
  boolean isFinished;
  boolean isClosed;
  private String open = "";

  @Override
  public Sheet add(String name, List<Column> columns) {
    if (name.length() > 31 || sheets.containsKey(name)) {
      throw new IllegalArgumentException(name);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(Column::name).toList());
    sheets.put(name, rows);
    return new Sheet() {
      @Override
      public void row(List<Cell> cells) {
        if (!open.isEmpty() && !open.equals(name) || cells.size() != columns.size()) {
          throw new IllegalStateException(open + " is open, not " + name);
        }
        open = name;
        rows.add(cells.stream().map(MemoryWorkbook::shown).toList());
      }

      @Override
      public void finish() {
        if (!open.isEmpty() && !open.equals(name)) {
          throw new IllegalStateException(open + " is open, not " + name);
        }
        open = "";
      }
    };
  }

  /** A text as it is, a number after #, a day after @. */
  private static String shown(Cell cell) {
    if (cell instanceof Cell.Count count) {
      return "#" + count.number();
    }
    return cell instanceof Cell.Day day ? "@" + day.day() : ((Cell.Text) cell).text();
  }

  /** The row of a sheet that begins with a text, by column. */
  Map<String, String> row(String sheet, String first) {
    List<List<String>> rows = sheets.get(sheet);
    List<String> row =
        rows.stream().skip(1).filter(cells -> cells.get(0).equals(first)).findFirst().orElseThrow();
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      byColumn.put(rows.get(0).get(i), row.get(i));
    }
    return byColumn;
  }

  @Override
  public void finish() {
    isFinished = true;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
