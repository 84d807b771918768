package io.github.throughline.core.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year a statutory return covers: 1 April to 31 March, written {@code 2024-25}.
 *
 * <p>The children in need census and the SSDA903 are collected by such years. The census header
 * names the year by the one in which it ends, so {@code <Year>2025</Year>} is {@code
 * CollectionYear.ending(2025)}, the 2024-25 census.
 *
 * @param endYear the calendar year in which the collection year ends, 1901 to 2999
 */
public record CollectionYear(int endYear) implements Comparable<CollectionYear> {
  private static final int LABEL_LENGTH = 7;

  /**
   * A collection year by the calendar year in which it ends.
   *
   * @param endYear the calendar year in which it ends, 1901 to 2999
   * @throws IllegalArgumentException if the year is outside that range
   */
  public CollectionYear {
    if (endYear < 1901 || endYear > 2999) {
      throw new IllegalArgumentException(
          "A collection year ends between 1901 and 2999, not in " + endYear);
    }
  }

  /**
   * The collection year that ends on 31 March of a calendar year, as the census header names it.
   *
   * @param year the calendar year in which it ends, 1901 to 2999
   * @return the collection year
   * @throws IllegalArgumentException if the year is outside that range
   */
  public static CollectionYear ending(int year) {
    return new CollectionYear(year);
  }

  /**
   * The collection year that a day falls in.
   *
   * @param day any day from 1 April 1900 to 31 March 2999
   * @return the collection year that contains it
   * @throws IllegalArgumentException if there is none in range
   */
  public static CollectionYear containing(LocalDate day) {
    return new CollectionYear(
        day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() : day.getYear() + 1);
  }

  /**
   * Reads the usual written form.
   *
   * @param text two consecutive years such as {@code 2024-25}
   * @return the collection year
   * @throws IllegalArgumentException if the text is not of that form or the years do not follow
   *     each other
   */
  public static CollectionYear parse(String text) {
    if (text.length() == LABEL_LENGTH && text.charAt(4) == '-') {
      int start = digits(text, 0, 4);
      int end = digits(text, 5, LABEL_LENGTH);
      if (start >= 0 && (start + 1) % 100 == end) {
        return new CollectionYear(start + 1);
      }
    }
    throw new IllegalArgumentException(
        "A collection year is written as two consecutive years, for example 2024-25");
  }

  /** The number that some digits make, or -1 if they are not all digits. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * The first day.
   *
   * @return 1 April
   */
  public LocalDate firstDay() {
    return LocalDate.of(endYear - 1, Month.APRIL, 1);
  }

  /**
   * The last day, which the census calls the reference date.
   *
   * @return 31 March
   */
  public LocalDate lastDay() {
    return LocalDate.of(endYear, Month.MARCH, 31);
  }

  /**
   * All its days.
   *
   * @return the period from 1 April to 31 March, both counted
   */
  public Period period() {
    return Period.through(firstDay(), lastDay());
  }

  /**
   * Whether a day falls in this year, both ends counted.
   *
   * @param day the day
   * @return true from 1 April to 31 March
   */
  public boolean contains(LocalDate day) {
    // By parts, not by comparing with the ends: asked for every date of a return.
    return day.getMonthValue() <= 3 ? day.getYear() == endYear : day.getYear() == endYear - 1;
  }

  /**
   * The collection year before this one.
   *
   * @return the year before
   * @throws IllegalArgumentException if there is none in range
   */
  public CollectionYear previous() {
    return new CollectionYear(endYear - 1);
  }

  /**
   * The collection year after this one.
   *
   * @return the year after
   * @throws IllegalArgumentException if there is none in range
   */
  public CollectionYear next() {
    return new CollectionYear(endYear + 1);
  }

  /**
   * In order of time.
   *
   * @param other the other year
   * @return negative, zero or positive
   */
  @Override
  public int compareTo(CollectionYear other) {
    return Integer.compare(endYear, other.endYear);
  }

  /**
   * The usual written form.
   *
   * @return for example {@code 2024-25}
   */
  @Override
  public String toString() {
    int shortYear = endYear % 100;
    return (endYear - 1) + (shortYear < 10 ? "-0" : "-") + shortYear;
  }
}
