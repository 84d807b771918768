package io.github.throughline.chronology.curation;

import io.github.throughline.core.time.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of something that had happened before the last review, and that the review could not
 * know of.
 *
 * @param entryId the entry
 * @param occurred when it happened
 * @param knownOn the day the service first knew; null when nothing tells, and the entry was not
 *     there when somebody last looked
 */
public record KnownLate(String entryId, When occurred, @Nullable LocalDate knownOn) {
  /**
   * Nothing of when it was.
   *
   * @return for example {@code KnownLate[e1]}
   */
  @Override
  public String toString() {
    return "KnownLate[" + entryId + "]";
  }
}
