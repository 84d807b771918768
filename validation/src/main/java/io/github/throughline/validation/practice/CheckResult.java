package io.github.throughline.validation.practice;

import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one check of one case file.
 *
 * @param check the check
 * @param outcomes what came of it; empty only when the software failed
 * @param failure what the software failed with, by the name of its class; null when it did not
 */
public record CheckResult(
    PracticeCheck check, List<PracticeOutcome> outcomes, @Nullable String failure) {

  /**
   * Copies the list.
   *
   * @param check the check
   * @param outcomes what came of it; empty only when the software failed
   * @param failure what the software failed with, by the name of its class; null when it did not
   */
  public CheckResult {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * The outcomes of one kind.
   *
   * @param kind the kind
   * @return the outcomes, in the order in which the check gave them
   */
  public List<PracticeOutcome> of(OutcomeKind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).toList();
  }
}
