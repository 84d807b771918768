package io.github.throughline.validation.report;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.AcceptanceResult;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.RuleChanges;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The top of the page: what was checked, what could not be read, and the totals. */
final class SummaryPart {
  private static final int PARTS_LISTED = 500;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

  private final ReportHeading heading;
  private final ValidationReport report;
  private final KeptFindings findings;
  private final ReviewResult review;
  private final ReportOptions options;

  SummaryPart(
      ReportHeading heading,
      ValidationReport report,
      KeptFindings findings,
      ReviewResult review,
      ReportOptions options) {
    this.heading = heading;
    this.report = report;
    this.findings = findings;
    this.review = review;
    this.options = options;
  }

  /** Writes the header and opens the main part, which the caller closes. */
  void write(HtmlWriter html) throws IOException {
    boolean found = findings.total() > 0;
    html.open("a").attribute("class", "skip").attribute("href", found ? "#findings" : "#main");
    html.text(found ? "Skip to the findings" : "Skip to the summary").close().line();
    html.open("header").line();
    html.element("h1", heading.title() + " " + report.year() + ": what the checks found").line();
    writeFacts(html);
    html.close().line();
    html.open("main").attribute("id", "main").attribute("tabindex", "-1").line();
    html.open("section").attribute("aria-labelledby", "summary").line();
    html.open("h2").attribute("id", "summary").text("Summary").close().line();
    html.open("p").attribute("class", "lead").text(lead()).close().line();
    writeNotices(html);
    writeSeverities(html);
    writeStandings(html);
    html.close().line();
    writeUnreadable(html);
  }

  private void writeFacts(HtmlWriter html) throws IOException {
    html.open("dl").attribute("class", "facts").line();
    fact(html, "File", heading.source());
    if (heading.authority() != null) {
      fact(html, "Authority", heading.authority());
    }
    fact(html, "Collection year", report.year() + (heading.draftRules() ? " (draft rules)" : ""));
    fact(html, "Children read", Words.number(report.children()));
    if (heading.madeAt() != null) {
      fact(html, "Report made", MOMENT.format(heading.madeAt()));
    }
    html.close().line();
  }

  private static void fact(HtmlWriter html, String name, String value) throws IOException {
    html.open("div").element("dt", name).element("dd", value).close().line();
  }

  /** The whole in one sentence, as somebody would say it on the telephone. */
  private String lead() {
    if (findings.total() == 0) {
      return count(Standing.NOT_CHECKED) == 0 && heading.unreadable().isEmpty()
          ? "The checks found nothing to put right."
          : "The checks found nothing to put right in what could be checked.";
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (findings.of(severity) > 0) {
        counts.add(Words.count(findings.of(severity), severity));
      }
    }
    String of = counts.get(counts.size() - 1);
    if (counts.size() > 1) {
      of = String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + of;
    }
    return "The checks found " + of + children() + ".";
  }

  /** In how many children, where that is known: only while every finding is at hand. */
  private String children() {
    if (!findings.isComplete()) {
      return "";
    }
    long children =
        findings.kept().stream()
            .map(kept -> kept.finding().child())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return children == 0
        ? ""
        : ", in the records of "
            + (children == 1 ? "1 child" : Words.number(children) + " children");
  }

  private void writeNotices(HtmlWriter html) throws IOException {
    if (heading.draftRules()) {
      notice(
          html,
          "Draft rules. ",
          "The rules for "
              + report.year()
              + " are not final. What is found here may change when they are published.");
    }
    if (!heading.unreadable().isEmpty()) {
      int parts = heading.unreadable().size();
      notice(
          html,
          "Part of the file could not be read. ",
          Words.count(parts, "part")
              + (parts == 1 ? " was" : " were")
              + " left out and not checked: see “Parts that could not be read”.");
    }
    if (report.failed() > 0) {
      notice(
          html,
          "A fault in this software. ",
          "In "
              + Words.count(report.failed(), "case")
              + " a rule could not be asked, and the record has not been checked against it."
              + " The findings named INTERNAL say where; please report the fault.");
    }
    long stopped = report.outcomes().stream().filter(rule -> rule.stopped() > 0).count();
    if (stopped > 0) {
      notice(
          html,
          "More than was said. ",
          Words.count(stopped, "rule")
              + " stopped at the most findings made of one record: see “Rules that found"
              + " something”.");
    }
    if (!findings.isComplete()) {
      notice(
          html,
          "Not every finding is on this page. ",
          "It holds "
              + Words.number(findings.kept().size())
              + " of "
              + Words.number(findings.total())
              + "; “Findings” says which, and where all of them are. The totals count all.");
    }
    writeReviewNotices(html);
    if (options.redactValues()) {
      notice(html, "Values left out. ", "This report was made without the values of items.");
    }
  }

  private void writeReviewNotices(HtmlWriter html) throws IOException {
    AcceptanceResult acceptances = review.acceptances();
    if (acceptances != null && acceptances.accepted() > 0) {
      notice(
          html,
          "Accepted. ",
          Words.count(acceptances.accepted(), "finding")
              + (acceptances.accepted() == 1 ? " is" : " are")
              + " explained in "
              + acceptances.source()
              + ". They are counted in the totals and stay on the page, each with its reason.");
    }
    ComparisonResult comparison = review.comparison();
    if (comparison != null) {
      RuleChanges total = comparison.total();
      notice(
          html,
          "Since the last run. ",
          Words.number(total.isNew())
              + " new, "
              + Words.number(total.remains())
              + " remain, "
              + Words.number(total.fixed())
              + " fixed"
              + (total.notChecked() == 0
                  ? "."
                  : ", "
                      + Words.number(total.notChecked())
                      + " no longer found but not checked this time."));
    }
  }

  private static void notice(HtmlWriter html, String first, String rest) throws IOException {
    html.open("p").attribute("class", "notice").element("strong", first).text(rest).close().line();
  }

  private void writeSeverities(HtmlWriter html) throws IOException {
    html.open("ul").attribute("class", "totals").line();
    for (Severity severity : Severity.values()) {
      long number = findings.of(severity);
      if (severity == Severity.ADVICE && number == 0) {
        continue;
      }
      html.open("li").attribute("class", "total " + Words.word(severity).toLowerCase(Locale.ROOT));
      html.open("strong").text(Words.count(number, severity)).close().text(" ");
      html.element("span", Words.meaning(severity)).close().line();
    }
    html.close().line();
  }

  private void writeStandings(HtmlWriter html) throws IOException {
    html.open("table").attribute("class", "standings").line();
    html.element("caption", "What came of the " + Words.count(report.outcomes().size(), "rule"));
    html.line().open("thead").open("tr");
    for (String column : List.of("Outcome", "Rules", "What it means")) {
      html.open("th").attribute("scope", "col").text(column).close();
    }
    html.close().close().line().open("tbody").line();
    standing(html, Standing.FOUND, "Found", "rules-found");
    standing(html, Standing.NOT_CHECKED, "Not checked", "rules-not-checked");
    standing(html, Standing.PASSED, "Passed", "rules-passed");
    standing(html, Standing.NOT_APPLICABLE, "Not applicable", "rules-not-applicable");
    html.close().close().line();
  }

  private void standing(HtmlWriter html, Standing standing, String name, String section)
      throws IOException {
    long number = count(standing);
    html.open("tr").open("th").attribute("scope", "row");
    if (number > 0) {
      html.open("a").attribute("href", "#" + section).text(name).close();
    } else {
      html.text(name);
    }
    html.close();
    html.open("td").attribute("class", "number").text(Words.number(number)).close();
    html.element("td", standing.meaning()).close().line();
  }

  private long count(Standing standing) {
    return Standing.count(report, standing);
  }

  private void writeUnreadable(HtmlWriter html) throws IOException {
    List<UnreadablePart> parts = heading.unreadable();
    if (parts.isEmpty()) {
      return;
    }
    html.open("section").attribute("aria-labelledby", "unreadable").line();
    html.open("h2").attribute("id", "unreadable").text("Parts that could not be read").close();
    html.line();
    html.element(
            "p",
            "These parts of the file were left out, and no rule was asked of them. They are not in"
                + " the number of children read. Mend them first, then check the file again.")
        .line();
    StackedTable table =
        new StackedTable(
            html,
            Words.count(parts.size(), "part") + " of the file could not be read",
            "Where",
            "Child",
            "What is wrong");
    for (UnreadablePart part : parts.subList(0, Math.min(parts.size(), PARTS_LISTED))) {
      table.row();
      table.cell(part.place().toString());
      table.cell(part.record() == null ? "not known" : Words.shortened(part.record(), 200));
      table.cell(part.message());
    }
    table.close();
    if (parts.size() > PARTS_LISTED) {
      html.element(
              "p",
              "Only the first "
                  + Words.number(PARTS_LISTED)
                  + " of "
                  + Words.number(parts.size())
                  + " are listed.")
          .line();
    }
    html.close().line();
  }
}
