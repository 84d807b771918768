package io.github.throughline.validation.practice.check.recording;

import io.github.throughline.validation.practice.check.PracticeCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of what is on file. */
public final class RecordingChecks {
  private RecordingChecks() {}

  /**
   * All of them.
   *
   * @return the checks, by their subjects
   */
  public static List<PracticeCheck> all() {
    return Stream.of(DecisionChecks.all(), DocumentChecks.all(), ResponsibilityChecks.all())
        .flatMap(List::stream)
        .toList();
  }
}
