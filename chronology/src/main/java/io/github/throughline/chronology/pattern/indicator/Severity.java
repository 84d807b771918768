package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** CI-08: the severities that professionals recorded, in their own words. */
final class Severity {
  static final Setting<List<String>> SCALE =
      Setting.words("CI-08.severitiesFromLeast", List.of())
          .because(
              "A scale belongs to those who use it: without theirs, no severity is taken for more"
                  + " serious than another")
          .from("The authority's own tool");

  static final Rule RULE = new Rule(Indicator.CI_08, List.of(SCALE), Severity::say);

  private Severity() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    Map<String, List<IncludedEntry>> bySeverity = new TreeMap<>();
    List<Incident> without = new ArrayList<>();
    for (Incident incident : history.incidents()) {
      boolean recorded = false;
      for (IncludedEntry included : incident.entries()) {
        String severity = included.entry().event().recordedSeverity();
        if (severity != null && !severity.isBlank()) {
          bySeverity.computeIfAbsent(severity.strip(), key -> new ArrayList<>()).add(included);
          recorded = true;
        }
      }
      if (!recorded) {
        without.add(incident);
      }
    }
    if (bySeverity.isEmpty()) {
      said.notRecorded("No severity is recorded for a confirmed incident.");
    } else {
      addTable(bySeverity, said);
      sayMostSerious(bySeverity, history, said);
    }
    if (!without.isEmpty()) {
      said.recorded(
          count(without.size(), "incident has", "incidents have") + " no severity recorded.",
          History.entryIds(without));
    }
  }

  private static void addTable(Map<String, List<IncludedEntry>> bySeverity, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    bySeverity.forEach(
        (severity, some) -> {
          List<String> kinds =
              some.stream()
                  .flatMap(included -> HarmKind.of(included.entry().event()).stream())
                  .distinct()
                  .sorted()
                  .map(HarmKind::label)
                  .toList();
          rows.add(
              new PatternRow(
                  List.of(severity, String.valueOf(some.size()), Phrase.list(kinds)),
                  History.idsOf(some)));
        });
    said.table("Severities as recorded", List.of("Severity", "Entries", "Kinds of harm"), rows);
  }

  private static void sayMostSerious(
      Map<String, List<IncludedEntry>> bySeverity, History history, Said said) {
    List<String> scale = history.settings().get(SCALE);
    if (scale.isEmpty()) {
      said.covers("No scale of severity is set, so none is named as the most serious.");
      return;
    }
    int most = -1;
    String word = "";
    List<IncludedEntry> those = List.of();
    for (Map.Entry<String, List<IncludedEntry>> one : bySeverity.entrySet()) {
      int place = place(scale, one.getKey());
      if (place < 0) {
        said.recorded(
            "A severity is recorded that the scale does not have; it stands apart: "
                + one.getKey()
                + ".",
            History.idsOf(one.getValue()));
      } else if (place > most) {
        most = place;
        word = one.getKey();
        those = one.getValue();
      }
    }
    if (most >= 0) {
      List<String> dates =
          those.stream().map(one -> Phrase.date(one.entry().event().occurred())).toList();
      said.recorded(
          "The most serious severity recorded: " + word + ", of " + Phrase.list(dates) + ".",
          History.idsOf(those));
    }
  }

  private static int place(List<String> scale, String severity) {
    for (int i = 0; i < scale.size(); i++) {
      if (scale.get(i).strip().toLowerCase(Locale.ROOT).equals(severity.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}
