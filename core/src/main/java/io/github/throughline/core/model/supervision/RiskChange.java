package io.github.throughline.core.model.supervision;

/** What somebody judged of danger to the child since last time. */
public enum RiskChange {
  /** More. */
  INCREASED,

  /** As before. */
  SAME,

  /** Less. */
  DECREASED,

  /** Nobody can say. */
  UNSURE
}
