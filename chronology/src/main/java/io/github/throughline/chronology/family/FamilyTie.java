package io.github.throughline.chronology.family;

/**
 * Why one person counts as family of another at some time.
 *
 * @param kind what sort of tie
 * @param relation what the person is to the other, in plain English, such as {@code half-brother}
 */
public record FamilyTie(Kind kind, String relation) {
  /** The sorts of tie. */
  public enum Kind {
    /** The same person. */
    SELF,
    /** A brother or sister of any kind. */
    SIBLING,
    /** A parent, step-parent or carer. */
    PARENT_OR_CARER,
    /** Any other relative or friend recorded as related. */
    RELATED,
    /** Nobody recorded as related, who lived in the same household at the time. */
    HOUSEHOLD
  }
}
