package io.github.throughline.validation.practice.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.setting.Span;
import io.github.throughline.core.setting.SpanUnit;
import io.github.throughline.core.time.BankHoliday;
import io.github.throughline.core.time.BankHolidays;
import io.github.throughline.core.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Spans against a calendar that goes day by day. */
class SpanProperties {
  private static final WorkingDays ENGLAND = WorkingDays.england();
  private static final Set<LocalDate> HOLIDAYS = holidays();

  private static Set<LocalDate> holidays() {
    Set<LocalDate> days = new HashSet<>();
    for (BankHoliday holiday : BankHolidays.england().days()) {
      days.add(holiday.date());
    }
    return days;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2010, 1, 1).toEpochDay(), LocalDate.of(2029, 6, 30).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static boolean isOpen(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(day);
  }

  @Property
  void working_days_are_counted_one_by_one_after_the_day(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int amount) {
    LocalDate naive = day;
    for (int counted = 0; counted < amount; ) {
      naive = naive.plusDays(1);
      counted += isOpen(naive) ? 1 : 0;
    }

    assertThat(Span.workingDays(amount).findDayAfter(day, ENGLAND)).contains(naive);
  }

  @Property
  void working_days_before_are_counted_one_by_one_back_from_the_day(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int amount) {
    LocalDate naive = day;
    for (int counted = 0; counted < amount; ) {
      naive = naive.minusDays(1);
      counted += isOpen(naive) ? 1 : 0;
    }

    assertThat(Span.workingDays(amount).findDayBefore(day, ENGLAND)).contains(naive);
  }

  /** The same day of the month, or the last day where the month is too short. */
  @Property
  void months_end_on_the_same_day_of_the_month_or_on_its_last(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 36) int amount) {
    int months = day.getYear() * 12 + day.getMonthValue() - 1 + amount;
    LocalDate first = LocalDate.of(months / 12, months % 12 + 1, 1);
    LocalDate last = first;
    while (last.plusDays(1).getMonthValue() == first.getMonthValue()
        && last.getDayOfMonth() < day.getDayOfMonth()) {
      last = last.plusDays(1);
    }

    assertThat(Span.months(amount).findDayAfter(day, ENGLAND)).contains(last);
  }

  @Property
  void weeks_are_seven_days_each(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 100) int amount) {
    assertThat(Span.weeks(amount).findDayAfter(day, ENGLAND))
        .isEqualTo(Span.days(amount * 7).findDayAfter(day, ENGLAND))
        .contains(day.plusDays(7L * amount));
  }

  @Property
  void what_is_written_is_read(@ForAll SpanUnit unit, @ForAll @IntRange(max = 9999) int amount) {
    Span span = new Span(amount, unit);

    assertThat(Span.parse(span.toString())).isEqualTo(span);
  }
}
