package io.github.throughline.core.model.plan;

/** Whether somebody agrees. */
public enum Agreement {
  /** They agree. */
  AGREED,

  /** They agree with some of it. */
  PARTLY,

  /** They do not agree. */
  NOT_AGREED,

  /** They were not asked. */
  NOT_ASKED
}
