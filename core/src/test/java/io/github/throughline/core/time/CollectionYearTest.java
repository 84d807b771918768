package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionYearTest {
  private static final CollectionYear Y2024_25 = CollectionYear.ending(2025);

  @ParameterizedTest(name = "{0} ends in {1}")
  @CsvSource({"2024-25, 2025", "1999-00, 2000", "2008-09, 2009", "1900-01, 1901", "2998-99, 2999"})
  void it_is_written_as_two_years_and_named_by_the_second(String text, int endYear) {
    assertThat(CollectionYear.parse(text)).isEqualTo(CollectionYear.ending(endYear));
    assertThat(CollectionYear.ending(endYear)).hasToString(text);
  }

  @ParameterizedTest(name = "[{0}] is refused")
  @ValueSource(
      strings = {"", "2025", "2024-26", "2024-24", "2024/25", "2024-2025", " 2024-25", "٢٠٢٤-٢٥"})
  void any_other_text_is_refused(String text) {
    assertThatThrownBy(() -> CollectionYear.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A collection year is written as two consecutive years, for example 2024-25");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {1900, 3000, 25, -1})
  void years_out_of_range_are_refused(int endYear) {
    assertThatThrownBy(() -> CollectionYear.ending(endYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("between 1901 and 2999");
  }

  @ParameterizedTest(name = "{0} is in {1}")
  @CsvSource({
    "2024-03-31, 2023-24",
    "2024-04-01, 2024-25",
    "2024-12-31, 2024-25",
    "2025-01-01, 2024-25",
    "2025-03-31, 2024-25",
    "2025-04-01, 2025-26",
  })
  void it_runs_from_april_to_march(LocalDate day, String year) {
    CollectionYear expected = CollectionYear.parse(year);

    assertThat(CollectionYear.containing(day)).isEqualTo(expected);
    assertThat(expected.contains(day)).isTrue();
    assertThat(Y2024_25.contains(day)).isEqualTo(expected.equals(Y2024_25));
    assertThat(Y2024_25.period().contains(day)).isEqualTo(expected.equals(Y2024_25));
  }

  @Test
  void its_days_are_those_of_the_census() {
    assertThat(Y2024_25.firstDay()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(Y2024_25.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(Y2024_25.period())
        .isEqualTo(Period.through(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
  }

  @Test
  void years_follow_each_other() {
    assertThat(Y2024_25.previous()).hasToString("2023-24");
    assertThat(Y2024_25.next()).hasToString("2025-26");
    assertThat(Y2024_25.period().abuts(Y2024_25.next().period())).isTrue();
    assertThat(Y2024_25).isLessThan(Y2024_25.next()).isGreaterThan(Y2024_25.previous());
    assertThatThrownBy(() -> CollectionYear.ending(2999).next())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CollectionYear.ending(1901).previous())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void its_written_form_does_not_depend_on_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Y2024_25).hasToString("2024-25");
      assertThat(UncertainDate.parse("2016-05-03T09:05:00")).hasToString("2016-05-03T09:05:00");
    } finally {
      Locale.setDefault(before);
    }
  }
}
