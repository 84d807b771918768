package io.github.throughline.core.time;

import java.time.LocalDate;

/**
 * An age in completed years or months, and the days on which a child has it.
 *
 * @param fromMonths months completed when the age begins
 * @param beforeMonths months completed when it ends
 */
record Age(int fromMonths, int beforeMonths) {
  /** Nobody has been older; a greater age is an error of the caller. */
  private static final int GREATEST_IN_YEARS = 130;

  static Age ofYears(int years) {
    requireInRange(years, GREATEST_IN_YEARS);
    return new Age(years * 12, (years + 1) * 12);
  }

  static Age ofMonths(int months) {
    requireInRange(months, GREATEST_IN_YEARS * 12);
    return new Age(months, months + 1);
  }

  private static void requireInRange(int age, int greatest) {
    if (age < 0 || age > greatest) {
      throw new IllegalArgumentException(
          "An age must be from 0 to " + GREATEST_IN_YEARS + " years");
    }
  }

  /** Some day on which a child was of this age: as much wider as the birth date is wide. */
  UncertainDate of(UncertainDate birth) {
    LocalDate bornFrom = birth.earliest();
    LocalDate bornBy = birth.latest();
    return new UncertainDate(
        DatePrecision.AGE_OF_CHILD,
        birth.qualifier(),
        bornFrom == null ? null : completed(bornFrom, fromMonths),
        bornBy == null ? null : completed(bornBy, beforeMonths).minusDays(1),
        null,
        null);
  }

  /** The same day of the month, or the first of the next where the month has no such day. */
  private static LocalDate completed(LocalDate birth, int months) {
    LocalDate day = birth.plusMonths(months);
    return day.getDayOfMonth() < birth.getDayOfMonth() ? day.plusDays(1) : day;
  }
}
