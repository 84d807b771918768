package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in a chronology.
 *
 * @param entry the entry, as it is shown
 * @param inclusions why it is in, one reason for each person through whom it is
 * @param ages how old each child of the chronology was, by the child's identifier, where that can
 *     be told
 * @param selectedBy what the chronology was asked to show that this entry is, in plain English;
 *     empty when it was asked for no selection
 * @param knownOn the day the service first knew; null when nothing tells
 * @param correctedBy the entries that correct this one, by their identifiers
 * @param statusChange how far it is shown as established where a court has found on it; null when
 *     it is shown as recorded
 */
@RecordBuilder
public record IncludedEntry(
    ChronologyEntry entry,
    List<Inclusion> inclusions,
    SortedMap<String, Age> ages,
    List<String> selectedBy,
    @Nullable LocalDate knownOn,
    List<String> correctedBy,
    @Nullable StatusChange statusChange) {
  /**
   * Copies the collections; what is not given is empty.
   *
   * @param entry the entry, as it is shown
   * @param inclusions why it is in, one reason for each person through whom it is
   * @param ages how old each child of the chronology was, by the child's identifier
   * @param selectedBy what the chronology was asked to show that this entry is
   * @param knownOn the day the service first knew; null when nothing tells
   * @param correctedBy the entries that correct this one, by their identifiers
   * @param statusChange how far it is shown as established where a court has found on it; null when
   *     it is shown as recorded
   */
  public IncludedEntry {
    requireNonNull(entry, "entry");
    inclusions = inclusions == null ? List.of() : List.copyOf(inclusions);
    ages = Collections.unmodifiableSortedMap(ages == null ? new TreeMap<>() : new TreeMap<>(ages));
    selectedBy = selectedBy == null ? List.of() : List.copyOf(selectedBy);
    correctedBy = correctedBy == null ? List.of() : List.copyOf(correctedBy);
  }

  /**
   * An entry of which nothing more is to be said.
   *
   * @param entry the entry
   * @param inclusions why it is in, one reason for each person through whom it is
   * @param ages how old each child of the chronology was, by the child's identifier
   */
  public IncludedEntry(
      ChronologyEntry entry, List<Inclusion> inclusions, SortedMap<String, Age> ages) {
    this(entry, inclusions, ages, List.of(), null, List.of(), null);
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
