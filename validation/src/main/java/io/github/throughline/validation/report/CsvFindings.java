package io.github.throughline.validation.report;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one row a finding, for a spreadsheet: every finding as soon as it is made.
 *
 * <table>
 * <caption>The columns, always all of them and in this order</caption>
 * <tr><th>rule</th><td>the rule's code</td></tr>
 * <tr><th>severity</th><td>{@code ERROR}, {@code QUERY} or {@code ADVICE}</td></tr>
 * <tr><th>standard</th><td>such as {@code cin-census}</td></tr>
 * <tr><th>year</th><td>the collection year, such as {@code 2024-25}</td></tr>
 * <tr><th>child</th><td>the authority's own child id; empty on the whole return</td></tr>
 * <tr><th>module</th><td>the part of the return</td></tr>
 * <tr><th>fields</th><td>the items at fault, each once: {@code CINclosureDate; CINreferralDate}</td></tr>
 * <tr><th>values</th><td>the items that have a text, with it: {@code CINclosureDate: 2024-09-31};
 * empty when values are redacted</td></tr>
 * <tr><th>line</th><td>where to look in the file; empty when there is no place</td></tr>
 * <tr><th>column</th><td>likewise</td></tr>
 * <tr><th>message</th><td>what is wrong and what would put it right</td></tr>
 * <tr><th>other_lines</th><td>the lines of the other items, such as the other side of a pair; empty
 * when they stand on the same line</td></tr>
 * <tr><th>since_last_run</th><td>{@code new} or {@code remains}; empty when nothing was compared.
 * What is fixed is no finding and has no row</td></tr>
 * <tr><th>accepted</th><td>why the query is accepted as it is; empty when it is not</td></tr>
 * </table>
 *
 * <p>How cells are quoted, and formulas disarmed, is said at {@link CsvWriter}. A program is better
 * served by {@link NdjsonFindings}, where a value is a value and not a part of a cell. Several
 * returns may be written one after another.
 */
public final class CsvFindings implements FindingWriter {
  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "severity",
          "standard",
          "year",
          "child",
          "module",
          "fields",
          "values",
          "line",
          "column",
          "message",
          "other_lines",
          "since_last_run",
          "accepted");

  private final Writer out;
  private final CsvWriter csv;
  private final ReportOptions options;

  private CsvFindings(Writer out, ReportOptions options) throws IOException {
    this.out = out;
    this.csv = CsvWriter.of(out, COLUMNS);
    this.options = options;
  }

  /**
   * Writes to a stream, in UTF-8.
   *
   * @param out where the table goes; closed with the writer
   * @param options what it may hold
   * @return the writer
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static CsvFindings to(OutputStream out, ReportOptions options) {
    try {
      return new CsvFindings(Utf8.writer(out), options);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of findings cannot be written", e);
    }
  }

  @Override
  public void accept(Finding finding) {
    accept(finding, Remarks.NONE);
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    Place at = finding.at();
    try {
      csv.row(
          finding.rule(),
          finding.severity().name(),
          finding.standard(),
          finding.year().toString(),
          finding.child() == null ? "" : finding.child(),
          finding.module(),
          String.join("; ", finding.fields()),
          options.redactValues() ? "" : values(finding),
          at.isKnown() ? Integer.toString(at.line()) : "",
          at.isKnown() ? Integer.toString(at.column()) : "",
          finding.message(),
          otherLines(finding),
          remarks.since() == null ? "" : remarks.since().word(),
          remarks.acceptance() == null ? "" : remarks.acceptance().reason());
    } catch (IOException e) {
      throw new UncheckedIOException("The table of findings cannot be written", e);
    }
  }

  /** The items that have a text, each with it, in the order the finding cites them. */
  static String values(Finding finding) {
    return finding.cited().stream()
        .filter(item -> item.text() != null)
        .map(CsvFindings::value)
        .collect(Collectors.joining("; "));
  }

  /** The lines of items that stand elsewhere than the finding, each once. */
  static String otherLines(Finding finding) {
    return finding.cited().stream()
        .map(Cited::place)
        .filter(place -> place.isKnown() && place.line() != finding.at().line())
        .map(place -> Integer.toString(place.line()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String value(Cited item) {
    return item.field() + ": " + item.text();
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of findings cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of findings cannot be written", e);
    }
  }
}
