package io.github.throughline.chronology.pattern.history;

/**
 * A stage of childhood.
 *
 * @param label what it is called, such as {@code 2 to 4 years}
 * @param fromMonths the age at which it begins, in whole months; less than 0 before birth
 * @param untilMonths the age at which the next begins
 */
public record Stage(String label, int fromMonths, int untilMonths) {
  /**
   * Whether an age is in the stage.
   *
   * @param months the age in whole months
   * @return true from its first month to the last before the next stage
   */
  public boolean has(int months) {
    return months >= fromMonths && months < untilMonths;
  }
}
