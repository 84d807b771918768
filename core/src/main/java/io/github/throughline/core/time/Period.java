package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of whole days, which may still be open.
 *
 * <p>There is one stored form and two named ways in: {@link #through through} counts the last day,
 * {@link #until until} does not. A period that starts and ends on one day has no days; it contains
 * nothing, overlaps nothing and abuts nothing.
 *
 * @param start first day
 * @param end first day after it, or null while it is still open
 */
public record Period(LocalDate start, @Nullable LocalDate end) implements Comparable<Period> {

  /**
   * A period from its first day and the first day after it.
   *
   * @param start first day
   * @param end first day after it, or null while it is still open
   * @throws IllegalArgumentException if it ends before it starts
   */
  public Period {
    requireNonNull(start, "start");
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "A period cannot end (" + end + ") before it starts (" + start + ")");
    }
  }

  /**
   * Both days counted, as the census counts a collection period.
   *
   * @param firstDay first day
   * @param lastDay last day, the first at the earliest
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Period through(LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "A period cannot end (" + lastDay + ") before it starts (" + firstDay + ")");
    }
    return new Period(firstDay, lastDay.plusDays(1));
  }

  /**
   * The end not counted, as an episode of care that gives way to the next on one day.
   *
   * @param start first day
   * @param firstDayAfter first day after it; the start itself makes a period without days
   * @return the period
   * @throws IllegalArgumentException if it ends before it starts
   */
  public static Period until(LocalDate start, LocalDate firstDayAfter) {
    return new Period(start, requireNonNull(firstDayAfter, "firstDayAfter"));
  }

  /**
   * Still open.
   *
   * @param start first day
   * @return the period
   */
  public static Period from(LocalDate start) {
    return new Period(start, null);
  }

  /**
   * Whether it is still open.
   *
   * @return true if it has no end
   */
  public boolean isOpen() {
    return end == null;
  }

  /**
   * Whether it has no days.
   *
   * @return true if it ends on the day it starts
   */
  public boolean isEmpty() {
    return start.equals(end);
  }

  /**
   * The first day.
   *
   * @return the first day that belongs to it
   * @throws IllegalStateException if it has no days
   */
  public LocalDate firstDay() {
    if (isEmpty()) {
      throw new IllegalStateException("A period without days has no first day");
    }
    return start;
  }

  /**
   * The last day.
   *
   * @return the last day that belongs to it
   * @throws IllegalStateException if it is still open or has no days
   */
  public LocalDate lastDay() {
    return findLastDay()
        .orElseThrow(
            () -> new IllegalStateException("A period open or without days has no last day"));
  }

  /**
   * The last day, if there is one.
   *
   * @return the last day that belongs to it, or empty if it is still open or has no days
   */
  public Optional<LocalDate> findLastDay() {
    return end == null || isEmpty() ? Optional.empty() : Optional.of(end.minusDays(1));
  }

  /**
   * How many days it has.
   *
   * @return the number of days, 0 or more
   * @throws IllegalStateException if it is still open; cut it first with {@link #findIntersection}
   */
  public long days() {
    if (end == null) {
      throw new IllegalStateException("A period that is still open has no number of days");
    }
    return ChronoUnit.DAYS.between(start, end);
  }

  /**
   * Whether a day belongs to it.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (end == null || day.isBefore(end));
  }

  /**
   * Whether all days of another period belong to it.
   *
   * @param other the other period
   * @return true if so, and so for a period without days
   */
  public boolean contains(Period other) {
    return other.isEmpty() || (!other.start.isBefore(start) && endsNotBefore(other));
  }

  private boolean endsNotBefore(Period other) {
    return end == null || (other.end != null && !end.isBefore(other.end));
  }

  /**
   * Whether the two share a day.
   *
   * @param other the other period
   * @return true if some day belongs to both
   */
  public boolean overlaps(Period other) {
    return findIntersection(other).isPresent();
  }

  /**
   * Whether one gives way to the other: they share no day, and none lies between.
   *
   * @param other the other period
   * @return true if one starts on the first day after the other
   */
  public boolean abuts(Period other) {
    return !isEmpty() && !other.isEmpty() && (other.start.equals(end) || start.equals(other.end));
  }

  /**
   * The days that belong to both.
   *
   * @param other the other period
   * @return the shared period, or empty if they share no day
   */
  public Optional<Period> findIntersection(Period other) {
    LocalDate laterStart = start.isBefore(other.start) ? other.start : start;
    LocalDate earlierEnd = endsNotBefore(other) ? other.end : end;
    return earlierEnd == null || laterStart.isBefore(earlierEnd)
        ? Optional.of(new Period(laterStart, earlierEnd))
        : Optional.empty();
  }

  /**
   * By start, then by end, one still open after all that have ended.
   *
   * @param other the other period
   * @return negative, zero or positive, zero only for an equal period
   */
  @Override
  public int compareTo(Period other) {
    int order = start.compareTo(other.start);
    if (order != 0) {
      return order;
    }
    return end == null || other.end == null
        ? Boolean.compare(end == null, other.end == null)
        : end.compareTo(other.end);
  }
}
