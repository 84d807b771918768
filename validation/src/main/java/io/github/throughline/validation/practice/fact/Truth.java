package io.github.throughline.validation.practice.fact;

import org.jspecify.annotations.Nullable;

/** Yes, no, or: the records do not say. Nothing recorded is never taken for a no. */
public enum Truth {
  /** It is so, whichever of the possible days is the right one. */
  YES,
  /** It is not so, whichever of the possible days is the right one. */
  NO,
  /** The records do not say, or not clearly enough. */
  CANNOT_TELL;

  /**
   * A yes or no.
   *
   * @param holds whether it is so
   * @return YES or NO
   */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /**
   * A flag of a record, which may not be recorded.
   *
   * @param recorded the flag; null when not recorded
   * @return YES, NO, or CANNOT_TELL for null
   */
  public static Truth ofRecorded(@Nullable Boolean recorded) {
    return recorded == null ? CANNOT_TELL : of(recorded);
  }

  /**
   * Whether it is so for certain.
   *
   * @return true for YES
   */
  public boolean isYes() {
    return this == YES;
  }

  /**
   * Whether it is certainly not so.
   *
   * @return true for NO
   */
  public boolean isNo() {
    return this == NO;
  }

  /**
   * Whether it may be so.
   *
   * @return true unless NO
   */
  public boolean isPossible() {
    return this != NO;
  }

  /**
   * Both.
   *
   * @param other the other
   * @return NO if either is NO, YES if both are YES, else CANNOT_TELL
   */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : CANNOT_TELL;
  }

  /**
   * One or the other.
   *
   * @param other the other
   * @return YES if either is YES, NO if both are NO, else CANNOT_TELL
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * The opposite.
   *
   * @return NO for YES, YES for NO, CANNOT_TELL for itself
   */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case CANNOT_TELL -> CANNOT_TELL;
    };
  }
}
