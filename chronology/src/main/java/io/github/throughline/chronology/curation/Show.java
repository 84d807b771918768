package io.github.throughline.chronology.curation;

/** Which entries of a chronology a curation shows. */
public enum Show {
  /** All of them. */
  ALL,
  /** Those that a person selected. */
  SELECTED
}
