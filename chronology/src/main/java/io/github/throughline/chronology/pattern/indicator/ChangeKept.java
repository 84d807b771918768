package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-15: for each recorded improvement, whether the same concern is recorded again, and when. */
final class ChangeKept {
  static final Setting<Integer> MONTHS =
      Setting.count("CI-15.heldMonths", 6, 1, 60)
          .in("months")
          .because("One full review cycle; how long is sustained is set nowhere nationally")
          .from("Design default");

  static final Setting<Integer> VISITS =
      Setting.count("CI-15.visitsAMonth", 1, 1, 10)
          .in("visits a month at which the child was seen")
          .because("Without anybody looking, quiet is not change")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_15, List.of(MONTHS, VISITS), ChangeKept::say);

  /** Which concerns an improvement of a type is an improvement of. */
  private static final Map<EventType, Set<EventType>> CONCERNS =
      Map.of(
          EventType.HOME_CONDITIONS_IMPROVED,
          Set.of(EventType.HOME_CONDITIONS_POOR, EventType.NEGLECT_PHYSICAL),
          EventType.PARENT_ABSTINENCE_OR_RECOVERY,
          Set.of(EventType.PARENT_SUBSTANCE_MISUSE, EventType.RELAPSE),
          EventType.ATTENDANCE_RECOVERED,
          Set.of(EventType.PERSISTENT_ABSENCE),
          EventType.ENGAGEMENT_INCREASED,
          Set.of(EventType.ENGAGEMENT_REDUCED, EventType.WRITTEN_AGREEMENT_BREACHED),
          EventType.IMMUNISATION_UP_TO_DATE,
          Set.of(EventType.IMMUNISATION_NOT_UP_TO_DATE));

  private ChangeKept() {}

  private static void say(History history, Said said) {
    List<Incident> improvements =
        History.events(Entries.standing(history.ofTypes(CONCERNS.keySet()), said));
    List<PatternRow> rows = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    int again = 0;
    for (Incident improvement : improvements) {
      LocalDate from = improvement.day();
      if (from == null || from.isAfter(history.lastDay())) {
        for (String id : improvement.entryIds()) {
          said.leftOut(List.of(new LeftOut(id, "the day of the improvement is not known")));
        }
        continue;
      }
      Incident next = next(improvement, from, history, said);
      LocalDate until = next == null ? null : next.day();
      again += until == null ? 0 : 1;
      Set<String> ids = new LinkedHashSet<>(improvement.entryIds());
      if (next != null) {
        ids.addAll(next.entryIds());
      }
      all.addAll(ids);
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.day(from),
                  Entries.types(improvement),
                  until == null ? held(from, history) : "recorded again on " + Phrase.day(until),
                  months(from, until == null ? history.lastDay() : until)),
              List.copyOf(ids)));
    }
    if (rows.isEmpty()) {
      said.notRecorded("No improvement of a known kind is recorded to the day.");
    } else {
      said.recorded(
          "An improvement is recorded "
              + count(rows.size(), "time", "times")
              + "; the same concern is recorded again after "
              + again
              + " of them.",
          all);
      said.table(
          "Improvements and what followed",
          List.of("When", "What improved", "What followed", "Months"),
          rows);
      if (again >= 2) {
        said.asks(
            "improvement-not-kept",
            "Change was made "
                + again
                + " times, and the concern came back. What helped each time, and what would help it"
                + " last?",
            all);
      }
    }
    said.covers(
        "Relapse is part of recovery, and to attend a course is not yet a change for the child. What"
            + " follows a closing is often seen by nobody.");
  }

  /** The first recorded concern of the kind that improved, after the improvement. */
  private static @Nullable Incident next(
      Incident improvement, LocalDate from, History history, Said said) {
    Set<EventType> wanted = new LinkedHashSet<>();
    for (IncludedEntry included : improvement.entries()) {
      for (EventType type : included.entry().event().types()) {
        wanted.addAll(CONCERNS.getOrDefault(type, Set.of()));
      }
    }
    Incident first = null;
    LocalDate firstDay = null;
    for (Incident concern : History.events(Entries.standing(history.ofTypes(wanted), said))) {
      LocalDate day = concern.day();
      if (day == null) {
        for (String id : concern.entryIds()) {
          said.leftOut(List.of(new LeftOut(id, "the day of the concern is not known")));
        }
      } else if (day.isAfter(from) && (firstDay == null || day.isBefore(firstDay))) {
        first = concern;
        firstDay = day;
      }
    }
    return first;
  }

  private static String held(LocalDate from, History history) {
    int months = history.settings().get(MONTHS);
    if (from.plusMonths(months).isAfter(history.lastDay())) {
      return "nothing recorded again so far";
    }
    return isSeenThroughout(from, history)
        ? "held and seen for " + months + " months or more"
        : "quiet, and not seen often enough to say";
  }

  private static boolean isSeenThroughout(LocalDate from, History history) {
    int wanted = history.settings().get(VISITS);
    LocalDate month = from;
    for (int i = 1; i <= history.settings().get(MONTHS); i++) {
      LocalDate next = from.plusMonths(i);
      int seen = 0;
      for (VisitMark visit : history.visits()) {
        UncertainDate on = visit.on();
        LocalDate day = on == null ? null : on.findExactDay().orElse(null);
        boolean within = day != null && day.isAfter(month) && !day.isAfter(next);
        seen += within && Boolean.TRUE.equals(visit.childSeen()) ? 1 : 0;
      }
      if (seen < wanted) {
        return false;
      }
      month = next;
    }
    return true;
  }

  private static String months(LocalDate from, LocalDate to) {
    return String.valueOf(Period.between(from, to).toTotalMonths());
  }
}
