package io.github.throughline.chronology;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How old a child was at an event, in whole months, as surely as both dates are known. Negative
 * months are before birth.
 *
 * @param leastMonths the youngest the child can have been
 * @param mostMonths the oldest the child can have been
 */
public record Age(int leastMonths, int mostMonths) {
  /**
   * An age.
   *
   * @param leastMonths the youngest the child can have been
   * @param mostMonths the oldest the child can have been
   * @throws IllegalArgumentException if the youngest is more than the oldest
   */
  public Age {
    if (leastMonths > mostMonths) {
      throw new IllegalArgumentException("The youngest age cannot be more than the oldest");
    }
  }

  /**
   * The age at the start of an event.
   *
   * @param birth the date of birth, or the expected one
   * @param event when the event happened or began
   * @return the age; null when either date has an end that is not known
   */
  public static @Nullable Age at(UncertainDate birth, When event) {
    LocalDate earliestBirth = birth.earliest();
    LocalDate latestBirth = birth.latest();
    LocalDate earliest = event.earliest();
    LocalDate latest = event instanceof UncertainDate date ? date.latest() : earliest;
    if (earliestBirth == null || latestBirth == null || earliest == null || latest == null) {
      return null;
    }
    return new Age(months(latestBirth, earliest), months(earliestBirth, latest));
  }

  /**
   * Whole months lived; a part month before birth counts as one, so that no day before birth has
   * age 0.
   */
  private static int months(LocalDate birth, LocalDate day) {
    Period lived = Period.between(birth, day);
    int months = Math.toIntExact(lived.toTotalMonths());
    return day.isBefore(birth) && !lived.equals(Period.ofMonths(months).normalized())
        ? months - 1
        : months;
  }

  /**
   * Whether the event was certainly before the child's birth.
   *
   * @return true if every possible age is before birth
   */
  public boolean isBeforeBirth() {
    return mostMonths < 0;
  }

  /**
   * The age in plain English.
   *
   * @return for example {@code 3 years 2 months}, {@code 5 months}, {@code 8 to 9 years}, {@code
   *     before birth}
   */
  @Override
  public String toString() {
    if (isBeforeBirth()) {
      return "before birth";
    }
    if (leastMonths == mostMonths) {
      return exactly(leastMonths);
    }
    if (leastMonths < 0) {
      return "before birth or up to " + exactly(mostMonths);
    }
    if (leastMonths / 12 == mostMonths / 12 && leastMonths >= 24) {
      return leastMonths / 12 + " years";
    }
    if (leastMonths >= 24) {
      return leastMonths / 12 + " to " + mostMonths / 12 + " years";
    }
    return exactly(leastMonths) + " to " + exactly(mostMonths);
  }

  private static String exactly(int months) {
    int years = months / 12;
    int rest = months % 12;
    String inYears = years == 1 ? "1 year" : years + " years";
    String inMonths = rest == 1 ? "1 month" : rest + " months";
    if (years == 0) {
      return months == 0 ? "under 1 month" : inMonths;
    }
    return rest == 0 ? inYears : inYears + " " + inMonths;
  }
}
