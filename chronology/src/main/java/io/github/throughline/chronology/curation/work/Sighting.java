package io.github.throughline.chronology.curation.work;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.Look;
import io.github.throughline.chronology.curation.SeenEntry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a worker sees who looks at a chronology after others have.
 *
 * @param news the entries that were not there or said something else when somebody last looked
 * @param gone those that were there then and are not now, by their identifiers
 */
public record Sighting(List<SeenEntry> news, List<String> gone) {
  /** What is new to who has seen what {@code curation} says was seen. */
  public static Sighting of(Chronology chronology, Curation curation) {
    SortedMap<String, SeenEntry> before = lastSeen(curation);
    SortedMap<String, SeenEntry> now = Fingerprints.of(chronology);
    List<SeenEntry> news =
        now.values().stream()
            .filter(
                entry -> {
                  SeenEntry earlier = before.get(entry.entryId());
                  return earlier == null || !Comparison.fields(earlier, entry).isEmpty();
                })
            .toList();
    return new Sighting(news, before.keySet().stream().filter(id -> !now.containsKey(id)).toList());
  }

  /** The entries as they were when somebody last looked, by their identifiers. */
  static SortedMap<String, SeenEntry> lastSeen(Curation curation) {
    TreeMap<String, SeenEntry> seen = new TreeMap<>();
    for (Look look : Steps.inOrder(curation.looks())) {
      look.entries().forEach(entry -> seen.put(entry.entryId(), entry));
      look.gone().forEach(seen::remove);
    }
    return seen;
  }
}
