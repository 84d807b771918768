package io.github.throughline.chronology.record.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.value.Coded;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
  @Test
  void the_meaning_that_the_source_gave_is_kept() {
    assertThat(CodeWords.of(new Coded("cin-census/ReferralSource", "2A", "School, as it was then")))
        .isEqualTo("School, as it was then");
  }

  @Test
  void without_one_the_list_tells() {
    assertThat(CodeWords.of(Coded.of("cin-census/ReferralSource", "2A"))).isEqualTo("Schools");
  }

  @Test
  void a_code_that_no_list_has_is_shown_as_a_code() {
    assertThat(CodeWords.of(Coded.of("cin-census/ReferralSource", "2C"))).isEqualTo("code 2C");
    assertThat(CodeWords.of(Coded.of("anyshire/local", "7"))).isEqualTo("code 7");
  }

  @Test
  void nothing_recorded_is_nothing() {
    assertThat(CodeWords.of(null)).isNull();
  }
}
