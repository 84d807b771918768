package io.github.throughline.chronology;

import io.github.throughline.core.time.Period;

/**
 * A long stretch in which nothing is recorded about one child. It is unknown, not quiet.
 *
 * @param personId the child
 * @param period the days without any entry
 */
public record UnrecordedSpan(String personId, Period period) {
  /**
   * How long it is, never whose or when.
   *
   * @return for example {@code UnrecordedSpan[214 days]}
   */
  @Override
  public String toString() {
    return "UnrecordedSpan[" + period.days() + " days]";
  }
}
