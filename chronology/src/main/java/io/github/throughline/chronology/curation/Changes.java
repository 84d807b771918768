package io.github.throughline.chronology.curation;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
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

/**
 * How a chronology differs from how it was.
 *
 * @param added entries that were not there, by their identifiers
 * @param changed entries that say something else
 * @param withdrawn entries that are no longer there, by their identifiers
 * @param knownLate those added that had happened before the last review
 */
public record Changes(
    List<String> added,
    List<EntryChange> changed,
    List<String> withdrawn,
    List<KnownLate> knownLate) {
  /**
   * Copies the lists.
   *
   * @param added entries that were not there, by their identifiers
   * @param changed entries that say something else
   * @param withdrawn entries that are no longer there, by their identifiers
   * @param knownLate those added that had happened before the last review
   */
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    withdrawn = List.copyOf(withdrawn);
    knownLate = List.copyOf(knownLate);
  }

  /**
   * How one chronology differs from another of the same people.
   *
   * @param before the earlier one
   * @param after the later one
   * @return the changes, of which none is known late: nothing says when somebody reviewed it
   */
  public static Changes between(Chronology before, Chronology after) {
    return between(Fingerprints.of(before), Fingerprints.of(after));
  }

  static Changes between(SortedMap<String, SeenEntry> before, SortedMap<String, SeenEntry> after) {
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

  /** The same with those that came too late for a review on {@code reviewedOn}. */
  Changes knownAfter(@Nullable LocalDate reviewedOn, Chronology chronology) {
    if (reviewedOn == null) {
      return this;
    }
    TreeSet<String> fresh = new TreeSet<>(added);
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
    return new Changes(added, changed, withdrawn, late);
  }

  private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
    return day != null && day.isBefore(other);
  }

  /**
   * Whether nothing is different.
   *
   * @return true if there is no change
   */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
  }

  /**
   * How much is different, never what.
   *
   * @return for example {@code Changes[2 added, 1 changed, 0 withdrawn]}
   */
  @Override
  public String toString() {
    return "Changes["
        + added.size()
        + " added, "
        + changed.size()
        + " changed, "
        + withdrawn.size()
        + " withdrawn]";
  }
}
