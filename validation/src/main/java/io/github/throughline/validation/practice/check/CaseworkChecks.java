package io.github.throughline.validation.practice.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The checks of casework: history, thresholds, visits, workers, supervision and endings. */
public final class CaseworkChecks {
  private static final List<PracticeCheck> ALL =
      Stream.of(
              AssessmentChecks.all(), //
              AttentionChecks.all(),
              EndingChecks.all(),
              EscalationChecks.all(),
              HistoryChecks.all(),
              OutcomeChecks.all(),
              OversightByDateChecks.all(),
              SafeguardChecks.all(),
              SupervisionChecks.all(),
              ThresholdChecks.all(),
              VisitChecks.all(),
              WorkerChecks.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(PracticeCheck::code))
          .toList();

  private CaseworkChecks() {}

  /**
   * All of them.
   *
   * @return the checks in the order of their codes
   */
  public static List<PracticeCheck> all() {
    return ALL;
  }
}
