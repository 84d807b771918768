package io.github.throughline.validation.practice;

import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.setting.SettingUsed;
import java.time.LocalDate;
import java.util.List;

/**
 * What the records of one child show. It has no total, grade or order of importance: what goes well
 * and what is worth a question stand beside each other.
 *
 * @param childId the identifier of the child in the case file
 * @param asAt the last day that counts
 * @param results what came of each check, in the order of their codes
 * @param settings what was used of each setting, in the order of their keys
 */
public record PracticeReport(
    String childId, LocalDate asAt, List<CheckResult> results, List<SettingUsed> settings) {

  /**
   * Copies the lists.
   *
   * @param childId the identifier of the child in the case file
   * @param asAt the last day that counts
   * @param results what came of each check, in the order of their codes
   * @param settings what was used of each setting, in the order of their keys
   */
  public PracticeReport {
    results = List.copyOf(results);
    settings = List.copyOf(settings);
  }

  /**
   * The checks that have an outcome of one kind.
   *
   * @param kind the kind
   * @return their results, each with its outcomes of every kind, in the order of their codes
   */
  public List<CheckResult> with(OutcomeKind kind) {
    return results.stream().filter(result -> !result.of(kind).isEmpty()).toList();
  }

  /**
   * The checks in which the software itself failed.
   *
   * @return their results
   */
  public List<CheckResult> failed() {
    return results.stream().filter(result -> result.failure() != null).toList();
  }

  /**
   * The day and how many checks there are, never the child.
   *
   * @return for example {@code 67 checks as at 2025-05-06}
   */
  @Override
  public String toString() {
    return results.size() + " checks as at " + asAt;
  }
}
