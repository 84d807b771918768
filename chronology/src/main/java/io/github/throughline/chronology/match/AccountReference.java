package io.github.throughline.chronology.match;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.RecordReference;
import org.jspecify.annotations.Nullable;

/**
 * Names one account of an event: a record, and the document that tells it where several documents
 * use the same identifier.
 *
 * @param record the record, named as an entry names the records behind it; an entry of a worker's
 *     own chronology is of the kind {@value #KEPT_ENTRY}
 * @param document the document, as its source names it; null when the record is enough
 */
public record AccountReference(RecordReference record, @Nullable String document) {
  /** The kind of record that an entry of a worker's own chronology is. */
  public static final String KEPT_ENTRY = "chronology entry";

  /** The kind of record that a significant event is. */
  public static final String EVENT = "significant event";

  /**
   * Checks that a record is named.
   *
   * @param record the record
   * @param document the document; null when the record is enough
   */
  public AccountReference {
    requireNonNull(record, "record");
  }

  /**
   * A significant event.
   *
   * @param file the person whose case file holds it, or the family file, by identifier
   * @param eventId the event's identifier
   * @param document the document that tells it; null when there is only one
   * @return the reference
   */
  public static AccountReference event(String file, String eventId, @Nullable String document) {
    return new AccountReference(new RecordReference(file, EVENT, eventId), document);
  }

  /**
   * An entry of the chronology that a worker keeps in a child's file.
   *
   * @param personId the child, by identifier
   * @param entryId the entry's identifier
   * @return the reference
   */
  public static AccountReference entry(String personId, String entryId) {
    return new AccountReference(new RecordReference(personId, KEPT_ENTRY, entryId), null);
  }

  /**
   * Nothing of what it names: identifiers and documents may tell who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "AccountReference[masked]";
  }
}
