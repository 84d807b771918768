package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-24: for each significant event, the first recorded response and how long it took. */
final class Responses {
  static final Setting<Integer> DAYS =
      Setting.count("CI-24.workingDays", 10, 1, 100)
          .in("working days")
          .because("Two working weeks leave time to respond and to write it down")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_24, List.of(DAYS), Responses::say);

  private Responses() {}

  private static void say(History history, Said said) {
    List<IncludedEntry> weighty = new ArrayList<>();
    for (IncludedEntry included : history.aboutChild()) {
      SignificantEvent event = included.entry().event();
      if (event.isWeighty() && mayNeedResponse(event)) {
        if (History.counts(event)) {
          weighty.add(included);
        } else {
          said.leftOut(
              List.of(new LeftOut(included.entry().entryId(), "it was not found, or withdrawn")));
        }
      }
    }
    List<Incident> events = History.events(weighty);
    if (events.isEmpty()) {
      said.notRecorded("No event that was judged to matter much is recorded to respond to.");
      return;
    }
    List<Incident> without = new ArrayList<>();
    List<Incident> notYet = new ArrayList<>();
    List<Incident> unsure = new ArrayList<>();
    List<PatternRow> rows = new ArrayList<>();
    for (Incident event : events) {
      Answer answer = answer(event, history);
      if (answer == null) {
        place(event, history, without, notYet, unsure);
      }
      Set<String> ids = new LinkedHashSet<>(event.entryIds());
      if (answer != null) {
        ids.addAll(answer.entryIds());
      }
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(event.when()),
                  Entries.types(event),
                  answer == null ? "nothing recorded" : answer.words(),
                  answer == null ? "" : answer.days()),
              List.copyOf(ids)));
    }
    said.table(
        "Events and the first response recorded",
        List.of("When", "What", "Response", "Working days"),
        rows);
    tell(events, without, notYet, unsure, history, said);
  }

  private static void tell(
      List<Incident> events,
      List<Incident> without,
      List<Incident> notYet,
      List<Incident> unsure,
      History history,
      Said said) {
    List<Incident> old = new ArrayList<>(events);
    old.removeAll(notYet);
    old.removeAll(unsure);
    if (without.isEmpty() && !old.isEmpty()) {
      said.recorded(
          "Of "
              + count(old.size(), "significant event", "significant events")
              + ", every one that is more than "
              + history.settings().get(DAYS)
              + " working days old to the day has a recorded response.",
          History.entryIds(old));
    } else if (!without.isEmpty()) {
      said.recorded(
          count(without.size(), "significant event has", "significant events have")
              + " no recorded response after "
              + history.settings().get(DAYS)
              + " working days, of "
              + events.size()
              + ".",
          History.entryIds(without));
      said.asks(
          "no-response-recorded",
          "What was done after "
              + (without.size() == 1 ? "this event" : "these " + without.size() + " events")
              + ", and where is it written?",
          History.entryIds(without));
    }
    if (!notYet.isEmpty()) {
      said.recorded(
          count(notYet.size(), "more is", "more are") + " too recent to say.",
          History.entryIds(notYet));
    }
    if (!unsure.isEmpty()) {
      said.recorded(
          count(unsure.size(), "more has", "more have")
              + " no recorded response, and no date that tells whether there was time for one.",
          History.entryIds(unsure));
    }
    said.covers("A response that nobody tied to the event is not seen here.");
  }

  /** A strength or a step of the service itself needs no answer. */
  private static boolean mayNeedResponse(SignificantEvent event) {
    return Boolean.TRUE.equals(event.harmConfirmed())
        || event.types().stream()
            .anyMatch(
                type ->
                    switch (type.nature()) {
                      case MAY_BE_HARM, MAY_BE_EITHER -> true;
                      default -> false;
                    });
  }

  private static void place(
      Incident event,
      History history,
      List<Incident> without,
      List<Incident> notYet,
      List<Incident> unsure) {
    UncertainDate start = event.start();
    LocalDate latest = start == null ? null : start.latest();
    LocalDate earliest = start == null ? null : start.earliest();
    if (latest == null || earliest == null) {
      unsure.add(event);
    } else if (isOver(latest, history)) {
      without.add(event);
    } else if (isOver(earliest, history)) {
      unsure.add(event);
    } else {
      notYet.add(event);
    }
  }

  private static boolean isOver(LocalDate day, History history) {
    WorkingDays days = WorkingDays.england();
    int limit = history.settings().get(DAYS);
    // Before the calendar begins, whole weeks tell as well: each has five working days at most.
    LocalDate due = days.covers(day) ? days.plus(day, limit) : day.plusDays(limit * 2L);
    return due.isBefore(history.lastDay());
  }

  private record Answer(String words, String days, List<String> entryIds) {}

  private static @Nullable Answer answer(Incident event, History history) {
    IncludedEntry first = null;
    for (IncludedEntry candidate : history.chronology().entries()) {
      if (responds(candidate, event) && (first == null || isBefore(candidate, first))) {
        first = candidate;
      }
    }
    if (first != null) {
      LocalDate from = event.day();
      LocalDate to = day(first);
      WorkingDays days = WorkingDays.england();
      boolean countable =
          from != null && to != null && !to.isBefore(from) && days.covers(from) && days.covers(to);
      return new Answer(
          Phrase.date(first.entry().event().occurred()),
          countable && from != null && to != null ? String.valueOf(days.between(from, to)) : "",
          List.of(first.entry().entryId()));
    }
    for (IncludedEntry included : event.entries()) {
      SignificantEvent told = included.entry().event();
      if (told.response() != null) {
        return new Answer("recorded with the event", "", List.of());
      }
      if (told.reasonNoResponse() != null) {
        return new Answer("a reason for none is recorded", "", List.of());
      }
    }
    return null;
  }

  private static boolean responds(IncludedEntry candidate, Incident event) {
    if (candidate.entry().event().verification() == VerificationStatus.RETRACTED) {
      return false;
    }
    for (EntryLink link : candidate.entry().links()) {
      if (link.kind() == LinkKind.RESPONSE_TO && event.entryIds().contains(link.entryId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(IncludedEntry one, IncludedEntry other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    return first != null && (second == null || first.isBefore(second));
  }

  private static @Nullable LocalDate day(IncludedEntry included) {
    return included.entry().event().occurred() instanceof UncertainDate date
        ? date.findExactDay().orElse(null)
        : null;
  }
}
