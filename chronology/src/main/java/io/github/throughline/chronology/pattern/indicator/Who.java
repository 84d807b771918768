package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.SignificantEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** CI-09: who is recorded as responsible for incidents, and how surely. */
final class Who {
  static final Rule RULE = new Rule(Indicator.CI_09, List.of(), Who::say);

  private Who() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    if (history.incidents().isEmpty()) {
      said.notRecorded("No harm that a person confirmed is recorded.");
      return;
    }
    Map<String, Map<ActorCertainty, Set<Incident>>> byActor = new TreeMap<>();
    List<Incident> unnamed = new ArrayList<>();
    for (Incident incident : history.incidents()) {
      boolean named = false;
      for (IncludedEntry included : incident.entries()) {
        for (Actor actor : included.entry().event().actors()) {
          byActor
              .computeIfAbsent(key(actor), key -> new EnumMap<>(ActorCertainty.class))
              .computeIfAbsent(actor.certainty(), key -> new LinkedHashSet<>())
              .add(incident);
          named = true;
        }
      }
      if (!named) {
        unnamed.add(incident);
      }
    }
    List<PatternRow> rows = new ArrayList<>();
    byActor.forEach((actor, how) -> say(actor, how, history, said, rows));
    if (!unnamed.isEmpty()) {
      said.recorded(
          "Who was responsible is not recorded for "
              + count(unnamed.size(), "incident", "incidents")
              + " of "
              + history.incidents().size()
              + ".",
          History.entryIds(unnamed));
    }
    said.table(
        "Recorded as the person responsible",
        List.of(
            "Who", "Alleged", "Admitted", "Observed", "Found by a court", "Not said how surely"),
        rows);
    said.covers(
        "Who is recorded as responsible may have been a victim. An allegation is not proved. This"
            + " part is for people who may see it.");
  }

  private static void say(
      String actor,
      Map<ActorCertainty, Set<Incident>> how,
      History history,
      Said said,
      List<PatternRow> rows) {
    Set<Incident> all = new LinkedHashSet<>();
    how.values().forEach(all::addAll);
    String label = label(actor, history);
    said.recorded(
        "Recorded as the person responsible in "
            + all.size()
            + " of "
            + count(history.incidents().size(), "incident", "incidents")
            + ": "
            + label
            + ".",
        History.entryIds(all));
    rows.add(
        new PatternRow(
            List.of(
                label,
                cell(how, ActorCertainty.ALLEGED),
                cell(how, ActorCertainty.ADMITTED),
                cell(how, ActorCertainty.OBSERVED),
                cell(how, ActorCertainty.FOUND_BY_COURT),
                cell(how, ActorCertainty.UNKNOWN)),
            History.entryIds(all)));
    if (actor.startsWith("person ")) {
      sayOfOthers(actor.substring("person ".length()), label, history, said);
    }
  }

  private static String cell(Map<ActorCertainty, Set<Incident>> how, ActorCertainty certainty) {
    Set<Incident> some = how.getOrDefault(certainty, Set.of());
    return some.isEmpty() ? "" : String.valueOf(some.size());
  }

  /** The same person recorded in confirmed incidents of other children of the chronology. */
  private static void sayOfOthers(String actorId, String label, History history, Said said) {
    Map<String, List<String>> byChild = new TreeMap<>();
    for (IncludedEntry included : history.chronology().entries()) {
      SignificantEvent event = included.entry().event();
      if (Boolean.TRUE.equals(event.harmConfirmed())
          && History.counts(event)
          && event.actors().stream().anyMatch(actor -> actorId.equals(actor.personId()))) {
        Set<String> others = new LinkedHashSet<>(event.subjects());
        event.affectedChildren().stream().map(AffectedChild::personId).forEach(others::add);
        others.remove(history.child().id());
        for (Lane lane : history.chronology().lanes()) {
          if (lane.child() && others.contains(lane.person().id())) {
            byChild
                .computeIfAbsent(lane.label(), key -> new ArrayList<>())
                .add(included.entry().entryId());
          }
        }
      }
    }
    byChild.forEach(
        (child, ids) ->
            said.recorded(
                label
                    + " is also recorded as responsible in "
                    + count(ids.size(), "entry", "entries")
                    + " about "
                    + child
                    + ".",
                ids));
  }

  private static String key(Actor actor) {
    if (actor.personId() != null) {
      return "person " + actor.personId();
    }
    return "role " + (actor.role() == null ? "" : actor.role().strip());
  }

  private static String label(String key, History history) {
    if (key.startsWith("role ")) {
      String role = key.substring("role ".length());
      return role.isEmpty() ? "somebody not named" : role;
    }
    String id = key.substring("person ".length());
    for (Lane lane : history.chronology().lanes()) {
      if (lane.person().id().equals(id)) {
        return lane.relation().isEmpty()
            ? lane.label()
            : lane.label() + " (" + lane.relation() + ")";
      }
    }
    return "somebody who is not in the family file";
  }
}
