package io.github.throughline.chronology;

import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way: what will be one line, before lines that tell the same are joined and all
 * are numbered. Used while a chronology is built and by nobody else.
 */
final class Draft {
  SignificantEvent event;

  /**
   * Fixed by a worker's own chronology; null for an entry made from records, which gets its
   * identifier at the end.
   */
  final @Nullable String entryId;

  final Set<String> subjects = new TreeSet<>();
  final Set<RecordReference> records = new LinkedHashSet<>();
  final List<EntryLink> links = new ArrayList<>();
  final List<Draft> contradicts = new ArrayList<>();
  final List<Provenance> provenances = new ArrayList<>();

  /** The kind of record it was made from; empty for an event that a person wrote. */
  final String kind;

  Draft(SignificantEvent event, @Nullable String entryId, String kind) {
    this.event = event;
    this.entryId = entryId;
    this.kind = kind;
    subjects.addAll(event.subjects());
    event.affectedChildren().forEach(child -> subjects.add(child.personId()));
    provenances.add(event.provenance());
  }

  /**
   * Whether it was made from a record of the service, and not from an event that a person wrote.
   */
  boolean isRecord() {
    return !kind.isEmpty();
  }

  /**
   * The date by which lines can be about the same: a day that is known, whatever the time, or a
   * stretch with both ends told in the same form; null otherwise.
   */
  @Nullable String date() {
    if (!(event.occurred() instanceof UncertainDate date)
        || date.earliest() == null
        || date.latest() == null) {
      return null;
    }
    return date.findExactDay().map(LocalDate::toString).orElseGet(date::toEdtf);
  }

  @Nullable When occurred() {
    return event.occurred();
  }

  EventType type() {
    return event.types().isEmpty() ? new EventType("NOT_RECORDED") : event.types().get(0);
  }

  /** What must agree for two lines to be told as one: the kind, the day and every word. */
  List<Object> sameness() {
    List<Object> same = new ArrayList<>();
    same.add(event.types());
    same.add(event.occurred() == null ? "" : event.occurred().toEdtf());
    same.add(event.summary() == null ? "" : event.summary());
    same.add(event.response() == null ? "" : event.response());
    same.add(event.outcome() == null ? "" : event.outcome());
    return same;
  }

  /**
   * Whom the line is about: of an event, those it names as subjects; of joined records, every
   * child.
   */
  List<String> subjectsOfEvent() {
    return isRecord() ? List.copyOf(subjects) : event.subjects();
  }

  /**
   * Takes in a line about the same event: its records and sources, and what it says besides.
   * Whoever is told first keeps the first word.
   */
  void absorb(Draft other) {
    join(other);
    event =
        SignificantEventBuilder.builder(event)
            .summary(both(event.summary(), other.event.summary()))
            .response(event.response() != null ? event.response() : other.event.response())
            .outcome(event.outcome() != null ? event.outcome() : other.event.outcome())
            .build();
  }

  private static @Nullable FreeText both(@Nullable FreeText first, @Nullable FreeText second) {
    if (first == null || second == null || first.text().contains(second.text())) {
      return first == null ? second : first;
    }
    return FreeText.of(first.text() + " [" + second.text() + "]");
  }

  void join(Draft other) {
    subjects.addAll(other.subjects);
    records.addAll(other.records);
    links.addAll(other.links);
    provenances.addAll(other.provenances);
    contradicts.addAll(other.contradicts);
  }
}
