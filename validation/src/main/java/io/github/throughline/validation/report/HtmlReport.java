package io.github.throughline.validation.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.PageAsset;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.ReviewResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a page for the people who mend the return: what was checked, what could not be, the totals
 * and the findings, by rule and by child.
 *
 * <p>The page is one file that needs no network and fetches nothing. The totals, the outcome of
 * every rule and the first findings of each rule can be read without scripts; scripts add the
 * filters and the other findings. No text of the return can become part of the page's structure or
 * code, see {@link HtmlWriter}.
 *
 * <p>A page that held a million findings could not be opened. It holds the first {@value #FIRST}
 * and, beyond those, of each rule at least the first {@value #PER_RULE}; where it stops it says so,
 * and names the files in which every finding stands. The totals and the outcome of every rule
 * always count all. What is kept of a finding is bounded too, so neither the page nor the memory it
 * takes grows with the number of findings.
 */
public final class HtmlReport implements FindingWriter {
  /** How many findings, in the order of the file, the page holds. */
  public static final int FIRST = 20_000;

  /** How many findings of one rule the page holds even when it holds {@link #FIRST} others. */
  public static final int PER_RULE = 50;

  private static final String FOOTER =
      "These checks say whether the return keeps the rules of its standard. A return without"
          + " findings may still be wrong or incomplete, and what it does not record may still have"
          + " happened.";

  private final Writer out;
  private final ReportOptions options;
  private final KeptFindings findings;

  private HtmlReport(Writer out, ReportOptions options, KeptFindings findings) {
    this.out = out;
    this.options = options;
    this.findings = findings;
  }

  /**
   * Writes to a stream, in UTF-8, when finished.
   *
   * @param out where the page goes; closed with the writer
   * @param options what it may hold
   * @return the writer
   */
  public static HtmlReport to(OutputStream out, ReportOptions options) {
    return new HtmlReport(Utf8.writer(out), options, new KeptFindings(FIRST, PER_RULE, options));
  }

  @Override
  public void accept(Finding finding) {
    accept(finding, Remarks.NONE);
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    findings.add(finding, remarks);
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    finish(heading, report, ReviewResult.NONE);
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report, ReviewResult review) {
    PageAsset style = asset("report.css");
    PageAsset script = asset("report.js");
    List<RuleGroup> groups = RuleGroup.of(report, findings);
    RulesPart rules = new RulesPart(report, groups);
    HtmlWriter html = new HtmlWriter(out);
    try {
      html.startPage("Findings: " + heading.source() + ", " + heading.title(), style, script);
      new SummaryPart(heading, report, findings, review, options).write(html);
      new ReviewPart(review, options).write(html);
      rules.writeFound(html);
      new FindingsPart(findings, groups, review, options).write(html);
      rules.writeOthers(html);
      html.close().line(); // main
      html.open("footer").element("p", FOOTER).close().line();
      html.endPage();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written", e);
    }
  }

  private static PageAsset asset(String name) {
    return PageAsset.resource(name, resource -> HtmlReport.class.getResourceAsStream(resource));
  }
}
