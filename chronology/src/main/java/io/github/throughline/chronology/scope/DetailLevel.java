package io.github.throughline.chronology.scope;

/**
 * How much of each entry a chronology keeps. What a level leaves out is still in the records that
 * the entry points to.
 */
public enum DetailLevel {
  /** When, what, whom it happened to and where it came from. */
  MINIMAL,
  /**
   * Also who did it, how far it is established, what was done and what came of it, how much it
   * matters and who disagrees.
   */
  STANDARD,
  /** Everything that is recorded, with the impact on each child and what the child said. */
  FULL
}
