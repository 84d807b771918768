package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.report.KeptFindings.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one rule on the page.
 *
 * @param number its number on the page, from 0
 * @param outcome what came of the rule; null when the report knows no rule of that code, as for a
 *     fault of this software
 * @param found how many findings there are, kept or not
 * @param children in how many children they are
 * @param kept those that the page holds, in the order of the file; at least one
 */
record RuleGroup(
    int number, @Nullable RuleOutcome outcome, long found, long children, List<Kept> kept) {
  /** The rules with findings, in the order of the rule set; those it does not know come last. */
  static List<RuleGroup> of(ValidationReport report, KeptFindings findings) {
    Map<String, List<Kept>> byCode = new HashMap<>();
    for (Kept kept : findings.kept()) {
      byCode.computeIfAbsent(kept.finding().rule(), code -> new ArrayList<>()).add(kept);
    }
    Map<String, @Nullable RuleOutcome> outcomes = new LinkedHashMap<>();
    report.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.about().code(), outcome));
    findings.rules().forEach(code -> outcomes.putIfAbsent(code, null));
    List<RuleGroup> groups = new ArrayList<>();
    outcomes.forEach(
        (code, outcome) -> {
          List<Kept> kept = byCode.get(code);
          if (kept != null) {
            groups.add(
                new RuleGroup(
                    groups.size(),
                    outcome,
                    findings.of(code),
                    findings.tally().children(code),
                    kept));
          }
        });
    return groups;
  }

  String code() {
    return kept.get(0).finding().rule();
  }

  Severity severity() {
    return kept.get(0).finding().severity();
  }

  String module() {
    return kept.get(0).finding().module();
  }

  String says() {
    return outcome == null
        ? "What is wrong is said with each finding."
        : outcome.about().says() + ".";
  }

  /** What would put it right; empty when that is said with each finding. */
  String remedy() {
    return outcome == null ? "" : outcome.about().remedy() + ".";
  }

  /** The place on the page where the findings of the rule begin. */
  String anchor() {
    return "group-" + number;
  }

  /** What a finding says besides what the rule says; empty when that is all. */
  String ownMessage(Finding finding) {
    String message = finding.message();
    if (outcome == null) {
      return message;
    }
    if (message.equals(outcome.about().message())) {
      return "";
    }
    String before = says() + " ";
    String after = " " + remedy();
    return message.length() > before.length() + after.length()
            && message.startsWith(before)
            && message.endsWith(after)
        ? message.substring(before.length(), message.length() - after.length())
        : message;
  }
}
