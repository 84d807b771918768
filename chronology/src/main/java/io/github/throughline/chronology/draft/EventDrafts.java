package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Significant events and the entries of chronologies that workers have kept, from all files.
 *
 * <p>An event that several files tell alike under one identifier is one. Where they tell it
 * differently and somebody is in both, both stand and contradict each other; with nobody in both
 * they are two events whose identifiers happen to be the same, because an identifier counts in its
 * document only.
 */
public final class EventDrafts {
  private final Map<String, List<Draft>> events = new LinkedHashMap<>();
  private final Map<String, List<Draft>> entries = new LinkedHashMap<>();

  /** The family's events and those of each child's files. */
  public static List<Draft> of(FamilyFile family, List<ChildFile> files) {
    EventDrafts drafts = new EventDrafts();
    for (SignificantEvent event : family.events()) {
      drafts.add(sourced(event, family.provenance()), family.id());
    }
    for (ChildFile child : files) {
      CaseFile file = child.file();
      for (SignificantEvent event : file.events()) {
        drafts.add(sourced(child.ofPerson(event), file.provenance()), child.personId());
      }
      for (ChronologyEntry entry : file.chronology()) {
        drafts.add(
            entry, sourced(child.ofPerson(entry.event()), file.provenance()), child.personId());
      }
    }
    return drafts.all();
  }

  private static SignificantEvent sourced(SignificantEvent event, Provenance ofFile) {
    return SignificantEventBuilder.builder(event)
        .provenance(Provenances.orOf(event.provenance(), ofFile))
        .build();
  }

  private void add(SignificantEvent event, String file) {
    List<Draft> told = events.computeIfAbsent(event.id(), id -> new ArrayList<>());
    Draft draft = Draft.ofEvent(event);
    draft.records.add(new RecordReference(file, "significant event", event.id()));
    addUnlessTold(draft, told);
  }

  /** Of several versions of an entry the latest counts; it was made by editing the others. */
  private void add(ChronologyEntry entry, SignificantEvent event, String personId) {
    List<Draft> told =
        entries.computeIfAbsent(personId + '\n' + entry.entryId(), id -> new ArrayList<>());
    int latest = told.isEmpty() ? entry.version() : version(told.get(0));
    if (entry.version() < latest) {
      return;
    }
    if (entry.version() > latest) {
      told.clear();
    }
    addUnlessTold(Draft.ofEntry(entry, event, personId), told);
  }

  private static int version(Draft draft) {
    return draft.kept == null ? 0 : draft.kept.version();
  }

  private static void addUnlessTold(Draft draft, List<Draft> told) {
    for (Draft other : told) {
      if (content(other).equals(content(draft))) {
        other.join(draft);
        return;
      }
    }
    told.stream().filter(other -> areOfOne(other, draft)).forEach(draft::contradict);
    told.add(draft);
  }

  /** All that an event says, but not where it is written. */
  private static SignificantEvent content(Draft draft) {
    return SignificantEventBuilder.builder(draft.event).provenance(Provenance.none()).build();
  }

  private static boolean areOfOne(Draft one, Draft other) {
    return (one.subjects.isEmpty() && other.subjects.isEmpty())
        || !Collections.disjoint(one.subjects, other.subjects);
  }

  /**
   * An event that a worker has taken into a chronology is told by that entry, and not once more by
   * itself, unless they give it different dates.
   */
  private List<Draft> all() {
    List<Draft> kept = entries.values().stream().flatMap(List::stream).toList();
    List<Draft> all = new ArrayList<>();
    for (List<Draft> told : events.values()) {
      for (Draft draft : told) {
        if (!isTakenIn(draft, kept)) {
          all.add(draft);
        }
      }
    }
    all.addAll(kept);
    return all;
  }

  private static boolean isTakenIn(Draft draft, List<Draft> kept) {
    List<Draft> ofEvent =
        kept.stream()
            .filter(entry -> entry.event.id().equals(draft.event.id()) && areOfOne(entry, draft))
            .toList();
    for (Draft entry : ofEvent) {
      if (Objects.equals(entry.occurred(), draft.occurred())) {
        draft.contradicts.forEach(other -> Collections.replaceAll(other.contradicts, draft, entry));
        entry.absorb(draft);
        return true;
      }
    }
    ofEvent.forEach(draft::contradict);
    return false;
  }
}
