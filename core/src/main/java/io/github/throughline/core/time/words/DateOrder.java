package io.github.throughline.core.time.words;

/**
 * Which of two numbers is the day where a date is written in numbers and the year comes last. A
 * year of four digits that comes first is always followed by the month.
 */
public enum DateOrder {
  /** As in England: {@code 03/04/2019} is 3 April. */
  DAY_FIRST,
  /** As in the United States, and some of their software: {@code 03/04/2019} is 4 March. */
  MONTH_FIRST
}
