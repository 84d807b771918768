package io.github.throughline.core.model.legal;

/** The steps of pre-proceedings. */
public enum MilestoneKind {
  /** It was decided to seek legal advice. */
  CONCERN_DECISION,

  /** Lawyers advised on the threshold. */
  LEGAL_GATEWAY,

  /** The letter before proceedings was sent. */
  LETTER,

  /** The parents have a solicitor. */
  SOLICITOR_CONFIRMED,

  /** The first meeting with parents and lawyers. */
  FIRST_MEETING,

  /** What was agreed was signed. */
  AGREEMENT,

  /** Which assessments are needed was agreed. */
  ASSESSMENTS_AGREED,

  /** A family group conference or network meeting was offered. */
  FAMILY_MEETING_OFFERED,

  /** The review halfway. */
  MIDWAY_REVIEW,

  /** The review at the end. */
  FINAL_REVIEW,

  /** It ended without court. */
  STEPPED_DOWN,

  /** It was given more time. */
  EXTENDED,

  /** An application was made to court. */
  ISSUED,

  /** How the child is was checked some months later. */
  CHECK_AFTERWARDS
}
