package io.github.throughline.chronology.scope;

/** The orders in which a chronology can be read. */
public enum EntryOrder {
  /** By the date of the event. */
  AS_IT_HAPPENED,
  /**
   * By the day the service first knew: a guard against hindsight. An entry that does not say when
   * it became known stands where it happened.
   */
  AS_IT_BECAME_KNOWN
}
