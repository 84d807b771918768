package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A day that may have set the clock. Where sources differ on which day counts, every candidate is
 * kept and the one that was chosen is shown.
 *
 * @param what what happened on it, such as {@code the strategy discussion}
 * @param on when; null when not recorded
 * @param record the record that has it
 */
public record ClockStart(String what, @Nullable UncertainDate on, Evidence record) {
  /**
   * The kind of record and its place.
   *
   * @return for example {@code meeting at /meetings/3}
   */
  @Override
  public String toString() {
    return record.toString();
  }
}
