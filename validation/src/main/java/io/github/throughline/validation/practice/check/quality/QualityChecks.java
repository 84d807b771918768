package io.github.throughline.validation.practice.check.quality;

import io.github.throughline.validation.practice.check.PracticeCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of how a service learns. */
public final class QualityChecks {
  private QualityChecks() {}

  /**
   * All of them.
   *
   * @return the checks, by their subjects
   */
  public static List<PracticeCheck> all() {
    return Stream.of(
            AuditConversationChecks.all(),
            AuditLearningChecks.all(),
            MeasureChecks.all(),
            SamplingChecks.all(),
            ServiceFileChecks.all())
        .flatMap(List::stream)
        .toList();
  }
}
