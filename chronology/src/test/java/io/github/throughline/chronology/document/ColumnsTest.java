package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void words_go_on_the_line_that_has_room() {
    assertThat(Columns.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(Columns.wrapped("one two three", 6)).containsExactly("one", "two", "three");
    assertThat(Columns.wrapped("", 6)).containsExactly("");
  }

  @Test
  void a_word_that_is_too_long_is_broken() {
    assertThat(Columns.wrapped("a bcdefghij k", 4)).containsExactly("a", "bcde", "fghi", "j k");
  }

  @Test
  void wide_characters_take_two_columns_and_marks_none() {
    assertThat(Columns.width("\u674E\u5C0F")).isEqualTo(4);
    assertThat(Columns.width("e\u0301\u200D")).isEqualTo(1);
    assertThat(Columns.width("\uD83D\uDC67")).isEqualTo(2);
    assertThat(Columns.wrapped("\u674E\u5C0F\u9F99", 5)).containsExactly("\u674E\u5C0F", "\u9F99");
  }
}
