package io.github.throughline.core.model.event;

/**
 * What events of a type may be about, for filtering and for asking the right questions. Never a
 * judgement of one event: that is a person's.
 */
public enum EventNature {
  /** May be about harm. */
  MAY_BE_HARM,
  /** May be protective. */
  MAY_BE_PROTECTIVE,
  /** May be either. */
  MAY_BE_EITHER,
  /** Something a service did or decided. */
  SERVICE,
  /** A change in the family's life. */
  CHANGE,
  /** Not in our list. */
  UNKNOWN
}
