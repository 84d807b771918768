package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts one chronology together. */
final class Assembly {
  private final FamilyFile family;
  private final @Nullable String focus;
  private final FamilyGraph graph;
  private final LocalDate asAt;
  private final @Nullable LocalDate asKnownOn;
  private final List<ChildFile> files;
  private final Set<String> children = new TreeSet<>();
  private final List<Lane> lanes;
  private final List<String> questions = new ArrayList<>();
  private final Coverage coverage = new Coverage();

  Assembly(
      FamilyFile family,
      @Nullable String focus,
      List<CaseFile> given,
      LocalDate asAt,
      @Nullable LocalDate asKnownOn) {
    this.family = family;
    this.focus = focus;
    this.graph = FamilyGraph.of(family);
    this.asAt = asAt;
    this.asKnownOn = asKnownOn;
    this.files = filesOfFamily(given);
    collectChildren();
    this.lanes = Lanes.of(graph, children, anchor());
  }

  private List<ChildFile> filesOfFamily(List<CaseFile> given) {
    List<ChildFile> known = new ArrayList<>();
    int strangers = 0;
    for (CaseFile file : FileOrder.sorted(given)) {
      Optional<Person> person = graph.findSame(file.child());
      if (person.isPresent()) {
        known.add(new ChildFile(person.get().id(), file));
      } else {
        strangers++;
      }
    }
    if (strangers > 0) {
      questions.add(
          (strangers == 1 ? "1 case file is of a child" : strangers + " case files are of children")
              + " who shares no identifier with anyone in the family file, and was left out. Does the child belong to"
              + " this family?");
    }
    return known;
  }

  private void collectChildren() {
    if (focus != null) {
      children.add(focus);
    }
    files.forEach(file -> children.add(file.personId()));
    if (focus == null) {
      graph.people().stream().filter(this::isUnder18).map(Person::id).forEach(children::add);
    }
    for (String child : List.copyOf(children)) {
      children.addAll(graph.siblings(child));
    }
    children.retainAll(graph.people().stream().map(Person::id).toList());
  }

  private boolean isUnder18(Person person) {
    LocalDate born = Lanes.born(person).latest();
    return born != null && born.isAfter(asAt.minusYears(18));
  }

  /** The child to whom relations are told: the one it is for, else the youngest. */
  private String anchor() {
    if (focus != null) {
      return focus;
    }
    return children.stream()
        .flatMap(id -> graph.findPerson(id).stream())
        .max(Comparator.comparing(Lanes::born, When.chronological()).thenComparing(Person::id))
        .map(Person::id)
        .orElse("");
  }

  Chronology chronology() {
    List<RecordDrafts> ofChildren = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (Lane lane : lanes) {
      if (lane.child()) {
        RecordDrafts records = new RecordDrafts(lane.person().id(), filesOf(lane.person()));
        ofChildren.add(records);
        drafts.addAll(records.drafts());
      }
    }
    drafts.addAll(HouseholdDrafts.of(family));
    drafts.addAll(EventDrafts.of(family, files));
    SameEvents same = SameEvents.among(drafts);
    List<Draft> lines = new ArrayList<>(same.lines());

    Inclusions inclusions = new Inclusions(graph, lanes, focus);
    lines.removeIf(line -> !isWithin(line));
    Map<Draft, List<Inclusion>> reasons = new HashMap<>();
    for (Draft line : lines) {
      reasons.put(line, inclusions.of(line));
    }
    lines.removeIf(line -> coverage.isUnrelated(reasons.getOrDefault(line, List.of())));
    lines.sort(AS_IT_HAPPENED);

    Map<Draft, String> ids = new HashMap<>();
    EntryIds entryIds = new EntryIds();
    lines.forEach(line -> ids.put(line, entryIds.next(line)));
    List<IncludedEntry> entries = new ArrayList<>();
    for (Draft line : lines) {
      entries.add(include(line, reasons.getOrDefault(line, List.of()), ids, same));
    }
    return finish(ofChildren, entries, draft -> ids.get(same.shownAs(draft)));
  }

  private Chronology finish(
      List<RecordDrafts> ofChildren,
      List<IncludedEntry> entries,
      java.util.function.Function<Draft, @Nullable String> idOf) {
    List<LevelSpan> levels = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (RecordDrafts records : ofChildren) {
      levels.addAll(records.levels().spans(idOf));
      records
          .differences()
          .forEach(difference -> contradiction(difference, idOf).ifPresent(contradictions::add));
    }
    levels.removeIf(
        span -> span.start().earliest() != null && span.start().earliest().isAfter(asAt));
    List<UnrecordedSpan> unrecorded = new ArrayList<>();
    for (Lane lane : lanes) {
      if (lane.child()) {
        unrecorded.addAll(UnrecordedSpans.of(lane, entries, levels, asAt));
      }
    }
    FreeText label = family.label();
    String title =
        focus == null ? (label == null ? "Family chronology" : label.text()) : labelOf(focus);
    return new Chronology(
        title,
        asAt,
        asKnownOn,
        lanes,
        entries,
        levels,
        unrecorded,
        contradictions,
        questions,
        coverage.sentences(files.size(), entries, lanes));
  }

  private String labelOf(String personId) {
    return lanes.stream()
        .filter(lane -> lane.person().id().equals(personId))
        .map(Lane::label)
        .findFirst()
        .orElse("Chronology");
  }

  private static Optional<Contradiction> contradiction(
      RecordDrafts.Difference difference,
      java.util.function.Function<Draft, @Nullable String> idOf) {
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    for (Draft draft : difference.drafts()) {
      String id = idOf.apply(draft);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contradiction(
                difference.personId(),
                difference.what(),
                difference.statements(),
                List.copyOf(ids)));
  }

  /** A child's files, and what the family file says of the child as one more. */
  private List<CaseFile> filesOf(Person child) {
    List<CaseFile> own = new ArrayList<>();
    for (ChildFile file : files) {
      if (file.personId().equals(child.id())) {
        own.add(file.file());
      }
    }
    own.add(CaseFileBuilder.builder().child(child).provenance(family.provenance()).build());
    return own;
  }

  private boolean isWithin(Draft line) {
    When when = line.occurred();
    if (when != null && when.earliest() != null && when.earliest().isAfter(asAt)) {
      coverage.later++;
      return false;
    }
    if (asKnownOn == null) {
      return true;
    }
    LocalDate known = Known.on(line);
    if (known == null) {
      coverage.knownDateMissing++;
      return true;
    }
    if (known.isAfter(asKnownOn)) {
      coverage.knownLater++;
      return false;
    }
    return true;
  }

  private IncludedEntry include(
      Draft line, List<Inclusion> reasons, Map<Draft, String> ids, SameEvents same) {
    List<EntryLink> links = new ArrayList<>(line.links);
    TreeSet<String> others = new TreeSet<>();
    for (Draft other : line.contradicts) {
      Draft shown = same.shownAs(other);
      String id = shown == null ? null : ids.get(shown);
      if (id != null && shown != line) {
        others.add(id);
      }
    }
    others.forEach(
        id -> links.add(EntryLinkBuilder.builder().kind(LinkKind.CONTRADICTS).entryId(id).build()));
    SignificantEvent event =
        SignificantEventBuilder.builder(line.event)
            .subjects(line.subjectsOfEvent())
            .provenance(RecordDrafts.joined(line.provenances))
            .build();
    ChronologyEntry entry =
        ChronologyEntryBuilder.builder()
            .entryId(requireNonNull(ids.get(line)))
            .version(1)
            .event(event)
            .records(line.records)
            .links(links)
            .build();
    return new IncludedEntry(entry, reasons, ages(event.occurred()));
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

  /**
   * CH-22: earliest, then latest, then when it was written down, then what it says, so that the
   * order is always one.
   */
  private static final Comparator<Draft> AS_IT_HAPPENED =
      Comparator.<Draft, When>comparing(
              line -> line.occurred() == null ? UncertainDate.unknown() : line.occurred(),
              When.chronological())
          .thenComparing(Assembly::recordedAt)
          .thenComparing(line -> line.type().code())
          .thenComparing(line -> String.join(",", line.subjects))
          .thenComparing(line -> line.event.id())
          .thenComparing(line -> line.event.summary() == null ? "" : line.event.summary().text());

  private static Instant recordedAt(Draft line) {
    Instant recorded = RecordDrafts.joined(line.provenances).recordedAt();
    return recorded == null ? Instant.MAX : recorded;
  }
}
