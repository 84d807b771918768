package io.github.throughline.chronology.linkage.evidence;

/** How far two names agree, the most first. */
public enum NameAgreement {
  /** Given and family name are the same, or the given name in a form that is in use for it. */
  SAME,
  /** Both are alike. */
  CLOSE,
  /** There is an initial only, and it fits; the family name is the same or alike. */
  INITIAL,
  /** The given name is the same, and one has no family name. */
  GIVEN_ONLY,
  /** The given name is the same, the family name is another. */
  GIVEN,
  /** The family name is the same or alike, and one has no given name yet. */
  FAMILY_ONLY,
  /** One has no name, or they are in scripts that cannot be compared. */
  UNKNOWN,
  /** They are different names. */
  DIFFERENT
}
