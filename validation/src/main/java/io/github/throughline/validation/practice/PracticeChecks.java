package io.github.throughline.validation.practice;

import io.github.throughline.validation.practice.check.CaseworkChecks;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.legal.LegalChecks;
import io.github.throughline.validation.practice.check.plan.PlanChecks;
import io.github.throughline.validation.practice.check.quality.QualityChecks;
import io.github.throughline.validation.practice.check.recording.RecordingChecks;
import io.github.throughline.validation.practice.check.voice.VoiceChecks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every check of practice, in the order of their codes. */
public final class PracticeChecks {
  private static final List<PracticeCheck> ALL =
      Stream.of(
              CaseworkChecks.all(), //
              PlanChecks.all(),
              VoiceChecks.all(),
              LegalChecks.all(),
              QualityChecks.all(),
              RecordingChecks.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(PracticeCheck::code))
          .toList();

  private PracticeChecks() {}

  /**
   * Every check there is.
   *
   * @return the checks in the order of their codes
   */
  public static List<PracticeCheck> all() {
    return ALL;
  }

  /**
   * The checks that serve a finding of inspection.
   *
   * @param finding such as {@code F46}
   * @return the checks in the order of their codes
   */
  public static List<PracticeCheck> serving(String finding) {
    return ALL.stream().filter(check -> check.findings().contains(finding)).toList();
  }

  /**
   * A check by its code.
   *
   * @param code such as {@code SM-40}
   * @return the check; empty if there is none
   */
  public static Optional<PracticeCheck> find(String code) {
    return ALL.stream().filter(check -> check.code().equals(code)).findFirst();
  }
}
