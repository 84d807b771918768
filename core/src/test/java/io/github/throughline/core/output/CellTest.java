package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @Test
  void a_real_day_is_a_day() {
    assertThat(Cell.dayOrText("2024-02-29")).isEqualTo(new Cell.Day(LocalDate.of(2024, 2, 29)));
    assertThat(Cell.dayOrText("1900-03-01")).isEqualTo(new Cell.Day(Cell.Day.FIRST_DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2024-09-31",
        "1900-02-28",
        "0000-00-00",
        "2024-02-29 ",
        "29/02/2024",
        "20240229",
        "+2024-02-29",
        "007",
        ""
      })
  void whatever_is_no_day_stays_a_text(String text) {
    assertThat(Cell.dayOrText(text)).isEqualTo(Cell.text(text)).isInstanceOf(Cell.Text.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "\uFF1D1"})
  void a_text_that_looks_like_a_formula_is_disarmed(String text) {
    assertThat(Cell.text(text)).isEqualTo(new Cell.Text("'" + text));
  }

  @Test
  void a_text_that_is_too_long_for_a_cell_is_cut_and_says_so() {
    Cell cell = Cell.text("x".repeat(40_000));
    assertThat(((Cell.Text) cell).text())
        .hasSize(Workbook.LONGEST_TEXT)
        .endsWith("xx… (40000 characters in all)");
    assertThat(Cell.text("x".repeat(Workbook.LONGEST_TEXT)))
        .isEqualTo(new Cell.Text("x".repeat(Workbook.LONGEST_TEXT)));
    String pairs = "\uD83D\uDE00".repeat(20_000);
    assertThat(((Cell.Text) Cell.text("a" + pairs)).text())
        .hasSizeLessThanOrEqualTo(Workbook.LONGEST_TEXT)
        .doesNotContainPattern("[\uD800-\uDBFF](?![\uDC00-\uDFFF])");
  }

  @Test
  void days_on_which_spreadsheets_disagree_are_refused() {
    assertThatThrownBy(() -> new Cell.Day(LocalDate.of(1900, 2, 28)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
