package io.github.throughline.validation.report;

import io.github.throughline.validation.RuleOutcome;

/** What came of one rule, in one word. The four are never confused in any report. */
enum Standing {
  /** At least one record breaks the rule. */
  FOUND("found"),
  /** The rule was asked of at least one record, and every one it was asked of keeps it. */
  PASSED("passed"),
  /** The return has no record that the rule is about. */
  NOT_APPLICABLE("not applicable"),
  /** The rule was not asked, or not of every record. */
  NOT_CHECKED("not checked");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Standing of(RuleOutcome outcome) {
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

  /** Why a rule was not checked, or what else a reader must know of how it was; may be empty. */
  static String why(RuleOutcome outcome) {
    if (outcome.notChecked() != null) {
      return outcome.notChecked() + ".";
    }
    return outcome.failed() == 0
        ? ""
        : "A fault in this software kept it from being asked in "
            + Words.count(outcome.failed(), "case")
            + ".";
  }
}
