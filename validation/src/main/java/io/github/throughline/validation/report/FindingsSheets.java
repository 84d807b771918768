package io.github.throughline.validation.report;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook.Column;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.review.Acceptance;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.Since;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of findings: those of this run, and those of the last that are gone. */
final class FindingsSheets {
  /** The items that have columns of their own: both sides of a pair. */
  private static final int SIDES = 2;

  static final List<Column> COLUMNS =
      List.of(
          new Column("Rule", 12),
          new Column("Severity", 10),
          new Column("What is wrong, and what to do next", 70),
          new Column("Child", 18),
          new Column("Part of the return", 22),
          new Column("Line", 10),
          new Column("Item", 24),
          new Column("Value as sent", 18),
          new Column("Other item", 24),
          new Column("Other value as sent", 18),
          new Column("Line of the other", 10),
          new Column("More items", 30),
          new Column("Since last run", 14),
          new Column("Accepted because", 30),
          new Column("Accepted by", 16),
          new Column("Accepted on", 12));

  private final WorkbookSheets.Rows rows;
  private final ReportOptions options;

  FindingsSheets(WorkbookSheets.Rows rows, ReportOptions options) {
    this.rows = rows;
    this.options = options;
  }

  void add(Finding finding, Remarks remarks) throws IOException {
    rows.row(cells(finding, remarks.since(), remarks.acceptance()));
  }

  void finish() throws IOException {
    rows.finish();
  }

  /** The lines are those of the return as it was then. */
  void writeGone(ComparisonResult comparison, WorkbookSheets sheets) throws IOException {
    WorkbookSheets.Rows gone = sheets.add("Gone", COLUMNS);
    try {
      comparison.forEachGone(
          (finding, since) -> {
            try {
              gone.row(cells(finding, since, null));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException("The findings that are gone cannot be written", e);
    }
    gone.finish();
  }

  private List<Cell> cells(
      Finding finding, @Nullable Since since, @Nullable Acceptance acceptance) {
    List<Cell> cells = new ArrayList<>(COLUMNS.size());
    cells.add(Cell.text(finding.rule()));
    cells.add(Cell.text(Words.word(finding.severity())));
    cells.add(Cell.text(finding.message()));
    cells.add(Cell.text(finding.child() == null ? "" : finding.child()));
    cells.add(Cell.text(finding.module()));
    cells.add(line(finding.at().line()));
    List<Cited> cited = finding.cited();
    for (int i = 0; i < SIDES; i++) {
      boolean isThere = i < cited.size();
      cells.add(isThere ? Cell.text(cited.get(i).field()) : Cell.EMPTY);
      cells.add(isThere ? value(cited.get(i)) : Cell.EMPTY);
    }
    cells.add(cited.size() < SIDES ? Cell.EMPTY : line(cited.get(1).place().line()));
    cells.add(
        Cell.text(cited.stream().skip(SIDES).map(this::item).collect(Collectors.joining("; "))));
    cells.add(Cell.text(since == null ? "" : since.word()));
    cells.add(Cell.text(acceptance == null ? "" : acceptance.reason()));
    cells.add(Cell.text(acceptance == null ? "" : acceptance.by()));
    cells.add(
        acceptance == null || acceptance.on() == null
            ? Cell.EMPTY
            : Cell.dayOrText(acceptance.on().toString()));
    return cells;
  }

  private static Cell line(int line) {
    return line == 0 ? Cell.EMPTY : Cell.number(line);
  }

  private Cell value(Cited item) {
    String text = item.text();
    return text == null || options.redactValues() ? Cell.EMPTY : Cell.dayOrText(text);
  }

  private String item(Cited item) {
    String text = item.text();
    String value = text == null || options.redactValues() ? "" : ": " + text;
    String line = item.place().isKnown() ? " (line " + item.place().line() + ")" : "";
    return item.field() + value + line;
  }
}
