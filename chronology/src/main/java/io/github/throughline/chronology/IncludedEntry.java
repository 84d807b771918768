package io.github.throughline.chronology;

import io.github.throughline.core.model.chronology.ChronologyEntry;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry in its place in a chronology.
 *
 * @param entry the entry
 * @param inclusions why it is in, one reason for each person through whom it is
 * @param ages how old each child of the chronology was, by the child's identifier, where that can
 *     be told
 */
public record IncludedEntry(
    ChronologyEntry entry, List<Inclusion> inclusions, SortedMap<String, Age> ages) {
  /**
   * Copies the collections.
   *
   * @param entry the entry
   * @param inclusions why it is in, one reason for each person through whom it is
   * @param ages how old each child of the chronology was, by the child's identifier
   */
  public IncludedEntry {
    inclusions = List.copyOf(inclusions);
    ages = Collections.unmodifiableSortedMap(new TreeMap<>(ages));
  }

  /**
   * Nothing that tells who it is about: reasons name people, and ages tell birth dates.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "IncludedEntry[masked]";
  }
}
