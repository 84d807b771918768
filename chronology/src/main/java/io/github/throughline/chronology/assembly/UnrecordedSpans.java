package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.record.PeopleKinds;
import io.github.throughline.core.model.event.EventType;
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
public final class UnrecordedSpans {
  static final int OPEN_DAYS = 180;
  static final int OTHER_DAYS = 365;

  private UnrecordedSpans() {}

  /**
   * Time before a child's birth, from the eighteenth birthday on or after the child's death is not
   * time in which nothing is recorded of the child.
   */
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
    LocalDate last = last(child, entries, asAt);
    if (first.isAfter(last)) {
      return List.of();
    }
    List<UnrecordedSpan> spans = new ArrayList<>();
    for (Period gap : Periods.gaps(recorded, Period.through(first, last))) {
      long days = gap.days();
      if (days > (isOpen(personId, gap, levels) ? OPEN_DAYS : OTHER_DAYS)) {
        spans.add(new UnrecordedSpan(personId, gap));
      }
    }
    return spans;
  }

  private static LocalDate last(Lane child, List<IncludedEntry> entries, LocalDate asAt) {
    LocalDate last = asAt;
    LocalDate born = Lanes.born(child.person()).latest();
    if (born != null && !born.plusYears(18).isAfter(last)) {
      last = born.plusYears(18).minusDays(1);
    }
    for (IncludedEntry included : entries) {
      When died = included.entry().event().occurred();
      LocalDate day = died == null ? null : died.earliest();
      if (day != null && day.isBefore(last) && tellsDeath(child.person().id(), included)) {
        last = day;
      }
    }
    return last;
  }

  /** The type alone says only that somebody died; the child's own record says who. */
  private static boolean tellsDeath(String personId, IncludedEntry included) {
    return included.entry().event().types().contains(EventType.DEATH_IN_FAMILY)
        && included.entry().records().stream()
            .anyMatch(
                record ->
                    record.kind().equals(PeopleKinds.CHILD.name())
                        && record.caseFile().equals(personId));
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
