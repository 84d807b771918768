package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinCollection;
import io.github.throughline.core.time.CollectionYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which collection year a return is for, and whether that settles its period.
 *
 * @param year the year, as decided or else as the return was read
 * @param isGiven whether the caller named the year
 * @param isDecided whether the caller or the header named it
 * @param isPeriodKnown whether rules on the period can be asked
 */
record ReturnYear(CollectionYear year, boolean isGiven, boolean isDecided, boolean isPeriodKnown) {

  /**
   * Decides: the year that the caller gives, else the header's {@code Year}, else, if there is
   * none, that of a {@code ReferenceDate} on 31 March. The period is known if the caller gave the
   * year or the reference date falls in it.
   *
   * @throws IllegalArgumentException if the return was read as one of another year
   */
  static ReturnYear of(
      CinCollection header, CollectionYear readAs, @Nullable CollectionYear given) {
    CollectionYear decided = given != null ? given : named(header);
    if (decided != null && !decided.equals(readAs)) {
      throw new IllegalArgumentException(
          "The reader was opened to check the shape of "
              + readAs
              + ", but the rules are those of "
              + decided
              + ": open it with the year, or validate as that year");
    }
    LocalDate end = header.referenceDate().value();
    boolean isPeriodKnown =
        given != null || (decided != null && end != null && decided.contains(end));
    return new ReturnYear(readAs, given != null, decided != null, isPeriodKnown);
  }

  private static @Nullable CollectionYear named(CinCollection header) {
    Integer year = header.year().value();
    LocalDate end = header.referenceDate().value();
    try {
      if (year != null) {
        return CollectionYear.ending(year);
      }
      if (end != null) {
        CollectionYear containing = CollectionYear.containing(end);
        return end.equals(containing.lastDay()) ? containing : null;
      }
    } catch (IllegalArgumentException outOfRange) {
      // A year like 0025 names no collection, and a date beside it would only contradict it.
    }
    return null;
  }
}
