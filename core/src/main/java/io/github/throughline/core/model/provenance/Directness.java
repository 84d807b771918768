package io.github.throughline.core.model.provenance;

/** How the author of a source came to know what it says. */
public enum Directness {
  /** Saw or heard it. */
  FIRST_HAND,
  /** Was told by somebody who saw or heard it. */
  REPORTED,
  /** Was told by somebody who was told. */
  HEARSAY
}
