package io.github.throughline.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.report.KeptFindings.Kept;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.Since;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings: the filters, the first findings of each rule for whoever has no scripts, and all
 * that the page holds as JSON for the script, which lays them out in the same way.
 */
final class FindingsPart {
  /** How many findings of each rule can be read without scripts; the script starts with as many. */
  private static final int SHOWN = 10;

  private final KeptFindings findings;
  private final List<RuleGroup> groups;
  private final ReviewResult review;
  private final ReportOptions options;

  FindingsPart(
      KeptFindings findings, List<RuleGroup> groups, ReviewResult review, ReportOptions options) {
    this.findings = findings;
    this.groups = groups;
    this.review = review;
    this.options = options;
  }

  void write(HtmlWriter html) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    html.open("section").attribute("aria-labelledby", "findings").line();
    html.open("h2").attribute("id", "findings").attribute("tabindex", "-1").text("Findings");
    html.close().line();
    if (!findings.isComplete()) {
      html.open("p").attribute("class", "notice").attribute("id", "bound").text(bound()).close();
      html.line();
    }
    html.open("noscript").open("p").attribute("class", "notice");
    html.text(
        "Scripts are switched off, so only the first "
            + SHOWN
            + " findings of each rule are shown here and they cannot be filtered. The totals count"
            + " all.");
    html.close().close().line();
    writeFilters(html);
    html.open("p").attribute("id", "count").attribute("role", "status").close().line();
    html.open("div").attribute("id", "results").line();
    for (RuleGroup group : groups) {
      writeGroup(html, group);
    }
    html.close().line();
    html.json("data", this::writeJson);
    html.close().line();
  }

  private String bound() {
    return "This page holds "
        + Words.number(findings.kept().size())
        + " of "
        + Words.number(findings.total())
        + " findings: the first "
        + Words.number(HtmlReport.FIRST)
        + " in the order of the file, and of each rule at least the first "
        + Words.number(HtmlReport.PER_RULE)
        + ". The totals and the tables of rules count all, but the filters look only at what the"
        + " page holds. "
        + (options.everyFindingIn().isEmpty()
            ? "For every finding, ask the same check for a workbook, or for its NDJSON or CSV file."
            : "Every finding is in " + String.join(" and in ", options.everyFindingIn()) + ".");
  }

  private void writeFilters(HtmlWriter html) throws IOException {
    html.open("form").attribute("id", "filters").attribute("hidden", "").line();
    html.open("fieldset").element("legend", "Show only").line();
    label(html, "by-rule", "Rule");
    html.open("select").attribute("id", "by-rule").line();
    option(html, "", "All rules");
    for (RuleGroup group : groups) {
      option(
          html,
          Integer.toString(group.number()),
          group.code() + " – " + Words.shortened(group.says(), 70));
    }
    html.close().close().line();
    label(html, "by-severity", "Severity");
    html.open("select").attribute("id", "by-severity").line();
    option(html, "", "All severities");
    for (Severity severity : Severity.values()) {
      if (findings.of(severity) > 0) {
        option(html, severity.name(), Words.word(severity));
      }
    }
    html.close().close().line();
    writeReviewFilters(html);
    field(html, "by-child", "Child id holds");
    field(html, "by-words", "Any words, item or value");
    html.close().line();
    html.open("div").attribute("class", "row");
    label(html, "grouped", "Put together");
    html.open("select").attribute("id", "grouped").line();
    option(html, "rule", "by rule, in code order");
    option(html, "rule most", "by rule, most findings first");
    option(html, "child", "by child, in the order of the file");
    option(html, "child most", "by child, most findings first");
    option(html, "file", "not at all: in the order of the file");
    html.close().close();
    html.open("button").attribute("type", "reset").text("Clear the filters").close();
    html.close().line();
    html.close().line();
  }

  private void writeReviewFilters(HtmlWriter html) throws IOException {
    if (review.comparison() != null) {
      label(html, "by-since", "Since the last run");
      html.open("select").attribute("id", "by-since").line();
      option(html, "", "All");
      option(html, Since.NEW.word(), "New");
      option(html, Since.REMAINS.word(), "Remaining");
      html.close().close().line();
    }
    if (review.acceptances() != null) {
      label(html, "by-accepted", "Accepted");
      html.open("select").attribute("id", "by-accepted").line();
      option(html, "", "All");
      option(html, "no", "Not accepted");
      option(html, "yes", "Accepted");
      html.close().close().line();
    }
  }

  /** Opens a block with a label, which the caller closes after its control. */
  private static void label(HtmlWriter html, String id, String text) throws IOException {
    html.open("div").attribute("class", "field");
    html.open("label").attribute("for", id).text(text).close();
  }

  private static void field(HtmlWriter html, String id, String text) throws IOException {
    label(html, id, text);
    html.open("input").attribute("id", id).attribute("type", "search");
    html.attribute("autocomplete", "off").attribute("spellcheck", "false").close();
    html.close().line();
  }

  private static void option(HtmlWriter html, String value, String text) throws IOException {
    html.open("option").attribute("value", value).text(text).close().line();
  }

  private void writeGroup(HtmlWriter html, RuleGroup group) throws IOException {
    html.open("section").attribute("class", "group").line();
    html.open("h3").attribute("id", group.anchor()).attribute("tabindex", "-1");
    html.open("span").attribute("class", "code").text("Rule " + group.code()).close().text(" ");
    RulesPart.severity(html, group);
    html.text(" ").open("span").attribute("class", "part").text(group.module()).close();
    html.close().line();
    html.open("p").attribute("class", "says").text(group.says()).close().line();
    if (!group.remedy().isEmpty()) {
      html.open("p").attribute("class", "remedy").text(group.remedy()).close().line();
    }
    List<Kept> shown = group.kept().subList(0, Math.min(SHOWN, group.kept().size()));
    String caption = Words.count(group.found(), "finding");
    if (shown.size() < group.found()) {
      caption = "The first " + shown.size() + " of " + caption;
    }
    StackedTable table = new StackedTable(html, caption, "Child", "Where", "Items as sent");
    for (Kept kept : shown) {
      Finding finding = kept.finding();
      table.row();
      table.cell(finding.child() == null ? "no child id" : finding.child());
      table.cell(finding.at().isKnown() ? finding.at().toString() : "the whole return");
      table.openCell();
      writeItems(html, kept, group.ownMessage(finding));
      writeRemarks(html, kept);
      html.close();
    }
    table.close();
    html.close().line();
  }

  private static void writeRemarks(HtmlWriter html, Kept kept) throws IOException {
    if (kept.since() == Since.NEW) {
      html.open("p").attribute("class", "remark").text("New since the last run").close();
    }
    if (!kept.accepted().isEmpty()) {
      html.open("p").attribute("class", "remark").text("Accepted: " + kept.accepted()).close();
    }
  }

  static void writeItems(HtmlWriter html, Kept kept, String message) throws IOException {
    if (!message.isEmpty()) {
      html.element("p", message);
    }
    if (kept.finding().cited().isEmpty()) {
      return;
    }
    html.open("ul").attribute("class", "items");
    for (Cited item : kept.finding().cited()) {
      html.open("li").element("b", item.field());
      String text = item.text();
      if (text != null) {
        html.text(" ").open("span").attribute("class", text.isBlank() ? "nothing" : "value");
        html.text(text.isBlank() ? "empty" : text).close();
      } else if (!item.place().isKnown()) {
        html.text(" ").open("span").attribute("class", "nothing").text("not there").close();
      }
      if (item.place().isKnown() && item.place().line() != kept.finding().at().line()) {
        html.text(" ").open("span").attribute("class", "where");
        html.text("line " + item.place().line()).close();
      }
      html.close();
    }
    if (kept.moreItems() > 0) {
      html.element("li", "and " + Words.count(kept.moreItems(), "more item"));
    }
    html.close();
  }

  /**
   * The rules by number, and the findings in file order as arrays, short because there may be
   * 20,000: the rule's number, the child, the line and column, the items as name, text and line,
   * the number of items left out, and what the finding says besides its rule; then, only if there
   * is something to say, how it stands to the last run and why it is accepted.
   */
  private void writeJson(Writer out) throws IOException {
    Map<String, RuleGroup> byCode = new HashMap<>();
    try (JsonGenerator json = PageJson.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("shown", SHOWN);
      json.writeNumberField("total", findings.total());
      json.writeArrayFieldStart("rules");
      for (RuleGroup group : groups) {
        byCode.put(group.code(), group);
        json.writeStartObject();
        json.writeStringField("code", group.code());
        json.writeStringField("severity", group.severity().name());
        json.writeStringField("word", Words.word(group.severity()));
        json.writeStringField("module", group.module());
        json.writeStringField("says", group.says());
        json.writeStringField("remedy", group.remedy());
        json.writeNumberField("found", group.found());
        json.writeNumberField("held", group.kept().size());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Kept kept : findings.kept()) {
        json.writeRaw('\n');
        RuleGroup group = byCode.get(kept.finding().rule());
        if (group != null) {
          writeJson(json, kept, group);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeJson(JsonGenerator json, Kept kept, RuleGroup group) throws IOException {
    Finding finding = kept.finding();
    json.writeStartArray();
    json.writeNumber(group.number());
    json.writeString(finding.child());
    json.writeNumber(finding.at().line());
    json.writeNumber(finding.at().column());
    json.writeStartArray();
    for (Cited item : finding.cited()) {
      json.writeStartArray();
      json.writeString(item.field());
      json.writeString(item.text());
      json.writeNumber(item.place().line());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumber(kept.moreItems());
    json.writeString(group.ownMessage(finding));
    if (kept.since() != null || !kept.accepted().isEmpty()) {
      json.writeString(kept.since() == null ? "" : kept.since().word());
      json.writeString(kept.accepted());
    }
    json.writeEndArray();
  }
}
