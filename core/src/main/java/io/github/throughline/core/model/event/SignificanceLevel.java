package io.github.throughline.core.model.event;

/** How much an event matters, in a professional's judgement. */
public enum SignificanceLevel {
  /** It matters little. */
  LOW,
  /** It matters. */
  MEDIUM,
  /** It matters much. */
  HIGH,
  /** It matters most. */
  CRITICAL
}
