package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.EntryIds;
import io.github.throughline.chronology.draft.EventDrafts;
import io.github.throughline.chronology.draft.HouseholdDrafts;
import io.github.throughline.chronology.draft.Known;
import io.github.throughline.chronology.draft.Links;
import io.github.throughline.chronology.draft.RecordDrafts;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.incident.Decisions;
import io.github.throughline.chronology.incident.EventMatches;
import io.github.throughline.chronology.incident.Incidents;
import io.github.throughline.chronology.incident.SameEvents;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts one chronology together: every record becomes a draft of a line, accounts of one event
 * become one line, lines that do not belong are left out and counted, and what remains is put in
 * order. What is not recorded of a time is told of all that belongs to the family, before any of it
 * is left out because it was not asked for.
 */
public final class Assembly {
  private final FamilyFile family;
  private final boolean hasFamilyFile;
  private final Request request;
  private final FamilyGraph graph;
  private final CaseFiles files;
  private final List<Lane> lanes;
  private final Inclusions inclusions;
  private final Coverage coverage = new Coverage();

  /** {@code hasFamilyFile} is false when {@code family} was only made up around one child. */
  public Assembly(FamilyFile family, boolean hasFamilyFile, List<CaseFile> given, Request request) {
    this.family = family;
    this.hasFamilyFile = hasFamilyFile;
    this.request = request;
    this.graph = FamilyGraph.of(family);
    this.files = CaseFiles.of(graph, given);
    Children children = new Children(graph, request.focus(), files.known(), request.last());
    this.lanes = Lanes.of(graph, children.ids(), children.anchor());
    this.inclusions = new Inclusions(graph, lanes, request.focus());
  }

  public Chronology chronology() {
    List<RecordDrafts> ofPeople =
        lanes.stream()
            .map(
                lane ->
                    new RecordDrafts(
                        lane,
                        files.ofPerson(lane.person(), family.provenance()),
                        request.records()))
            .toList();
    List<Draft> drafts = new ArrayList<>();
    ofPeople.forEach(records -> drafts.addAll(records.drafts()));
    drafts.addAll(HouseholdDrafts.of(family));
    drafts.addAll(EventDrafts.of(family, files.known()));
    Decisions decisions = Decisions.of(request.decisions(), drafts);
    SameEvents same = SameEvents.among(drafts, decisions::areApart);

    // Numbered before any is left out or joined, so that a line has one identifier whatever the
    // day and whatever is asked for.
    List<Draft> lines = new ArrayList<>(same.lines());
    lines.sort(Draft.AS_IT_HAPPENED);
    Map<Draft, String> ids = EntryIds.of(lines);
    Links.tie(lines, ids);
    EventMatches matches =
        EventMatches.among(lines, decisions.among(same), request.acceptPossible());
    Set<Draft> within = new HashSet<>();
    lines.stream().filter(this::isWithin).forEach(within::add);
    Incidents incidents = Incidents.of(matches, ids, within::contains, request.asOneLine());

    List<Draft> told =
        new ArrayList<>(
            lines.stream()
                .filter(line -> within.contains(line) && incidents.shownAs(line) == line)
                .toList());
    told.sort(Draft.AS_IT_HAPPENED);
    Map<Draft, List<Inclusions.Found>> belonging = new LinkedHashMap<>();
    for (Draft line : told) {
      List<Inclusions.Found> found = inclusions.of(line);
      if (found.isEmpty()) {
        coverage.count(Coverage.Count.UNRELATED);
      } else {
        belonging.put(line, found);
      }
    }
    Function<Draft, @Nullable Draft> shownAs =
        draft -> {
          Draft line = same.shownAs(draft);
          Draft teller = line == null ? null : incidents.shownAs(line);
          return teller == null || !belonging.containsKey(teller) ? null : teller;
        };
    List<String> questions = new ArrayList<>(files.questions());
    questions.addAll(graph.questions());
    questions.addAll(decisions.questions());
    questions.addAll(matches.questions());
    Lines all = new Lines(ofPeople, belonging, ids, shownAs);
    return new Showing(family, hasFamilyFile, request, files, lanes, coverage, all)
        .chronology(incidents, questions);
  }

  private boolean isWithin(Draft line) {
    if (line.isRetracted() && !request.withRetracted()) {
      coverage.count(Coverage.Count.RETRACTED);
      return false;
    }
    When when = line.occurred();
    LocalDate earliest = when == null ? null : when.earliest();
    if (earliest != null && earliest.isAfter(request.asAt())) {
      coverage.count(Coverage.Count.BEGAN_LATER);
      return false;
    }
    LocalDate knownOn = request.asKnownOn();
    if (knownOn != null && !Known.mayShow(line, knownOn)) {
      coverage.count(Coverage.Count.KNOWN_LATER);
      return false;
    }
    boolean byKnowledge = knownOn != null || request.order() == EntryOrder.AS_IT_BECAME_KNOWN;
    if (byKnowledge && Known.on(line) == null) {
      coverage.count(Coverage.Count.KNOWN_WHEN_NOT_RECORDED);
    }
    return true;
  }
}
