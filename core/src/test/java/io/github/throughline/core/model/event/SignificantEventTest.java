package io.github.throughline.core.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificantEventTest {

  private static SignificantEvent judged(SignificanceLevel... levels) {
    return SignificantEventBuilder.builder()
        .id("e")
        .significance(
            Stream.of(levels)
                .map(level -> SignificanceJudgementBuilder.builder().level(level).build())
                .toList())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"LOW, false", "MEDIUM, false", "HIGH, true", "CRITICAL, true"})
  void high_and_critical_weigh(SignificanceLevel level, boolean weighty) {
    assertThat(judged(level).isWeighty()).isEqualTo(weighty);
  }

  @Test
  void the_latest_judgement_counts() {
    SignificantEvent lowered = judged(SignificanceLevel.CRITICAL, SignificanceLevel.LOW);
    assertThat(lowered.findSignificance()).contains(SignificanceLevel.LOW);
    assertThat(lowered.isWeighty()).isFalse();
  }

  @Test
  void what_nobody_judged_has_no_weight() {
    assertThat(judged().findSignificance()).isEmpty();
    assertThat(judged().isWeighty()).isFalse();
  }
}
