package io.github.throughline.core.model.assessment;

/** What an assessment looks at. */
public enum AssessmentDomain {
  /** The child's developmental needs. */
  CHILDS_NEEDS,

  /** What parents and carers can give. */
  PARENTING_CAPACITY,

  /** Family, home, money, neighbourhood. */
  FAMILY_AND_ENVIRONMENT,

  /** What has happened before. */
  FAMILY_HISTORY,

  /** People and places outside the home. */
  EXTRA_FAMILIAL
}
