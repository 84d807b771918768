package io.github.throughline.chronology.pattern.result;

/**
 * How many things certainly fall in a stretch of time, and how many more may.
 *
 * @param certain how many do, whatever their dates turn out to be
 * @param possible how many more may, because their dates are not known well enough
 */
public record CertainCount(int certain, int possible) {
  /**
   * The count as it is printed.
   *
   * @return for example {@code 4}, or {@code 4 (and 2 that may fall in this period)}
   */
  @Override
  public String toString() {
    return possible == 0
        ? String.valueOf(certain)
        : certain + " (and " + possible + " that may fall in this period)";
  }
}
