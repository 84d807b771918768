package io.github.throughline.chronology.curation;

import java.util.List;

/**
 * An entry that steps of the curation are about and that the chronology no longer has. The steps
 * stay; a person has to say what becomes of them.
 *
 * @param entryId the entry
 * @param steps the steps that are about it, by their identifiers, in the order of the document
 * @param perhapsNow entries that rest on the same record and may be what it has become; empty when
 *     none is known
 */
public record Dangling(String entryId, List<String> steps, List<String> perhapsNow) {
  /**
   * Copies the lists.
   *
   * @param entryId the entry
   * @param steps the steps that are about it, by their identifiers
   * @param perhapsNow entries that rest on the same record and may be what it has become
   */
  public Dangling {
    steps = List.copyOf(steps);
    perhapsNow = List.copyOf(perhapsNow);
  }
}
