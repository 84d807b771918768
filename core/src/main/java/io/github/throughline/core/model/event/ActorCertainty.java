package io.github.throughline.core.model.event;

/** How sure it is that a person did what is recorded of them. */
public enum ActorCertainty {
  /** Somebody said so. */
  ALLEGED,
  /** The person said so. */
  ADMITTED,
  /** A professional saw it. */
  OBSERVED,
  /** A court found it. */
  FOUND_BY_COURT,
  /** Not recorded. */
  UNKNOWN
}
