package io.github.throughline.chronology.curation;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.curation.work.Comparison;
import io.github.throughline.chronology.curation.work.Fingerprints;
import java.util.List;

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
    return Comparison.between(Fingerprints.of(before), Fingerprints.of(after));
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
