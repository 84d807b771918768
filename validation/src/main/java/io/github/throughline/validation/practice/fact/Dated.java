package io.github.throughline.validation.practice.fact;

import java.time.LocalDate;

/**
 * A record and the day on which it was done.
 *
 * @param record the record
 * @param day the day, about which there is no doubt
 * @param <T> the kind of record
 */
public record Dated<T>(T record, LocalDate day) {
  /**
   * The day alone.
   *
   * @return the day
   */
  @Override
  public String toString() {
    return day.toString();
  }
}
