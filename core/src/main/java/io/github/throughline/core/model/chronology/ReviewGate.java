package io.github.throughline.core.model.chronology;

/** When a chronology is to be looked at again. */
public enum ReviewGate {
  /** For an assessment. */
  ASSESSMENT,

  /** Before a conference. */
  CONFERENCE,

  /** Before a review of a plan. */
  REVIEW,

  /** When a case is passed on. */
  TRANSFER,

  /** When a case is closed. */
  CLOSURE,

  /** Before papers go to court. */
  COURT,

  /** After a set time. */
  INTERVAL
}
