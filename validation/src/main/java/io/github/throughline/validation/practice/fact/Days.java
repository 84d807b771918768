package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions to dates that may be uncertain or not recorded, answered with yes, no or cannot tell.
 *
 * <p>An approximate or doubtful date is trusted to lie on one side of a day when all its recorded
 * days do, and not otherwise: a margin would be of our making.
 */
public final class Days {
  private Days() {}

  /**
   * Whether a date is before a day.
   *
   * @param date the date; null when not recorded
   * @param day the day
   * @return YES if all its days are before, NO if none is, else CANNOT_TELL
   */
  public static Truth isBefore(@Nullable UncertainDate date, LocalDate day) {
    if (date == null) {
      return Truth.CANNOT_TELL;
    }
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (latest != null && latest.isBefore(day)) {
      return Truth.YES;
    }
    if (earliest != null
        && (earliest.isAfter(day) || (isMeantAsItStands(date) && earliest.equals(day)))) {
      return Truth.NO;
    }
    return Truth.CANNOT_TELL;
  }

  /**
   * Whether a date is after a day.
   *
   * @param date the date; null when not recorded
   * @param day the day
   * @return YES if all its days are after, NO if none is, else CANNOT_TELL
   */
  public static Truth isAfter(@Nullable UncertainDate date, LocalDate day) {
    if (date == null) {
      return Truth.CANNOT_TELL;
    }
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest != null && earliest.isAfter(day)) {
      return Truth.YES;
    }
    if (latest != null
        && (latest.isBefore(day) || (isMeantAsItStands(date) && latest.equals(day)))) {
      return Truth.NO;
    }
    return Truth.CANNOT_TELL;
  }

  /**
   * Whether a date is on a day or before it.
   *
   * @param date the date; null when not recorded
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public static Truth isOnOrBefore(@Nullable UncertainDate date, LocalDate day) {
    return isAfter(date, day).not();
  }

  /**
   * Whether a date is on a day or after it.
   *
   * @param date the date; null when not recorded
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public static Truth isOnOrAfter(@Nullable UncertainDate date, LocalDate day) {
    return isBefore(date, day).not();
  }

  /**
   * Whether a date is from one day to another, both counted.
   *
   * @param date the date; null when not recorded
   * @param first the first day
   * @param last the last day
   * @return yes, no, or cannot tell
   */
  public static Truth isWithin(@Nullable UncertainDate date, LocalDate first, LocalDate last) {
    return isOnOrAfter(date, first).and(isOnOrBefore(date, last));
  }

  /**
   * Whether something that began and may have ended was going on on a day. The day of its end no
   * longer counts. An end that is not recorded means that it had not ended.
   *
   * @param start when it began; null when not recorded
   * @param end when it ended; null when it has not, as far as is recorded
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public static Truth wasGoingOn(
      @Nullable UncertainDate start, @Nullable UncertainDate end, LocalDate day) {
    Truth begun = isOnOrBefore(start, day);
    return end == null ? begun : begun.and(isAfter(end, day));
  }

  /**
   * The day, if there is no doubt about it.
   *
   * @param date the date; null when not recorded
   * @return the day
   */
  public static Optional<LocalDate> findDay(@Nullable UncertainDate date) {
    return date == null ? Optional.empty() : date.findExactDay();
  }

  private static boolean isMeantAsItStands(UncertainDate date) {
    return date.qualifier() == DateQualifier.EXACT;
  }
}
