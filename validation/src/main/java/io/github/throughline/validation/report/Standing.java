package io.github.throughline.validation.report;

import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** What came of one rule, in one word. The four are never confused in any report. */
public enum Standing {
  /** At least one record breaks the rule. */
  FOUND("found", "At least one record breaks the rule."),
  /** The rule was asked of at least one record, and every one it was asked of keeps it. */
  PASSED("passed", "The rule was asked of at least one record, and every one keeps it."),
  /** The return has no record that the rule is about. */
  NOT_APPLICABLE("not applicable", "The return has no record that the rule is about."),
  /** The rule was not asked, or not of every record. */
  NOT_CHECKED(
      "not checked",
      "The rule could not be asked, so nothing is known. The reason stands with each rule.");

  private final String word;
  private final String meaning;

  Standing(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /**
   * What it means.
   *
   * @return a sentence
   */
  public String meaning() {
    return meaning;
  }

  /**
   * How every report says it.
   *
   * @return {@code found}, {@code passed}, {@code not applicable} or {@code not checked}
   */
  public String word() {
    return word;
  }

  /**
   * What came of a rule.
   *
   * @param outcome what came of it in numbers
   * @return found if it found anything; else not checked if it was not asked of every record; else
   *     passed if any record keeps it
   */
  public static Standing of(RuleOutcome outcome) {
    if (outcome.notChecked() != null) {
      return NOT_CHECKED;
    }
    if (outcome.found() > 0) {
      return FOUND;
    }
    if (outcome.failed() > 0) {
      return NOT_CHECKED;
    }
    return outcome.passed() > 0 ? PASSED : NOT_APPLICABLE;
  }

  /**
   * How many rules of a report came to one thing.
   *
   * @param report what came of every rule
   * @param standing the one thing
   * @return the number of rules
   */
  public static long count(ValidationReport report, Standing standing) {
    return report.outcomes().stream().filter(outcome -> of(outcome) == standing).count();
  }

  /**
   * Why a rule was not checked, or not in full.
   *
   * @param outcome what came of it in numbers
   * @return one or more sentences; empty if it was asked of every record and stopped in none
   */
  public static String why(RuleOutcome outcome) {
    if (outcome.notChecked() != null) {
      return outcome.notChecked() + ".";
    }
    List<String> said = new ArrayList<>();
    if (outcome.failed() > 0) {
      said.add(
          "A fault in this software kept it from being asked in "
              + Words.count(outcome.failed(), "case")
              + ".");
    }
    if (outcome.stopped() > 0) {
      said.add(
          "In "
              + Words.count(outcome.stopped(), "record")
              + " it stopped at the most findings it makes of one record, and there may be more.");
    }
    return String.join(" ", said);
  }
}
