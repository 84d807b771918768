package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEstimateTest {
  /** 1,000 twentieths of a point are room for ten letters of ten points. */
  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "ten chars., 1",
    "ten chars.., 2",
    "one two three, 2",
    "aaaaaaaaaaaaaaaaaaaaaaaaa, 3",
  })
  void words_go_on_the_line_that_has_room(String text, int lines) {
    assertThat(PageEstimate.lines(text, 10, 1_000)).isEqualTo(lines);
  }

  @Test
  void a_row_is_as_tall_as_its_tallest_cell() {
    List<DocxBody.Column> columns =
        List.of(new DocxBody.Column("a", 1_216), new DocxBody.Column("b", 1_216));
    PageEstimate one = new PageEstimate(Docx.Page.PORTRAIT);
    PageEstimate other = new PageEstimate(Docx.Page.PORTRAIT);
    for (int i = 0; i < 100; i++) {
      one.row(List.of("x", "one two three four five six"), columns, 10, 0);
      other.row(List.of("x", "x"), columns, 10, 0);
    }

    assertThat(one.pages()).isGreaterThan(other.pages());
    assertThat(other.pages()).isEqualTo(2);
    assertThat(new PageEstimate(Docx.Page.PORTRAIT).pages()).isEqualTo(1);
  }
}
