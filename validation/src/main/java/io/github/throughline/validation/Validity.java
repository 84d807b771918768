package io.github.throughline.validation;

import io.github.throughline.core.time.CollectionYear;
import org.jspecify.annotations.Nullable;

/**
 * The collection years in which a rule is in force, both ends counted.
 *
 * @param from the first year
 * @param through the last year, or null while the rule is still in force
 */
public record Validity(CollectionYear from, @Nullable CollectionYear through) {
  /**
   * A run of collection years.
   *
   * @param from the first year
   * @param through the last year, or null while the rule is still in force
   * @throws IllegalArgumentException if the last year is before the first
   */
  public Validity {
    if (through != null && through.compareTo(from) < 0) {
      throw new IllegalArgumentException(
          "A rule cannot be in force through " + through + " but only from " + from);
    }
  }

  /**
   * Whether the rule is in force in a year.
   *
   * @param year the collection year
   * @return true from the first year to the last
   */
  public boolean contains(CollectionYear year) {
    return from.compareTo(year) <= 0 && (through == null || year.compareTo(through) <= 0);
  }

  /**
   * The years as a reader writes them.
   *
   * @return for example {@code 2022-23 to 2023-24} or {@code from 2024-25}
   */
  @Override
  public String toString() {
    return through == null
        ? "from " + from
        : through.equals(from) ? from.toString() : from + " to " + through;
  }
}
