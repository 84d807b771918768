package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * CI-19: the longest times without an entry, and how long ago the child was seen, by the record.
 */
final class UnseenTime {
  static final Setting<Integer> OPEN_DAYS =
      Setting.count("CI-19.openDays", 180, 180, 3650)
          .in("days")
          .because("Two review cycles; shorter times are not pointed out while a level is open")
          .from("Design default");

  static final Setting<Integer> OTHER_DAYS =
      Setting.count("CI-19.otherDays", 365, 365, 3650)
          .in("days")
          .because("While nothing is open, fewer people write")
          .from("Design default");

  static final Rule RULE =
      new Rule(Indicator.CI_19, List.of(OPEN_DAYS, OTHER_DAYS), UnseenTime::say);

  private UnseenTime() {}

  private static void say(History history, Said said) {
    saySpans(history, said);
    List<VisitMark> seen =
        history.visits().stream()
            .filter(visit -> visit.kind() == VisitMark.Kind.VISIT)
            .filter(visit -> Boolean.TRUE.equals(visit.childSeen()))
            .filter(visit -> visit.mode() != VisitMode.PHONE && visit.mode() != VisitMode.VIDEO)
            .toList();
    sayLast("was seen", seen, history, said);
    List<VisitMark> alone =
        seen.stream().filter(visit -> visit.seenAlone() == SeenAlone.YES).toList();
    sayLast("was seen alone", alone, history, said);
    sayLast(
        "was seen at home, with the bedroom seen,",
        seen.stream().filter(visit -> isAtHome(visit, history)).toList(),
        history,
        said);
    if (!seen.isEmpty() && alone.isEmpty()) {
      said.asks(
          "not-recorded-as-seen-alone",
          "Has "
              + Entries.child(history)
              + " had the chance to be seen alone, and where is it written down?",
          List.of());
    }
    sayNotRecorded(history, said);
    said.covers("A time without an entry is unknown, not quiet.");
    said.covers("Calls by telephone and video do not count as being seen here.");
    said.covers(
        "No code tells the place of a visit. It counts as at home where the bedroom was seen.");
  }

  private static boolean isAtHome(VisitMark mark, History history) {
    return history
        .findVisit(mark)
        .filter(visit -> Boolean.TRUE.equals(visit.bedroomSeen()))
        .isPresent();
  }

  private static void saySpans(History history, Said said) {
    String childId = history.child().id();
    List<Period> spans =
        history.chronology().unrecorded().stream()
            .filter(span -> span.personId().equals(childId))
            .map(span -> span.period())
            .filter(span -> span.days() > limit(span, history))
            .sorted(Comparator.comparingLong(Period::days).reversed())
            .toList();
    for (Period span : spans) {
      Set<String> open = open(span, history);
      said.notRecorded(
          "Nothing is recorded from "
              + day(span.firstDay())
              + " to "
              + day(span.lastDay())
              + ", "
              + count((int) span.days(), "day", "days")
              + (open.isEmpty() ? "." : " (at its start: " + String.join("; ", open) + ")."));
    }
    if (!spans.isEmpty()) {
      said.asks(
          "long-time-unrecorded",
          "What was daily life like for "
              + Entries.child(history)
              + " in the times of which nothing is recorded, and who could tell?",
          List.of());
    } else if (history.aboutChild().isEmpty()) {
      said.notRecorded("Nothing is recorded about the child, so that no time can be told.");
    } else {
      said.covers(
          "No time without an entry between the first entry and "
              + day(history.lastDay())
              + " was longer than the settings allow for.");
    }
  }

  private static int limit(Period span, History history) {
    return history.settings().get(open(span, history).isEmpty() ? OTHER_DAYS : OPEN_DAYS);
  }

  /** What may have been open when the span began. */
  private static Set<String> open(Period span, History history) {
    Set<String> open = new TreeSet<>();
    for (LevelSpan level : history.levels()) {
      LocalDate start = level.start().earliest();
      UncertainDate end = level.end();
      LocalDate last = end == null ? null : end.latest();
      if (start != null
          && !start.isAfter(span.start())
          && (last == null || last.isAfter(span.start()))) {
        open.add(level.level().label());
      }
    }
    return open;
  }

  /**
   * The last visit lies between the latest day that one certainly reaches and the latest day that
   * any may reach.
   */
  private static void sayLast(String what, List<VisitMark> some, History history, Said said) {
    LocalDate sure = null;
    LocalDate may = null;
    VisitMark last = null;
    for (VisitMark visit : some) {
      UncertainDate on = visit.on();
      LocalDate first = on == null ? null : on.earliest();
      LocalDate latest = on == null ? null : on.latest();
      if (first == null || latest == null || first.isAfter(history.lastDay())) {
        continue;
      }
      if (latest.isAfter(history.lastDay())) {
        latest = history.lastDay();
      }
      if (sure == null || first.isAfter(sure)) {
        sure = first;
      }
      if (may == null || latest.isAfter(may)) {
        may = latest;
        last = visit;
      }
    }
    String child = Entries.child(history);
    if (sure == null || may == null || last == null) {
      said.notRecorded("No dated visit at which " + child + " " + what + " is recorded.");
      return;
    }
    long least = ChronoUnit.DAYS.between(may, history.lastDay());
    long most = ChronoUnit.DAYS.between(sure, history.lastDay());
    said.notRecorded(
        "No visit at which "
            + child
            + " "
            + what
            + " is recorded after "
            + (sure.equals(may) ? day(may) : "a day between " + day(sure) + " and " + day(may))
            + by(last, history)
            + ", "
            + (least == most
                ? count((int) least, "day", "days")
                : "between " + least + " and " + most + " days")
            + " before "
            + day(history.lastDay())
            + ".");
  }

  private static String by(VisitMark mark, History history) {
    Party visitor = history.findVisit(mark).map(Visit::visitor).orElse(null);
    String role = visitor == null ? null : visitor.role();
    if (role != null) {
      return " (by " + role + ")";
    }
    Set<String> agencies = new TreeSet<>();
    mark.provenance().sources().stream()
        .map(Source::agency)
        .filter(Objects::nonNull)
        .forEach(agencies::add);
    return agencies.isEmpty() ? "" : " (told by " + String.join(", ", agencies) + ")";
  }

  private static void sayNotRecorded(History history, Said said) {
    long unknown =
        history.visits().stream()
            .filter(visit -> visit.kind() == VisitMark.Kind.VISIT && visit.childSeen() == null)
            .count();
    if (unknown > 0) {
      said.covers(
          "Whether the child was seen is not recorded of "
              + count((int) unknown, "visit", "visits")
              + ".");
    }
  }
}
