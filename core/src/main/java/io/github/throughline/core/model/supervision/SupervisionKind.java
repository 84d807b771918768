package io.github.throughline.core.model.supervision;

/** What kind of session it was. */
public enum SupervisionKind {
  /** A planned one to one session. */
  FORMAL,

  /** A planned session of several. */
  GROUP,

  /** When it was needed. */
  AD_HOC
}
