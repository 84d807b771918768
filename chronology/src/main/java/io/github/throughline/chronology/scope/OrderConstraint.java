package io.github.throughline.chronology.scope;

import static java.util.Objects.requireNonNull;

/**
 * Somebody says that one entry came before another. The entries are never moved for it: where their
 * dates say otherwise, the two stand as a contradiction.
 *
 * @param earlierEntryId the entry that is said to have come first
 * @param laterEntryId the entry that is said to have come after it
 * @param reason who says so, or why, in plain English
 */
public record OrderConstraint(String earlierEntryId, String laterEntryId, String reason) {
  /**
   * Checks that it is about two entries.
   *
   * @param earlierEntryId the entry that is said to have come first
   * @param laterEntryId the entry that is said to have come after it
   * @param reason who says so, or why
   */
  public OrderConstraint {
    requireNonNull(earlierEntryId, "earlierEntryId");
    requireNonNull(laterEntryId, "laterEntryId");
    requireNonNull(reason, "reason");
    if (earlierEntryId.equals(laterEntryId)) {
      throw new IllegalArgumentException("An entry cannot come before itself");
    }
  }

  /**
   * Nothing of what it says: a reason may name people.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "OrderConstraint[masked]";
  }
}
