package io.github.throughline.chronology.pattern.history;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.record.FileOrder;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of one child behind the entries of a chronology. A record that several files
 * tell alike is found once; of several tellings the one in the file written last.
 */
final class RecordIndex {
  private record Key(String kind, String recordId) {}

  private final Map<Class<?>, Map<String, Recorded<?>>> byClass = new HashMap<>();

  RecordIndex(
      FamilyGraph graph, String childId, List<CaseFile> files, List<IncludedEntry> entries) {
    Map<Key, List<IncludedEntry>> byReference = new HashMap<>();
    for (IncludedEntry included : entries) {
      for (RecordReference reference : included.entry().records()) {
        if (childId.equals(reference.caseFile())) {
          byReference
              .computeIfAbsent(
                  new Key(reference.kind(), reference.recordId()), key -> new ArrayList<>())
              .add(included);
        }
      }
    }
    for (CaseFile file : FileOrder.sorted(files)) {
      Person child = graph.findSame(file.child()).orElse(null);
      if (child != null && child.id().equals(childId)) {
        for (RecordKind<?> kind : RecordKinds.all()) {
          addAll(kind, file, byReference);
        }
      }
    }
  }

  private <T> void addAll(
      RecordKind<T> kind, CaseFile file, Map<Key, List<IncludedEntry>> byReference) {
    for (T record : kind.in().apply(file)) {
      Key key = new Key(kind.name(), kind.id().apply(record));
      List<IncludedEntry> own = of(kind, record, byReference.getOrDefault(key, List.of()));
      if (!own.isEmpty()) {
        byClass
            .computeIfAbsent(record.getClass(), type -> new LinkedHashMap<>())
            .put(own.get(0).entry().entryId(), new Recorded<>(record, file, own));
      }
    }
  }

  /** Identifiers are unique in a document only, so that the dates have to agree as well. */
  private static <T> List<IncludedEntry> of(
      RecordKind<T> kind, T record, List<IncludedEntry> referring) {
    Set<UncertainDate> dates = new HashSet<>();
    boolean undated = false;
    for (RecordKind.Moment<T> moment : kind.moments()) {
      UncertainDate date = moment.on(record);
      if (date != null) {
        dates.add(date);
      } else {
        undated = true;
      }
    }
    List<IncludedEntry> own = new ArrayList<>();
    for (IncludedEntry included : referring) {
      UncertainDate start = start(included.entry().event().occurred());
      if (start == null ? undated : dates.contains(start)) {
        own.add(included);
      }
    }
    return own;
  }

  private static @Nullable UncertainDate start(@Nullable When when) {
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  <T> List<Recorded<T>> of(Class<T> type) {
    List<Recorded<T>> found = new ArrayList<>();
    for (Recorded<?> recorded : byClass.getOrDefault(type, Map.of()).values()) {
      found.add(new Recorded<>(type.cast(recorded.record()), recorded.file(), recorded.entries()));
    }
    return found;
  }
}
