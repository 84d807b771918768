package io.github.throughline.core.model.action;

/** What became of an action. */
public enum ActionStatus {
  /** Nothing has been done yet. */
  NOT_STARTED,

  /** Some of it is done. */
  PARTLY,

  /** It is done. */
  DONE,

  /** It was due and is not done. */
  NOT_DONE,

  /** It is not needed any more. */
  NO_LONGER_NEEDED
}
