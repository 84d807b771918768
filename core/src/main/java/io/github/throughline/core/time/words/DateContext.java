package io.github.throughline.core.time.words;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be known beside a written date to read it.
 *
 * @param order which number is the day in {@code 03/04/2019}
 * @param writtenOn the day on which the table or note was written, by which years of two digits are
 *     read; null when it is not known
 * @param year the year of dates that give none, such as {@code 3 April}; null when they are not to
 *     be read
 * @param birth the date of birth of the child by whose age dates are told; null when not known
 * @param twentyFourHours whether {@code 2:30} is always half past two at night, as a system exports
 *     it; otherwise it may be the afternoon
 */
public record DateContext(
    DateOrder order,
    @Nullable LocalDate writtenOn,
    @Nullable Integer year,
    @Nullable UncertainDate birth,
    boolean twentyFourHours) {
  /** Without a day of writing, two digits are a year from 1950 to 2049. */
  private static final int LAST_YEAR_OF_TWO_DIGITS = 2049;

  /**
   * What must be known beside a written date to read it.
   *
   * @param order which number is the day in {@code 03/04/2019}
   * @param writtenOn the day on which the table or note was written; null when it is not known
   * @param year the year of dates that give none; null when they are not to be read
   * @param birth the date of birth of the child by whose age dates are told; null when not known
   * @param twentyFourHours whether {@code 2:30} is always half past two at night
   */
  public DateContext {
    requireNonNull(order, "order");
    if (year != null && !Years.isUsual(year)) {
      throw new IllegalArgumentException("The year of dates that give none is from 1800 to 2199");
    }
  }

  /**
   * Dates with the day first, and nothing else known.
   *
   * @return the context
   */
  public static DateContext dayFirst() {
    return new DateContext(DateOrder.DAY_FIRST, null, null, null, false);
  }

  /**
   * The same with another order of day and month.
   *
   * @param order which number is the day
   * @return a copy
   */
  public DateContext withOrder(DateOrder order) {
    return new DateContext(order, writtenOn, year, birth, twentyFourHours);
  }

  /**
   * The same for a text written on a day. A year of two digits is then the last one that ends in
   * them and is not after the year that follows: in 2025, {@code 26} is 2026 and {@code 27} is
   * 1927.
   *
   * @param day the day; null when it is not known: two digits are then a year from 1950 to 2049
   * @return a copy
   */
  public DateContext withWrittenOn(@Nullable LocalDate day) {
    return new DateContext(order, day, year, birth, twentyFourHours);
  }

  /**
   * The same where dates without a year are of one year.
   *
   * @param year the year; null when they are not to be read
   * @return a copy
   */
  public DateContext withYear(@Nullable Integer year) {
    return new DateContext(order, writtenOn, year, birth, twentyFourHours);
  }

  /**
   * The same for a child whose age tells dates.
   *
   * @param birth the date of birth, as surely as it is known; null when not known
   * @return a copy
   */
  public DateContext withBirth(@Nullable UncertainDate birth) {
    return new DateContext(order, writtenOn, year, birth, twentyFourHours);
  }

  /**
   * The same for times on a clock of 24 hours.
   *
   * @param twentyFourHours whether {@code 2:30} is always half past two at night
   * @return a copy
   */
  public DateContext withTwentyFourHours(boolean twentyFourHours) {
    return new DateContext(order, writtenOn, year, birth, twentyFourHours);
  }

  /** The latest year that two digits can stand for. */
  int lastYearOfTwoDigits() {
    return writtenOn == null ? LAST_YEAR_OF_TWO_DIGITS : writtenOn.getYear() + 1;
  }

  /**
   * The settings, without the date of birth.
   *
   * @return a text for a developer
   */
  @Override
  public String toString() {
    return "DateContext["
        + order
        + (birth == null ? "" : ", birth masked")
        + (twentyFourHours ? ", 24 hours" : "")
        + "]";
  }
}
