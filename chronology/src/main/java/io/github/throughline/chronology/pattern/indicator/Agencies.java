package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.CertainCount;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** CI-23: which agencies contributed, when and about what, and what only one of them tells. */
final class Agencies {
  static final Setting<List<String>> EXPECTED =
      Setting.words(
              "CI-23.expectedAgencies",
              List.of("health/hospital/nhs", "police", "education/school/nursery/college"))
          .in("agencies, each with the words that its name may have")
          .because("Working Together names health, police and education beside the authority")
          .from("Working Together; design default");

  static final Rule RULE = new Rule(Indicator.CI_23, List.of(EXPECTED), Agencies::say);

  private Agencies() {}

  private static void say(History history, Said said) {
    List<Incident> events = History.events(Entries.standing(history.aboutChild(), said));
    Set<String> agencies = new TreeSet<>();
    events.forEach(event -> agencies.addAll(event.agencies()));
    List<Incident> unnamed = events.stream().filter(event -> event.agencies().isEmpty()).toList();
    if (agencies.isEmpty()) {
      said.notRecorded("No entry about the child names the agency that told it.");
    }
    for (String agency : agencies) {
      List<Incident> told = toldBy(agency, events);
      said.recorded(
          agency
              + ": "
              + count(told.size(), "event is recorded", "events are recorded")
              + Entries.between(told, history.lastDay())
              + ".",
          History.entryIds(told));
    }
    if (!unnamed.isEmpty() && !agencies.isEmpty()) {
      said.recorded(
          count(unnamed.size(), "event names", "events name") + " no agency.",
          History.entryIds(unnamed));
    }
    sayExpected(agencies, events, history, said);
    sayOnlyOne(history, said);
    addQuarters(agencies, events, history, said);
    said.covers("An agency without entries may have had no part, or may not have been asked.");
  }

  private static List<Incident> toldBy(String agency, List<Incident> events) {
    return events.stream().filter(event -> event.agencies().contains(agency)).toList();
  }

  private static void sayExpected(
      Set<String> agencies, List<Incident> events, History history, Said said) {
    List<String> missing = new ArrayList<>();
    for (String expected : history.settings().get(EXPECTED)) {
      List<String> words = List.of(expected.toLowerCase(Locale.ROOT).split("/"));
      Set<String> known = new TreeSet<>();
      for (String agency : agencies) {
        String name = agency.toLowerCase(Locale.ROOT);
        if (words.stream().anyMatch(name::contains)) {
          known.add(agency);
        }
      }
      List<Incident> told =
          events.stream()
              .filter(event -> event.agencies().stream().anyMatch(known::contains))
              .toList();
      Incident last = Entries.last(told);
      if (told.isEmpty()) {
        missing.add(words.get(0));
        said.notRecorded("No entry is recorded from " + words.get(0) + ".");
      } else if (last != null) {
        said.recorded(
            "The last recorded event from "
                + words.get(0)
                + " is of: "
                + Phrase.date(last.when())
                + ".",
            last.entryIds());
      }
    }
    if (!missing.isEmpty() && !events.isEmpty()) {
      said.asks(
          "expected-agency-without-entries",
          "Has anybody asked what " + Phrase.list(missing) + " may know of the child?",
          List.of());
    }
  }

  private static void sayOnlyOne(History history, Said said) {
    Set<String> asked = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (Map.Entry<HarmKind, List<Incident>> kind :
        HowOften.byKind(history.incidents()).entrySet()) {
      List<Incident> some = kind.getValue();
      Set<String> agencies = new TreeSet<>();
      some.forEach(incident -> agencies.addAll(incident.agencies()));
      boolean unnamed = some.stream().anyMatch(incident -> incident.agencies().isEmpty());
      if (agencies.size() == 1) {
        said.recorded(
            Phrase.sentence(kind.getKey().label())
                + (unnamed
                    ? " is recorded with one agency only, and in part without any: "
                    : " is recorded by one agency only: ")
                + agencies.iterator().next()
                + ".",
            History.entryIds(some));
        asked.add(kind.getKey().label());
        ids.addAll(History.entryIds(some));
      }
    }
    if (!asked.isEmpty()) {
      said.asks(
          "one-agency-only",
          "Who else knows the child and could tell of " + Phrase.list(asked) + "?",
          Set.copyOf(ids).stream().sorted().toList());
    }
  }

  private static void addQuarters(
      Set<String> agencies, List<Incident> events, History history, Said said) {
    LocalDate from = null;
    for (Incident event : events) {
      UncertainDate start = event.start();
      LocalDate earliest = start == null ? null : start.earliest();
      if (!event.agencies().isEmpty() && earliest != null) {
        from = from == null || earliest.isBefore(from) ? earliest : from;
      }
    }
    if (from == null) {
      return;
    }
    List<String> columns = new ArrayList<>(List.of("From"));
    columns.addAll(agencies);
    List<PatternRow> rows = new ArrayList<>();
    LocalDate first = LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / 3 * 3 + 1, 1);
    while (!first.isAfter(history.lastDay())) {
      LocalDate last = first.plusMonths(3).minusDays(1);
      PatternRow row = row(agencies, events, first, last);
      if (row != null) {
        rows.add(row);
      }
      first = last.plusDays(1);
    }
    said.table("Events that each agency told, by quarter", columns, rows);
    said.covers("Quarters of which no agency told anything are not shown.");
  }

  private static @Nullable PatternRow row(
      Set<String> agencies, List<Incident> events, LocalDate first, LocalDate last) {
    List<String> cells = new ArrayList<>(List.of(day(first) + " to " + day(last)));
    Set<String> ids = new TreeSet<>();
    for (String agency : agencies) {
      List<Incident> told =
          toldBy(agency, events).stream()
              .filter(event -> event.start() != null)
              .filter(event -> event.within(first, last) != Certainty.OUT)
              .toList();
      CertainCount number = History.count(told, first, last);
      cells.add(told.isEmpty() ? "nothing recorded" : number.toString());
      ids.addAll(History.entryIds(told));
    }
    return ids.isEmpty() ? null : new PatternRow(cells, List.copyOf(ids));
  }
}
