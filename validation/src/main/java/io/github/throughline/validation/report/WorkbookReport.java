package io.github.throughline.validation.report;

import io.github.throughline.core.output.Workbook;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.ReviewResult;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a workbook for the people who work with tables. Its sheets, in this order:
 *
 * <ul>
 *   <li>Return: what was checked and the totals
 *   <li>Rules: every rule with what came of it: found, passed, not applicable, or not checked and
 *       why
 *   <li>Findings: every finding as soon as it is made, each row with both sides of a pair; what
 *       does not fit in one sheet goes on in Findings 2 and so on
 *   <li>Children: for each child with findings how many there are and of which rules; the first
 *       {@value ChildrenSheet#MOST} children, and a last row says if there are more
 *   <li>Not read: the parts of the file that were not checked at all
 *   <li>Gone: the findings of the last run that are fixed, or were not checked this time; only when
 *       runs are compared
 *   <li>Accepted: the list of explained queries, with what came of each entry; only with such a
 *       list
 * </ul>
 *
 * <p>Codes are texts, numbers are numbers, and a value that is a real day is a date; one that only
 * looks like a date, such as 2024-09-31, stays the text it was sent as. No text can become a
 * formula, see {@link io.github.throughline.core.output.Cell}. Memory grows with the rules and,
 * within its bound, the children, not with the findings.
 *
 * <p>A workbook holds one return.
 */
public final class WorkbookReport implements FindingWriter {
  private final Workbook workbook;
  private final ReportOptions options;
  private final WorkbookSheets sheets;
  private final FindingsSheets findings;
  private final ChildrenSheet children = new ChildrenSheet();
  private final FindingTally tally = new FindingTally();

  private WorkbookReport(Workbook workbook, ReportOptions options, int mostRows)
      throws IOException {
    this.workbook = workbook;
    this.options = options;
    this.sheets = new WorkbookSheets(workbook, mostRows);
    this.findings = new FindingsSheets(sheets.findings(), options);
  }

  /**
   * Writes to a workbook.
   *
   * @param workbook the workbook, still empty; closed with the writer
   * @param options what it may hold
   * @return the writer
   * @throws UncheckedIOException if it cannot be written
   */
  public static WorkbookReport to(Workbook workbook, ReportOptions options) {
    return to(workbook, options, Workbook.MOST_ROWS);
  }

  /** The same with fewer rows in a sheet. */
  static WorkbookReport to(Workbook workbook, ReportOptions options, int mostRows) {
    try {
      return new WorkbookReport(workbook, options, mostRows);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("The workbook cannot be written", e);
  }

  @Override
  public void accept(Finding finding) {
    accept(finding, Remarks.NONE);
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    tally.add(finding);
    children.add(finding);
    try {
      findings.add(finding, remarks);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    finish(heading, report, ReviewResult.NONE);
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report, ReviewResult review) {
    try {
      findings.finish();
      new OutcomeSheets(heading, report, review, tally).write(sheets);
      children.write(sheets.add("Children", ChildrenSheet.COLUMNS));
      OutcomeSheets.writeUnreadable(heading, sheets);
      ComparisonResult comparison = review.comparison();
      if (comparison != null) {
        findings.writeGone(comparison, sheets);
      }
      if (review.acceptances() != null) {
        OutcomeSheets.writeAcceptances(review.acceptances(), sheets, options);
      }
      workbook.finish();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
