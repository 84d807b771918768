package io.github.throughline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums and differences of several periods: what they cover together, and what they leave out. */
public final class Periods {
  private Periods() {}

  /**
   * The days that belong to at least one of the periods.
   *
   * @param periods the periods, in any order; they may overlap
   * @return the same days as the fewest periods: in order of start, neither overlapping nor
   *     abutting, none without days
   */
  public static List<Period> union(Collection<Period> periods) {
    List<Period> joined = new ArrayList<>();
    for (Period next : periods.stream().filter(period -> !period.isEmpty()).sorted().toList()) {
      int last = joined.size() - 1;
      Period before = last < 0 ? null : joined.get(last);
      if (before != null && (before.overlaps(next) || before.abuts(next))) {
        joined.set(last, new Period(before.start(), laterEnd(before, next)));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private static @Nullable LocalDate laterEnd(Period one, Period other) {
    LocalDate end = one.end();
    LocalDate otherEnd = other.end();
    if (end == null || otherEnd == null) {
      return null;
    }
    return end.isBefore(otherEnd) ? otherEnd : end;
  }

  /**
   * The days of one period that belong to none of the others.
   *
   * @param periods the periods that cover, in any order; they may overlap and reach beyond
   * @param within the period to be covered; if it is open, so may be the last gap
   * @return the gaps, in order of start, none without days
   */
  public static List<Period> gaps(Collection<Period> periods, Period within) {
    List<Period> gaps = new ArrayList<>();
    LocalDate uncovered = within.start();
    for (Period covered : union(periods)) {
      if (covered.start().isAfter(uncovered)) {
        Period.until(uncovered, covered.start()).findIntersection(within).ifPresent(gaps::add);
      }
      LocalDate end = covered.end();
      if (end == null) {
        return List.copyOf(gaps);
      }
      uncovered = end.isAfter(uncovered) ? end : uncovered;
    }
    Period.from(uncovered).findIntersection(within).ifPresent(gaps::add);
    return List.copyOf(gaps);
  }
}
