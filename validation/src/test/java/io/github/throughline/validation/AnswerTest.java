package io.github.throughline.validation;

import static io.github.throughline.validation.Answer.CANNOT_TELL;
import static io.github.throughline.validation.Answer.NO;
import static io.github.throughline.validation.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  @ParameterizedTest(name = "{0} and {1}: {2}; {0} or {1}: {3}")
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, CANNOT_TELL, CANNOT_TELL, YES",
    "NO, YES, NO, YES",
    "NO, NO, NO, NO",
    "NO, CANNOT_TELL, NO, CANNOT_TELL",
    "CANNOT_TELL, YES, CANNOT_TELL, YES",
    "CANNOT_TELL, NO, NO, CANNOT_TELL",
    "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL",
  })
  void two_answers_make_one(Answer one, Answer other, Answer both, Answer either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
  }

  @Test
  void the_contrary_of_what_cannot_be_told_cannot_be_told() {
    assertThat(YES.not()).isEqualTo(NO);
    assertThat(NO.not()).isEqualTo(YES);
    assertThat(CANNOT_TELL.not()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_plain_yes_or_no_is_one() {
    assertThat(Answer.of(true)).isEqualTo(YES);
    assertThat(Answer.of(false)).isEqualTo(NO);
  }

  @Test
  void the_laws_of_logic_hold_with_a_third_answer() {
    for (Answer a : Answer.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      for (Answer b : Answer.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        for (Answer c : Answer.values()) {
          assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
          assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        }
      }
    }
  }
}
