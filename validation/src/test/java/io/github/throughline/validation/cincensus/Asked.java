package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a rule.
 *
 * @param answer {@code fires}, {@code passes}, {@code not applicable}, {@code not checked}, {@code
 *     fails} (a fault of ours) or {@code not in force}
 * @param found for each finding the elements it points at, the most telling first: {@code UPN#2,
 *     Sex (absent)}, or {@code ReferralNFA (absent) in CINdetails#2} if the group that lacks it is
 *     shown; where the finding stands elsewhere than at the first of them, that is added: {@code
 *     Sex (absent) at Child}; {@code whole return} if it points nowhere
 * @param children for each finding the child it names
 * @param findings the findings
 * @param report the report
 */
record Asked(
    String answer,
    List<String> found,
    List<String> children,
    List<Finding> findings,
    ValidationReport report) {

  /** Also checks what is true of every finding of every rule. */
  static Asked of(ValidationReport report, List<Finding> findings, Printed printed) {
    if (report.outcomes().isEmpty()) {
      assertThat(findings).isEmpty();
      return new Asked("not in force", List.of(), List.of(), List.of(), report);
    }
    RuleOutcome outcome = report.outcomes().get(0);
    if (outcome.failed() == 0) {
      assertThat(outcome.found()).isEqualTo(findings.size());
      findings.forEach(finding -> check(finding, outcome.about(), printed));
    }
    return new Asked(
        answer(outcome),
        findings.stream().map(finding -> describe(finding, printed)).toList(),
        findings.stream().map(finding -> String.valueOf(finding.child())).toList(),
        findings,
        report);
  }

  RuleOutcome outcome() {
    return report.outcomes().get(0);
  }

  private static String answer(RuleOutcome outcome) {
    if (outcome.notChecked() != null) {
      return "not checked";
    }
    if (outcome.failed() > 0) {
      return "fails";
    }
    return outcome.found() > 0 ? "fires" : outcome.passed() > 0 ? "passes" : "not applicable";
  }

  private static void check(Finding finding, About about, Printed printed) {
    assertThat(finding.message()).isEqualTo(about.message());
    assertThat(finding.severity())
        .isEqualTo(about.code().endsWith("Q") ? Severity.QUERY : Severity.ERROR);
    assertThat(about.fields()).containsAll(finding.fields());
    for (Cited cited : finding.cited()) {
      if (cited.place().isKnown()) {
        Printed.Element element = elementAt(cited.place(), printed);
        if (cited.text() != null || element.text() != null) {
          assertThat(element.name()).isEqualTo(cited.field());
        }
        assertThat(element.text()).isEqualTo(cited.text());
      } else {
        assertThat(cited.text()).as("text of what is not in the return").isNull();
      }
    }
    if (finding.at().isKnown()) {
      assertThat(finding.child())
          .as("the child of a finding is the one it stands in")
          .isEqualTo(elementAt(finding.at(), printed).child());
    }
  }

  private static String describe(Finding finding, Printed printed) {
    String items =
        finding.cited().stream()
            .map(cited -> describe(cited, printed))
            .collect(Collectors.joining(", "));
    String place = labelAt(finding.at(), printed, "whole return");
    boolean placeIsFirst =
        !finding.cited().isEmpty() && finding.cited().get(0).place().equals(finding.at());
    return items.isEmpty()
        ? place
        : placeIsFirst && finding.at().isKnown() ? items : items + " at " + place;
  }

  private static String describe(Cited cited, Printed printed) {
    String absent = cited.field() + " (absent)";
    String label = labelAt(cited.place(), printed, absent);
    boolean isThere = label.equals(cited.field()) || label.startsWith(cited.field() + "#");
    return isThere || !cited.place().isKnown() ? label : absent + " in " + label;
  }

  private static String labelAt(Place place, Printed printed, String otherwise) {
    return place.isKnown() ? printed.label(elementAt(place, printed)) : otherwise;
  }

  private static Printed.Element elementAt(Place place, Printed printed) {
    Printed.@Nullable Element element = printed.at(place);
    assertThat(element).as("the element at " + place).isNotNull();
    return element;
  }
}
