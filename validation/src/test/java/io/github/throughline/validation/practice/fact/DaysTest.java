package io.github.throughline.validation.practice.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

  @ParameterizedTest(name = "{0}: before {1}, on or before {2}")
  @CsvSource({
    "2024-05-07, YES, YES",
    "2024-05-08, NO, YES",
    "2024-05-09, NO, NO",
    "2024-05, CANNOT_TELL, CANNOT_TELL",
    "2024-04, YES, YES",
    "2024-06, NO, NO",
    "2024-05-08~, CANNOT_TELL, CANNOT_TELL",
    "2024-05-07~, YES, YES",
    "[..2024-05-07], YES, YES",
    "[..2024-05-08], CANNOT_TELL, YES",
    "[2024-05-08..], NO, CANNOT_TELL",
    "XXXX, CANNOT_TELL, CANNOT_TELL",
  })
  void a_date_is_before_a_day_or_not_or_nobody_can_tell(
      String date, Truth before, Truth onOrBefore) {
    UncertainDate uncertain = UncertainDate.parse(date);

    assertThat(Days.isBefore(uncertain, DAY)).isEqualTo(before);
    assertThat(Days.isOnOrBefore(uncertain, DAY)).isEqualTo(onOrBefore);
    assertThat(Days.isOnOrAfter(uncertain, DAY)).isEqualTo(before.not());
    assertThat(Days.isAfter(uncertain, DAY)).isEqualTo(onOrBefore.not());
  }

  @Test
  void what_is_not_recorded_cannot_be_told_of() {
    assertThat(Days.isBefore(null, DAY)).isEqualTo(Truth.CANNOT_TELL);
    assertThat(Days.isWithin(null, DAY, DAY)).isEqualTo(Truth.CANNOT_TELL);
  }

  /** On 28 February 2024 a child born on 29 February 2020 is not yet four. */
  @ParameterizedTest(name = "born {0}, four on {1}: {2}")
  @CsvSource({
    "2020-05-08, 2024-05-07, NO",
    "2020-05-08, 2024-05-08, YES",
    "2020-02-29, 2024-02-28, NO",
    "2020-02-29, 2024-02-29, YES",
    "2019-02-28, 2023-02-28, YES",
    "2020-05, 2024-05-08, CANNOT_TELL",
    "2020-05, 2024-04-30, NO",
    "2020-05, 2024-05-31, YES",
    "2020-05, 2024-06-01, YES",
  })
  void an_age_is_reached_on_the_birthday(String birth, LocalDate day, Truth expected) {
    ChildAge age =
        new ChildAge(PersonBuilder.builder().id("c").birthDate(UncertainDate.parse(birth)).build());

    assertThat(age.isAtLeast(4, day)).isEqualTo(expected);
  }

  /** In a year without one, a birthday of 29 February is on 1 March. */
  @ParameterizedTest(name = "five on {0}: {1}")
  @CsvSource({"2025-02-28, NO", "2025-03-01, YES"})
  void a_birthday_of_29_february_is_on_1_march(LocalDate day, Truth expected) {
    ChildAge age =
        new ChildAge(
            PersonBuilder.builder().id("c").birthDate(UncertainDate.parse("2020-02-29")).build());

    assertThat(age.isAtLeast(5, day)).isEqualTo(expected);
    assertThat(age.findBirthday(5)).contains(LocalDate.of(2025, 3, 1));
  }

  @Test
  void three_values_combine_as_they_should() {
    for (Truth one : Truth.values()) {
      assertThat(one.not().not()).isEqualTo(one);
      assertThat(one.and(Truth.NO)).isEqualTo(Truth.NO);
      assertThat(one.or(Truth.YES)).isEqualTo(Truth.YES);
      for (Truth other : Truth.values()) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(one.not().and(other.not()).not());
      }
    }
  }

  @Test
  void a_timeline_orders_what_is_known_and_keeps_the_rest_apart() {
    List<String> dates = List.of("2024-05-09", "2024-05-07", "2024-05", "2024-06-01", "2024-07");

    Timeline<String> timeline = Timeline.of(dates, UncertainDate::parse, LocalDate.of(2024, 5, 31));

    assertThat(timeline.days())
        .extracting(Dated::record)
        .containsExactly("2024-05-07", "2024-05-09");
    assertThat(timeline.unclear()).containsExactly("2024-05");
    assertThat(timeline.findLastOnOrBefore(DAY)).map(Dated::record).contains("2024-05-07");
    assertThat(timeline.findFirstAfter(LocalDate.of(2024, 5, 7)))
        .map(Dated::record)
        .contains("2024-05-09");
    assertThat(timeline.between(LocalDate.of(2024, 5, 7), DAY)).hasSize(1);
    assertThat(timeline.mayHold(DAY, DAY)).isTrue();
    assertThat(timeline.mayHold(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30))).isFalse();
  }
}
