package io.github.throughline.core.model.assessment;

/** How serious a worry is, as somebody judged it on a day. */
public enum Seriousness {
  /** No longer a worry. */
  RESOLVED,

  /** Less than before. */
  LESS,

  /** As before. */
  SAME,

  /** More than before. */
  MORE,

  /** Nobody can say. */
  UNSURE
}
