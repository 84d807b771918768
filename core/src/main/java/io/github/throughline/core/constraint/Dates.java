package io.github.throughline.core.constraint;

import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Questions of two dates that are answered only when the answer is certain. */
final class Dates {
  private Dates() {}

  /**
   * Whether one date is over before another can have begun, whatever days the two were. Never true
   * of a date told as approximate or doubtful: it may have been outside its bounds.
   */
  static boolean isCertainlyBefore(@Nullable UncertainDate one, @Nullable UncertainDate other) {
    if (one == null || other == null || !isMeantAsTold(one) || !isMeantAsTold(other)) {
      return false;
    }
    LocalDate over = one.latest();
    LocalDate begun = other.earliest();
    if (over == null || begun == null) {
      return false;
    }
    return over.isBefore(begun) || (over.equals(begun) && isEarlierOnTheDay(one, other));
  }

  /** Whether a date is certainly after a day. */
  static boolean isCertainlyAfter(@Nullable UncertainDate date, LocalDate day) {
    return isCertainlyBefore(UncertainDate.on(day), date);
  }

  private static boolean isEarlierOnTheDay(UncertainDate one, UncertainDate other) {
    LocalTime first = one.time();
    LocalTime second = other.time();
    return first != null && second != null && first.isBefore(second);
  }

  private static boolean isMeantAsTold(UncertainDate date) {
    return date.qualifier() == DateQualifier.EXACT;
  }
}
