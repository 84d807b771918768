package io.github.throughline.core.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A part of a return that could not be read, while the rest of it could.
 *
 * @param place where the part starts: the record's own start tag for a damaged record, the fault
 *     itself for damage outside any record, the end of the file for a file that is cut short
 * @param record the authority's own identifier of the damaged record, if it was read before the
 *     damage and the part is a record
 * @param message what is wrong, where, and what would put it right, in plain English, without any
 *     text from the file
 */
public record UnreadablePart(Place place, @Nullable String record, String message) {
  /**
   * The place and the message, never the identifier.
   *
   * @return for example {@code line 12, column 5: …}
   */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
