package io.github.throughline.chronology.pattern.history;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.pattern.result.CertainCount;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.record.FileOrder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is recorded of one child, in the form in which every indicator reads it. */
public final class History {
  private final Chronology chronology;
  private final Person child;
  private final FamilyFile family;
  private final FamilyGraph graph;
  private final Settings settings;
  private final List<IncludedEntry> aboutChild;
  private final Incidents incidents;
  private final RecordIndex records;
  private final Map<String, Incident> groups = new HashMap<>();
  private final List<CaseFile> files;

  /**
   * A history.
   *
   * @param chronology the family's chronology, with accounts side by side
   * @param childId the child, by the identifier in the family file
   * @param family the people, relationships and households
   * @param files the case files of the family
   * @param settings what an authority decided
   * @throws IllegalArgumentException if the family file has no such person
   */
  public History(
      Chronology chronology,
      String childId,
      FamilyFile family,
      List<CaseFile> files,
      Settings settings) {
    this.chronology = requireNonNull(chronology, "chronology");
    this.family = requireNonNull(family, "family");
    this.settings = requireNonNull(settings, "settings");
    this.graph = FamilyGraph.of(family);
    this.child =
        graph
            .findPerson(childId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The family file has no person with the identifier that was given"));
    this.aboutChild =
        chronology.entries().stream().filter(included -> isAbout(included, childId)).toList();
    this.incidents = Incidents.of(aboutChild);
    for (Incident group : Incidents.grouped(chronology.entries())) {
      group.entryIds().forEach(id -> groups.put(id, group));
    }
    this.files = FileOrder.sorted(files);
    this.records = new RecordIndex(graph, childId, files, chronology.entries());
  }

  /** Whether an entry happened to a person or affected them, or rests on their record. */
  static boolean isAbout(IncludedEntry included, String personId) {
    SignificantEvent event = included.entry().event();
    return event.subjects().contains(personId)
        || event.affectedChildren().stream().anyMatch(one -> one.personId().equals(personId));
  }

  /**
   * The family's chronology.
   *
   * @return all its entries, also those about others
   */
  public Chronology chronology() {
    return chronology;
  }

  /**
   * The child.
   *
   * @return the person
   */
  public Person child() {
    return child;
  }

  /**
   * When the child was born, or is expected.
   *
   * @return the date; null when not recorded
   */
  public @Nullable UncertainDate birth() {
    return child.birthDate() != null ? child.birthDate() : child.expectedBirthDate();
  }

  /**
   * The family file.
   *
   * @return the people, relationships and households
   */
  public FamilyFile family() {
    return family;
  }

  /**
   * How the family belongs together.
   *
   * @return the graph
   */
  public FamilyGraph graph() {
    return graph;
  }

  /**
   * What an authority decided.
   *
   * @return the settings
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The day up to which everything looks: the earlier of the day asked for and the day whose
   * knowledge is shown.
   *
   * @return the day
   */
  public LocalDate lastDay() {
    LocalDate known = chronology.asKnownOn();
    return known != null && known.isBefore(chronology.asAt()) ? known : chronology.asAt();
  }

  /**
   * Every entry that happened to the child or affected the child.
   *
   * @return the entries, in the order of the chronology
   */
  public List<IncludedEntry> aboutChild() {
    return aboutChild;
  }

  /**
   * Incidents of harm to the child that a person confirmed, spells and moments alike.
   *
   * @return the incidents that are not disputed
   */
  public List<Incident> incidents() {
    return incidents.counted();
  }

  /**
   * Incidents that happened at a moment, however well it is known.
   *
   * @return the incidents that are no spells
   */
  public List<Incident> moments() {
    return incidents().stream().filter(incident -> !incident.isSpell()).toList();
  }

  /**
   * Incidents that are recorded as going on for a time. They are never counted as one or as many.
   *
   * @return the spells
   */
  public List<Incident> spells() {
    return incidents().stream().filter(Incident::isSpell).toList();
  }

  /**
   * Incidents that somebody disputes, which are counted apart and visibly.
   *
   * @return the incidents
   */
  public List<Incident> disputed() {
    return incidents.disputed();
  }

  /**
   * Entries that could be about harm to the child and do not count.
   *
   * @return the entries, each with the reason
   */
  public List<LeftOut> leftOut() {
    return incidents.leftOut();
  }

  /**
   * Entries about the child of any of some types.
   *
   * @param types the types
   * @return the entries, in the order of the chronology
   */
  public List<IncludedEntry> ofTypes(Set<EventType> types) {
    return aboutChild.stream()
        .filter(included -> included.entry().event().types().stream().anyMatch(types::contains))
        .toList();
  }

  /**
   * Several accounts of one event as one.
   *
   * @param some entries, in the order of the chronology
   * @return one for each event that they tell
   */
  public static List<Incident> events(Collection<IncludedEntry> some) {
    return Incidents.grouped(List.copyOf(some));
  }

  /**
   * The records of one kind in the child's case files, as far as the chronology shows them.
   *
   * @param type the kind of record, such as {@code Referral.class}
   * @param <T> the kind of record
   * @return the records with their entries
   */
  public <T> List<Recorded<T>> records(Class<T> type) {
    return records.of(type);
  }

  /**
   * The child's visits that the chronology can count.
   *
   * @return the visits, by date
   */
  public List<VisitMark> visits() {
    return chronology.visits().stream()
        .filter(visit -> visit.personId().equals(child.id()))
        .toList();
  }

  /**
   * The record of a visit that the chronology can count.
   *
   * @param mark the visit
   * @return the record in the file written last; empty when it is a record of another kind
   */
  public Optional<Visit> findVisit(VisitMark mark) {
    return files.stream()
        .filter(file -> graph.findSame(file.child()).filter(this::isChild).isPresent())
        .flatMap(file -> file.visits().stream())
        .filter(visit -> visit.id().equals(mark.record().recordId()))
        .filter(visit -> Objects.equals(visit.on(), mark.on()))
        .reduce((earlier, later) -> later);
  }

  private boolean isChild(Person person) {
    return person.id().equals(child.id());
  }

  /**
   * The child's levels of help.
   *
   * @return the spans, by start
   */
  public List<LevelSpan> levels() {
    return chronology.levels().stream().filter(span -> span.personId().equals(child.id())).toList();
  }

  /**
   * The first day on which the service is recorded to have had to do with the child. Before it less
   * is known.
   *
   * @return the day; null when no dated entry of the service is about the child
   */
  public @Nullable LocalDate observedFrom() {
    LocalDate first = null;
    for (IncludedEntry included : aboutChild) {
      SignificantEvent event = included.entry().event();
      boolean ofService =
          event.types().stream().anyMatch(t -> t.group() == EventGroup.SERVICE_AND_DECISIONS);
      When when = event.occurred();
      LocalDate day = when == null ? null : when.earliest();
      if (ofService && day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  /**
   * How many incidents fall in a stretch of days.
   *
   * @param some the incidents
   * @param first the first day
   * @param last the last day
   * @return how many certainly do, and how many more may
   */
  public static CertainCount count(Collection<Incident> some, LocalDate first, LocalDate last) {
    int certain = 0;
    int possible = 0;
    for (Incident incident : some) {
      Certainty certainty = incident.within(first, last);
      if (certainty == Certainty.CERTAIN) {
        certain++;
      } else if (certainty == Certainty.POSSIBLE) {
        possible++;
      }
    }
    return new CertainCount(certain, possible);
  }

  /**
   * The entries of several incidents.
   *
   * @param some the incidents
   * @return their identifiers, in the order of the incidents
   */
  public static List<String> entryIds(Collection<Incident> some) {
    List<String> ids = new ArrayList<>();
    some.forEach(incident -> ids.addAll(incident.entryIds()));
    return ids;
  }

  /**
   * The identifiers of entries.
   *
   * @param some the entries
   * @return their identifiers, in the same order
   */
  public static List<String> idsOf(Collection<IncludedEntry> some) {
    return some.stream().map(included -> included.entry().entryId()).toList();
  }

  /**
   * Whether what a person confirmed as harm counts: not where it was recorded by mistake, withdrawn
   * or not found by a court.
   *
   * @param event the event
   * @return false if it is left out of every indicator
   */
  public static boolean counts(SignificantEvent event) {
    return Incidents.standing(event) == null;
  }

  /**
   * The entries that tell the same event as an entry, itself among them.
   *
   * @param included the entry
   * @return the entries, in the order of the chronology
   */
  public List<IncludedEntry> allTelling(IncludedEntry included) {
    Incident group = groups.get(included.entry().entryId());
    return group == null ? List.of(included) : group.entries();
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "History[masked]";
  }
}
