package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.practice.PracticeChecks;
import io.github.throughline.validation.practice.check.PracticeCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes well and what is worth a question, by the findings of inspection. */
final class FindingsByNumber {
  private static final String OTHERS = "Other timescales";

  private final PracticeTally tally;
  private final KeptLines kept;

  FindingsByNumber(PracticeTally tally, KeptLines kept) {
    this.tally = tally;
    this.kept = kept;
  }

  void writeWell(HtmlWriter html) throws IOException {
    section(html, "well", "What is going well", Said.Kind.WELL);
  }

  void writeQuestions(HtmlWriter html) throws IOException {
    section(html, "questions", "What is worth a question", Said.Kind.RAISED);
    List<PracticeTally.Rule> explained = having(Said.Kind.EXPLAINED);
    if (!explained.isEmpty()) {
      html.open("section").attribute("aria-labelledby", "explained").line();
      html.open("h2").attribute("id", "explained").text("Not in time, with a recorded reason");
      html.close().line();
      for (PracticeTally.Rule rule : explained) {
        rule(html, rule, Said.Kind.EXPLAINED);
      }
      html.close().line();
    }
    List<PracticeTally.Rule> failed = having(Said.Kind.FAILED);
    if (!failed.isEmpty()) {
      html.open("section").attribute("aria-labelledby", "failed").line();
      html.open("h2").attribute("id", "failed").text("Not checked").close().line();
      for (PracticeTally.Rule rule : failed) {
        rule(html, rule, Said.Kind.FAILED);
      }
      html.close().line();
    }
  }

  private List<PracticeTally.Rule> having(Said.Kind kind) {
    return tally.rules().stream().filter(rule -> rule.children(kind) > 0).toList();
  }

  private void section(HtmlWriter html, String id, String title, Said.Kind kind)
      throws IOException {
    html.open("section").attribute("aria-labelledby", id).line();
    html.open("h2").attribute("id", id).text(title).close().line();
    Map<String, List<PracticeTally.Rule>> groups = new TreeMap<>();
    for (PracticeTally.Rule rule : having(kind)) {
      groups.computeIfAbsent(finding(rule, kind), one -> new ArrayList<>()).add(rule);
    }
    if (groups.isEmpty()) {
      html.element("p", "Nothing recorded. That does not mean there is nothing.").line();
    }
    for (Map.Entry<String, List<PracticeTally.Rule>> group : groups.entrySet()) {
      html.open("div").attribute("class", "group").line();
      html.element("h3", heading(group.getKey())).line();
      for (PracticeTally.Rule rule : group.getValue()) {
        rule(html, rule, kind);
      }
      html.close().line();
    }
    html.close().line();
  }

  /** A check may serve several findings; it stands under the first, so that it is said once. */
  private String finding(PracticeTally.Rule rule, Said.Kind kind) {
    List<String> findings = kept.lines(rule.code(), kind).first().get(0).said().findings();
    return findings.isEmpty() ? OTHERS : findings.get(0);
  }

  private static String heading(String finding) {
    if (finding.equals(OTHERS)) {
      return finding;
    }
    List<PracticeCheck> serving = PracticeChecks.serving(finding);
    return serving.isEmpty() ? finding : finding + ": " + serving.get(0).title();
  }

  private void rule(HtmlWriter html, PracticeTally.Rule rule, Said.Kind kind) throws IOException {
    html.open("details").line();
    html.open("summary").element("strong", rule.title());
    html.text(": " + figures(rule, kind) + " (" + rule.code() + ")").close().line();
    SaidLines.ofChildren(html, kept.lines(rule.code(), kind));
    html.close().line();
  }

  private static String figures(PracticeTally.Rule rule, Said.Kind kind) {
    return rule.children(kind)
        + " of the "
        + Words.children(rule.asked())
        + " it is about; cannot tell of "
        + rule.children(Said.Kind.CANNOT_TELL);
  }
}
