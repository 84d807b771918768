package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How old the child was on a day, as surely as the date of birth is known. */
public final class ChildAge {
  private final @Nullable UncertainDate birth;
  private final @Nullable UncertainDate expected;

  ChildAge(Person child) {
    this.birth = child.birthDate();
    this.expected = child.expectedBirthDate();
  }

  /**
   * Whether the child had completed so many years on a day.
   *
   * @param years completed years
   * @param day the day
   * @return yes, no, or cannot tell when the date of birth is not recorded or not certain enough; a
   *     child with only an expected date of birth was not born before it was recorded, and is of no
   *     age
   */
  public Truth isAtLeast(int years, LocalDate day) {
    if (birth == null) {
      return expected == null || years <= 0 ? Truth.CANNOT_TELL : Truth.NO;
    }
    // 29 February: the birthday is 1 March in other years, so it is not day minus years that
    // counts.
    LocalDate lastBirth = day.minusYears(years);
    return Days.isOnOrBefore(birth, lastBirthThatReaches(lastBirth, years, day));
  }

  /** The last day of birth of a child who has completed the years on the day. */
  private static LocalDate lastBirthThatReaches(LocalDate candidate, int years, LocalDate day) {
    LocalDate next = candidate.plusDays(1);
    return birthday(next, years).isAfter(day) ? candidate : next;
  }

  private static LocalDate birthday(LocalDate birth, int years) {
    LocalDate day = birth.plusYears(years);
    return day.getDayOfMonth() < birth.getDayOfMonth() ? day.plusDays(1) : day;
  }

  /**
   * Whether the child was born by a day.
   *
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth isBornBy(LocalDate day) {
    if (birth == null) {
      return expected == null ? Truth.CANNOT_TELL : Truth.NO;
    }
    return Days.isOnOrBefore(birth, day);
  }

  /**
   * A birthday.
   *
   * @param years which, 0 for the day of birth
   * @return the day; empty when the date of birth is not known to the day
   */
  public Optional<LocalDate> findBirthday(int years) {
    return Days.findDay(birth).map(day -> birthday(day, years));
  }

  /**
   * Whether a date of birth is recorded at all.
   *
   * @return true if there is one, however uncertain
   */
  public boolean isRecorded() {
    return birth != null;
  }
}
