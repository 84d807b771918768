package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final WorkingDays ENGLAND = WorkingDays.england();

  /** The thresholds of census rules 8670Q (45 days), 8675Q (15 days) and 8569Q (1 day). */
  @ParameterizedTest(name = "census of {0}")
  @CsvSource({
    "2022-03-31, 2022-01-27, 2022-03-10, 2021-03-31",
    "2023-03-31, 2023-01-27, 2023-03-10, 2022-03-31",
    "2024-03-31, 2024-01-26, 2024-03-08, 2023-03-31",
    "2025-03-31, 2025-01-27, 2025-03-10, 2024-03-28",
    "2026-03-31, 2026-01-27, 2026-03-10, 2025-03-31",
    "2027-03-31, 2027-01-25, 2027-03-08, 2026-03-31",
  })
  void the_thresholds_of_each_census(
      LocalDate referenceDate, LocalDate minus45, LocalDate minus15, LocalDate beforeTheYear) {
    LocalDate yearStart = CollectionYear.containing(referenceDate).firstDay();

    assertThat(ENGLAND.minus(referenceDate, 45)).isEqualTo(minus45);
    assertThat(ENGLAND.minus(referenceDate, 15)).isEqualTo(minus15);
    assertThat(ENGLAND.minus(yearStart, 1)).isEqualTo(beforeTheYear);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-03-28, true",
    "2024-03-29, false",
    "2024-03-30, false",
    "2024-03-31, false",
    "2024-04-01, false",
    "2024-04-02, true",
    "2022-09-19, false",
    "2020-05-04, true",
    "2020-05-08, false",
    "2009-01-01, false",
    "2009-01-02, true",
    "2030-12-31, true",
  })
  void weekends_and_bank_holidays_are_left_out(LocalDate day, boolean working) {
    assertThat(ENGLAND.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest(name = "{1} after {0} is {2}")
  @CsvSource({
    "2024-05-31, 0, 2024-05-31",
    "2024-06-01, 0, 2024-06-01",
    "2024-05-31, 1, 2024-06-03",
    "2024-06-01, 1, 2024-06-03",
    "2024-06-02, 1, 2024-06-03",
    "2024-06-03, 1, 2024-06-04",
    "2024-03-28, 1, 2024-04-02",
    "2024-12-20, 5, 2024-12-31",
    "2024-05-01, 15, 2024-05-23",
    "2024-05-01, 45, 2024-07-05",
  })
  void the_nth_working_day_after(LocalDate day, int number, LocalDate answer) {
    assertThat(ENGLAND.plus(day, number)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{1} before {0} is {2}")
  @CsvSource({
    "2024-06-03, 0, 2024-06-03",
    "2024-06-02, 0, 2024-06-02",
    "2024-06-03, 1, 2024-05-31",
    "2024-06-02, 1, 2024-05-31",
    "2024-06-01, 1, 2024-05-31",
    "2024-05-31, 1, 2024-05-30",
    "2024-04-02, 1, 2024-03-28",
  })
  void the_nth_working_day_before(LocalDate day, int number, LocalDate answer) {
    assertThat(ENGLAND.minus(day, number)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2024-05-31, 2024-05-31, 0",
    "2024-05-31, 2024-06-01, 0",
    "2024-05-31, 2024-06-03, 1",
    "2024-06-01, 2024-06-03, 1",
    "2024-03-28, 2024-04-01, 0",
    "2024-03-28, 2024-04-02, 1",
    "2024-01-01, 2024-12-31, 254",
    "2009-01-01, 2009-01-02, 1",
  })
  void the_first_day_is_not_counted_and_the_last_is(LocalDate from, LocalDate to, int number) {
    assertThat(ENGLAND.between(from, to)).isEqualTo(number);
  }

  @Test
  void a_year_that_is_not_listed_is_refused_and_not_guessed() {
    LocalDate before = LocalDate.of(2008, 12, 31);
    LocalDate after = LocalDate.of(2031, 1, 1);

    assertThatThrownBy(() -> ENGLAND.isWorkingDay(before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Whether 2008-12-31 is a working day is not known:"
                + " the bank holidays at hand are those of 2009 to 2030");
    assertThatThrownBy(() -> ENGLAND.isWorkingDay(after))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.plus(before, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.plus(after, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.minus(after, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.minus(before, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.between(before, after))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ENGLAND.covers(before)).isFalse();
    assertThat(ENGLAND.covers(before.plusDays(1))).isTrue();
    assertThat(ENGLAND.covers(after.minusDays(1))).isTrue();
    assertThat(ENGLAND.covers(after)).isFalse();
  }

  @Test
  void an_answer_in_a_year_that_is_not_listed_is_refused_too() {
    LocalDate last = LocalDate.of(2030, 12, 31);
    LocalDate first = LocalDate.of(2009, 1, 2);

    assertThat(ENGLAND.plus(last.minusDays(1), 1)).isEqualTo(last);
    assertThatThrownBy(() -> ENGLAND.plus(last, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The working day asked for is not known:"
                + " the bank holidays at hand are those of 2009 to 2030");
    assertThatThrownBy(() -> ENGLAND.plus(last, Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ENGLAND.minus(first.plusDays(3), 1)).isEqualTo(first);
    assertThatThrownBy(() -> ENGLAND.minus(first, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.minus(first, Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counting_backwards_by_accident_is_refused() {
    LocalDate day = LocalDate.of(2024, 6, 3);

    assertThatThrownBy(() -> ENGLAND.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.minus(day, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLAND.between(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot count working days to 2024-06-02,"
                + " which is before the day to count from, 2024-06-03");
  }

  @Test
  void another_list_gives_other_working_days() {
    LocalDate day = LocalDate.of(2031, 3, 5);
    BankHolidays list =
        new BankHolidays("made up", 2031, 2031, 2030, List.of(new BankHoliday(day, "A day off")));
    WorkingDays days = WorkingDays.observing(list);

    assertThat(days.holidays()).isEqualTo(list);
    assertThat(days.isWorkingDay(day)).isFalse();
    assertThat(days.plus(day.minusDays(1), 1)).isEqualTo(day.plusDays(1));
    assertThat(days.isWorkingDay(LocalDate.of(2031, 12, 31))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 1))).isTrue();
  }

  // The laws, for every day of three years with moved and added holidays, against counting by hand.

  @Test
  void plus_and_minus_agree_with_counting_day_by_day() {
    for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      for (int number : new int[] {1, 2, 5, 10, 15, 45}) {
        assertThat(ENGLAND.plus(day, number)).isEqualTo(walk(day, number, 1));
        assertThat(ENGLAND.minus(day, number)).isEqualTo(walk(day, number, -1));
      }
    }
  }

  private static LocalDate walk(LocalDate from, int number, int step) {
    LocalDate day = from;
    int left = number;
    while (left > 0) {
      day = day.plusDays(step);
      if (isPlainlyWorking(day)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isPlainlyWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && BankHolidays.england().days().stream().noneMatch(holiday -> holiday.date().equals(day));
  }
}
