package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.event.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far an entry is shown as established, where that is not what its own record says: a court has
 * found on it since. The record itself is not changed.
 *
 * @param recorded what the record says; null when it says nothing
 * @param shown what is shown
 * @param byEntryId the entry that says so
 */
public record StatusChange(
    @Nullable VerificationStatus recorded, VerificationStatus shown, String byEntryId) {
  /**
   * Checks that it is said what is shown and why.
   *
   * @param recorded what the record says; null when it says nothing
   * @param shown what is shown
   * @param byEntryId the entry that says so
   */
  public StatusChange {
    requireNonNull(shown, "shown");
    requireNonNull(byEntryId, "byEntryId");
  }
}
