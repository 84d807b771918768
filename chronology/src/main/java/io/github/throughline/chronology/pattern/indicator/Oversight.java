package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CI-25: after each escalation, the first recorded oversight by a manager. */
final class Oversight {
  static final Setting<Integer> DAYS =
      Setting.count("CI-25.workingDays", 1, 0, 20)
          .in("working days")
          .because("The day of the event or the next, so that nobody decides alone")
          .from("Design default (T136)");

  static final Setting<List<String>> EVENTS =
      Setting.words(
              "CI-25.escalations",
              List.of(
                  EventType.STRATEGY_DISCUSSION.code(),
                  EventType.SECTION_47_START.code(),
                  EventType.INJURY.code(),
                  EventType.UNEXPLAINED_INJURY.code(),
                  EventType.MISSING_EPISODE.code(),
                  EventType.ARREST_OR_CAUTION_OF_CHILD.code(),
                  EventType.CONTACT_WITH_PERSON_WHO_POSES_RISK.code(),
                  EventType.LETTER_BEFORE_PROCEEDINGS.code()))
          .in("kinds of event")
          .because("What local lists name as an escalation")
          .from("Local escalation lists; an adopter chooses its own");

  static final Rule RULE = new Rule(Indicator.CI_25, List.of(DAYS, EVENTS), Oversight::say);

  private Oversight() {}

  private static void say(History history, Said said) {
    Set<EventType> types =
        history.settings().get(EVENTS).stream().map(EventType::new).collect(Collectors.toSet());
    List<Incident> escalations = History.events(Entries.standing(history.ofTypes(types), said));
    if (escalations.isEmpty()) {
      said.notRecorded("No event that counts as an escalation is recorded.");
      return;
    }
    List<Recorded<OversightRecord>> looked = history.records(OversightRecord.class);
    List<Incident> without = new ArrayList<>();
    List<Incident> counted = new ArrayList<>();
    List<PatternRow> rows = new ArrayList<>();
    for (Incident escalation : escalations) {
      LocalDate day = escalation.day();
      if (day == null || !WorkingDays.england().covers(day)) {
        for (String id : escalation.entryIds()) {
          said.leftOut(
              List.of(new LeftOut(id, "its day is not known, or before working days are")));
        }
        continue;
      }
      LocalDate due = WorkingDays.england().plus(day, history.settings().get(DAYS));
      Recorded<OversightRecord> first = firstFrom(day, looked);
      LocalDate on = first == null ? null : day(first);
      boolean inTime = on != null && !on.isAfter(due);
      if (!inTime && !due.isBefore(history.lastDay())) {
        continue;
      }
      counted.add(escalation);
      if (!inTime) {
        without.add(escalation);
      }
      Set<String> ids = new LinkedHashSet<>(escalation.entryIds());
      if (first != null) {
        ids.addAll(first.entryIds());
      }
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(escalation.when()),
                  Entries.types(escalation),
                  on == null ? "nothing recorded" : Phrase.day(on),
                  on == null || !WorkingDays.england().covers(on)
                      ? ""
                      : String.valueOf(WorkingDays.england().between(day, on))),
              List.copyOf(ids)));
    }
    said.table(
        "Escalations and the first oversight recorded",
        List.of("When", "What", "Oversight", "Working days"),
        rows);
    tell(counted, without, history, said);
  }

  private static void tell(
      List<Incident> counted, List<Incident> without, History history, Said said) {
    int days = history.settings().get(DAYS);
    if (counted.isEmpty()) {
      said.notRecorded(
          "No escalation is recorded whose day is known and that is old enough to say.");
    } else if (without.isEmpty()) {
      said.recorded(
          "After each of "
              + count(counted.size(), "escalation", "escalations")
              + ", oversight is recorded within "
              + count(days, "working day", "working days")
              + ".",
          History.entryIds(counted));
    } else {
      said.recorded(
          "After "
              + without.size()
              + " of "
              + count(counted.size(), "escalation", "escalations")
              + ", no oversight is recorded within "
              + count(days, "working day", "working days")
              + ".",
          History.entryIds(without));
      said.asks(
          "escalation-without-oversight",
          "Who looked at the case with the practitioner when it became more serious, and where is"
              + " it written?",
          History.entryIds(without));
    }
    said.covers("A manager may have been there and written nothing.");
  }

  private static @Nullable Recorded<OversightRecord> firstFrom(
      LocalDate day, List<Recorded<OversightRecord>> looked) {
    Recorded<OversightRecord> first = null;
    for (Recorded<OversightRecord> one : looked) {
      LocalDate on = day(one);
      LocalDate before = first == null ? null : day(first);
      if (on != null && !on.isBefore(day) && (before == null || on.isBefore(before))) {
        first = one;
      }
    }
    return first;
  }

  private static @Nullable LocalDate day(Recorded<OversightRecord> looked) {
    for (IncludedEntry included : looked.entries()) {
      if (included.entry().event().occurred() instanceof UncertainDate date) {
        LocalDate day = date.findExactDay().orElse(null);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }
}
