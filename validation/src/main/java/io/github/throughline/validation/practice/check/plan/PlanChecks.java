package io.github.throughline.validation.practice.check.plan;

import io.github.throughline.validation.practice.check.PracticeCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of plans, in the order of their codes. */
public final class PlanChecks {
  private PlanChecks() {}

  /**
   * All of them.
   *
   * @return the checks
   */
  public static List<PracticeCheck> all() {
    return Stream.of(
            HandingOnChecks.all(), PurposeChecks.all(), UpkeepChecks.all(), WritingChecks.all()) //
        .flatMap(List::stream)
        .toList();
  }
}
