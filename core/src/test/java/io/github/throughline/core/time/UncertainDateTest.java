package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDateTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 3);

  @Test
  void there_is_a_factory_for_each_way_of_dating() {
    assertThat(UncertainDate.on(DAY).toEdtf()).isEqualTo("2016-05-03");
    assertThat(UncertainDate.at(LocalDateTime.of(2016, 5, 3, 9, 5)).toEdtf())
        .isEqualTo("2016-05-03T09:05:00");
    assertThat(UncertainDate.month(YearMonth.of(2016, 5)).toEdtf()).isEqualTo("2016-05");
    assertThat(UncertainDate.season(2016, Season.WINTER).toEdtf()).isEqualTo("2016-24");
    assertThat(UncertainDate.year(2016).toEdtf()).isEqualTo("2016");
    assertThat(UncertainDate.decade(2010).toEdtf()).isEqualTo("201X");
    assertThat(UncertainDate.between(DAY, DAY.plusDays(1)).toEdtf())
        .isEqualTo("[2016-05-03..2016-05-04]");
    assertThat(UncertainDate.onOrBefore(DAY).toEdtf()).isEqualTo("[..2016-05-03]");
    assertThat(UncertainDate.onOrAfter(DAY).toEdtf()).isEqualTo("[2016-05-03..]");
    assertThat(UncertainDate.unknown().toEdtf()).isEqualTo("XXXX");
    assertThat(UncertainDate.relative("before the move").toEdtf()).isEqualTo("XXXX");
  }

  @Test
  void a_range_of_one_day_is_that_day() {
    assertThat(UncertainDate.between(DAY, DAY)).isEqualTo(UncertainDate.on(DAY));
  }

  @Test
  void a_time_is_kept_to_the_second() {
    UncertainDate date = UncertainDate.at(LocalDateTime.of(2016, 5, 3, 9, 5, 7, 999_999_999));

    assertThat(date.time()).isEqualTo(LocalTime.of(9, 5, 7));
    assertThat(UncertainDate.on(DAY).time()).isNull();
  }

  @ParameterizedTest(name = "born {0}, {1} years old: {2}")
  @CsvSource({
    "2013-05-03, 0, [2013-05-03..2014-05-02]",
    "2013-05-03, 3, [2016-05-03..2017-05-02]",
    "2013, 3, [2016-01-01..2017-12-30]",
    "2013-05, 3, [2016-05-01..2017-05-30]",
    "2013~, 3, [2016-01-01~..2017-12-30~]",
    "2013?, 3, [2016-01-01?..2017-12-30?]",
    "[..2013-05-03], 3, [..2017-05-02]",
    "[2013-05-03..], 3, [2016-05-03..]",
    "XXXX, 3, XXXX",
    "2012-02-29, 1, [2013-03-01..2014-02-28]",
    "2012-02-29, 3, [2015-03-01..2016-02-28]",
    "2012-02-29, 4, [2016-02-29..2017-02-28]",
    "1900-05-03, 130, [2030-05-03..2031-05-02]",
  })
  void an_age_lasts_from_birthday_to_birthday(String birth, int years, String edtf) {
    UncertainDate date = UncertainDate.atAge(UncertainDate.parse(birth), years);

    assertThat(date.toEdtf()).isEqualTo(edtf);
    assertThat(date.precision()).isEqualTo(DatePrecision.AGE_OF_CHILD);
  }

  @ParameterizedTest(name = "born {0}, {1} months old: {2}")
  @CsvSource({
    "2016-05-03, 0, [2016-05-03..2016-06-02]",
    "2016-05-03, 18, [2017-11-03..2017-12-02]",
    "2016-01-31, 1, [2016-03-01..2016-03-30]",
    "2016-05-31, 1, [2016-07-01..2016-07-30]",
    "2016-05, 2, [2016-07-01..2016-08-30]",
  })
  void a_month_of_age_likewise(String birth, int months, String edtf) {
    UncertainDate date = UncertainDate.atAgeInMonths(UncertainDate.parse(birth), months);

    assertThat(date.toEdtf()).isEqualTo(edtf);
    assertThat(date.precision()).isEqualTo(DatePrecision.AGE_OF_CHILD);
  }

  @Test
  void an_age_does_not_take_the_words_of_the_birth_date() {
    UncertainDate birth = UncertainDate.year(2013).withWords("the year of the floods");

    assertThat(UncertainDate.atAge(birth, 3).words()).isNull();
  }

  @Test
  void an_age_out_of_range_is_refused() {
    UncertainDate birth = UncertainDate.on(DAY);

    assertThatThrownBy(() -> UncertainDate.atAge(birth, -1))
        .hasMessage("An age must be from 0 to 130 years");
    assertThatThrownBy(() -> UncertainDate.atAge(birth, 131))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UncertainDate.atAgeInMonths(birth, 1561))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(UncertainDate.atAgeInMonths(birth, 1560)).isNotNull();
  }

  @Test
  void a_date_told_by_another_event_may_have_bounds() {
    UncertainDate date =
        UncertainDate.relative("before the move", UncertainDate.onOrBefore(DAY).approximately());

    assertThat(date.toEdtf()).isEqualTo("[..2016-05-03~]");
    assertThat(date.precision()).isEqualTo(DatePrecision.RELATIVE);
    assertThat(date.words()).isEqualTo("before the move");
    assertThat(
            UncertainDate.relative(
                    "at the move", UncertainDate.at(LocalDateTime.of(2016, 5, 3, 9, 0)))
                .toEdtf())
        .isEqualTo("2016-05-03");
  }

  @Test
  void doubt_adds_up_and_never_goes_by_itself() {
    UncertainDate date = UncertainDate.year(2016);

    assertThat(date.approximately().toEdtf()).isEqualTo("2016~");
    assertThat(date.uncertain().toEdtf()).isEqualTo("2016?");
    assertThat(date.approximately().uncertain().toEdtf()).isEqualTo("2016%");
    assertThat(date.uncertain().approximately()).isEqualTo(date.approximately().uncertain());
    assertThat(date.approximately().approximately()).isEqualTo(date.approximately());
    assertThat(date.uncertain().approximately().uncertain().toEdtf()).isEqualTo("2016%");
    assertThat(date.uncertain().withQualifier(DateQualifier.EXACT)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2016-05-03, true",
    "2016-05-03T14:30:00, true",
    "2016-05-03~, false",
    "2016-05-03?, false",
    "2016-05-03T14:30:00%, false",
    "2016-05, false",
    "[2016-05-03..2016-05-04], false",
    "[2016-05-03..], false",
    "XXXX, false",
  })
  void only_one_day_meant_as_it_stands_is_exact(String edtf, boolean exact) {
    UncertainDate date = UncertainDate.parse(edtf);

    assertThat(date.isExact()).isEqualTo(exact);
    assertThat(date.findExactDay().isPresent()).isEqualTo(exact);
    if (exact) {
      assertThat(date.findExactDay()).contains(DAY);
    }
  }

  @Test
  void words_stand_beside_and_can_be_taken_away() {
    UncertainDate date = UncertainDate.season(2016, Season.SUMMER).withWords("the summer he left");

    assertThat(date.words()).isEqualTo("the summer he left");
    assertThat(date).hasToString("2016-22");
    assertThat(date).isNotEqualTo(UncertainDate.season(2016, Season.SUMMER));
    assertThat(date.withoutWords()).isEqualTo(UncertainDate.season(2016, Season.SUMMER));
    assertThat(date.withWords(" \t").words()).isNull();
  }

  @Test
  void a_store_restores_what_edtf_does_not_hold() {
    assertThat(UncertainDate.of("[2016-05-03..2017-05-02]", DatePrecision.AGE_OF_CHILD, "at 3"))
        .isEqualTo(
            UncertainDate.atAge(UncertainDate.on(LocalDate.of(2013, 5, 3)), 3).withWords("at 3"));
    assertThat(UncertainDate.of("XXXX", DatePrecision.RELATIVE, "before the move"))
        .isEqualTo(UncertainDate.relative("before the move"));
    assertThat(UncertainDate.of("2016", null, null)).isEqualTo(UncertainDate.year(2016));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "2016, DAY",
    "2016, MONTH",
    "2016, SEASON",
    "2016, UNKNOWN",
    "2016, TIME",
    "2016-05, YEAR",
    "2016-05, SEASON",
    "2016-05-03, RANGE",
    "2016-05-03, TIME",
    "2016-05-03T14:30:00, DAY",
    "2016-05-03T14:30:00, RELATIVE",
    "[2016-05-01..2016-05-30], MONTH",
    "[2016-05-02..2016-05-31], MONTH",
    "[2016-05-01..2016-06-30], MONTH",
    "[2016-01-01..2016-12-30], YEAR",
    "[2016-01-02..2016-12-31], YEAR",
    "[2016-01-01..2017-12-31], YEAR",
    "[2016-04-01..2016-06-30], SEASON",
    "[2016-06-01..2016-08-30], SEASON",
    "[2016-05-01..], DAY",
    "[..2016-05-01], DAY",
    "XXXX, RANGE",
    "XXXX, DAY",
  })
  void a_precision_that_does_not_fit_is_refused(String edtf, DatePrecision precision) {
    assertThatThrownBy(() -> UncertainDate.of(edtf, precision, "words nobody may see"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("2016", "words");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void years_are_from_1_to_9999(int year) {
    assertThatThrownBy(() -> UncertainDate.year(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The year of a date must be from 1 to 9999");
    assertThatThrownBy(() -> UncertainDate.season(year, Season.SPRING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UncertainDate.decade(year))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"-0001-12-31", "0000-12-31", "+10000-01-01"})
  void days_beyond_those_years_are_refused(LocalDate day) {
    assertThatThrownBy(() -> UncertainDate.on(day)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UncertainDate.onOrAfter(day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UncertainDate.onOrBefore(day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_out_of_order_are_refused_without_showing_them() {
    assertThatThrownBy(() -> UncertainDate.between(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The latest day a date can have been cannot be before the earliest");
    assertThatThrownBy(() -> UncertainDate.decade(2015))
        .hasMessage("A decade begins with a year that ends in 0");
  }
}
