package io.github.throughline.core.model.supervision;

/** How far a challenge was taken. */
public enum ChallengeLevel {
  /** A conversation. */
  INFORMAL,

  /** In writing to the manager. */
  FORMAL,

  /** To senior managers. */
  SENIOR,

  /** Outside the authority, such as to Cafcass. */
  EXTERNAL
}
