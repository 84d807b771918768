package io.github.throughline.core.model.meeting;

/** Why a conference was called. */
public enum ConferenceReason {
  /** After one event. */
  INCIDENT,

  /** Because of what has built up. */
  PATTERN,

  /** Both. */
  BOTH
}
