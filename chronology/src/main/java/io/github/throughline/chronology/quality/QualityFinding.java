package io.github.throughline.chronology.quality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice on a chronology.
 *
 * @param check what was looked for
 * @param personId the child it is about; null when it is about the chronology as a whole
 * @param sentence what is recorded, and a question, in plain English; it may hold names
 * @param entryIds the entries it rests on, in the chronology's order; empty where the point is that
 *     there is none
 */
public record QualityFinding(
    QualityCheck check, @Nullable String personId, String sentence, List<String> entryIds) {
  /**
   * Copies the list.
   *
   * @param check what was looked for
   * @param personId the child it is about; null when it is about the chronology as a whole
   * @param sentence what is recorded, and a question, in plain English
   * @param entryIds the entries it rests on
   */
  public QualityFinding {
    requireNonNull(check, "check");
    requireNonNull(sentence, "sentence");
    entryIds = List.copyOf(entryIds);
  }

  /**
   * Which check it is of, never whom it is about.
   *
   * @return for example {@code QualityFinding[CH-Q4]}
   */
  @Override
  public String toString() {
    return "QualityFinding[" + check.code() + "]";
  }
}
