package io.github.throughline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Working days as statutory timescales count them: Monday to Friday, bank holidays left out.
 *
 * <p>The holidays of a year are known only for the years of the list it is made with. A day outside
 * them is refused: to take every weekday of an unlisted year for a working day would move deadlines
 * without anybody noticing.
 *
 * <p>Immutable, and quick enough to ask for every child of a return.
 */
public final class WorkingDays {
  private static final int DAYS_OF_WEEK = 7;

  private final BankHolidays holidays;
  private final LocalDate firstDay;

  /** Each working day, as the number of days since the first. */
  private final int[] workingDays;

  /** For each day since the first, how many working days there were up to and including it. */
  private final int[] countThrough;

  private WorkingDays(BankHolidays holidays) {
    this.holidays = holidays;
    this.firstDay = holidays.firstDay();
    int days = daysSinceFirst(holidays.lastDay()) + 1;
    boolean[] closed = new boolean[days];
    for (BankHoliday holiday : holidays.days()) {
      closed[daysSinceFirst(holiday.date())] = true;
    }
    this.countThrough = new int[days];
    int[] open = new int[days];
    int count = 0;
    int mondayIs1 = firstDay.getDayOfWeek().getValue();
    for (int day = 0; day < days; day++) {
      boolean isWeekend = (mondayIs1 - 1 + day) % DAYS_OF_WEEK >= DayOfWeek.SATURDAY.getValue() - 1;
      if (!isWeekend && !closed[day]) {
        open[count++] = day;
      }
      countThrough[day] = count;
    }
    this.workingDays = Arrays.copyOf(open, count);
  }

  private int daysSinceFirst(LocalDate day) {
    return (int) (day.toEpochDay() - firstDay.toEpochDay());
  }

  /**
   * The working days of England, with the bank holidays that are shipped: 2009 to 2030.
   *
   * @return the working days of {@link BankHolidays#england()}
   */
  public static WorkingDays england() {
    return Shipped.ENGLAND;
  }

  /**
   * The working days of the years of a list.
   *
   * @param holidays the bank holidays that are kept
   * @return the working days
   */
  public static WorkingDays observing(BankHolidays holidays) {
    return new WorkingDays(holidays);
  }

  /**
   * The bank holidays that are left out.
   *
   * @return the list, with the years it covers and its source
   */
  public BankHolidays holidays() {
    return holidays;
  }

  /**
   * Whether a day is in the years for which the holidays are known, so that it can be asked about.
   *
   * @param day any day
   * @return true if the other methods accept it
   */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(holidays.lastDay());
  }

  /**
   * Whether a day is Monday to Friday and no bank holiday.
   *
   * @param day a day in the known years
   * @return true on a working day
   * @throws IllegalArgumentException if the day is outside the known years
   */
  public boolean isWorkingDay(LocalDate day) {
    return countThrough(day) > countBefore(day);
  }

  /**
   * The working day that is so many after a day. The day itself is not counted, whether or not it
   * is a working day: one working day after a Friday, Saturday or Sunday is the Monday.
   *
   * @param day the day to count from
   * @param workingDays how many, 0 for the day itself
   * @return the nth working day after the day
   * @throws IllegalArgumentException if the number is negative, or the day or the answer is outside
   *     the known years
   */
  public LocalDate plus(LocalDate day, int workingDays) {
    int through = countThrough(day);
    return requireCount(workingDays) == 0 ? day : nth((long) through + workingDays);
  }

  /**
   * The working day that is so many before a day. The day itself is not counted, whether or not it
   * is a working day: one working day before a Saturday, Sunday or Monday is the Friday.
   *
   * @param day the day to count from
   * @param workingDays how many, 0 for the day itself
   * @return the nth working day before the day
   * @throws IllegalArgumentException if the number is negative, or the day or the answer is outside
   *     the known years
   */
  public LocalDate minus(LocalDate day, int workingDays) {
    int before = countBefore(day);
    return requireCount(workingDays) == 0 ? day : nth((long) before - workingDays + 1);
  }

  /**
   * How many working days there are after one day and up to another. So a thing done on the day it
   * fell due, {@code plus(day, n)}, took n working days.
   *
   * @param startExclusive the day to count from, itself not counted
   * @param endInclusive the day to count to, itself counted
   * @return the number, 0 when both are one day
   * @throws IllegalArgumentException if the end is before the start, or either is outside the known
   *     years
   */
  public int between(LocalDate startExclusive, LocalDate endInclusive) {
    int from = countThrough(startExclusive);
    int to = countThrough(endInclusive);
    if (endInclusive.isBefore(startExclusive)) {
      throw new IllegalArgumentException(
          "Cannot count working days to "
              + endInclusive
              + ", which is before the day to count from, "
              + startExclusive);
    }
    return to - from;
  }

  private int countThrough(LocalDate day) {
    return countThrough[indexOf(day)];
  }

  private int countBefore(LocalDate day) {
    int index = indexOf(day);
    return index == 0 ? 0 : countThrough[index - 1];
  }

  private int indexOf(LocalDate day) {
    if (!covers(day)) {
      throw outsideKnownYears("Whether " + day + " is a working day is not known");
    }
    return daysSinceFirst(day);
  }

  /** The working day with a number, the first of the known years being 1. */
  private LocalDate nth(long number) {
    if (number < 1 || number > workingDays.length) {
      throw outsideKnownYears("The working day asked for is not known");
    }
    return firstDay.plusDays(workingDays[(int) number - 1]);
  }

  private static int requireCount(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "A number of working days cannot be negative: use minus to count back");
    }
    return workingDays;
  }

  private IllegalArgumentException outsideKnownYears(String what) {
    return new IllegalArgumentException(
        what
            + ": the bank holidays at hand are those of "
            + holidays.firstYear()
            + " to "
            + holidays.lastYear());
  }

  /** Worked out once, when first asked for. */
  private static final class Shipped {
    static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.england());
  }
}
