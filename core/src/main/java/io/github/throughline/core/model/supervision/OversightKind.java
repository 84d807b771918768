package io.github.throughline.core.model.supervision;

/** What management oversight was about. */
public enum OversightKind {
  /** Who holds the case. */
  ALLOCATION,

  /** Something serious happened. */
  ESCALATION,

  /** What to do next. */
  CASE_DIRECTION,

  /** The level of help. */
  STEP_UP_DOWN,

  /** Passing the case on. */
  TRANSFER,

  /** Ending it. */
  CLOSURE,

  /** Agreeing to something. */
  AUTHORISATION,

  /** Doing otherwise than guidance says. */
  EXCEPTION
}
