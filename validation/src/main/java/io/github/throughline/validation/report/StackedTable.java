package io.github.throughline.validation.report;

import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/**
 * A table whose rows become blocks on a narrow screen, each cell with its column's name before it.
 * The roles are written out because a table that is laid out as blocks would otherwise stop being
 * one to a screen reader.
 */
final class StackedTable {
  private final HtmlWriter html;
  private final List<String> columns;
  private boolean inRow;
  private int column;

  StackedTable(HtmlWriter html, String caption, String... columns) throws IOException {
    this.html = html;
    this.columns = List.of(columns);
    html.open("table").attribute("class", "stacked").attribute("role", "table").line();
    html.element("caption", caption).line();
    html.open("thead").attribute("role", "rowgroup");
    html.open("tr").attribute("role", "row");
    for (String name : columns) {
      html.open("th").attribute("role", "columnheader").attribute("scope", "col");
      html.text(name).close();
    }
    html.close().close().line();
    html.open("tbody").attribute("role", "rowgroup").line();
  }

  /** Begins a row, and ends the one before. */
  void row() throws IOException {
    endRow();
    html.open("tr").attribute("role", "row");
    inRow = true;
    column = 0;
  }

  /** Opens the next cell of the row; whoever fills it closes it. */
  void openCell() throws IOException {
    html.open("td").attribute("role", "cell").attribute("data-label", columns.get(column++));
  }

  void cell(String text) throws IOException {
    openCell();
    html.text(text).close();
  }

  void close() throws IOException {
    endRow();
    html.close().close().line();
  }

  private void endRow() throws IOException {
    if (inRow) {
      html.close().line();
      inRow = false;
    }
  }
}
