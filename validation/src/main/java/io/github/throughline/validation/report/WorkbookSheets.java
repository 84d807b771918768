package io.github.throughline.validation.report;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook;
import io.github.throughline.core.output.Workbook.Column;
import io.github.throughline.core.output.Workbook.Sheet;
import java.io.IOException;
import java.util.List;

/** The sheets of a workbook: the first three stand in their order from the start. */
final class WorkbookSheets {
  private static final List<Column> FACTS =
      List.of(new Column("What", 34), new Column("Value", 24), new Column("What it means", 90));

  private final Workbook workbook;
  private final int mostRows;
  private final Sheet facts;
  private final Sheet rules;
  private final Rows findings;

  WorkbookSheets(Workbook workbook, int mostRows) throws IOException {
    this.workbook = workbook;
    this.mostRows = mostRows;
    facts = workbook.add("Return", FACTS);
    rules = workbook.add("Rules", OutcomeSheets.RULES);
    findings = add("Findings", FindingsSheets.COLUMNS);
  }

  Sheet facts() {
    return facts;
  }

  Sheet rules() {
    return rules;
  }

  Rows findings() {
    return findings;
  }

  Rows add(String name, List<Column> columns) throws IOException {
    return new Rows(name, columns);
  }

  /** Rows that go on in a further sheet where one is full. */
  final class Rows {
    private final String name;
    private final List<Column> columns;
    private Sheet sheet;
    private int number = 1;
    private int rows = 1;

    private Rows(String name, List<Column> columns) throws IOException {
      this.name = name;
      this.columns = columns;
      this.sheet = workbook.add(name, columns);
    }

    void row(List<Cell> cells) throws IOException {
      if (rows == mostRows) {
        sheet.finish();
        number++;
        sheet = workbook.add(name + " " + number, columns);
        rows = 1;
      }
      sheet.row(cells);
      rows++;
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }
}
