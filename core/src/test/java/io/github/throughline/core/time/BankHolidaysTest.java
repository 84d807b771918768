package io.github.throughline.core.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

  /** Ordinary holidays that a proclamation moved, so that the usual day was worked. */
  private static final Set<LocalDate> MOVED_AWAY =
      Set.of(
          LocalDate.of(2012, 5, 28), // spring, to the Diamond Jubilee
          LocalDate.of(2020, 5, 4), // early May, to VE Day
          LocalDate.of(2022, 5, 30)); // spring, to the Platinum Jubilee

  /** Holidays that no standing rule gives. */
  private static final Set<LocalDate> ADDED =
      Set.of(
          LocalDate.of(2011, 4, 29), // royal wedding
          LocalDate.of(2012, 6, 4), // spring, moved
          LocalDate.of(2012, 6, 5), // Diamond Jubilee
          LocalDate.of(2020, 5, 8), // early May, moved to VE Day
          LocalDate.of(2022, 6, 2), // spring, moved
          LocalDate.of(2022, 6, 3), // Platinum Jubilee
          LocalDate.of(2022, 9, 19), // state funeral
          LocalDate.of(2023, 5, 8)); // coronation

  @Test
  void the_shipped_list_is_the_standing_rules_but_for_what_was_proclaimed() {
    Set<LocalDate> expected = new TreeSet<>();
    for (int year = 2009; year <= 2030; year++) {
      expected.addAll(byStandingRules(year));
    }
    expected.removeAll(MOVED_AWAY);
    expected.addAll(ADDED);

    assertThat(BankHolidays.england().days())
        .extracting(BankHoliday::date)
        .containsExactlyElementsOf(expected);
  }

  /** Banking and Financial Dealings Act 1971, Schedule 1; Good Friday, Christmas and New Year. */
  private static List<LocalDate> byStandingRules(int year) {
    LocalDate easter = easter(year);
    List<LocalDate> days = new ArrayList<>();
    days.add(orNextFreeWeekday(LocalDate.of(year, Month.JANUARY, 1), days));
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
    days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
    days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
    // A Boxing Day on a Monday keeps its day, and Christmas Day takes the next one free.
    LocalDate boxingDay = LocalDate.of(year, Month.DECEMBER, 26);
    if (boxingDay.getDayOfWeek() == MONDAY) {
      days.add(boxingDay);
      days.add(orNextFreeWeekday(boxingDay.minusDays(1), days));
    } else {
      days.add(orNextFreeWeekday(boxingDay.minusDays(1), days));
      days.add(orNextFreeWeekday(boxingDay, days));
    }
    return days;
  }

  private static LocalDate orNextFreeWeekday(LocalDate holiday, List<LocalDate> taken) {
    LocalDate day = holiday;
    while (day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY || taken.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The Paschal full moons of 1900 to 2199 in the Prayer Book, by golden number. */
  private static final List<MonthDay> PASCHAL_FULL_MOONS =
      List.of(
          MonthDay.of(4, 14),
          MonthDay.of(4, 3),
          MonthDay.of(3, 23),
          MonthDay.of(4, 11),
          MonthDay.of(3, 31),
          MonthDay.of(4, 18),
          MonthDay.of(4, 8),
          MonthDay.of(3, 28),
          MonthDay.of(4, 16),
          MonthDay.of(4, 5),
          MonthDay.of(3, 25),
          MonthDay.of(4, 13),
          MonthDay.of(4, 2),
          MonthDay.of(3, 22),
          MonthDay.of(4, 10),
          MonthDay.of(3, 30),
          MonthDay.of(4, 17),
          MonthDay.of(4, 7),
          MonthDay.of(3, 27));

  /** Easter is the Sunday after the full moon. */
  private static LocalDate easter(int year) {
    return PASCHAL_FULL_MOONS.get(year % 19).atYear(year).with(next(SUNDAY));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2010, 12-27 12-28",
    "2011, 12-26 12-27",
    "2015, 12-25 12-28",
    "2020, 12-25 12-28",
    "2021, 12-27 12-28",
    "2022, 12-26 12-27",
    "2024, 12-25 12-26",
  })
  void christmas_at_a_weekend_has_substitute_days(int year, String days) {
    assertThat(
            BankHolidays.england().days().stream()
                .map(BankHoliday::date)
                .filter(day -> day.getYear() == year && day.getMonth() == Month.DECEMBER)
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  @Test
  void each_year_has_eight_and_what_was_added() {
    Map<Integer, Long> counts =
        BankHolidays.england().days().stream()
            .collect(Collectors.groupingBy(day -> day.date().getYear(), Collectors.counting()));

    assertThat(counts).hasSize(22).containsEntry(2011, 9L).containsEntry(2012, 9L);
    assertThat(counts).containsEntry(2022, 10L).containsEntry(2023, 9L).containsEntry(2020, 8L);
    counts.keySet().removeAll(Set.of(2011, 2012, 2022, 2023));
    assertThat(counts.values()).containsOnly(8L);
  }

  @Test
  void the_shipped_list_says_what_it_covers() {
    BankHolidays england = BankHolidays.england();

    assertThat(england.firstDay()).isEqualTo(LocalDate.of(2009, 1, 1));
    assertThat(england.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
    assertThat(england.lastAnnouncedYear()).isEqualTo(2027);
    assertThat(england.source()).contains("1971");
    assertThat(england.days())
        .contains(
            new BankHoliday(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2021, 12, 27), "Christmas Day (substitute day)"),
            new BankHoliday(LocalDate.of(2011, 12, 26), "Boxing Day"));
  }

  private static final String LIST =
      """
      # Made up.
      # source: a test
      # years: 2031-2032
      # announced through: 2031
      date,name
      2031-01-01,New Year's Day

      2032-12-25,Christmas Day, kept
      """;

  @Test
  void a_list_of_ones_own_is_read() {
    assertThat(BankHolidays.parse(LIST))
        .isEqualTo(
            new BankHolidays(
                "a test",
                2031,
                2032,
                2031,
                List.of(
                    new BankHoliday(LocalDate.of(2031, 1, 1), "New Year's Day"),
                    new BankHoliday(LocalDate.of(2032, 12, 25), "Christmas Day, kept"))));
    assertThat(BankHolidays.parse(LIST.replace("\n", "\r\n"))).isEqualTo(BankHolidays.parse(LIST));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"2031-02-30,A day", "first of May,A day", "2031-05-01", "2031-05-01, ", ","})
  void a_line_that_cannot_be_read_is_named_by_its_number(String line) {
    assertThatThrownBy(() -> BankHolidays.parse(LIST.replace("2031-01-01,New Year's Day", line)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("Line 6 of the bank holidays cannot be read")
        .hasMessageContaining("2024-12-25,Christmas Day");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "# source: a test, # source: where the list is from",
    "# years: 2031-2032, # years: 2009-2030",
    "# announced through: 2031, # announced through: 2027",
  })
  void a_remark_that_is_missing_is_asked_for(String remark, String expected) {
    assertThatThrownBy(() -> BankHolidays.parse(LIST.replace(remark, "#")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The bank holidays lack the remark \"" + expected + "\"");
  }

  @Test
  void a_list_without_its_heading_is_refused() {
    assertThatThrownBy(() -> BankHolidays.parse(LIST.replace("date,name", "day;name")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 5 of the bank holidays should be the heading date,name");
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource({
    "2032-12-25, 2031-01-01",
    "2032-12-25, 2030-12-31",
    "2032-12-25, 2033-01-01",
    "years: 2031-2032, years: 2033-2032",
    "years: 2031-2032, years: 0000-2032",
    "through: 2031, through: 2033",
    "through: 2031, through: 2029",
  })
  void days_and_years_out_of_order_are_refused(String right, String wrong) {
    assertThatThrownBy(() -> BankHolidays.parse(LIST.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_list_may_reach_from_the_first_year_to_the_last() {
    BankHolidays none = new BankHolidays("a test", 1, 9999, 9999, List.of());

    assertThat(none.firstDay()).isEqualTo(LocalDate.of(1, 1, 1));
    assertThat(none.lastDay()).isEqualTo(LocalDate.of(9999, 12, 31));
    assertThatThrownBy(() -> new BankHolidays("a test", 0, 9999, 9999, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BankHolidays("a test", 1, 10_000, 9999, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_list_may_consist_of_standing_rules_only() {
    assertThat(
            BankHolidays.parse(LIST.replace("through: 2031", "through: 2030")).lastAnnouncedYear())
        .isEqualTo(2030);
  }
}
