package io.github.throughline.core.time.words;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a written date was read as.
 *
 * @param when when it was, with the words it was written in; {@code XXXX} in EDTF if it could not
 *     be read
 * @param problem what is wrong with what was written; null when nothing is
 */
public record DateReading(When when, @Nullable DateProblem problem) {
  /**
   * What a written date was read as.
   *
   * @param when when it was, with the words it was written in
   * @param problem what is wrong with what was written; null when nothing is
   */
  public DateReading {
    requireNonNull(when, "when");
  }

  /**
   * Whether it was understood, with nothing to put right.
   *
   * @return true if there is no problem
   */
  public boolean isClean() {
    return problem == null;
  }
}
