package io.github.throughline.chronology;

import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.Periods;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the long stretches in which nothing is recorded about a child: more than 180 days while
 * some level of help was open, more than a year otherwise. The limits are those of two review
 * cycles and of a year; they only decide what is pointed out.
 */
final class UnrecordedSpans {
  static final int OPEN_DAYS = 180;
  static final int OTHER_DAYS = 365;

  private UnrecordedSpans() {}

  /** Time before a child's birth is not time in which nothing is recorded of the child. */
  static List<UnrecordedSpan> of(
      Lane child, List<IncludedEntry> entries, List<LevelSpan> levels, LocalDate asAt) {
    String personId = child.person().id();
    List<Period> recorded = new ArrayList<>();
    for (IncludedEntry included : entries) {
      When when = included.entry().event().occurred();
      Period days = when == null ? null : days(when, asAt);
      if (days != null && concerns(personId, included)) {
        recorded.add(days);
      }
    }
    if (recorded.isEmpty()) {
      return List.of();
    }
    LocalDate first = recorded.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
    LocalDate born = Lanes.born(child.person()).earliest();
    if (born != null && born.isAfter(first)) {
      first = born;
    }
    if (first.isAfter(asAt)) {
      return List.of();
    }
    List<UnrecordedSpan> spans = new ArrayList<>();
    for (Period gap : Periods.gaps(recorded, Period.through(first, asAt))) {
      long days = gap.days();
      if (days > (isOpen(personId, gap, levels) ? OPEN_DAYS : OTHER_DAYS)) {
        spans.add(new UnrecordedSpan(personId, gap));
      }
    }
    return spans;
  }

  private static boolean concerns(String personId, IncludedEntry included) {
    return included.entry().event().subjects().contains(personId)
        || included.entry().event().affectedChildren().stream()
            .anyMatch(child -> child.personId().equals(personId));
  }

  private static @Nullable Period days(When when, LocalDate asAt) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (when instanceof UncertainPeriod && first != null && last == null) {
      last = asAt;
    }
    if (first == null || last == null || first.isAfter(asAt)) {
      return null;
    }
    return Period.through(first, last.isBefore(first) ? first : last);
  }

  private static boolean isOpen(String personId, Period gap, List<LevelSpan> levels) {
    for (LevelSpan span : levels) {
      LocalDate start = span.start().earliest();
      UncertainDate end = span.end();
      LocalDate last = end == null ? null : end.latest();
      if (span.personId().equals(personId)
          && start != null
          && !start.isAfter(gap.start())
          && (last == null || last.isAfter(gap.start()))) {
        return true;
      }
    }
    return false;
  }
}
