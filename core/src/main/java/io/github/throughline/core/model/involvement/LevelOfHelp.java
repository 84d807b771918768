package io.github.throughline.core.model.involvement;

/** How intensive help is. */
public enum LevelOfHelp {
  /** What every family has. */
  UNIVERSAL,

  /** Support before or without social work. */
  EARLY_HELP,

  /** Section 17 of the Children Act 1989. */
  CHILD_IN_NEED,

  /** A child protection plan. */
  CHILD_PROTECTION,

  /** Formal work before an application to court. */
  PRE_PROCEEDINGS,

  /** An application before the court. */
  CARE_PROCEEDINGS,

  /** Looked after by the authority. */
  LOOKED_AFTER,

  /** Help to somebody who has left care. */
  LEAVING_CARE,

  /** No service. */
  CLOSED
}
