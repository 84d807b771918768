package io.github.throughline.core.time;

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
  UNKNOWN
}
