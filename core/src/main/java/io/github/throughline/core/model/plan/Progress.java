package io.github.throughline.core.model.plan;

/** What somebody judged of an outcome on a day. */
public enum Progress {
  /** Life is as the plan wants it. */
  ACHIEVED,

  /** Better than before. */
  BETTER,

  /** As before. */
  SAME,

  /** Worse than before. */
  WORSE,

  /** Nobody has looked. */
  NOT_MEASURED
}
