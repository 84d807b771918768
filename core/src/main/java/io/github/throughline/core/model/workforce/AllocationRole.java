package io.github.throughline.core.model.workforce;

/** What somebody is to a child's case. */
public enum AllocationRole {
  /**
   * Coordinates help; since Working Together 2023 not always a social worker for children in need.
   */
  LEAD_PRACTITIONER,

  /** The qualified social worker responsible for the case. */
  LEAD_SOCIAL_WORKER,

  /** The experienced social worker who leads child protection in a reformed system. */
  LEAD_CHILD_PROTECTION_PRACTITIONER,

  /** Works the case beside the lead. */
  CO_WORKER,

  /** Carries out delegated work. */
  FAMILY_SUPPORT_WORKER,

  /** Manages the case and its worker. */
  MANAGER,

  /** Reviews and challenges the plan of a looked-after child. */
  INDEPENDENT_REVIEWING_OFFICER,

  /** Chairs the child protection conferences. */
  CONFERENCE_CHAIR,

  /** Works with a care leaver. */
  PERSONAL_ADVISER,

  /** Finds and supports an adoptive family for the child. */
  ADOPTION_WORKER,

  /** Supervises and supports the child's foster carers. */
  SUPERVISING_SOCIAL_WORKER,

  /** Helps the child be heard. */
  ADVOCATE,

  /** Another role. */
  OTHER
}
