package io.github.throughline.core.model.chronology;

/** How one entry bears on another. */
public enum LinkKind {
  /** Both are about the same event. */
  SAME_EVENT_AS,
  /** It came of the other. */
  FOLLOWS_FROM,
  /** It is what was done about the other. */
  RESPONSE_TO,
  /** It corrects the other. */
  CORRECTS,
  /** It says otherwise than the other. */
  CONTRADICTS
}
