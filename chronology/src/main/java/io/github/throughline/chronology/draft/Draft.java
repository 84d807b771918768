package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.record.FamilyKinds;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryReview;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way: what will be one line, before lines that tell the same are joined and all
 * are numbered. Used while a chronology is built and by nobody else.
 */
public final class Draft {
  /** The kind of record that people coming and going are told by. */
  static final String HOUSEHOLD = FamilyKinds.HOUSEHOLD;

  /**
   * CH-22: earliest, then latest, then when it was written down, then what it says, so that the
   * order is always one.
   */
  public static final Comparator<Draft> AS_IT_HAPPENED =
      Comparator.<Draft, When>comparing(
              line -> line.occurred() == null ? UncertainDate.unknown() : line.occurred(),
              When.chronological())
          .thenComparing(Draft::recordedAt)
          .thenComparing(line -> line.type().code())
          .thenComparing(line -> String.join(",", line.subjects))
          .thenComparing(line -> line.event.id())
          .thenComparing(line -> line.event.summary() == null ? "" : line.event.summary().text());

  public SignificantEvent event;

  /** The entry of a worker's own chronology that this is; null for any other. */
  public final @Nullable ChronologyEntry kept;

  /** Whose file the kept entry is in: its identifier and its links count there. */
  public final @Nullable String owner;

  /** The kind of record it was made from; empty for an event that a person wrote. */
  public final String kind;

  public final Set<String> subjects = new TreeSet<>();
  public final Set<RecordReference> records = new LinkedHashSet<>();
  final Set<EntryLink> links = new LinkedHashSet<>();
  public final Set<EntryReview> reviews = new LinkedHashSet<>();

  /** Where its links lead, once that is known. */
  public final List<LinkTo> linksTo = new ArrayList<>();

  public final List<Draft> contradicts = new ArrayList<>();

  /** Lines that stay apart although they are about the same event. */
  public final Set<Draft> sameAs = new LinkedHashSet<>();

  public final List<Provenance> provenances = new ArrayList<>();

  /** Whether its summary says no more than what kind of event it is. */
  boolean bare;

  /** The level of detail from which on it is told. */
  public DetailLevel level = DetailLevel.MINIMAL;

  /** All that its record says besides its summary, whatever the level of detail. */
  String inFull = "";

  private Draft(
      SignificantEvent event, @Nullable ChronologyEntry kept, @Nullable String owner, String kind) {
    this.event = event;
    this.kept = kept;
    this.owner = owner;
    this.kind = kind;
    subjects.addAll(event.subjects());
    event.affectedChildren().forEach(child -> subjects.add(child.personId()));
    provenances.add(event.provenance());
  }

  /** A line made from a record of some kind. */
  static Draft ofRecord(SignificantEvent event, String kind) {
    return new Draft(event, null, null, kind);
  }

  /** A line that a person wrote. */
  static Draft ofEvent(SignificantEvent event) {
    return new Draft(event, null, null, "");
  }

  /**
   * A line that a worker took into a chronology in the file of {@code owner}; {@code event} is the
   * entry's, with its sources.
   */
  static Draft ofEntry(ChronologyEntry entry, SignificantEvent event, String owner) {
    Draft draft = new Draft(event, entry, owner, "");
    draft.records.addAll(entry.records());
    draft.links.addAll(entry.links());
    draft.reviews.addAll(entry.reviews());
    return draft;
  }

  /**
   * The people whose files its records are in; of people coming and going, those who did. A record
   * can be about others as well.
   */
  public Set<String> owners() {
    Set<String> owners = new TreeSet<>();
    if (kind.equals(HOUSEHOLD)) {
      owners.addAll(subjects);
    } else {
      records.forEach(record -> owners.add(record.caseFile()));
    }
    return owners;
  }

  /** Whether it was made from a record, and not from an event that a person wrote. */
  public boolean isRecord() {
    return !kind.isEmpty();
  }

  /** Whether it is something the service itself did, and so knew when it did it. */
  boolean isOfService() {
    return RecordKinds.isOfService(kind);
  }

  /**
   * The date by which lines can be about the same: a day that is known, whatever the time, or a
   * stretch with both ends told in the same form; null otherwise.
   */
  public @Nullable String date() {
    if (!(event.occurred() instanceof UncertainDate date)
        || date.earliest() == null
        || date.latest() == null) {
      return null;
    }
    return date.findExactDay().map(LocalDate::toString).orElseGet(date::toEdtf);
  }

  /** The one day on which it happened; null when that is not known to the day, or was a stretch. */
  public @Nullable LocalDate exactDay() {
    return event.occurred() instanceof UncertainDate date ? date.findExactDay().orElse(null) : null;
  }

  /** The agencies whose account it is, each named one way. */
  public NavigableSet<String> agencies() {
    NavigableSet<String> agencies = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Provenance provenance : provenances) {
      for (Source source : provenance.sources()) {
        if (source.agency() != null && !source.agency().isBlank()) {
          agencies.add(source.agency().strip());
        }
      }
    }
    return agencies;
  }

  /** Whether it was recorded by mistake. */
  public boolean isRetracted() {
    return event.verification() == VerificationStatus.RETRACTED;
  }

  /** All that it says, with its sources, as it stands now. */
  public SignificantEvent account() {
    return SignificantEventBuilder.builder(event)
        .provenance(Provenances.joined(provenances))
        .build();
  }

  public @Nullable When occurred() {
    return event.occurred();
  }

  /** Whether it happened at a date that is told in the same form. */
  boolean isAt(UncertainDate date) {
    return event.occurred() != null && event.occurred().toEdtf().equals(date.toEdtf());
  }

  public EventType type() {
    return event.types().isEmpty() ? new EventType("NOT_RECORDED") : event.types().get(0);
  }

  private Instant recordedAt() {
    Instant recorded = Provenances.earliest(provenances, Provenance::recordedAt);
    return recorded == null ? Instant.MAX : recorded;
  }

  /**
   * What must agree for two lines to be told as one: the kind, the date and every word, and of
   * people coming and going the household as well.
   */
  public List<Object> sameness() {
    List<Object> same = new ArrayList<>();
    same.add(event.types());
    same.add(event.occurred() == null ? "" : event.occurred().toEdtf());
    same.add(event.summary() == null ? "" : event.summary());
    same.add(event.response() == null ? "" : event.response());
    same.add(event.outcome() == null ? "" : event.outcome());
    same.add(inFull);
    same.add(event.childAccounts());
    if (kind.equals(HOUSEHOLD)) {
      same.add(Set.copyOf(records));
    }
    return same;
  }

  /**
   * Whom the line is about: of an event, those it names as subjects; of joined records, every
   * child.
   */
  public List<String> subjectsOfEvent() {
    return isRecord() ? List.copyOf(subjects) : event.subjects();
  }

  /**
   * Takes in a line about the same event: its records, sources and people, and what it says
   * besides. Whoever is told first keeps the first word.
   */
  public void absorb(Draft other) {
    List<String> about = new ArrayList<>(event.subjects());
    other.subjects.stream().filter(id -> !subjects.contains(id)).forEach(about::add);
    join(other);
    event =
        Union.of(event, other.event)
            .subjects(about)
            .summary(
                other.bare && event.summary() != null
                    ? event.summary()
                    : Wording.both(event.summary(), other.event.summary()))
            .response(Wording.both(event.response(), other.event.response()))
            .outcome(Wording.both(event.outcome(), other.event.outcome()))
            .build();
  }

  /** Takes in a line that says the same: its records, sources and people. */
  public void join(Draft other) {
    level = level.compareTo(other.level) <= 0 ? level : other.level;
    subjects.addAll(other.subjects);
    records.addAll(other.records);
    links.addAll(other.links);
    reviews.addAll(other.reviews);
    linksTo.addAll(other.linksTo);
    provenances.addAll(other.provenances);
    contradicts.addAll(other.contradicts);
    sameAs.addAll(other.sameAs);
  }

  /**
   * A link of this line.
   *
   * @param link the link as it is recorded
   * @param target the line it leads to; null when there is none, or nobody can say which
   */
  public record LinkTo(EntryLink link, @Nullable Draft target) {}

  /** Notes that this line and another say different things of one event. */
  public void contradict(Draft other) {
    contradicts.add(other);
    other.contradicts.add(this);
  }
}
