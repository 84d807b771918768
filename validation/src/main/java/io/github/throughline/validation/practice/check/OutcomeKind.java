package io.github.throughline.validation.practice.check;

/** What came of a check. */
public enum OutcomeKind {
  /** The records show something that is worth a question. */
  RAISED,
  /** The records show something that goes well. */
  WELL,
  /** The check looked and has nothing to say. */
  QUIET,
  /** The check is about something that this child's case does not have. */
  NOT_APPLICABLE,
  /** Something is not recorded that the answer depends on. Neither a pass nor a failure. */
  CANNOT_TELL
}
