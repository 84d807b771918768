package io.github.throughline.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A season as people in England use the word: three whole months.
 *
 * <p>A winter is named by the year in which it begins, so winter 2016 is December 2016 to February
 * 2017. Whoever says "winter 2016" and means its January gives the months instead, with {@link
 * UncertainDate#between(LocalDate, LocalDate)}, and keeps the words beside.
 */
public enum Season {
  /** March, April and May; 21 in EDTF. */
  SPRING("21", Month.MARCH),
  /** June, July and August; 22 in EDTF. */
  SUMMER("22", Month.JUNE),
  /** September, October and November; 23 in EDTF. */
  AUTUMN("23", Month.SEPTEMBER),
  /** December, and January and February of the year after; 24 in EDTF. */
  WINTER("24", Month.DECEMBER);

  private final String edtfCode;
  private final Month firstMonth;

  Season(String edtfCode, Month firstMonth) {
    this.edtfCode = edtfCode;
    this.firstMonth = firstMonth;
  }

  /**
   * The number that stands for the season where EDTF has a month.
   *
   * @return two digits, 21 to 24
   */
  public String edtfCode() {
    return edtfCode;
  }

  /**
   * The season's first day.
   *
   * @param year the calendar year in which the season begins
   * @return the first of its first month
   */
  public LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  /**
   * The season's last day.
   *
   * @param year the calendar year in which the season begins
   * @return the last of its third month, for a winter in the year after
   */
  public LocalDate lastDay(int year) {
    return YearMonth.of(year, firstMonth).plusMonths(2).atEndOfMonth();
  }

  /** Whether the two days are the first and last of this season in some year. */
  boolean spans(LocalDate first, LocalDate last) {
    return first.equals(firstDay(first.getYear())) && last.equals(lastDay(first.getYear()));
  }
}
