package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** CI-03: which kinds of harm are recorded, in the child's life and in the last months. */
final class Kinds {
  static final Setting<Integer> GROUPS =
      Setting.count("CI-03.groups", 3, 2, 9)
          .in("kinds of harm")
          .because("Fewer than the four kinds of research, because official records see fewer")
          .from("Finkelhor and others 2007; design default");

  static final Setting<Integer> MONTHS =
      Setting.count("CI-03.lastMonths", 12, 1, 60)
          .in("months")
          .because("The research counts kinds within a year")
          .from("Finkelhor and others 2007");

  static final Rule RULE = new Rule(Indicator.CI_03, List.of(GROUPS, MONTHS), Kinds::say);

  private Kinds() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    List<Incident> incidents = history.incidents();
    if (incidents.isEmpty()) {
      said.notRecorded("No harm that a person confirmed is recorded.");
      return;
    }
    Map<HarmKind, List<Incident>> byKind = HowOften.byKind(incidents);
    said.recorded(
        Phrase.sentence(count(byKind.size(), "kind of harm is", "kinds of harm are"))
            + " recorded: "
            + labels(byKind.keySet())
            + ".",
        History.entryIds(incidents));
    List<PatternRow> rows = new ArrayList<>();
    byKind.forEach(
        (kind, some) ->
            rows.add(
                new PatternRow(
                    List.of(
                        Phrase.sentence(kind.label()),
                        Phrase.date(first(some)),
                        Phrase.date(last(some)),
                        String.valueOf(some.size())),
                    History.entryIds(some))));
    said.table(
        "Kinds of harm recorded",
        List.of("Kind", "First recorded", "Last recorded", "Entries of it"),
        rows);
    sayRecent(history, incidents, said);
  }

  private static void sayRecent(History history, List<Incident> incidents, Said said) {
    int months = history.settings().get(MONTHS);
    LocalDate first = history.lastDay().minusMonths(months).plusDays(1);
    Set<HarmKind> certain = new TreeSet<>();
    Set<HarmKind> may = new TreeSet<>();
    List<Incident> within = new ArrayList<>();
    for (Incident incident : incidents) {
      Certainty certainty = inMonths(incident, first, history.lastDay());
      if (certainty == Certainty.CERTAIN) {
        certain.addAll(incident.kinds());
        within.add(incident);
      } else if (certainty == Certainty.POSSIBLE) {
        may.addAll(incident.kinds());
        within.add(incident);
      }
    }
    may.removeAll(certain);
    if (within.isEmpty()) {
      said.covers("Nothing is recorded of any kind in the last " + months + " months.");
      return;
    }
    List<String> ids = History.entryIds(within);
    said.recorded(
        "In the last "
            + months
            + " months: "
            + (certain.isEmpty() ? "nothing that is certain to belong here" : labels(certain))
            + (may.isEmpty() ? "" : ", and what may belong here: " + labels(may))
            + ".",
        ids);
    if (certain.size() >= history.settings().get(GROUPS)) {
      said.asks(
          "several-kinds",
          certain.size()
              + " kinds of harm are recorded within "
              + months
              + " months. How do they bear on one another for this child?",
          ids);
    }
  }

  /** A spell counts where it lasted, and not only where it began. */
  private static Certainty inMonths(Incident incident, LocalDate first, LocalDate last) {
    When when = incident.when();
    return when == null ? Certainty.POSSIBLE : when.within(first, last);
  }

  private static When first(List<Incident> some) {
    return some.stream()
        .map(Incident::start)
        .filter(Objects::nonNull)
        .min(When.chronological())
        .map(When.class::cast)
        .orElse(UncertainDate.unknown());
  }

  private static When last(List<Incident> some) {
    return some.stream()
        .map(Incident::start)
        .filter(Objects::nonNull)
        .max(When.chronological())
        .map(When.class::cast)
        .orElse(UncertainDate.unknown());
  }

  private static String labels(Set<HarmKind> kinds) {
    return Phrase.list(kinds.stream().map(HarmKind::label).toList());
  }
}
