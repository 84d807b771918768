package io.github.throughline.chronology.curation;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chronology and what workers did with it, brought together.
 *
 * @param shown the chronology to be shown: its entries with the judgements, disagreements and
 *     corrections that were added, and otherwise as they are recorded
 * @param show which entries are shown
 * @param changes how the records differ from when somebody last looked; everything is added when
 *     nobody has looked yet
 * @param dangling entries that steps are about and that are no longer there
 * @param leftOut entries that matter much or support the family and are not selected, with the
 *     reason; empty when nobody has selected anything
 * @param earlierVersions what each corrected entry said before, the recorded one first, by its
 *     identifier
 * @param correctedAndChanged corrected entries whose records have changed since they were
 *     corrected, by their identifiers: the correction may no longer be needed
 * @param analysis the notes that count now, with their citations, apart from the entries
 * @param serials the serial number of each entry that was ever filed, by its identifier
 * @param finished whether the chronology is marked finished, and nobody has opened it again
 */
public record Curated(
    Chronology shown,
    Show show,
    Changes changes,
    List<Dangling> dangling,
    List<LeftOut> leftOut,
    SortedMap<String, List<ChronologyEntry>> earlierVersions,
    List<String> correctedAndChanged,
    List<AnalysisNote> analysis,
    SortedMap<String, String> serials,
    boolean finished) {
  /**
   * Copies the collections.
   *
   * @param shown the chronology to be shown
   * @param show which entries are shown
   * @param changes how the records differ from when somebody last looked
   * @param dangling entries that steps are about and that are no longer there
   * @param leftOut entries that matter much or support the family and are not selected
   * @param earlierVersions what each corrected entry said before, by its identifier
   * @param correctedAndChanged corrected entries whose records have changed since
   * @param analysis the notes that count now
   * @param serials the serial number of each entry that was ever filed
   * @param finished whether the chronology is marked finished
   */
  public Curated {
    dangling = List.copyOf(dangling);
    leftOut = List.copyOf(leftOut);
    earlierVersions = Collections.unmodifiableSortedMap(new TreeMap<>(earlierVersions));
    correctedAndChanged = List.copyOf(correctedAndChanged);
    analysis = List.copyOf(analysis);
    serials = Collections.unmodifiableSortedMap(new TreeMap<>(serials));
  }

  /**
   * How large it is, never who it is about.
   *
   * @return for example {@code Curated[12 entries]}
   */
  @Override
  public String toString() {
    return "Curated[" + shown.entries().size() + " entries]";
  }
}
