package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.draft.Difference;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.Known;
import io.github.throughline.chronology.draft.VisitDraft;
import io.github.throughline.chronology.incident.Incidents;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows of the lines that belong to a family what a chronology was asked to show. What is silent,
 * and what was open when, is told of all of them.
 */
public final class Showing {
  private final FamilyFile family;
  private final boolean hasFamilyFile;
  private final Request request;
  private final CaseFiles files;
  private final List<Lane> lanes;
  private final Coverage coverage;
  private final Lines lines;

  Showing(
      FamilyFile family,
      boolean hasFamilyFile,
      Request request,
      CaseFiles files,
      List<Lane> lanes,
      Coverage coverage,
      Lines lines) {
    this.family = family;
    this.hasFamilyFile = hasFamilyFile;
    this.request = request;
    this.files = files;
    this.lanes = lanes;
    this.coverage = coverage;
    this.lines = lines;
  }

  Chronology chronology(Incidents incidents, List<String> asked) {
    List<Draft> told = List.copyOf(lines.belonging().keySet());
    Standings standings = Standings.of(told, lines.shownAs(), lines::idOf);
    OrderConflicts conflicts =
        OrderConflicts.of(told, request.constraints(), lines.shownAs(), lines::idOf);
    EntryMaker maker = new EntryMaker(lanes, standings, lines::idOf);
    List<IncludedEntry> all = new ArrayList<>();
    lines.belonging().forEach((line, found) -> all.add(maker.make(line, found)));

    List<LevelSpan> levels = new ArrayList<>();
    List<UnrecordedSpan> unrecorded = new ArrayList<>();
    List<String> questions = new ArrayList<>(asked);
    Map<String, List<IncludedEntry>> byPerson = byPerson(all);
    for (int i = 0; i < lanes.size(); i++) {
      List<IncludedEntry> ofPerson = byPerson.getOrDefault(lanes.get(i).person().id(), List.of());
      if (lanes.get(i).child() && isAsked(lanes.get(i))) {
        List<LevelSpan> ofChild =
            lines.ofPeople().get(i).levels().spans(lines::idOf, request.last());
        levels.addAll(ofChild);
        unrecorded.addAll(UnrecordedSpans.of(lanes.get(i), ofPerson, ofChild, request.last()));
        questions.addAll(EpisodeGaps.questions(lanes.get(i), ofPerson, ofChild));
      }
    }
    List<IncludedEntry> shown = select(all, levels);
    Set<String> shownIds = new HashSet<>();
    shown.forEach(included -> shownIds.add(included.entry().entryId()));
    Function<Draft, @Nullable String> idOf =
        draft -> {
          String id = lines.idOf(draft);
          return id == null || !shownIds.contains(id) ? null : id;
        };

    List<Contradiction> contradictions = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    lines.ofPeople().forEach(records -> differences.addAll(records.differences()));
    differences.addAll(incidents.differences());
    differences.addAll(standings.differences());
    differences.addAll(conflicts.differences());
    differences.forEach(difference -> difference.shown(idOf).ifPresent(contradictions::add));
    List<MatchedEvent> merges =
        incidents.matched(idOf, event -> Details.of(event, request.detail()));
    questions.addAll(Incidents.questions(merges));
    questions.addAll(standings.questions());
    questions.addAll(conflicts.questions());
    coverage.spokenOf(files.attended());
    return ChronologyParts.builder()
        .title(title())
        .asAt(request.last())
        .asKnownOn(request.asKnownOn())
        .kind(request.kind())
        .purpose(request.purpose())
        .detail(request.detail())
        .order(request.order())
        .window(request.window())
        .lanes(lanes)
        .entries(inOrder(shown))
        .levels(levels.stream().map(level -> among(level, shownIds)).toList())
        .unrecorded(unrecorded)
        .contradictions(contradictions)
        .visits(visits(idOf))
        .merges(merges)
        .questions(questions)
        .coverage(
            coverage.sentences(
                files.known().size(),
                hasFamilyFile,
                request,
                shown,
                all,
                lanes.stream().filter(this::isAsked).toList()))
        .build();
  }

  /** The entries about each child of the chronology, or about the family as a whole, in order. */
  private Map<String, List<IncludedEntry>> byPerson(List<IncludedEntry> all) {
    Map<String, List<IncludedEntry>> byPerson = new LinkedHashMap<>();
    lanes.stream()
        .filter(Lane::child)
        .forEach(lane -> byPerson.put(lane.person().id(), new ArrayList<>()));
    for (IncludedEntry included : all) {
      SignificantEvent event = included.entry().event();
      Set<String> people = new LinkedHashSet<>(event.subjects());
      event.affectedChildren().forEach(child -> people.add(child.personId()));
      for (String person : people.isEmpty() ? byPerson.keySet() : people) {
        List<IncludedEntry> ofPerson = byPerson.get(person);
        if (ofPerson != null) {
          ofPerson.add(included);
        }
      }
    }
    return byPerson;
  }

  private List<IncludedEntry> select(List<IncludedEntry> all, List<LevelSpan> levels) {
    Set<String> ofCurrentPlan = new HashSet<>();
    for (LevelSpan level : levels) {
      if (level.end() == null && level.level() != Level.OPEN_EPISODE) {
        ofCurrentPlan.addAll(level.entryIds());
      }
    }
    Selection selection = new Selection(request, coverage, ofCurrentPlan);
    List<IncludedEntry> shown = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int place = 0;
    for (Map.Entry<Draft, List<Inclusions.Found>> line : lines.belonging().entrySet()) {
      IncludedEntry included = all.get(place++);
      known.add(included.entry().entryId());
      IncludedEntry selected = selection.select(line.getKey(), included, line.getValue());
      if (selected != null) {
        shown.add(selected);
      }
    }
    return EntryMaker.among(shown, known);
  }

  /** The visits that a reader may know of, by child and date. */
  private List<VisitMark> visits(Function<Draft, @Nullable String> idOf) {
    Selection selection = new Selection(request, coverage, Set.of());
    List<VisitMark> marks = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).child() && isAsked(lanes.get(i))) {
        lines.ofPeople().get(i).visits().stream()
            .filter(visit -> Known.mayShow(visit, request.last(), request.asKnownOn()))
            .filter(visit -> selection.isInWindow(visit.on()))
            .map(visit -> visit.mark(isTold(visit, idOf)))
            .sorted(
                Comparator.comparing(
                    mark -> mark.on() == null ? UncertainDate.unknown() : mark.on(),
                    When.chronological()))
            .forEach(marks::add);
      }
    }
    return marks;
  }

  private static boolean isTold(VisitDraft visit, Function<Draft, @Nullable String> idOf) {
    for (Draft line : visit.lines()) {
      if (idOf.apply(line) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the chronology was asked to tell of somebody. */
  private boolean isAsked(Lane lane) {
    Set<FamilyPart> parts = request.parts();
    if (!lane.child()) {
      return parts.contains(FamilyPart.ADULTS) || parts.contains(FamilyPart.HOUSEHOLD);
    }
    boolean isFocus = request.focus() == null || lane.person().id().equals(request.focus());
    return parts.contains(isFocus ? FamilyPart.CHILD : FamilyPart.SIBLINGS);
  }

  private List<IncludedEntry> inOrder(List<IncludedEntry> shown) {
    if (request.order() == EntryOrder.AS_IT_HAPPENED) {
      return shown;
    }
    return shown.stream().sorted(Comparator.comparing(Showing::becameKnown)).toList();
  }

  /** What does not say when it became known stands where it happened, by the last day it can. */
  private static LocalDate becameKnown(IncludedEntry included) {
    if (included.knownOn() != null) {
      return included.knownOn();
    }
    When when = included.entry().event().occurred();
    LocalDate latest = when == null ? null : when.latest();
    LocalDate earliest = when == null ? null : when.earliest();
    return latest != null ? latest : earliest != null ? earliest : LocalDate.MAX;
  }

  private static LevelSpan among(LevelSpan level, Set<String> shown) {
    List<String> ids = level.entryIds().stream().filter(shown::contains).toList();
    return ids.size() == level.entryIds().size()
        ? level
        : new LevelSpan(level.personId(), level.level(), level.start(), level.end(), ids);
  }

  private String title() {
    FreeText label = family.label();
    if (request.focus() == null) {
      return label == null ? "Family chronology" : label.text();
    }
    return lanes.stream()
        .filter(lane -> lane.person().id().equals(request.focus()))
        .map(Lane::label)
        .findFirst()
        .orElse("Chronology");
  }
}
