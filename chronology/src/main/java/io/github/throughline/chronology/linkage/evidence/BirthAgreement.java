package io.github.throughline.chronology.linkage.evidence;

/** How far two birth dates agree, the most first. */
public enum BirthAgreement {
  /** They are one day. */
  SAME,
  /** Day and month of one are month and day of the other. */
  SWAPPED,
  /** They differ in one digit. */
  ONE_DIGIT,
  /** At least one is not exact, and they may be one day. */
  POSSIBLE,
  /** At least one is not recorded. */
  UNKNOWN,
  /** They are different days. */
  DIFFERENT
}
