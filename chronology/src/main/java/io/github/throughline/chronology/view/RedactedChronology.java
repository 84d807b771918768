package io.github.throughline.chronology.view;

import io.github.throughline.chronology.Chronology;
import java.util.List;

/**
 * A copy of a chronology for an audience, and an account of what is missing from it.
 *
 * @param chronology the copy; it can be written in every format
 * @param removals what is missing, each with its reason
 * @param cover the same in plain English, one sentence each, as in the copy's coverage
 */
public record RedactedChronology(
    Chronology chronology, List<Removal> removals, List<String> cover) {
  /**
   * Copies the lists.
   *
   * @param chronology the copy
   * @param removals what is missing, each with its reason
   * @param cover the same in plain English
   */
  public RedactedChronology {
    removals = List.copyOf(removals);
    cover = List.copyOf(cover);
  }

  /**
   * What a worker has to read and decide before the copy goes out: texts that are withheld because
   * a name in them cannot be replaced safely.
   *
   * @return one sentence each; not part of the copy
   */
  public List<String> questions() {
    return removals.stream()
        .filter(removal -> removal.reason() == Matter.UNSAFE_NAME)
        .map(
            removal ->
                (removal.entryId().isEmpty()
                        ? "Beside the entries, "
                        : "In " + removal.entryId() + ", ")
                    + removal.field()
                    + " is withheld: a name in it is an ordinary word too, or the name of several"
                    + " people. Read it, and decide what of it can be shown.")
        .distinct()
        .toList();
  }

  /**
   * How large it is, never who it is about.
   *
   * @return for example {@code RedactedChronology[41 entries, 12 removals]}
   */
  @Override
  public String toString() {
    return "RedactedChronology["
        + chronology.entries().size()
        + " entries, "
        + removals.size()
        + " removals]";
  }
}
