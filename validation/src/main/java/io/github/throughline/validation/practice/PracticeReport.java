package io.github.throughline.validation.practice;

import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.timescale.Expectation;
import io.github.throughline.validation.practice.timescale.ExpectationState;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the records of one child show. It has no total, grade or order of importance: what goes well
 * and what is worth a question stand beside each other.
 *
 * @param childId the identifier of the child in the case file
 * @param asAt the last day that counts
 * @param results what came of each check, in the order of their codes
 * @param expectations what came of the timescales, in the order of their codes
 * @param settings what was used of each setting, in the order of their keys
 */
public record PracticeReport(
    String childId,
    LocalDate asAt,
    List<CheckResult> results,
    List<Expectation> expectations,
    List<SettingUsed> settings) {

  /**
   * Copies the lists.
   *
   * @param childId the identifier of the child in the case file
   * @param asAt the last day that counts
   * @param results what came of each check, in the order of their codes
   * @param expectations what came of the timescales, in the order of their codes
   * @param settings what was used of each setting, in the order of their keys
   */
  public PracticeReport {
    results = List.copyOf(results);
    expectations = List.copyOf(expectations);
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
   * The expectations in one state.
   *
   * @param state the state
   * @return the expectations, in the order of their codes
   */
  public List<Expectation> expectations(ExpectationState state) {
    return expectations.stream().filter(one -> one.state() == state).toList();
  }

  /**
   * What is still to be done, the first day first.
   *
   * @param audience whose list it is
   * @return what is to be done with its days, those that have passed included
   */
  public List<Due> dueNext(Audience audience) {
    List<Due> due = new ArrayList<>();
    for (Expectation one : expectations) {
      LocalDate day = one.due();
      if (one.open() && day != null && one.timescale().audience() == audience) {
        due.add(new Due(day, day.isBefore(asAt), one));
      }
    }
    due.sort(Comparator.comparing(Due::day));
    return List.copyOf(due);
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
