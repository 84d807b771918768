package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.BirthAgreement;
import io.github.throughline.chronology.linkage.evidence.Finding;
import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares birth dates; of several that are recorded of one person the best pair counts. */
final class BirthComparison {
  private static final int DIGITS = 8;

  private final Period generation;

  BirthComparison(LinkageSettings settings) {
    generation = settings.generation();
  }

  Finding<BirthAgreement> compare(List<UncertainDate> some, List<UncertainDate> others) {
    List<BirthAgreement> found = new ArrayList<>();
    for (UncertainDate one : some) {
      for (UncertainDate other : others) {
        found.add(compare(one, other));
      }
    }
    return tell(found.stream().min(Comparator.naturalOrder()).orElse(BirthAgreement.UNKNOWN));
  }

  private static Finding<BirthAgreement> tell(BirthAgreement result) {
    return switch (result) {
      case SAME -> Finding.agreeing(result, "The birth date is the same.");
      case SWAPPED ->
          new Finding<>(
              result,
              List.of("The birth dates agree when day and month of one change places."),
              List.of("The birth dates are different as they are recorded."));
      case ONE_DIGIT ->
          new Finding<>(
              result,
              List.of("The birth dates agree but for one digit."),
              List.of("The birth dates are different as they are recorded."));
      case POSSIBLE ->
          Finding.agreeing(
              result, "At least one birth date is not exact, and they may be the same day.");
      case UNKNOWN -> Finding.differing(result, "A birth date is recorded of one of them at most.");
      case DIFFERENT -> Finding.differing(result, "The birth dates are different.");
    };
  }

  private BirthAgreement compare(UncertainDate one, UncertainDate other) {
    LocalDate day = one.findExactDay().orElse(null);
    LocalDate otherDay = other.findExactDay().orElse(null);
    return day != null && otherDay != null ? compare(day, otherDay) : compareRanges(one, other);
  }

  private BirthAgreement compare(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return BirthAgreement.SAME;
    }
    if (isAGenerationApart(one, other)) {
      return BirthAgreement.DIFFERENT;
    }
    if (isSwapped(one, other)) {
      return BirthAgreement.SWAPPED;
    }
    return isOneDigitApart(one, other) ? BirthAgreement.ONE_DIGIT : BirthAgreement.DIFFERENT;
  }

  private boolean isAGenerationApart(LocalDate one, LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    return !earlier.plus(generation).isAfter(later);
  }

  private static boolean isSwapped(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth();
  }

  private static boolean isOneDigitApart(LocalDate one, LocalDate other) {
    int rest = digits(one);
    int otherRest = digits(other);
    int apart = 0;
    for (int i = 0; i < DIGITS; i++) {
      apart += rest % 10 == otherRest % 10 ? 0 : 1;
      rest /= 10;
      otherRest /= 10;
    }
    return apart == 1;
  }

  private static int digits(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static BirthAgreement compareRanges(UncertainDate one, UncertainDate other) {
    if (isUnbounded(one) || isUnbounded(other)) {
      return BirthAgreement.UNKNOWN;
    }
    boolean apart =
        isBefore(widened(one.latest(), one, 1), widened(other.earliest(), other, -1))
            || isBefore(widened(other.latest(), other, 1), widened(one.earliest(), one, -1));
    return apart ? BirthAgreement.DIFFERENT : BirthAgreement.POSSIBLE;
  }

  /** What is only about then, or doubtful, may be a year off when a person is to be asked. */
  private static @Nullable LocalDate widened(
      @Nullable LocalDate bound, UncertainDate date, int years) {
    return bound == null || date.qualifier() == DateQualifier.EXACT
        ? bound
        : bound.plusYears(years);
  }

  private static boolean isUnbounded(UncertainDate date) {
    return date.earliest() == null && date.latest() == null;
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
