package io.github.throughline.chronology.curation;

import java.util.List;

/**
 * An entry that is no longer as it was.
 *
 * @param entryId the entry
 * @param fields the fields that changed, by name, such as {@code summary}
 */
public record EntryChange(String entryId, List<String> fields) {
  /**
   * Copies the list.
   *
   * @param entryId the entry
   * @param fields the fields that changed, by name
   */
  public EntryChange {
    fields = List.copyOf(fields);
  }
}
