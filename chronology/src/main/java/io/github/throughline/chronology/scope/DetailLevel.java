package io.github.throughline.chronology.scope;

/**
 * How much a chronology tells: of the records, and of each entry. Each level has what the one
 * before it has, and more; what a level leaves out is still in the records that entries point to.
 *
 * <p>Which record gives entries at which level, and what they then say, is listed in {@code
 * docs/chronology-entries.md}.
 */
public enum DetailLevel {
  /** The turning points only, each in few words: for a reader who needs the outline. */
  MINIMAL("Minimal"),
  /** What happened, what was decided and what was done, with reasons. */
  STANDARD("Standard"),
  /** Everything that is told at all, with the service's own work of supervision and audit. */
  FULL("Full");

  private final String label;

  DetailLevel(String label) {
    this.label = label;
  }

  /**
   * The level in plain English.
   *
   * @return for example {@code Standard}
   */
  public String label() {
    return label;
  }

  /**
   * Whether something that belongs to another level is told at this one.
   *
   * @param other the level from which on it is told
   * @return true if this level has all that the other has
   */
  public boolean tells(DetailLevel other) {
    return compareTo(other) >= 0;
  }
}
