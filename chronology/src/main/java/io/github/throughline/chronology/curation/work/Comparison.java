package io.github.throughline.chronology.curation.work;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.curation.Changes;
import io.github.throughline.chronology.curation.EntryChange;
import io.github.throughline.chronology.curation.KnownLate;
import io.github.throughline.chronology.curation.SeenEntry;
import io.github.throughline.chronology.curation.SeenField;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Entries as they were seen at two times, compared field by field. */
public final class Comparison {
  private Comparison() {}

  /** How the later ones differ from the earlier ones, each by its identifier. */
  public static Changes between(
      SortedMap<String, SeenEntry> before, SortedMap<String, SeenEntry> after) {
    List<String> added = new ArrayList<>();
    List<EntryChange> changed = new ArrayList<>();
    after.forEach(
        (id, entry) -> {
          SeenEntry earlier = before.get(id);
          if (earlier == null) {
            added.add(id);
          } else {
            List<String> fields = fields(earlier, entry);
            if (!fields.isEmpty()) {
              changed.add(new EntryChange(id, fields));
            }
          }
        });
    List<String> withdrawn = before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
    return new Changes(added, changed, withdrawn, List.of());
  }

  static List<String> fields(SeenEntry before, SeenEntry after) {
    return fields(before.fields(), after.fields());
  }

  /** The fields that differ. A version number alone is no change. */
  static List<String> fields(List<SeenField> before, List<SeenField> after) {
    Map<String, String> earlier = byName(before);
    Map<String, String> later = byName(after);
    TreeSet<String> names = new TreeSet<>(earlier.keySet());
    names.addAll(later.keySet());
    names.removeIf(name -> Objects.equals(earlier.get(name), later.get(name)));
    return List.copyOf(names);
  }

  private static Map<String, String> byName(List<SeenField> fields) {
    Map<String, String> byName = new HashMap<>();
    fields.forEach(field -> byName.put(field.name(), field.fingerprint()));
    return byName;
  }

  /** The same changes with those that came too late for a review on {@code reviewedOn}. */
  static Changes knownAfter(
      @Nullable LocalDate reviewedOn, Changes changes, Chronology chronology) {
    if (reviewedOn == null) {
      return changes;
    }
    TreeSet<String> fresh = new TreeSet<>(changes.added());
    List<KnownLate> late = new ArrayList<>();
    for (IncludedEntry included : chronology.entries()) {
      When occurred = included.entry().event().occurred();
      LocalDate known = included.knownOn();
      if (fresh.contains(included.entry().entryId())
          && occurred != null
          && isBefore(occurred.latest(), reviewedOn)
          && (known == null || known.isAfter(reviewedOn))) {
        late.add(new KnownLate(included.entry().entryId(), occurred, known));
      }
    }
    return new Changes(changes.added(), changes.changed(), changes.withdrawn(), late);
  }

  private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
    return day != null && day.isBefore(other);
  }
}
