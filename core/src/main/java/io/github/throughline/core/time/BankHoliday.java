package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One bank holiday, on the day it was kept.
 *
 * @param date the day, its substitute when the holiday itself falls at a weekend
 * @param name what it is called, for example {@code Early May bank holiday}
 */
public record BankHoliday(LocalDate date, String name) {

  /**
   * One bank holiday.
   *
   * @param date the day, its substitute when the holiday itself falls at a weekend
   * @param name what it is called
   * @throws IllegalArgumentException if the name is blank
   */
  public BankHoliday {
    requireNonNull(date, "date");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A bank holiday needs a name");
    }
  }
}
