package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {
  private static final WorkingDays ENGLAND = WorkingDays.england();

  @Property
  void what_is_added_is_what_lies_between(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int number) {
    assertThat(ENGLAND.between(day, ENGLAND.plus(day, number))).isEqualTo(number);
  }

  @Property
  void adding_leads_to_a_later_working_day(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int number) {
    LocalDate later = ENGLAND.plus(day, number);

    assertThat(later).isAfter(day);
    assertThat(ENGLAND.isWorkingDay(later)).isTrue();
  }

  @Property
  void from_a_working_day_minus_undoes_plus(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int number) {
    LocalDate workingDay = ENGLAND.plus(day, 1);

    assertThat(ENGLAND.minus(ENGLAND.plus(workingDay, number), number)).isEqualTo(workingDay);
    assertThat(ENGLAND.plus(ENGLAND.minus(workingDay, number), number)).isEqualTo(workingDay);
  }

  @Property
  void steps_add_up(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 150) int one,
      @ForAll @IntRange(max = 150) int other) {
    assertThat(ENGLAND.plus(ENGLAND.plus(day, one), other))
        .isEqualTo(ENGLAND.plus(day, one + other));
    assertThat(ENGLAND.minus(ENGLAND.minus(day, one), other))
        .isEqualTo(ENGLAND.minus(day, one + other));
  }

  @Property
  void counts_add_up(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);

    assertThat(ENGLAND.between(from, middle) + ENGLAND.between(middle, to))
        .isEqualTo(ENGLAND.between(from, to));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2011, 1, 1).toEpochDay(), LocalDate.of(2028, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
