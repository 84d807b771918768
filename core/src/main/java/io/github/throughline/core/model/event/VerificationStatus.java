package io.github.throughline.core.model.event;

/** How far an event is established. */
public enum VerificationStatus {
  /** Somebody told the service. */
  REPORTED,
  /** A professional saw it. */
  OBSERVED_BY_PROFESSIONAL,
  /** The person concerned said that it is so. */
  ADMITTED,
  /** Several sources agree. */
  CORROBORATED,
  /** Somebody concerned says that it is not so. */
  DISPUTED,
  /** A court found that it happened. */
  FOUND_BY_COURT,
  /** A court did not find that it happened. */
  NOT_FOUND_BY_COURT,
  /** The person who reported it took it back. */
  WITHDRAWN,
  /** Recorded by mistake; kept for audit and left out of views. */
  RETRACTED,
  /** Not recorded. */
  UNKNOWN
}
