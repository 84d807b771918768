package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void every_kind_of_line_break_is_one() {
    assertThat(Texts.lines("a\nb\rc\r\nd\u2028e\u2029f\u0085g\u000Bh\fi"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThat(Texts.lines("")).containsExactly("");
    assertThat(Texts.lines("a\n")).containsExactly("a", "");
  }

  @Test
  void control_characters_and_halves_are_seen() {
    assertThat(Texts.lines("\u0000\u001B\u007F\u009B\uD83D!\uDE00\uFFFE"))
        .containsExactly("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD!\uFFFD\uFFFD");
    assertThat(Texts.lines("a\tb \uD83D\uDE00")).containsExactly("a b \uD83D\uDE00");
  }

  @Test
  void what_only_reorders_is_left_out_and_marks_of_a_direction_stay() {
    assertThat(Texts.lines("\u202Aa\u202E\u2066b\u2069\u200F")).containsExactly("ab\u200F");
  }

  @Test
  void a_line_has_single_spaces() {
    assertThat(Texts.line("  a \r\n\t b  c \n")).isEqualTo("a b c");
  }
}
