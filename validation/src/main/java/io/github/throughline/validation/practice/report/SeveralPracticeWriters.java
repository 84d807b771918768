package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.PracticeReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes several forms at once. */
public final class SeveralPracticeWriters implements PracticeWriter {
  private final List<PracticeWriter> writers;

  private SeveralPracticeWriters(List<PracticeWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /**
   * Several writers as one.
   *
   * @param writers the writers; closed with this one
   * @return one that tells each of them
   */
  public static SeveralPracticeWriters of(List<PracticeWriter> writers) {
    return new SeveralPracticeWriters(writers);
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    writers.forEach(writer -> writer.accept(report, team));
  }

  @Override
  public void finish(PracticeHeading heading) {
    writers.forEach(writer -> writer.finish(heading));
  }

  /** Closes all, also when one cannot be closed. */
  @Override
  public void close() {
    RuntimeException first = null;
    for (PracticeWriter writer : writers) {
      try {
        writer.close();
      } catch (RuntimeException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
