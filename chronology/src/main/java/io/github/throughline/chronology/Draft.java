package io.github.throughline.chronology;

import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.When;
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
  final SignificantEvent event;

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

  /** Whether lines of brothers and sisters that say the same of the same day may be told as one. */
  final boolean joinable;

  Draft(SignificantEvent event, @Nullable String entryId, boolean joinable) {
    this.event = event;
    this.entryId = entryId;
    this.joinable = joinable;
    subjects.addAll(event.subjects());
    event.affectedChildren().forEach(child -> subjects.add(child.personId()));
    provenances.add(event.provenance());
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
    return joinable ? List.copyOf(subjects) : event.subjects();
  }

  void join(Draft other) {
    subjects.addAll(other.subjects);
    records.addAll(other.records);
    links.addAll(other.links);
    provenances.addAll(other.provenances);
    contradicts.addAll(other.contradicts);
  }
}
