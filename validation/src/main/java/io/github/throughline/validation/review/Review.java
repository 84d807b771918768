package io.github.throughline.validation.review;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each finding of one return beside the findings of the last run and a list of explained
 * queries, either of which may be absent.
 *
 * <pre>{@code
 * Review review = Review.of(Comparison.with(lastRun), Acceptances.read(list));
 * FindingWriter writer = FindingWriter.reviewed(HtmlReport.to(out, options), review);
 * }</pre>
 *
 * <p>Used by one thread at a time, for one return.
 */
public final class Review {
  private final @Nullable Comparison comparison;
  private final @Nullable Acceptances acceptances;
  private @Nullable ReviewResult result;

  private Review(@Nullable Comparison comparison, @Nullable Acceptances acceptances) {
    this.comparison = comparison;
    this.acceptances = acceptances;
  }

  /**
   * A review.
   *
   * @param comparison the findings of the last run, or null
   * @param acceptances the explained queries, or null
   * @return the review
   */
  public static Review of(@Nullable Comparison comparison, @Nullable Acceptances acceptances) {
    return new Review(comparison, acceptances);
  }

  /**
   * What is to be known of the next finding. Each finding is asked about once.
   *
   * @param finding the finding
   * @return the remarks
   */
  public Remarks remarksOn(Finding finding) {
    if (comparison == null && acceptances == null) {
      return Remarks.NONE;
    }
    return new Remarks(
        comparison == null ? null : comparison.judge(finding),
        acceptances == null ? null : acceptances.accept(finding));
  }

  /**
   * What came of the whole, once every finding has been asked about; the same however often it is
   * asked for.
   *
   * @param report what came of every rule
   * @param unreadable the parts of the return that could not be read
   * @return the result
   */
  public ReviewResult result(ValidationReport report, List<UnreadablePart> unreadable) {
    // Looking for what is gone reads the file of the last run again: once is enough.
    if (result == null) {
      result =
          new ReviewResult(
              comparison == null ? null : comparison.result(report, unreadable),
              acceptances == null ? null : acceptances.result(report));
    }
    return result;
  }
}
