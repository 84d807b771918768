package io.github.throughline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  @ParameterizedTest(name = "born {0}, event {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-05-20 | 2015-05-20 | under 1 month",
        "2015-05-20 | 2015-05-19 | before birth",
        "2015-05-20 | 2015-06-19 | under 1 month",
        "2015-05-20 | 2015-06-20 | 1 month",
        "2015-05-20 | 2016-05-19 | 11 months",
        "2015-05-20 | 2016-05-20 | 1 year",
        "2015-05-20 | 2017-07-20 | 2 years 2 months",
        "2015-05-20 | 2018    | 2 to 3 years",
        "2015-05-20 | 2018-08 | 3 years",
        "2015-05-20 | 2015-21 | before birth or up to under 1 month",
        "2015-05    | 2018-05-15 | 2 to 3 years",
        "2015-05-20 | 2015    | before birth or up to 7 months",
        "2015-05-20 | 2016    | 7 months to 1 year 7 months",
        "2015-05-20 | 2018-05-20/.. | 3 years",
      })
  void ages_are_told_as_surely_as_both_dates_are_known(String born, String event, String age) {
    assertThat(Age.at((UncertainDate) When.parse(born), When.parse(event))).hasToString(age);
  }

  @ParameterizedTest(name = "born {0}, event {1}")
  @CsvSource({"XXXX, 2015-05-20", "2015-05-20, XXXX", "[2015-05-20..], 2018-01-01"})
  void without_a_bound_there_is_no_age(String born, String event) {
    assertThat(Age.at((UncertainDate) When.parse(born), When.parse(event))).isNull();
  }

  @Test
  void the_youngest_is_never_more_than_the_oldest() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Age(3, 2));
  }

  @Property
  void a_later_day_is_never_a_younger_age(
      @ForAll @IntRange(min = 0, max = 20_000) int birth,
      @ForAll @IntRange(min = 0, max = 20_000) int day,
      @ForAll @IntRange(min = 0, max = 800) int later) {
    UncertainDate born = UncertainDate.on(LocalDate.ofEpochDay(birth));
    Age first = Age.at(born, UncertainDate.on(LocalDate.ofEpochDay(day)));
    Age second = Age.at(born, UncertainDate.on(LocalDate.ofEpochDay(day + later)));
    assertThat(second.leastMonths()).isGreaterThanOrEqualTo(first.leastMonths());
    assertThat(first.isBeforeBirth()).isEqualTo(day < birth);
  }
}
