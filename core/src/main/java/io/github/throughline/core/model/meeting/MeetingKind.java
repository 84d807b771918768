package io.github.throughline.core.model.meeting;

/** The kinds of meeting about a child. */
public enum MeetingKind {
  /** Social care, police, health and others decide whether a section 47 enquiry starts. */
  STRATEGY_DISCUSSION,
  /** The conference that decides whether a child protection plan is needed. */
  INITIAL_CHILD_PROTECTION_CONFERENCE,
  /** The conference that reviews such a plan. */
  REVIEW_CHILD_PROTECTION_CONFERENCE,
  /** The conference in a new area when a child on a plan moves. */
  TRANSFER_IN_CONFERENCE,
  /** The small group that makes a child protection plan work. */
  CORE_GROUP,
  /** The review of a child in need plan, also called a network meeting. */
  CHILD_IN_NEED_REVIEW,
  /** People helping at early help level. */
  TEAM_AROUND_THE_FAMILY,
  /** Lawyers advise whether the threshold for court is met. */
  LEGAL_PLANNING_MEETING,
  /** Parents and lawyers meet before an application to court. */
  PRE_PROCEEDINGS_MEETING,
  /** The family makes its own plan. */
  FAMILY_GROUP_CONFERENCE,
  /** The review of a looked-after child's care plan. */
  LOOKED_AFTER_REVIEW,
  /** Any other meeting. */
  OTHER
}
