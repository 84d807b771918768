package io.github.throughline.validation.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.About;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.util.List;

/** The tables of rules: those that found something, and what came of the others. */
final class RulesPart {
  private final ValidationReport report;
  private final List<RuleGroup> groups;

  RulesPart(ValidationReport report, List<RuleGroup> groups) {
    this.report = report;
    this.groups = groups;
  }

  /** The rules that found something, each with a link to its findings. */
  void writeFound(HtmlWriter html) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    html.open("section").attribute("aria-labelledby", "rules-found").line();
    html.open("h2").attribute("id", "rules-found").text("Rules that found something").close();
    html.line();
    StackedTable table =
        new StackedTable(
            html,
            Words.count(groups.size(), "rule") + " with findings",
            "Rule",
            "Severity",
            "Part of the return",
            "What is wrong, and what would put it right",
            "Findings",
            "Children",
            "Records that keep it");
    for (RuleGroup group : groups) {
      table.row();
      table.openCell();
      html.element("strong", group.code()).close();
      table.openCell();
      severity(html, group);
      html.close();
      table.cell(group.module());
      table.openCell();
      html.text(group.says());
      if (!group.remedy().isEmpty()) {
        html.text(" ").open("span").attribute("class", "remedy").text(group.remedy()).close();
      }
      RuleOutcome outcome = group.outcome();
      String why = outcome == null ? "" : Standing.why(outcome);
      if (!why.isEmpty()) {
        html.text(" ").open("strong").attribute("class", "why").text(why).close();
      }
      html.close();
      table.openCell();
      html.open("a").attribute("href", "#" + group.anchor());
      html.attribute("data-rule", group.number());
      html.text(shown(group));
      html.open("span").attribute("class", "away").text(" of rule " + group.code()).close();
      html.close().close();
      table.cell(Words.number(group.children()));
      table.cell(outcome == null ? "" : Words.number(outcome.passed()));
    }
    table.close();
    html.close().line();
  }

  /** Where a link leads: never to more findings than the page holds. */
  private static String shown(RuleGroup group) {
    String found = Words.number(group.found());
    int held = group.kept().size();
    return held == group.found()
        ? "Show " + found
        : "Show the first " + Words.number(held) + " of " + found;
  }

  /** The severity as a word in a box: told by the word, and only helped by the colour. */
  static void severity(HtmlWriter html, RuleGroup group) throws IOException {
    String word = Words.word(group.severity());
    html.open("span").attribute("class", "severity " + group.severity().name()).text(word).close();
  }

  /** The rules that were not checked, passed or do not apply. */
  void writeOthers(HtmlWriter html) throws IOException {
    if (report.outcomes().stream().allMatch(RulesPart::isFound)) {
      return;
    }
    html.open("section").attribute("aria-labelledby", "rules-others").line();
    html.open("h2").attribute("id", "rules-others").text("The other rules").close().line();
    writeNotChecked(html, of(Standing.NOT_CHECKED));
    writePassed(html, of(Standing.PASSED));
    writeNotApplicable(html, of(Standing.NOT_APPLICABLE));
    html.close().line();
  }

  private static boolean isFound(RuleOutcome outcome) {
    return Standing.of(outcome) == Standing.FOUND;
  }

  private List<RuleOutcome> of(Standing standing) {
    return report.outcomes().stream().filter(outcome -> Standing.of(outcome) == standing).toList();
  }

  private static void writeNotChecked(HtmlWriter html, List<RuleOutcome> outcomes)
      throws IOException {
    if (outcomes.isEmpty()) {
      return;
    }
    html.open("h3").attribute("id", "rules-not-checked").text("Not checked").close().line();
    StackedTable table =
        new StackedTable(
            html,
            Words.count(outcomes.size(), "rule") + " that could not be asked",
            "Rule",
            "Severity",
            "Part of the return",
            "What the rule finds",
            "Why it was not checked");
    for (RuleOutcome outcome : outcomes) {
      startRow(table, outcome);
      table.cell(Standing.why(outcome));
    }
    table.close();
  }

  private static void writePassed(HtmlWriter html, List<RuleOutcome> outcomes) throws IOException {
    if (outcomes.isEmpty()) {
      return;
    }
    openDetails(html, "rules-passed", "Passed", outcomes);
    StackedTable table =
        new StackedTable(
            html,
            Words.count(outcomes.size(), "rule") + " that every record asked keeps",
            "Rule",
            "Severity",
            "Part of the return",
            "What the rule finds",
            "Records that keep it",
            "Records it is not about");
    for (RuleOutcome outcome : outcomes) {
      startRow(table, outcome);
      table.cell(Words.number(outcome.passed()));
      table.cell(Words.number(outcome.notApplicable()));
    }
    table.close();
    html.close().line();
  }

  private static void writeNotApplicable(HtmlWriter html, List<RuleOutcome> outcomes)
      throws IOException {
    if (outcomes.isEmpty()) {
      return;
    }
    openDetails(html, "rules-not-applicable", "Not applicable", outcomes);
    StackedTable table =
        new StackedTable(
            html,
            Words.count(outcomes.size(), "rule") + " that no record of the return is about",
            "Rule",
            "Severity",
            "Part of the return",
            "What the rule finds");
    for (RuleOutcome outcome : outcomes) {
      startRow(table, outcome);
    }
    table.close();
    html.close().line();
  }

  private static void openDetails(
      HtmlWriter html, String id, String name, List<RuleOutcome> outcomes) throws IOException {
    html.open("details").attribute("id", id).open("summary");
    html.element("h3", name + " (" + Words.number(outcomes.size()) + ")").close().line();
  }

  private static void startRow(StackedTable table, RuleOutcome outcome) throws IOException {
    About about = outcome.about();
    table.row();
    table.cell(about.code());
    table.cell(Words.word(about.severity()));
    table.cell(about.module());
    table.cell(about.says() + ".");
  }
}
