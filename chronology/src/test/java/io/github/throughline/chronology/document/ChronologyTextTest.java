package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyTextTest {
  private static String words(String text) {
    return text.replaceAll("[\\s]+", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 80, 132})
  void no_line_is_wider_than_asked_for_and_every_width_says_the_same(int width) {
    ChronologyText text = ChronologyText.of(SmallFamily.chronology());
    String narrow = SmallFamily.text(text.width(width)::writeTo);

    assertThat(narrow.lines()).allMatch(line -> Columns.width(line) <= width);
    assertThat(words(narrow)).isEqualTo(words(SmallFamily.text(text.width(10_000)::writeTo)));
  }

  @Test
  void less_than_twenty_columns_are_refused() {
    ChronologyText text = ChronologyText.of(SmallFamily.chronology());

    assertThatThrownBy(() -> text.width(19)).hasMessageContaining("at least 20");
  }

  @Test
  void there_are_codes_of_terminals_only_when_bold_is_asked_for() {
    ChronologyText text = ChronologyText.of(SmallFamily.chronology());
    String bold = SmallFamily.text(text.withBold()::writeTo);

    assertThat(SmallFamily.text(text::writeTo)).doesNotContain("\u001B");
    assertThat(bold).contains("\u001B[1msummer 2018\u001B[0m\n");
    assertThat(bold.replaceAll("\u001B\\[[01]m", "")).isEqualTo(SmallFamily.text(text::writeTo));
  }
}
