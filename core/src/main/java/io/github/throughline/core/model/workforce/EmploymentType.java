package io.github.throughline.core.model.workforce;

/** How somebody is employed. */
public enum EmploymentType {
  /** Without an end date. */
  PERMANENT,

  /** Until a date. */
  FIXED_TERM,

  /** Through an agency. */
  AGENCY,

  /** On a placement during training. */
  STUDENT,

  /** In another way. */
  OTHER
}
