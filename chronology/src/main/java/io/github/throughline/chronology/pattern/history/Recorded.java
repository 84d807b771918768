package io.github.throughline.chronology.pattern.history;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.CaseFile;
import java.util.List;

/**
 * A record and the entries of the chronology that rest on it. A record without an entry is not
 * given to indicators: what the chronology does not show, they do not know.
 *
 * @param record the record
 * @param file the case file it stands in
 * @param entries the entries that rest on it, in the order of the chronology; never empty
 * @param <T> the kind of record
 */
public record Recorded<T>(T record, CaseFile file, List<IncludedEntry> entries) {
  /**
   * Copies the list.
   *
   * @param record the record
   * @param file the case file it stands in
   * @param entries the entries that rest on it
   */
  public Recorded {
    entries = List.copyOf(entries);
  }

  /**
   * The entries that rest on it.
   *
   * @return their identifiers
   */
  public List<String> entryIds() {
    return entries.stream().map(included -> included.entry().entryId()).toList();
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return how many entries rest on it
   */
  @Override
  public String toString() {
    return "Recorded[" + entries.size() + " entries]";
  }
}
