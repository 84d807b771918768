package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.Age;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** CI-01: how many incidents of each kind are recorded in each quarter and year of age. */
final class HowOften {
  static final Setting<Integer> MONTHS =
      Setting.count("CI-01.monthsInBucket", 3, 1, 12)
          .in("months")
          .because("Months are too few to see anything in, and years hide what lies close together")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_01, List.of(MONTHS), HowOften::say);

  private HowOften() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    sayDisputed(history, said);
    List<Incident> moments = history.moments();
    if (moments.isEmpty()) {
      said.notRecorded("No incident that a person confirmed as harm is recorded at a moment.");
      saySpells(history, said);
      return;
    }
    for (Map.Entry<HarmKind, List<Incident>> kind : byKind(moments).entrySet()) {
      say(kind.getKey(), kind.getValue(), history, said);
    }
    saySpells(history, said);
    addBuckets(moments, history, said);
    addYearsOfAge(moments, history, said);
    said.covers("This counts what was reported, and by whom; it cannot count what was not.");
  }

  static Map<HarmKind, List<Incident>> byKind(List<Incident> incidents) {
    Map<HarmKind, List<Incident>> byKind = new EnumMap<>(HarmKind.class);
    for (Incident incident : incidents) {
      for (HarmKind kind : incident.kinds()) {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(incident);
      }
    }
    return byKind;
  }

  private static void say(HarmKind kind, List<Incident> some, History history, Said said) {
    Map<String, Integer> byAgency = new TreeMap<>();
    LocalDate first = null;
    LocalDate last = null;
    for (Incident incident : some) {
      incident.agencies().forEach(agency -> byAgency.merge(agency, 1, Integer::sum));
      UncertainDate start = incident.start();
      LocalDate earliest = start == null ? null : start.earliest();
      LocalDate latest = start == null ? null : start.latest();
      first = earlier(first, earliest);
      last = later(last, latest == null || latest.isAfter(history.lastDay()) ? null : latest);
    }
    List<String> told = new ArrayList<>();
    byAgency.forEach((agency, number) -> told.add(agency + " " + number));
    said.recorded(
        Phrase.sentence(kind.label())
            + ": "
            + count(some.size(), "incident is recorded", "incidents are recorded")
            + between(first, last)
            + "."
            + (told.isEmpty()
                ? " No source is recorded."
                : " Told by: " + String.join(", ", told) + "."),
        History.entryIds(some));
  }

  private static String between(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return ", not all of them dated";
    }
    return first.equals(last)
        ? ", of " + day(first)
        : ", between " + day(first) + " and " + day(last);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return other == null || (one != null && one.isBefore(other)) ? one : other;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return other == null || (one != null && one.isAfter(other)) ? one : other;
  }

  private static void saySpells(History history, Said said) {
    List<Incident> spells = history.spells();
    if (!spells.isEmpty()) {
      said.recorded(
          count(spells.size(), "entry is", "entries are")
              + " of something that went on for a time. "
              + (spells.size() == 1 ? "It is" : "They are")
              + " shown with how long things lasted, and not counted here.",
          History.entryIds(spells));
    }
  }

  private static void sayDisputed(History history, Said said) {
    List<Incident> disputed = history.disputed();
    if (!disputed.isEmpty()) {
      said.recorded(
          count(disputed.size(), "more incident is", "more incidents are")
              + " recorded and disputed. "
              + (disputed.size() == 1 ? "It is" : "They are")
              + " counted apart.",
          History.entryIds(disputed));
    }
  }

  private static void addBuckets(List<Incident> moments, History history, Said said) {
    int months = history.settings().get(MONTHS);
    LocalDate from = null;
    for (Incident incident : moments) {
      UncertainDate start = incident.start();
      from = earlier(from, start == null ? null : start.earliest());
    }
    if (from == null) {
      return;
    }
    List<PatternRow> rows = new ArrayList<>();
    int monthInYear = (from.getMonthValue() - 1) / months * months + 1;
    LocalDate first = LocalDate.of(from.getYear(), monthInYear, 1);
    while (!first.isAfter(history.lastDay())) {
      LocalDate next = first.plusMonths(months);
      // A bucket begins anew with each year, so that the same months are compared.
      if (next.getYear() > first.getYear()) {
        next = LocalDate.of(first.getYear() + 1, 1, 1);
      }
      addRow(rows, title(first, next), moments, first, next.minusDays(1));
      first = next;
    }
    said.table(
        months == 3 ? "Incidents in each quarter" : "Incidents in each " + months + " months",
        List.of("From", "Incidents", "Kinds"),
        rows);
  }

  private static String title(LocalDate first, LocalDate next) {
    return day(first) + " to " + day(next.minusDays(1));
  }

  private static void addRow(
      List<PatternRow> rows, String title, List<Incident> all, LocalDate first, LocalDate last) {
    List<Incident> some =
        all.stream()
            .filter(incident -> incident.start() != null)
            .filter(incident -> incident.within(first, last) != Certainty.OUT)
            .toList();
    if (!some.isEmpty()) {
      CertainCount count = History.count(some, first, last);
      rows.add(
          new PatternRow(
              List.of(
                  title,
                  count.toString(),
                  Phrase.list(byKind(some).keySet().stream().map(HarmKind::label).toList())),
              History.entryIds(some)));
    }
  }

  private static void addYearsOfAge(List<Incident> moments, History history, Said said) {
    UncertainDate birth = history.birth();
    if (birth == null) {
      said.covers("The child's date of birth is not recorded, so that no age is told.");
      return;
    }
    Map<Integer, List<Incident>> certain = new TreeMap<>();
    List<Incident> unsure = new ArrayList<>();
    for (Incident incident : moments) {
      UncertainDate start = incident.start();
      Age age = start == null ? null : Age.at(birth, start);
      int least = age == null ? 0 : Math.floorDiv(age.leastMonths(), 12);
      if (age == null || Math.floorDiv(age.mostMonths(), 12) != least) {
        unsure.add(incident);
      } else {
        certain.computeIfAbsent(Math.max(least, -1), key -> new ArrayList<>()).add(incident);
      }
    }
    List<PatternRow> rows = new ArrayList<>();
    certain.forEach(
        (years, some) ->
            rows.add(
                new PatternRow(
                    List.of(
                        years < 0 ? "before birth" : years == 0 ? "under 1" : "aged " + years,
                        String.valueOf(some.size())),
                    History.entryIds(some))));
    if (!unsure.isEmpty()) {
      rows.add(
          new PatternRow(
              List.of("age not known to the year", String.valueOf(unsure.size())),
              History.entryIds(unsure)));
    }
    said.table("Incidents in each year of age", List.of("Age", "Incidents"), rows);
  }
}
