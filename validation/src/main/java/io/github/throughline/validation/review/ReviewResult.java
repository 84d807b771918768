package io.github.throughline.validation.review;

import org.jspecify.annotations.Nullable;

/**
 * What came of a review.
 *
 * @param comparison what has changed since the last run; null when nothing was compared
 * @param acceptances what came of the list of explained queries; null when there was none
 */
public record ReviewResult(
    @Nullable ComparisonResult comparison, @Nullable AcceptanceResult acceptances) {
  /** Neither a comparison nor a list. */
  public static final ReviewResult NONE = new ReviewResult(null, null);

  /**
   * A result.
   *
   * @param comparison what has changed since the last run, or null
   * @param acceptances what came of the list of explained queries, or null
   */
  public ReviewResult {}

  /**
   * Whether the file of the last run and the list, if there are any, could be read in full.
   *
   * @return false when some line of either was left out
   */
  public boolean isComplete() {
    return (comparison == null || comparison.isComplete())
        && (acceptances == null || acceptances.unread().isEmpty());
  }
}
