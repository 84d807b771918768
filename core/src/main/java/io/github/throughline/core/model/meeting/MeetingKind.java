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
  /** People helping at early help level review what they do. */
  EARLY_HELP_REVIEW,

  /** Professionals meet without the family. */
  PROFESSIONALS_MEETING,

  /** The family, its network and professionals plan together. */
  FAMILY_NETWORK_MEETING,

  /** How a looked-after child comes to a settled home for good. */
  PERMANENCE_PLANNING_MEETING,

  /** The review of the plan of somebody who leaves care. */
  PATHWAY_PLAN_REVIEW,

  /** The family makes its own plan. */
  FAMILY_GROUP_CONFERENCE,
  /** The review of a looked-after child's care plan. */
  LOOKED_AFTER_REVIEW,
  /** Any other meeting. */
  OTHER
}
