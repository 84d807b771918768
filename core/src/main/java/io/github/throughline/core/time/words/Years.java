package io.github.throughline.core.time.words;

import java.time.LocalDate;
import java.time.YearMonth;

/** Years and days as numbers. */
final class Years {
  private Years() {}

  /** Four digits by themselves are a year only within these: a time or a number is none. */
  static boolean isUsual(int year) {
    return year >= 1800 && year <= 2199;
  }

  /** A year of four digits, or of two with or without an apostrophe. */
  static int of(String digits, DateContext context) {
    String plain = digits.startsWith("'") ? digits.substring(1) : digits;
    int number = Integer.parseInt(plain);
    if (plain.length() > 2) {
      if (!isUsual(number)) {
        throw new NotRead(DateProblem.NOT_UNDERSTOOD);
      }
      return number;
    }
    int last = context.lastYearOfTwoDigits();
    return last - Math.floorMod(last - number, 100);
  }

  /** The second of two years, such as the 16 of 2015/16. */
  static int second(int first, String digits) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return number;
    }
    int year = first / 100 * 100 + number;
    return year < first ? year + 100 : year;
  }

  static LocalDate day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new NotRead(DateProblem.NO_SUCH_DAY);
    }
    return LocalDate.of(year, month, day);
  }

  static YearMonth month(int year, int month) {
    if (month < 1 || month > 12) {
      throw new NotRead(DateProblem.NO_SUCH_DAY);
    }
    return YearMonth.of(year, month);
  }
}
