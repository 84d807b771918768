package io.github.throughline.core.model.plan;

/** What a review did with an outcome. */
public enum OutcomeDecision {
  /** It stands. */
  CONFIRMED,

  /** It was changed. */
  CHANGED,

  /** It is new. */
  ADDED,

  /** It was closed. */
  CLOSED
}
