package io.github.throughline.core.model.plan;

/** What evidence of change is about. */
public enum EvidenceKind {
  /** Something in the child's life is different. */
  CHANGE_FOR_CHILD,

  /** Somebody does something differently. */
  CHANGE_IN_BEHAVIOUR,

  /** Somebody came to something, which is not yet a change. */
  ATTENDANCE_ONLY
}
