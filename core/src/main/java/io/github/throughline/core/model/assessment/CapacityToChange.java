package io.github.throughline.core.model.assessment;

/** What somebody judged of a parent's ability to change in the child's time. */
public enum CapacityToChange {
  /** Able to change in time. */
  ABLE,

  /** Able with help that was named. */
  ABLE_WITH_HELP,

  /** Not in the time the child has. */
  NOT_IN_TIME,

  /** Not able. */
  NOT_ABLE,

  /** Too early to say. */
  NOT_YET_KNOWN
}
