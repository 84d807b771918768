package io.github.throughline.core.exchange.agencychronology;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column of an agency's chronology can hold. */
public enum TableColumn {
  /** When it happened, or when it began; a time of day may stand with it. */
  DATE("date", "when it happened or began"),
  /** When it ended. */
  END_DATE("endDate", "when it ended"),
  /** The time of day. */
  TIME("time", "the time of day"),
  /** Whose information it is. */
  SOURCE("source", "whose information it is"),
  /** Who wrote it. */
  AUTHOR("author", "who wrote it"),
  /** What happened. */
  EVENT("event", "what happened"),
  /** What kind of event. */
  TYPE("type", "what kind of event"),
  /** Where it happened. */
  PLACE("place", "where it happened"),
  /** What was done. */
  RESPONSE("response", "what was done"),
  /** What came of it. */
  OUTCOME("outcome", "what came of it"),
  /** What it meant for the child. */
  IMPACT("impact", "what it meant for the child"),
  /** What the agency thinks of it: its significance or another comment. */
  COMMENT("comment", "what the agency thinks of it"),
  /** Whom it is about, by labels or identifiers. */
  PEOPLE("people", "whom it is about"),
  /** What the child said, in the child's words. */
  CHILDS_WORDS("childsWords", "what the child said"),
  /** The agency's own number of the event. */
  REFERENCE("reference", "the agency's own number of it"),
  /** When it was written down. */
  RECORDED_ON("recordedOn", "when it was written down"),
  /** Whether it may be passed on. */
  SHARING("sharing", "whether it may be passed on"),
  /** Whether it is confidential: anything but "no" means that it may not be passed on. */
  CONFIDENTIAL("confidential", "whether it is confidential");

  private final String property;
  private final String meaning;

  TableColumn(String property, String meaning) {
    this.property = property;
    this.meaning = meaning;
  }

  /**
   * Its name in a mapping document.
   *
   * @return for example {@code childsWords}
   */
  public String property() {
    return property;
  }

  /**
   * What stands in it, in plain English.
   *
   * @return for example {@code when it happened or began}
   */
  public String meaning() {
    return meaning;
  }

  /**
   * The column by its name in a mapping document.
   *
   * @param property the name
   * @return the column, or empty if there is none of the name
   */
  public static Optional<TableColumn> find(String property) {
    return Stream.of(values()).filter(column -> column.property.equals(property)).findFirst();
  }

  /** Whether a second row of text goes on with the first. */
  boolean isNarrative() {
    return switch (this) {
      case EVENT, RESPONSE, OUTCOME, IMPACT, COMMENT, CHILDS_WORDS -> true;
      default -> false;
    };
  }
}
