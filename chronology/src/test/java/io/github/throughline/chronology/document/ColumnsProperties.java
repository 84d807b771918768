package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColumnsProperties {
  @Property(tries = 300)
  void no_piece_is_too_wide_and_no_letter_is_lost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
    String line = Texts.line(text);

    assertThat(Columns.wrapped(line, columns)).allMatch(piece -> Columns.width(piece) <= columns);
    assertThat(String.join("", Columns.wrapped(line, columns)).replace(" ", ""))
        .isEqualTo(line.replace(" ", ""));
  }
}
