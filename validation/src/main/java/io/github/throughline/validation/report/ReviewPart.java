package io.github.throughline.validation.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.review.AcceptanceOutcome;
import io.github.throughline.validation.review.AcceptanceResult;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.RuleChanges;
import io.github.throughline.validation.review.Since;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What has changed since the last run, and what is wrong with the list of explained queries. */
final class ReviewPart {
  private static final int LISTED = 500;

  private final ReviewResult review;
  private final ReportOptions options;

  ReviewPart(ReviewResult review, ReportOptions options) {
    this.review = review;
    this.options = options;
  }

  void write(HtmlWriter html) throws IOException {
    ComparisonResult comparison = review.comparison();
    if (comparison != null) {
      html.open("section").attribute("aria-labelledby", "changes").line();
      html.open("h2").attribute("id", "changes").text("Since the last run").close().line();
      writeProblems(html, comparison.source(), comparison.problems());
      writeChanges(html, comparison);
      writeGone(html, comparison);
      html.close().line();
    }
    AcceptanceResult acceptances = review.acceptances();
    if (acceptances != null) {
      html.open("section").attribute("aria-labelledby", "acceptances").line();
      html.open("h2").attribute("id", "acceptances").text("Queries that are accepted").close();
      html.line();
      writeProblems(html, acceptances.source(), acceptances.unread());
      writeAcceptances(html, acceptances);
      html.close().line();
    }
  }

  private static void writeProblems(HtmlWriter html, String source, List<String> problems)
      throws IOException {
    for (String problem : problems.subList(0, Math.min(problems.size(), LISTED))) {
      html.open("p").attribute("class", "notice").text(source + ", " + problem + ".");
      html.close().line();
    }
    writeLeftOut(html, problems.size());
  }

  private static void writeLeftOut(HtmlWriter html, long number) throws IOException {
    if (number > LISTED) {
      html.element(
              "p",
              "Only the first "
                  + Words.number(LISTED)
                  + " of "
                  + Words.number(number)
                  + " are listed.")
          .line();
    }
  }

  private static void writeChanges(HtmlWriter html, ComparisonResult comparison)
      throws IOException {
    StackedTable table =
        new StackedTable(
            html,
            "Compared with the "
                + Words.count(comparison.findings(), "finding")
                + " in "
                + comparison.source()
                + ": all rules, and those in which something changed",
            "Rule",
            "New",
            "Remain",
            "Fixed",
            "Gone, but not checked this time");
    row(table, "All rules", comparison.total());
    for (String rule : comparison.rules()) {
      RuleChanges changes = comparison.of(rule);
      if (changes.isNew() + gone(changes) > 0) {
        row(table, rule, changes);
      }
    }
    table.close();
  }

  private static void row(StackedTable table, String rule, RuleChanges changes) throws IOException {
    table.row();
    table.cell(rule);
    table.cell(Words.number(changes.isNew()));
    table.cell(Words.number(changes.remains()));
    table.cell(Words.number(changes.fixed()));
    table.cell(Words.number(changes.notChecked()));
  }

  private static long gone(RuleChanges changes) {
    return changes.fixed() + changes.notChecked();
  }

  private void writeGone(HtmlWriter html, ComparisonResult comparison) throws IOException {
    long gone = gone(comparison.total());
    if (gone == 0) {
      return;
    }
    html.open("details").attribute("id", "gone").open("summary");
    html.element("h3", "No longer found (" + Words.number(gone) + ")").close().line();
    StackedTable table =
        new StackedTable(
            html,
            "As they were the last time",
            "Rule",
            "What was wrong",
            "Child",
            "Items as sent",
            "Now");
    long[] listed = new long[1];
    try {
      comparison.forEachGone(
          (finding, since) -> {
            if (listed[0]++ < LISTED) {
              writeGone(html, table, finding, since);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException("The findings that are gone cannot be shown", e);
    }
    table.close();
    writeLeftOut(html, gone);
    html.close().line();
  }

  private void writeGone(HtmlWriter html, StackedTable table, Finding finding, Since since) {
    KeptFindings.Kept kept = KeptFindings.Kept.of(finding, Remarks.NONE, options);
    try {
      table.row();
      table.cell(finding.rule());
      table.cell(finding.message());
      table.cell(finding.child() == null ? "no child id" : Words.shortened(finding.child(), 200));
      table.openCell();
      FindingsPart.writeItems(html, kept, "");
      html.close();
      table.cell(since.word());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeAcceptances(HtmlWriter html, AcceptanceResult acceptances) throws IOException {
    html.element(
            "p",
            "Of the "
                + Words.count(acceptances.entries().size(), "line")
                + " of "
                + acceptances.source()
                + " that could be read, "
                + Words.number(acceptances.entries().size() - acceptances.problems().size())
                + " explain "
                + Words.count(acceptances.accepted(), "finding")
                + ".")
        .line();
    List<AcceptanceOutcome> problems = acceptances.problems();
    if (problems.isEmpty()) {
      return;
    }
    StackedTable table =
        new StackedTable(
            html,
            Words.count(problems.size(), "line") + " that must be looked at",
            "Rule",
            "Line of the list",
            "Child",
            "What is wrong with it, and what to do next");
    for (AcceptanceOutcome entry : problems.subList(0, Math.min(problems.size(), LISTED))) {
      table.row();
      table.cell(Words.shortened(entry.acceptance().rule(), 200));
      table.cell(Words.number(entry.acceptance().line()));
      table.cell(Words.shortened(entry.acceptance().child(), 200));
      table.cell(Words.shortened(entry.problem(), 600));
    }
    table.close();
    writeLeftOut(html, problems.size());
  }
}
