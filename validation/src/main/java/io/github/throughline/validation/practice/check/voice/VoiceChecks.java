package io.github.throughline.validation.practice.check.voice;

import io.github.throughline.validation.practice.check.PracticeCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of the child's and the family's voice, in the order of their codes. */
public final class VoiceChecks {
  private VoiceChecks() {}

  /**
   * All of them.
   *
   * @return the checks
   */
  public static List<PracticeCheck> all() {
    return Stream.of(
            ConferenceSupportChecks.all(),
            ConferenceVoiceChecks.all(),
            DisabledChildrenChecks.all(),
            HeardChecks.all())
        .flatMap(List::stream)
        .toList();
  }
}
