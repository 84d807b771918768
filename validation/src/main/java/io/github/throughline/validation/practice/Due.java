package io.github.throughline.validation.practice;

import io.github.throughline.validation.practice.timescale.Expectation;
import java.time.LocalDate;

/**
 * Something that is still to be done, with its day.
 *
 * @param day the last day in time
 * @param overdue whether that day has passed
 * @param expectation what it is, and on which records it rests
 */
public record Due(LocalDate day, boolean overdue, Expectation expectation) {
  /**
   * The day and the code.
   *
   * @return for example {@code T017 by 2025-06-05}
   */
  @Override
  public String toString() {
    return expectation.timescale() + " by " + day;
  }
}
