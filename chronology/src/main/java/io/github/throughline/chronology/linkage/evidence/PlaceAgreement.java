package io.github.throughline.chronology.linkage.evidence;

/** Whether two people lived at one address, the most first. */
public enum PlaceAgreement {
  /** They did, and may have at one time. */
  SAME_TIME,
  /** They did, at different times. */
  OTHER_TIME,
  /** Nothing is recorded of one of them. */
  UNKNOWN,
  /** None of the addresses that are recorded are the same. */
  DIFFERENT
}
