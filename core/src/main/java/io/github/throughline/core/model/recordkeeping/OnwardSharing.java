package io.github.throughline.core.model.recordkeeping;

/** Whether the one who received something may pass it on. */
public enum OnwardSharing {
  /** Yes. */
  ALLOWED,

  /** After asking the agency it came from. */
  ASK,

  /** No. */
  NEVER
}
