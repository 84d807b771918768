package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.history.Stage;
import io.github.throughline.chronology.pattern.history.Stages;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** CI-06: the stages of childhood in which an incident is recorded. */
final class StagesTouched {
  static final Rule RULE = new Rule(Indicator.CI_06, List.of(Stages.BEGIN), StagesTouched::say);

  private StagesTouched() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    UncertainDate birth = history.birth();
    Age now = birth == null ? null : Age.at(birth, UncertainDate.on(history.lastDay()));
    if (birth == null || now == null) {
      said.notRecorded(
          "The child's date of birth is not recorded well enough to tell stages of childhood.");
      return;
    }
    Stages stages = Stages.of(history.settings());
    Map<Integer, List<Incident>> certain = new TreeMap<>();
    Map<Integer, List<Incident>> may = new TreeMap<>();
    for (Incident incident : history.incidents()) {
      When when = incident.when();
      Age age = when == null ? null : Age.at(birth, when);
      if (age == null) {
        incident
            .entryIds()
            .forEach(id -> said.leftOut(List.of(new LeftOut(id, "its date is not recorded"))));
        continue;
      }
      Set<Integer> indexes = stages.indexesOf(age);
      for (int index : indexes) {
        (indexes.size() == 1 ? certain : may)
            .computeIfAbsent(index, key -> new ArrayList<>())
            .add(incident);
      }
    }
    if (certain.isEmpty() && may.isEmpty()) {
      said.notRecorded("No confirmed incident is recorded that could be put in a stage.");
      return;
    }
    say(stages, now, certain, may, said);
  }

  private static void say(
      Stages stages,
      Age now,
      Map<Integer, List<Incident>> certain,
      Map<Integer, List<Incident>> may,
      Said said) {
    long lived =
        stages.all().stream().filter(stage -> stage.fromMonths() <= now.mostMonths()).count();
    long perhaps = may.keySet().stream().filter(index -> !certain.containsKey(index)).count();
    List<Incident> all = new ArrayList<>();
    certain.values().forEach(all::addAll);
    may.values().forEach(some -> some.stream().filter(i -> !all.contains(i)).forEach(all::add));
    said.recorded(
        "Incidents are recorded in "
            + certain.size()
            + " of the "
            + lived
            + " stages lived so far, the time before birth among them"
            + (perhaps == 0 ? "" : " (and " + perhaps + " more that may be touched)")
            + ".",
        History.entryIds(all));
    List<PatternRow> rows = new ArrayList<>();
    for (int i = 0; i < stages.all().size(); i++) {
      Stage stage = stages.all().get(i);
      if (stage.fromMonths() <= now.mostMonths()) {
        List<Incident> sure = certain.getOrDefault(i, List.of());
        List<Incident> unsure = may.getOrDefault(i, List.of());
        List<Incident> both = new ArrayList<>(sure);
        both.addAll(unsure);
        rows.add(
            new PatternRow(
                List.of(
                    Phrase.sentence(stage.label()),
                    sure.isEmpty() ? "nothing recorded" : String.valueOf(sure.size()),
                    unsure.isEmpty() ? "" : String.valueOf(unsure.size())),
                History.entryIds(both)));
      }
    }
    said.table(
        "Incidents in each stage of childhood",
        List.of("Stage", "Incidents", "May belong here"),
        rows);
  }
}
