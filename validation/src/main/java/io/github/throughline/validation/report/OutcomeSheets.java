package io.github.throughline.validation.report;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook.Column;
import io.github.throughline.core.output.Workbook.Sheet;
import io.github.throughline.validation.About;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Acceptance;
import io.github.throughline.validation.review.AcceptanceOutcome;
import io.github.throughline.validation.review.AcceptanceResult;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.RuleChanges;
import io.github.throughline.validation.review.Since;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The totals of a workbook: the return, every rule, and what was not read or is explained. */
final class OutcomeSheets {
  static final List<Column> RULES =
      List.of(
          new Column("Rule", 12),
          new Column("Severity", 10),
          new Column("Part of the return", 22),
          new Column("What the rule finds", 60),
          new Column("What to do next", 60),
          new Column("Outcome", 14),
          new Column("Found", 10),
          new Column("Children", 10),
          new Column("Passed", 10),
          new Column("Not applicable", 14),
          new Column("Not checked", 12),
          new Column("Why not checked, or not in full", 50),
          new Column("Accepted", 10),
          new Column("New", 10),
          new Column("Remains", 10),
          new Column("Fixed", 10),
          new Column("Gone, not checked", 16));

  private static final List<Column> UNREADABLE =
      List.of(
          new Column("Line", 10),
          new Column("Child", 18),
          new Column("Why it could not be read", 90));

  private static final List<Column> ACCEPTANCES =
      List.of(
          new Column("Line of the list", 14),
          new Column("Rule", 12),
          new Column("Child", 18),
          new Column("Value", 18),
          new Column("Reason", 50),
          new Column("By", 16),
          new Column("Date", 12),
          new Column("Findings accepted", 16),
          new Column("What is wrong with the entry", 70));

  private final ReportHeading heading;
  private final ValidationReport report;
  private final ReviewResult review;
  private final FindingTally tally;

  OutcomeSheets(
      ReportHeading heading, ValidationReport report, ReviewResult review, FindingTally tally) {
    this.heading = heading;
    this.report = report;
    this.review = review;
    this.tally = tally;
  }

  void write(WorkbookSheets sheets) throws IOException {
    writeFacts(sheets.facts());
    for (RuleOutcome outcome : report.outcomes()) {
      sheets.rules().row(rule(outcome));
    }
    sheets.rules().finish();
  }

  private void writeFacts(Sheet sheet) throws IOException {
    fact(sheet, "File", heading.source(), "");
    fact(sheet, "Standard", heading.title(), "");
    fact(sheet, "Authority", heading.authority() == null ? "" : heading.authority(), "");
    fact(
        sheet,
        "Collection year",
        report.year().toString(),
        heading.draftRules() ? "Draft rules: what is found may change." : "");
    if (heading.madeAt() != null) {
      fact(sheet, "Report made", heading.madeAt().toLocalDate().toString(), "");
    }
    fact(sheet, "Children read", report.children(), "");
    for (Severity severity : Severity.values()) {
      fact(sheet, "Findings: " + Words.word(severity), tally.of(severity), Words.meaning(severity));
    }
    for (Standing standing : Standing.values()) {
      fact(
          sheet, "Rules: " + standing.word(), Standing.count(report, standing), standing.meaning());
    }
    fact(
        sheet,
        "Parts of the file not read",
        heading.unreadable().size(),
        "No rule was asked of them; see Not read.");
    writeReview(sheet);
    sheet.finish();
  }

  private void writeReview(Sheet sheet) throws IOException {
    AcceptanceResult acceptances = review.acceptances();
    if (acceptances != null) {
      fact(
          sheet,
          "Findings accepted",
          acceptances.accepted(),
          "Explained in " + acceptances.source() + "; they are counted as found as well.");
      for (String unread : acceptances.unread()) {
        fact(sheet, "Not read", acceptances.source(), unread);
      }
    }
    ComparisonResult comparison = review.comparison();
    if (comparison != null) {
      fact(sheet, "Findings of the last run", comparison.findings(), comparison.source());
      for (Since since : Since.values()) {
        fact(sheet, "Since last run: " + since.word(), comparison.total().of(since), "");
      }
      for (String problem : comparison.problems()) {
        fact(sheet, "Note on the last run", comparison.source(), problem);
      }
    }
  }

  private static void fact(Sheet sheet, String what, String value, String meaning)
      throws IOException {
    sheet.row(List.of(Cell.text(what), Cell.dayOrText(value), Cell.text(meaning)));
  }

  private static void fact(Sheet sheet, String what, long value, String meaning)
      throws IOException {
    sheet.row(List.of(Cell.text(what), Cell.number(value), Cell.text(meaning)));
  }

  private List<Cell> rule(RuleOutcome outcome) {
    About about = outcome.about();
    boolean isAsked = outcome.notChecked() == null;
    List<Cell> cells = new ArrayList<>(RULES.size());
    cells.add(Cell.text(about.code()));
    cells.add(Cell.text(Words.word(about.severity())));
    cells.add(Cell.text(about.module()));
    cells.add(Cell.text(about.says()));
    cells.add(Cell.text(about.remedy()));
    cells.add(Cell.text(Standing.of(outcome).word()));
    // Of a rule that was not asked nothing is known, and nothing is not nought.
    cells.add(isAsked ? Cell.number(outcome.found()) : Cell.EMPTY);
    cells.add(isAsked ? Cell.number(tally.children(about.code())) : Cell.EMPTY);
    cells.add(isAsked ? Cell.number(outcome.passed()) : Cell.EMPTY);
    cells.add(isAsked ? Cell.number(outcome.notApplicable()) : Cell.EMPTY);
    cells.add(isAsked ? Cell.number(outcome.failed()) : Cell.text("all"));
    cells.add(Cell.text(Standing.why(outcome)));
    AcceptanceResult acceptances = review.acceptances();
    cells.add(acceptances == null ? Cell.EMPTY : Cell.number(acceptances.accepted(about.code())));
    ComparisonResult comparison = review.comparison();
    RuleChanges changes = comparison == null ? null : comparison.of(about.code());
    for (Since since : Since.values()) {
      cells.add(changes == null ? Cell.EMPTY : Cell.number(changes.of(since)));
    }
    return cells;
  }

  static void writeUnreadable(ReportHeading heading, WorkbookSheets sheets) throws IOException {
    WorkbookSheets.Rows rows = sheets.add("Not read", UNREADABLE);
    for (UnreadablePart part : heading.unreadable()) {
      rows.row(
          List.of(
              part.place().isKnown() ? Cell.number(part.place().line()) : Cell.EMPTY,
              Cell.text(part.record() == null ? "" : part.record()),
              Cell.text(part.message())));
    }
    rows.finish();
  }

  static void writeAcceptances(
      AcceptanceResult acceptances, WorkbookSheets sheets, ReportOptions options)
      throws IOException {
    WorkbookSheets.Rows rows = sheets.add("Accepted", ACCEPTANCES);
    for (AcceptanceOutcome entry : acceptances.entries()) {
      Acceptance acceptance = entry.acceptance();
      rows.row(
          List.of(
              Cell.number(acceptance.line()),
              Cell.text(acceptance.rule()),
              Cell.text(acceptance.child()),
              options.redactValues() ? Cell.EMPTY : Cell.dayOrText(acceptance.value()),
              Cell.text(acceptance.reason()),
              Cell.text(acceptance.by()),
              acceptance.on() == null ? Cell.EMPTY : Cell.dayOrText(acceptance.on().toString()),
              Cell.number(entry.matched()),
              Cell.text(entry.problem())));
    }
    rows.finish();
  }
}
