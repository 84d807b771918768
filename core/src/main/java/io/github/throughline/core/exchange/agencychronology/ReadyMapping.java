package io.github.throughline.core.exchange.agencychronology;

/**
 * Mappings for the templates that partnerships and agencies use. They name columns as those
 * templates do, with the other spellings that are met, and nothing of one place: who the agency is,
 * who the child is and whom its labels mean is added to a copy.
 */
public enum ReadyMapping {
  /**
   * The common template of multi-agency chronologies: date, time, source, event, response, comment.
   */
  COMMON,

  /** As police send it: date and time in one column, the incident number, summary and outcome. */
  POLICE,

  /** As health services send it: date, contact, who saw the child, what was seen and advised. */
  HEALTH,

  /** As schools send it: date, entry, action taken, member of staff. */
  EDUCATION;

  /**
   * The mapping.
   *
   * @return the mapping, without an agency, a child or people
   */
  public ChronologyTableMapping mapping() {
    return ReadyMappings.of(this);
  }
}
