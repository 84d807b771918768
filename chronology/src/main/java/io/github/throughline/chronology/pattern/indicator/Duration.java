package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.indicator.Spells.Stretch;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** CI-05: from when to when each kind of harm is recorded, and in how many spells. */
final class Duration {
  static final Setting<Integer> GAP =
      Setting.count("CI-05.gapDays", 180, 1, 1000)
          .in("days")
          .because("Two ordinary review cycles without an entry end a spell")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_05, List.of(GAP), Duration::say);

  private Duration() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    Map<HarmKind, List<Incident>> byKind = HowOften.byKind(history.incidents());
    if (byKind.isEmpty()) {
      said.notRecorded("No harm that a person confirmed is recorded.");
      return;
    }
    List<PatternRow> rows = new ArrayList<>();
    byKind.forEach((kind, some) -> say(kind, some, history, said, rows));
    said.table(
        "Spells in which each kind is recorded",
        List.of("Kind", "From", "To", "Months", "Incidents in it"),
        rows);
    said.covers(
        "A spell ends where nothing of its kind is recorded for "
            + history.settings().get(GAP)
            + " days. What happened between two entries is not known.");
  }

  private static void say(
      HarmKind kind, List<Incident> some, History history, Said said, List<PatternRow> rows) {
    List<Stretch> certain = new ArrayList<>();
    List<Incident> undated = new ArrayList<>();
    for (Incident incident : some) {
      Spells.certain(incident, 1, history.lastDay())
          .ifPresentOrElse(certain::add, () -> undated.add(incident));
    }
    for (Incident incident : undated) {
      incident
          .entryIds()
          .forEach(
              id -> said.leftOut(List.of(new LeftOut(id, "its dates are not known well enough"))));
    }
    if (certain.isEmpty()) {
      said.recorded(
          Phrase.sentence(kind.label())
              + " is recorded, with dates not known well enough to say how long.",
          History.entryIds(some));
      return;
    }
    List<Stretch> spells = Spells.joined(certain, history.settings().get(GAP));
    List<Incident> counted = new ArrayList<>();
    spells.forEach(spell -> counted.addAll(spell.incidents()));
    said.recorded(
        Phrase.sentence(kind.label())
            + " is recorded in "
            + count(spells.size(), "spell", "spells")
            + " with "
            + count(counted.size(), "incident", "incidents")
            + ", the first on "
            + day(spells.get(0).first())
            + ", the last on "
            + day(spells.get(spells.size() - 1).last())
            + share(spells, history)
            + (undated.isEmpty()
                ? ""
                : " " + count(undated.size(), "more has", "more have") + " no certain dates."),
        History.entryIds(counted));
    for (Stretch spell : spells) {
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.sentence(kind.label()),
                  day(spell.first()),
                  day(spell.last()),
                  String.valueOf(
                      Period.between(spell.first(), spell.last().plusDays(1)).toTotalMonths()),
                  String.valueOf(spell.incidents().size())),
              History.entryIds(spell.incidents())));
    }
  }

  /** In how many of the calendar years that the child has lived it is recorded. */
  private static String share(List<Stretch> spells, History history) {
    UncertainDate birth = history.birth();
    LocalDate born = birth == null ? null : birth.findExactDay().orElse(null);
    if (born == null) {
      return ".";
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (Stretch spell : spells) {
      for (int year = spell.first().getYear(); year <= spell.last().getYear(); year++) {
        if (year >= born.getYear()) {
          years.add(year);
        }
      }
    }
    int lived = history.lastDay().getYear() - born.getYear() + 1;
    return lived < 1
        ? "."
        : ". That is in "
            + years.size()
            + " of the "
            + lived
            + " calendar years of the child's life.";
  }
}
