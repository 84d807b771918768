package io.github.throughline.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How closely a date is known: the unit in which it was told or recorded. */
public enum DatePrecision {
  /** A day and a time of day, as in {@code 2016-05-03T14:30:00}. */
  TIME,
  /** One day, as in {@code 2016-05-03}. */
  DAY,
  /** A calendar month, as in {@code 2016-05}. */
  MONTH,
  /** A season of a year, as in {@code 2016-22} for summer 2016; {@link Season} has the months. */
  SEASON,
  /** A calendar year, as in {@code 2016}. */
  YEAR,
  /**
   * Some day between two others, or on one side of another, as in {@code [2016-05-01..2016-08-31]};
   * also a decade, as in {@code 201X}.
   */
  RANGE,
  /** Told by a child's age, as in "when she was three". */
  AGE_OF_CHILD,
  /** Told by another event, as in "before the move". */
  RELATIVE,
  /** Nothing is known of when it was, only that it was. */
  UNKNOWN;

  /** Whether a date of this precision can have these as its first and last possible day. */
  boolean fits(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return switch (this) {
      case AGE_OF_CHILD, RELATIVE -> true;
      case UNKNOWN -> earliest == null && latest == null;
      case RANGE -> earliest == null ? latest != null : !earliest.equals(latest);
      case TIME, DAY, MONTH, SEASON, YEAR ->
          earliest != null && latest != null && isOneUnit(earliest, latest);
    };
  }

  private boolean isOneUnit(LocalDate first, LocalDate last) {
    return switch (this) {
      case MONTH -> first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
      case SEASON -> Stream.of(Season.values()).anyMatch(season -> season.spans(first, last));
      case YEAR -> first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
      default -> first.equals(last);
    };
  }
}
