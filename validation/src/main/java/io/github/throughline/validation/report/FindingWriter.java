package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
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
   * Takes what came of the whole return. After this there are no more findings on it.
   *
   * @param heading what was checked
   * @param report what came of every rule
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void finish(ReportHeading heading, ValidationReport report);

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
}
