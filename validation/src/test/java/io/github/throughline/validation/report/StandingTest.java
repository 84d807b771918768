package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.RuleOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  @ParameterizedTest(
      name = "found {0}, passed {1}, not applicable {2}, failed {3}, stopped {4}, {5}: {6}")
  @CsvSource({
    "1, 0, 0, 0, 0,        , FOUND,          ''",
    "1, 5, 5, 0, 0,        , FOUND,          ''",
    "0, 1, 0, 0, 0,        , PASSED,         ''",
    "0, 1, 9, 0, 0,        , PASSED,         ''",
    "0, 0, 9, 0, 0,        , NOT_APPLICABLE, ''",
    "0, 0, 0, 0, 0,        , NOT_APPLICABLE, ''",
    "0, 0, 0, 0, 0, No date, NOT_CHECKED,    'No date.'",
    "0, 9, 9, 1, 0,        , NOT_CHECKED,    'A fault in this software kept it from being asked in 1 case.'",
    "3, 9, 9, 2, 0,        , FOUND,          'A fault in this software kept it from being asked in 2 cases.'",
    "1000, 9, 0, 0, 1,    , FOUND,          'In 1 record it stopped at the most findings it makes of one record, and there may be more.'",
  })
  void four_outcomes_are_told_apart(
      long found,
      long passed,
      long notApplicable,
      long failed,
      long stopped,
      String notChecked,
      Standing standing,
      String why) {
    RuleOutcome outcome =
        new RuleOutcome(CLOSURE, found, passed, notApplicable, failed, stopped, notChecked);
    assertThat(Standing.of(outcome)).isEqualTo(standing);
    assertThat(Standing.why(outcome)).isEqualTo(why);
  }
}
