package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts one chronology together: every record becomes a draft of a line, drafts of one event become
 * one line, lines that do not belong are left out and counted, and what remains is put in order.
 */
final class Assembly {
  private final FamilyFile family;
  private final boolean hasFamilyFile;
  private final @Nullable String focus;
  private final LocalDate asAt;
  private final @Nullable LocalDate asKnownOn;

  /** The earlier of the two: nobody who knows what was known on a day can look beyond it. */
  private final LocalDate last;

  private final CaseFiles files;
  private final List<Lane> lanes;
  private final Inclusions inclusions;
  private final Coverage coverage = new Coverage();

  /** {@code hasFamilyFile} is false when {@code family} was only made up around one child. */
  Assembly(
      FamilyFile family,
      boolean hasFamilyFile,
      @Nullable String focus,
      List<CaseFile> given,
      LocalDate asAt,
      @Nullable LocalDate asKnownOn) {
    this.family = family;
    this.hasFamilyFile = hasFamilyFile;
    this.focus = focus;
    this.asAt = asAt;
    this.asKnownOn = asKnownOn;
    this.last = asKnownOn != null && asKnownOn.isBefore(asAt) ? asKnownOn : asAt;
    FamilyGraph graph = FamilyGraph.of(family);
    this.files = CaseFiles.of(graph, given);
    Children children = new Children(graph, focus, files.known(), last);
    this.lanes = Lanes.of(graph, children.ids(), children.anchor());
    this.inclusions = new Inclusions(graph, lanes, focus);
  }

  Chronology chronology() {
    List<RecordDrafts> ofPeople =
        lanes.stream()
            .map(
                lane ->
                    new RecordDrafts(
                        lane,
                        files.ofPerson(lane.person(), family.provenance()),
                        DetailLevel.STANDARD))
            .toList();
    List<Draft> drafts = new ArrayList<>();
    ofPeople.forEach(records -> drafts.addAll(records.drafts()));
    drafts.addAll(HouseholdDrafts.of(family));
    drafts.addAll(EventDrafts.of(family, files.known()));
    SameEvents same = SameEvents.among(drafts);

    // Numbered before any is left out, so that a line has one identifier whatever the day.
    List<Draft> lines = new ArrayList<>(same.lines());
    lines.sort(Draft.AS_IT_HAPPENED);
    Map<Draft, String> ids = EntryIds.of(lines);
    Map<Draft, List<Inclusion>> shown = new LinkedHashMap<>();
    for (Draft line : lines) {
      List<Inclusion> reasons = inclusions.of(line);
      if (DetailLevel.STANDARD.tells(line.level) && isWithin(line) && isRelated(reasons)) {
        shown.put(line, reasons);
      }
    }
    Function<Draft, @Nullable String> idOf =
        draft -> {
          Draft line = same.shownAs(draft);
          return line == null || !shown.containsKey(line) ? null : ids.get(line);
        };
    List<IncludedEntry> entries = new ArrayList<>();
    shown.forEach((line, reasons) -> entries.add(include(line, reasons, idOf)));
    return finish(ofPeople, entries, idOf);
  }

  private Chronology finish(
      List<RecordDrafts> ofPeople,
      List<IncludedEntry> entries,
      Function<Draft, @Nullable String> idOf) {
    List<LevelSpan> levels = new ArrayList<>();
    List<UnrecordedSpan> unrecorded = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      RecordDrafts records = ofPeople.get(i);
      if (lanes.get(i).child()) {
        levels.addAll(records.levels().spans(idOf, last));
        unrecorded.addAll(UnrecordedSpans.of(lanes.get(i), entries, levels, last));
      }
      records
          .differences()
          .forEach(difference -> difference.shown(idOf).ifPresent(contradictions::add));
    }
    coverage.spokenOf(files.attended());
    return new Chronology(
        title(),
        last,
        asKnownOn,
        lanes,
        entries,
        levels,
        unrecorded,
        contradictions,
        files.questions(),
        coverage.sentences(files.known().size(), hasFamilyFile, entries, lanes));
  }

  private String title() {
    FreeText label = family.label();
    if (focus == null) {
      return label == null ? "Family chronology" : label.text();
    }
    return lanes.stream()
        .filter(lane -> lane.person().id().equals(focus))
        .map(Lane::label)
        .findFirst()
        .orElse("Chronology");
  }

  private boolean isRelated(List<Inclusion> reasons) {
    if (reasons.isEmpty()) {
      coverage.count(Coverage.Count.UNRELATED);
    }
    return !reasons.isEmpty();
  }

  private boolean isWithin(Draft line) {
    When when = line.occurred();
    if (when != null && when.earliest() != null && when.earliest().isAfter(asAt)) {
      coverage.count(Coverage.Count.BEGAN_LATER);
      return false;
    }
    if (asKnownOn != null && !Known.mayShow(line, asKnownOn)) {
      coverage.count(Coverage.Count.KNOWN_LATER);
      return false;
    }
    if (asKnownOn != null && Known.on(line) == null) {
      coverage.count(Coverage.Count.KNOWN_WHEN_NOT_RECORDED);
    }
    return true;
  }

  private IncludedEntry include(
      Draft line, List<Inclusion> reasons, Function<Draft, @Nullable String> idOf) {
    String id = requireNonNull(idOf.apply(line));
    SignificantEvent event =
        SignificantEventBuilder.builder(line.event)
            .subjects(line.subjectsOfEvent())
            .provenance(Provenances.joined(line.provenances))
            .build();
    ChronologyEntryBuilder entry =
        line.kept == null
            ? ChronologyEntryBuilder.builder().version(1)
            : ChronologyEntryBuilder.builder(line.kept);
    ChronologyEntry shown =
        entry
            .entryId(id)
            .event(event)
            .records(List.copyOf(line.records))
            .links(links(line, id, idOf))
            .build();
    return new IncludedEntry(shown, reasons, ages(event.occurred()));
  }

  private static List<EntryLink> links(
      Draft line, String id, Function<Draft, @Nullable String> idOf) {
    List<EntryLink> links = new ArrayList<>(line.links);
    TreeSet<String> others = new TreeSet<>();
    for (Draft other : line.contradicts) {
      String shown = idOf.apply(other);
      if (shown != null && !shown.equals(id)) {
        others.add(shown);
      }
    }
    others.forEach(
        other ->
            links.add(
                EntryLinkBuilder.builder().kind(LinkKind.CONTRADICTS).entryId(other).build()));
    return links;
  }

  private SortedMap<String, Age> ages(@Nullable When when) {
    SortedMap<String, Age> ages = new TreeMap<>();
    for (Lane lane : lanes) {
      if (lane.child() && when != null) {
        Age age = Age.at(Lanes.born(lane.person()), when);
        if (age != null) {
          ages.put(lane.person().id(), age);
        }
      }
    }
    return ages;
  }
}
