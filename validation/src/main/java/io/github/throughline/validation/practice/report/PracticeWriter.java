package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.PracticeReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the checks say: one case file after another, then what there is to say of all.
 *
 * <pre>{@code
 * try (PracticeWriter page = PracticePage.to(out)) {
 *   page.accept(practice.check(file, asAt), null);
 *   page.finish(heading);
 * }
 * }</pre>
 *
 * <p>What a writer keeps is bounded, however many case files there are. Used by one thread at a
 * time.
 */
public interface PracticeWriter extends AutoCloseable {
  /**
   * Takes what came of one case file.
   *
   * @param report what came of it
   * @param team the team that holds the case; null when not recorded
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void accept(PracticeReport report, @Nullable String team);

  /**
   * Ends the report.
   *
   * @param heading what stands over it
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void finish(PracticeHeading heading);

  /**
   * Closes what is written to.
   *
   * @throws java.io.UncheckedIOException if it cannot be closed
   */
  @Override
  void close();
}
