package io.github.throughline.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2025-04-30"})
  void a_day_is_read(String text) {
    assertThat(ItemText.date(text)).isEqualTo(LocalDate.parse(text));
    assertThat(ItemText.date("\n\t " + text + "\r ")).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2024-09-31",
        "2023-02-29",
        "1900-02-29",
        "2024-13-01",
        "2024-00-01",
        "2024-01-00",
        "2024-01-32",
        "0000-01-01",
        "2024-1-01",
        "24-01-01",
        "01/04/2024",
        "2024/04/01",
        "20240401",
        "2024-04-01Z",
        "2024-04-01T00:00:00",
        "+2024-04-01",
        "-024-04-01",
        "2024-04- 1",
        "2024-04-\u0661\u0661",
        "\u00A02024-04-01",
        "2024-04-01 2024-04-02"
      })
  void anything_else_is_no_day(String text) {
    assertThat(ItemText.date(text)).isNull();
  }

  @Test
  void every_day_of_a_century_is_read_and_no_other() {
    for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2050; day = day.plusDays(1)) {
      assertThat(ItemText.date(day.toString())).isEqualTo(day);
    }
    int real = 0;
    for (int month = 0; month < 100; month++) {
      for (int day = 0; day < 100; day++) {
        real += ItemText.date("2023-%02d-%02d".formatted(month, day)) == null ? 0 : 1;
      }
    }
    assertThat(real).isEqualTo(365);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "7,7",
    "007,7",
    "+3,3",
    "-1,-1",
    "' 2 ',2",
    "2147483647,2147483647",
    "-2147483647,-2147483647"
  })
  void a_whole_number_is_read(String text, int number) {
    assertThat(ItemText.integer(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        "1.0",
        "1 2",
        "one",
        "2147483648",
        "99999999999999999999",
        "\u0661"
      })
  void anything_else_is_no_whole_number(String text) {
    assertThat(ItemText.integer(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1,true",
    "true,true",
    "TRUE,true",
    "True,true",
    "' 1 ',true",
    "0,false",
    "false,false",
    "False,false",
    "' false\n',false"
  })
  void a_flag_is_read(String text, boolean flag) {
    assertThat(ItemText.flag(text)).isEqualTo(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2", "yes", "no", "Y", "N", "t", "00", "truely", "tru e"})
  void anything_else_is_no_flag(String text) {
    assertThat(ItemText.flag(text)).isNull();
  }

  @Test
  void a_year_has_four_digits() {
    assertThat(ItemText.year("2025")).isEqualTo(2025);
    assertThat(ItemText.year(" 2025\n")).isEqualTo(2025);
    for (String text :
        new String[] {"", "25", "02025", "20 25", "2025Z", "-025", "0000", "2024-25"}) {
      assertThat(ItemText.year(text)).as(text).isNull();
    }
  }

  @Test
  void a_text_is_itself_unless_it_is_blank() {
    assertThat(ItemText.text(" N1 ")).isEqualTo(" N1 ");
    assertThat(ItemText.text("")).isNull();
    assertThat(ItemText.text(" \n\t")).isNull();
  }
}
