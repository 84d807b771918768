package io.github.throughline.core.model.voice;

/** What a view did. */
public enum Effect {
  /** What was wanted was done. */
  ACTED_ON,

  /** Some of it was done. */
  PARTLY,

  /** It was not done, with a reason. */
  NOT_ACTED_ON,

  /** Not decided yet. */
  PENDING
}
