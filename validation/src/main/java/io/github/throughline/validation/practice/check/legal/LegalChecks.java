package io.github.throughline.validation.practice.check.legal;

import io.github.throughline.validation.practice.check.PracticeCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of pre-proceedings. */
public final class LegalChecks {
  private LegalChecks() {}

  /**
   * All of them.
   *
   * @return the checks, by their subjects
   */
  public static List<PracticeCheck> all() {
    return Stream.of(
            LetterAndMeetingChecks.all(),
            ExpertChecks.all(),
            MilestoneChecks.all(),
            FamilyNetworkChecks.all())
        .flatMap(List::stream)
        .toList();
  }
}
