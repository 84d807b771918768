package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotCheckedTest {

  @Test
  void what_is_not_checked_has_a_reason_and_no_check() {
    assertThat(NotChecked.all())
        .containsOnlyKeys("SM-07", "SM-23", "SM-29", "SM-36", "SM-46")
        .allSatisfy((code, why) -> assertThat(why).matches("[A-Z].*\\."));
    for (String code : NotChecked.all().keySet()) {
      assertThat(PracticeChecks.find(code)).as(code).isEmpty();
      assertThat(NotChecked.find(code)).contains(NotChecked.all().get(code));
    }
    assertThat(NotChecked.find("SM-40")).isEmpty();
  }
}
