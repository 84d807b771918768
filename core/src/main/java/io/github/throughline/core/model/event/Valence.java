package io.github.throughline.core.model.event;

/** Whether an event was good or bad for the child, as a person judged it. */
public enum Valence {
  /** It harmed the child. */
  HARMFUL,
  /** It was hard on the child. */
  ADVERSE,
  /** Neither good nor bad. */
  NEUTRAL,
  /** It kept the child safe or did the child good. */
  PROTECTIVE,
  /** Good in part and bad in part. */
  MIXED,
  /** Nobody can say. */
  UNKNOWN
}
