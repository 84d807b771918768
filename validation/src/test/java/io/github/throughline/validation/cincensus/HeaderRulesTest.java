package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.collection;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRulesTest {
  @ParameterizedTest(name = "year {0}, reference date {1}: {2}")
  @CsvSource({
    "2025, 2025-03-31, passes",
    "2025, ' 2025-03-31 ', passes",
    "2025, 2025-03-30, fires",
    "2025, 2025-04-01, fires",
    "2025, 2025-04-31, fires",
    "2025, 2024-03-31, fires",
    "2025, 2026-03-31, fires",
    "2026, 2025-03-31, fires",
    "2025, 2025-05-31, fires",
    "2025, 31/03/2025, fires",
    "2025, '', fires",
    "    , 2025-03-31, fires",
    "'', 2025-03-31, fires",
    "2024-25, 2025-03-31, fires",
  })
  void reference_date_is_the_last_day_of_the_year(String year, String date, String answer) {
    Asked asked = Ask.rule("100").ofHeader(collection(year, date));
    assertThat(asked.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(asked.found()).containsExactly("ReferenceDate");
      assertThat(asked.children()).containsExactly("null");
    }
  }

  @Test
  void a_reference_date_that_is_missing_is_shown_at_the_header() {
    assertThat(Ask.rule("100").ofHeader(collection("2025", null)).found())
        .containsExactly("ReferenceDate (absent) at Header");
    assertThat(Ask.rule("100").ofHeader().found())
        .containsExactly("ReferenceDate (absent) at Header");
  }

  @Test
  void the_rule_is_asked_in_every_year_even_if_the_period_is_not_known() {
    assertThat(Ask.yearsFiringOnHeader("100", collection(null, null)))
        .isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule("100").withoutPeriod().ofHeader(collection("2025", null)).answer())
        .isEqualTo("fires");
  }
}
