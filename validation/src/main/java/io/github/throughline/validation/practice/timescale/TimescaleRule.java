package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a timescale is read from records, or why it cannot be.
 *
 * @param code its code
 * @param reads the lists of the documents that it reads; empty if it cannot be worked out
 * @param how how it is worked out, or why it cannot be, in whole sentences
 * @param settings choices of its own beside the limit
 * @param judge works it out; null if it cannot be
 */
record TimescaleRule(
    String code,
    List<String> reads,
    String how,
    List<Setting<?>> settings,
    @Nullable Function<PracticeCase, List<Expectation>> judge) {

  static TimescaleRule read(
      String code, String reads, String how, Function<PracticeCase, List<Expectation>> judge) {
    return new TimescaleRule(code, List.of(reads.split(", ", -1)), how, List.of(), judge);
  }

  TimescaleRule using(Setting<?>... settings) {
    return new TimescaleRule(code, reads, how, List.of(settings), judge);
  }

  static TimescaleRule notRead(String code, String why) {
    return new TimescaleRule(code, List.of(), why, List.of(), null);
  }
}
