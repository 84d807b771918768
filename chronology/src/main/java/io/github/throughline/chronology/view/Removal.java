package io.github.throughline.chronology.view;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a copy does not show. It never says what was removed.
 *
 * @param reason why, as a code
 * @param kind what sort of thing
 * @param entryId the entry, by its identifier in the copy; for an entry that is left out a number
 *     that stands for it; empty for what stands beside the entries
 * @param field which part of it, such as {@code summary}; empty for a whole entry
 * @param label what stands in its place; empty when nothing does
 */
public record Removal(Matter reason, RemovalKind kind, String entryId, String field, String label) {
  /**
   * Checks that everything is given.
   *
   * @param reason why, as a code
   * @param kind what sort of thing
   * @param entryId the entry
   * @param field which part of it
   * @param label what stands in its place
   */
  public Removal {
    requireNonNull(reason, "reason");
    requireNonNull(kind, "kind");
    requireNonNull(entryId, "entryId");
    requireNonNull(field, "field");
    requireNonNull(label, "label");
  }
}
