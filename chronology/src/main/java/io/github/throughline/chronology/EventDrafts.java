package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Significant events and the entries of chronologies that workers have kept, from all files. An
 * event that several files hold under one identifier is one; where they tell it differently, both
 * stand and contradict each other.
 */
final class EventDrafts {
  private final Map<String, List<Draft>> byId = new LinkedHashMap<>();

  /** The family's events and those of each child's files. */
  static List<Draft> of(FamilyFile family, List<ChildFile> files) {
    EventDrafts drafts = new EventDrafts();
    for (SignificantEvent event : family.events()) {
      drafts.add(event, family.id(), family.provenance(), null);
    }
    for (ChildFile child : files) {
      String id = child.personId();
      CaseFile file = child.file();
      for (SignificantEvent event : file.events()) {
        SignificantEvent about = withSubject(renamed(event, file.child().id(), id), id);
        drafts.add(about, id, file.provenance(), null);
      }
      for (ChronologyEntry entry : file.chronology()) {
        SignificantEvent about = withSubject(renamed(entry.event(), file.child().id(), id), id);
        drafts.add(about, id, file.provenance(), entry);
      }
    }
    return drafts.all();
  }

  private void add(
      SignificantEvent event, String file, Provenance ofFile, @Nullable ChronologyEntry entry) {
    SignificantEvent sourced =
        event.provenance().sources().isEmpty()
            ? SignificantEventBuilder.builder(event)
                .provenance(
                    new Provenance(
                        ofFile.sources(),
                        event.provenance().recordedAt(),
                        event.provenance().knownToServiceAt(),
                        event.provenance().extensions()))
                .build()
            : event;
    String key = entry == null ? "event " + event.id() : "entry " + entry.entryId();
    List<Draft> told = byId.computeIfAbsent(key, id -> new ArrayList<>());
    for (Draft other : told) {
      if (other.event.equals(sourced)) {
        other.records.add(new RecordReference(file, "significant event", event.id()));
        return;
      }
    }
    Draft draft = new Draft(sourced, entry == null ? null : entry.entryId(), "");
    if (entry == null) {
      draft.records.add(new RecordReference(file, "significant event", event.id()));
    } else {
      draft.records.addAll(entry.records());
      draft.links.addAll(entry.links());
    }
    for (Draft other : told) {
      draft.contradicts.add(other);
      other.contradicts.add(draft);
    }
    told.add(draft);
  }

  /**
   * An event that a worker has taken into a chronology is told by that entry, and not once more by
   * itself.
   */
  private List<Draft> all() {
    Map<String, Draft> kept = new HashMap<>();
    byId.forEach(
        (key, told) ->
            told.stream()
                .filter(draft -> draft.entryId != null)
                .forEach(draft -> kept.put(draft.event.id(), draft)));
    List<Draft> all = new ArrayList<>();
    for (List<Draft> told : byId.values()) {
      for (Draft draft : told) {
        Draft entry = kept.get(draft.event.id());
        if (draft.entryId == null && entry != null) {
          entry.join(draft);
        } else {
          all.add(draft);
        }
      }
    }
    return all;
  }

  /** An event in a child's own file that names nobody is about that child. */
  private static SignificantEvent withSubject(SignificantEvent event, String id) {
    return event.subjects().isEmpty() && event.affectedChildren().isEmpty()
        ? SignificantEventBuilder.builder(event).subjects(List.of(id)).build()
        : event;
  }

  /** The same event with the child called by the identifier that the family file has for it. */
  private static SignificantEvent renamed(SignificantEvent event, String from, String to) {
    if (from.equals(to)) {
      return event;
    }
    return SignificantEventBuilder.builder(event)
        .subjects(event.subjects().stream().map(id -> id.equals(from) ? to : id).toList())
        .affectedChildren(
            event.affectedChildren().stream()
                .map(
                    child ->
                        child.personId().equals(from)
                            ? new AffectedChild(
                                to, child.impact(), child.judgedBy(), child.extensions())
                            : child)
                .toList())
        .childAccounts(
            event.childAccounts().stream()
                .map(
                    account ->
                        account.personId().equals(from)
                            ? new ChildAccount(
                                to,
                                account.words(),
                                account.shown(),
                                account.obtainedBy(),
                                account.alone(),
                                account.extensions())
                            : account)
                .toList())
        .build();
  }
}
