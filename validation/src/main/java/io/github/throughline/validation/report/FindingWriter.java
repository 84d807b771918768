package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.Review;
import io.github.throughline.validation.review.ReviewResult;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the findings on one return: each as it is made, then what came of the whole.
 *
 * <pre>{@code
 * try (FindingWriter writer = HtmlReport.to(out, ReportOptions.withValues())) {
 *   ValidationReport report = validator.validate(reader, writer);
 *   writer.finish(heading, report);
 * }
 * }</pre>
 *
 * <p>Used by one thread at a time.
 */
public interface FindingWriter extends Consumer<Finding>, AutoCloseable {
  /**
   * Takes one finding.
   *
   * @param finding the finding
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  void accept(Finding finding);

  /**
   * Takes one finding with what is to be known of it beyond its rule. A form that has no room for
   * that writes the finding alone.
   *
   * @param finding the finding
   * @param remarks what is to be known of it
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  default void accept(Finding finding, Remarks remarks) {
    accept(finding);
  }

  /**
   * Takes what came of the whole return. After this there are no more findings on it.
   *
   * @param heading what was checked
   * @param report what came of every rule
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void finish(ReportHeading heading, ValidationReport report);

  /**
   * Takes what came of the whole return and of its review. A form that has no room for the review
   * leaves it out.
   *
   * @param heading what was checked
   * @param report what came of every rule
   * @param review what has changed since the last run and which queries are explained
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  default void finish(ReportHeading heading, ValidationReport report, ReviewResult review) {
    finish(heading, report);
  }

  /**
   * Closes what is written to. A page or report that was not finished stays empty, so that nobody
   * takes it for the whole.
   *
   * @throws java.io.UncheckedIOException if it cannot be closed
   */
  @Override
  void close();

  /**
   * Several writers as one, which are given everything in turn.
   *
   * @param writers the writers; closing the one closes them all, even if some cannot be closed
   * @return the one
   */
  static FindingWriter all(List<? extends FindingWriter> writers) {
    return new SeveralWriters(List.copyOf(writers));
  }

  /**
   * A writer that looks at each finding beside the last run and the explained queries, and gives
   * the other what is to be known of it.
   *
   * @param writer the other writer; closed with this one
   * @param review the review of one return
   * @return the writer
   */
  static FindingWriter reviewed(FindingWriter writer, Review review) {
    return new ReviewedWriter(writer, review);
  }
}
