package io.github.throughline.validation.practice.timescale;

/** How an expectation stands. */
public enum ExpectationState {
  /** Done in time. */
  MET,
  /** Not done in time, and a reason is recorded: a reasoned exception. */
  MISSED_WITH_REASON,
  /** Not done in time as far as is recorded, and no reason is recorded. */
  MISSED,
  /** The day has not passed. */
  NOT_YET_DUE,
  /** Something is not recorded that the answer depends on. */
  CANNOT_TELL
}
