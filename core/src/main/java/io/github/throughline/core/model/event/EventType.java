package io.github.throughline.core.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The kind of an event. An open set: a type that is not among the constants loads and is kept, in
 * the group {@link EventGroup#OTHER}.
 *
 * @param code the type, in capitals with underscores
 */
public record EventType(String code) {
  private static final Map<String, Known> KNOWN = new LinkedHashMap<>();

  /** Birth. */
  public static final EventType BIRTH =
      known("BIRTH", "Birth", EventGroup.BIRTH_AND_FAMILY, EventNature.CHANGE);

  /** Pregnancy known. */
  public static final EventType PREGNANCY_KNOWN =
      known("PREGNANCY_KNOWN", "Pregnancy known", EventGroup.BIRTH_AND_FAMILY, EventNature.CHANGE);

  /** Concealed or late booked pregnancy. */
  public static final EventType CONCEALED_OR_LATE_BOOKED_PREGNANCY =
      known(
          "CONCEALED_OR_LATE_BOOKED_PREGNANCY",
          "Concealed or late booked pregnancy",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.MAY_BE_HARM);

  /** Death in family. */
  public static final EventType DEATH_IN_FAMILY =
      known(
          "DEATH_IN_FAMILY",
          "Death in family",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.MAY_BE_HARM);

  /** Parent separation. */
  public static final EventType PARENT_SEPARATION =
      known(
          "PARENT_SEPARATION",
          "Parent separation",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** New partner in household. */
  public static final EventType NEW_PARTNER_IN_HOUSEHOLD =
      known(
          "NEW_PARTNER_IN_HOUSEHOLD",
          "New partner in household",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Household member joined. */
  public static final EventType HOUSEHOLD_MEMBER_JOINED =
      known(
          "HOUSEHOLD_MEMBER_JOINED",
          "Household member joined",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Household member left. */
  public static final EventType HOUSEHOLD_MEMBER_LEFT =
      known(
          "HOUSEHOLD_MEMBER_LEFT",
          "Household member left",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Marriage or civil partnership. */
  public static final EventType MARRIAGE_OR_CIVIL_PARTNERSHIP =
      known(
          "MARRIAGE_OR_CIVIL_PARTNERSHIP",
          "Marriage or civil partnership",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Sibling removed or in care. */
  public static final EventType SIBLING_REMOVED_OR_IN_CARE =
      known(
          "SIBLING_REMOVED_OR_IN_CARE",
          "Sibling removed or in care",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.MAY_BE_HARM);

  /** Private family arrangement. */
  public static final EventType PRIVATE_FAMILY_ARRANGEMENT =
      known(
          "PRIVATE_FAMILY_ARRANGEMENT",
          "Private family arrangement",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Family support gained. */
  public static final EventType FAMILY_SUPPORT_GAINED =
      known(
          "FAMILY_SUPPORT_GAINED",
          "Family support gained",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.MAY_BE_PROTECTIVE);

  /** House move. */
  public static final EventType HOUSE_MOVE =
      known("HOUSE_MOVE", "House move", EventGroup.HOME_AND_MONEY, EventNature.CHANGE);

  /** Homelessness or eviction. */
  public static final EventType HOMELESSNESS_OR_EVICTION =
      known(
          "HOMELESSNESS_OR_EVICTION",
          "Homelessness or eviction",
          EventGroup.HOME_AND_MONEY,
          EventNature.MAY_BE_HARM);

  /** Overcrowding. */
  public static final EventType OVERCROWDING =
      known("OVERCROWDING", "Overcrowding", EventGroup.HOME_AND_MONEY, EventNature.MAY_BE_HARM);

  /** Home conditions poor. */
  public static final EventType HOME_CONDITIONS_POOR =
      known(
          "HOME_CONDITIONS_POOR",
          "Home conditions poor",
          EventGroup.HOME_AND_MONEY,
          EventNature.MAY_BE_HARM);

  /** Home conditions improved. */
  public static final EventType HOME_CONDITIONS_IMPROVED =
      known(
          "HOME_CONDITIONS_IMPROVED",
          "Home conditions improved",
          EventGroup.HOME_AND_MONEY,
          EventNature.MAY_BE_PROTECTIVE);

  /** Debt or destitution. */
  public static final EventType DEBT_OR_DESTITUTION =
      known(
          "DEBT_OR_DESTITUTION",
          "Debt or destitution",
          EventGroup.HOME_AND_MONEY,
          EventNature.MAY_BE_HARM);

  /** Employment change. */
  public static final EventType EMPLOYMENT_CHANGE =
      known(
          "EMPLOYMENT_CHANGE", "Employment change", EventGroup.HOME_AND_MONEY, EventNature.CHANGE);

  /** Benefit or sanction. */
  public static final EventType BENEFIT_OR_SANCTION =
      known(
          "BENEFIT_OR_SANCTION",
          "Benefit or sanction",
          EventGroup.HOME_AND_MONEY,
          EventNature.CHANGE);

  /** Injury. */
  public static final EventType INJURY =
      known("INJURY", "Injury", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Unexplained injury. */
  public static final EventType UNEXPLAINED_INJURY =
      known(
          "UNEXPLAINED_INJURY",
          "Unexplained injury",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Physical abuse. */
  public static final EventType PHYSICAL_ABUSE =
      known("PHYSICAL_ABUSE", "Physical abuse", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Emotional abuse. */
  public static final EventType EMOTIONAL_ABUSE =
      known(
          "EMOTIONAL_ABUSE", "Emotional abuse", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Sexual abuse. */
  public static final EventType SEXUAL_ABUSE =
      known("SEXUAL_ABUSE", "Sexual abuse", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Neglect physical. */
  public static final EventType NEGLECT_PHYSICAL =
      known(
          "NEGLECT_PHYSICAL",
          "Neglect physical",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Neglect medical. */
  public static final EventType NEGLECT_MEDICAL =
      known(
          "NEGLECT_MEDICAL", "Neglect medical", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Neglect educational. */
  public static final EventType NEGLECT_EDUCATIONAL =
      known(
          "NEGLECT_EDUCATIONAL",
          "Neglect educational",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Neglect supervision. */
  public static final EventType NEGLECT_SUPERVISION =
      known(
          "NEGLECT_SUPERVISION",
          "Neglect supervision",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Neglect emotional. */
  public static final EventType NEGLECT_EMOTIONAL =
      known(
          "NEGLECT_EMOTIONAL",
          "Neglect emotional",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Exposure to domestic abuse. */
  public static final EventType EXPOSURE_TO_DOMESTIC_ABUSE =
      known(
          "EXPOSURE_TO_DOMESTIC_ABUSE",
          "Exposure to domestic abuse",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Child sexual exploitation. */
  public static final EventType CHILD_SEXUAL_EXPLOITATION =
      known(
          "CHILD_SEXUAL_EXPLOITATION",
          "Child sexual exploitation",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Child criminal exploitation. */
  public static final EventType CHILD_CRIMINAL_EXPLOITATION =
      known(
          "CHILD_CRIMINAL_EXPLOITATION",
          "Child criminal exploitation",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Online harm. */
  public static final EventType ONLINE_HARM =
      known("ONLINE_HARM", "Online harm", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** Peer harm or bullying. */
  public static final EventType PEER_HARM_OR_BULLYING =
      known(
          "PEER_HARM_OR_BULLYING",
          "Peer harm or bullying",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Concern about FGM or forced marriage. */
  public static final EventType FGM_OR_FORCED_MARRIAGE_CONCERN =
      known(
          "FGM_OR_FORCED_MARRIAGE_CONCERN",
          "Concern about FGM or forced marriage",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Radicalisation concern. */
  public static final EventType RADICALISATION_CONCERN =
      known(
          "RADICALISATION_CONCERN",
          "Radicalisation concern",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Self harm. */
  public static final EventType SELF_HARM =
      known("SELF_HARM", "Self harm", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_HARM);

  /** What the child said. */
  public static final EventType CHILD_SAID =
      known(
          "CHILD_SAID", "What the child said", EventGroup.HARM_TO_CHILD, EventNature.MAY_BE_EITHER);

  /** Domestic abuse incident. */
  public static final EventType DOMESTIC_ABUSE_INCIDENT =
      known(
          "DOMESTIC_ABUSE_INCIDENT",
          "Domestic abuse incident",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_HARM);

  /** Parent substance misuse. */
  public static final EventType PARENT_SUBSTANCE_MISUSE =
      known(
          "PARENT_SUBSTANCE_MISUSE",
          "Parent substance misuse",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_HARM);

  /** Parent mental ill health. */
  public static final EventType PARENT_MENTAL_ILL_HEALTH =
      known(
          "PARENT_MENTAL_ILL_HEALTH",
          "Parent mental ill health",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_HARM);

  /** Parent learning disability need. */
  public static final EventType PARENT_LEARNING_DISABILITY_NEED =
      known(
          "PARENT_LEARNING_DISABILITY_NEED",
          "Parent learning disability need",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.CHANGE);

  /** Parent offending or imprisonment. */
  public static final EventType PARENT_OFFENDING_OR_IMPRISONMENT =
      known(
          "PARENT_OFFENDING_OR_IMPRISONMENT",
          "Parent offending or imprisonment",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_HARM);

  /** Parent care experience. */
  public static final EventType PARENT_CARE_EXPERIENCE =
      known(
          "PARENT_CARE_EXPERIENCE",
          "Parent care experience",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.CHANGE);

  /** Contact with person who poses risk. */
  public static final EventType CONTACT_WITH_PERSON_WHO_POSES_RISK =
      known(
          "CONTACT_WITH_PERSON_WHO_POSES_RISK",
          "Contact with person who poses risk",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_HARM);

  /** Parent engaged with treatment. */
  public static final EventType PARENT_ENGAGED_WITH_TREATMENT =
      known(
          "PARENT_ENGAGED_WITH_TREATMENT",
          "Parent engaged with treatment",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_PROTECTIVE);

  /** Relapse. */
  public static final EventType RELAPSE =
      known("RELAPSE", "Relapse", EventGroup.ADULTS_DIFFICULTIES, EventNature.MAY_BE_HARM);

  /** Parent abstinence or recovery. */
  public static final EventType PARENT_ABSTINENCE_OR_RECOVERY =
      known(
          "PARENT_ABSTINENCE_OR_RECOVERY",
          "Parent abstinence or recovery",
          EventGroup.ADULTS_DIFFICULTIES,
          EventNature.MAY_BE_PROTECTIVE);

  /** Hospital admission. */
  public static final EventType HOSPITAL_ADMISSION =
      known("HOSPITAL_ADMISSION", "Hospital admission", EventGroup.HEALTH, EventNature.CHANGE);

  /** Emergency department attendance. */
  public static final EventType EMERGENCY_DEPARTMENT_ATTENDANCE =
      known(
          "EMERGENCY_DEPARTMENT_ATTENDANCE",
          "Emergency department attendance",
          EventGroup.HEALTH,
          EventNature.CHANGE);

  /** Diagnosis. */
  public static final EventType DIAGNOSIS =
      known("DIAGNOSIS", "Diagnosis", EventGroup.HEALTH, EventNature.CHANGE);

  /** Was not brought. */
  public static final EventType WAS_NOT_BROUGHT =
      known("WAS_NOT_BROUGHT", "Was not brought", EventGroup.HEALTH, EventNature.MAY_BE_HARM);

  /** Faltering growth. */
  public static final EventType FALTERING_GROWTH =
      known("FALTERING_GROWTH", "Faltering growth", EventGroup.HEALTH, EventNature.MAY_BE_HARM);

  /** Dental neglect. */
  public static final EventType DENTAL_NEGLECT =
      known("DENTAL_NEGLECT", "Dental neglect", EventGroup.HEALTH, EventNature.MAY_BE_HARM);

  /** Immunisation up to date. */
  public static final EventType IMMUNISATION_UP_TO_DATE =
      known(
          "IMMUNISATION_UP_TO_DATE",
          "Immunisation up to date",
          EventGroup.HEALTH,
          EventNature.MAY_BE_PROTECTIVE);

  /** Developmental delay. */
  public static final EventType DEVELOPMENTAL_DELAY =
      known("DEVELOPMENTAL_DELAY", "Developmental delay", EventGroup.HEALTH, EventNature.CHANGE);

  /** Developmental gain. */
  public static final EventType DEVELOPMENTAL_GAIN =
      known(
          "DEVELOPMENTAL_GAIN",
          "Developmental gain",
          EventGroup.HEALTH,
          EventNature.MAY_BE_PROTECTIVE);

  /** Child and adolescent mental health service involved. */
  public static final EventType CAMHS_INVOLVEMENT =
      known(
          "CAMHS_INVOLVEMENT",
          "Child and adolescent mental health service involved",
          EventGroup.HEALTH,
          EventNature.SERVICE);

  /** School start or move. */
  public static final EventType SCHOOL_START_OR_MOVE =
      known(
          "SCHOOL_START_OR_MOVE", "School start or move", EventGroup.EDUCATION, EventNature.CHANGE);

  /** Suspension. */
  public static final EventType SUSPENSION =
      known("SUSPENSION", "Suspension", EventGroup.EDUCATION, EventNature.MAY_BE_HARM);

  /** Permanent exclusion. */
  public static final EventType PERMANENT_EXCLUSION =
      known(
          "PERMANENT_EXCLUSION",
          "Permanent exclusion",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_HARM);

  /** Persistent absence. */
  public static final EventType PERSISTENT_ABSENCE =
      known(
          "PERSISTENT_ABSENCE",
          "Persistent absence",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_HARM);

  /** Attendance recovered. */
  public static final EventType ATTENDANCE_RECOVERED =
      known(
          "ATTENDANCE_RECOVERED",
          "Attendance recovered",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_PROTECTIVE);

  /** Child missing education. */
  public static final EventType CHILD_MISSING_EDUCATION =
      known(
          "CHILD_MISSING_EDUCATION",
          "Child missing education",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_HARM);

  /** Elective home education. */
  public static final EventType ELECTIVE_HOME_EDUCATION =
      known(
          "ELECTIVE_HOME_EDUCATION",
          "Elective home education",
          EventGroup.EDUCATION,
          EventNature.CHANGE);

  /** Achievement. */
  public static final EventType ACHIEVEMENT =
      known("ACHIEVEMENT", "Achievement", EventGroup.EDUCATION, EventNature.MAY_BE_PROTECTIVE);

  /** Change in special educational needs support or EHC plan. */
  public static final EventType SEND_OR_EHC_CHANGE =
      known(
          "SEND_OR_EHC_CHANGE",
          "Change in special educational needs support or EHC plan",
          EventGroup.EDUCATION,
          EventNature.SERVICE);

  /** Missing episode. */
  public static final EventType MISSING_EPISODE =
      known(
          "MISSING_EPISODE",
          "Missing episode",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_HARM);

  /** Return home interview. */
  public static final EventType RETURN_HOME_INTERVIEW =
      known(
          "RETURN_HOME_INTERVIEW",
          "Return home interview",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.SERVICE);

  /** Arrest or caution of child. */
  public static final EventType ARREST_OR_CAUTION_OF_CHILD =
      known(
          "ARREST_OR_CAUTION_OF_CHILD",
          "Arrest or caution of child",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_HARM);

  /** Police call out. */
  public static final EventType POLICE_CALL_OUT =
      known(
          "POLICE_CALL_OUT",
          "Police call out",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_HARM);

  /** Charge or conviction of adult. */
  public static final EventType CHARGE_OR_CONVICTION_OF_ADULT =
      known(
          "CHARGE_OR_CONVICTION_OF_ADULT",
          "Charge or conviction of adult",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_HARM);

  /** Heard at MARAC (meeting on high-risk domestic abuse). */
  public static final EventType MARAC_HEARD =
      known(
          "MARAC_HEARD",
          "Heard at MARAC (meeting on high-risk domestic abuse)",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.SERVICE);

  /** MAPPA registration. */
  public static final EventType MAPPA_REGISTRATION =
      known(
          "MAPPA_REGISTRATION",
          "MAPPA registration",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.SERVICE);

  /** Protective order. */
  public static final EventType PROTECTIVE_ORDER =
      known(
          "PROTECTIVE_ORDER",
          "Protective order",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_PROTECTIVE);

  /** Contact. */
  public static final EventType CONTACT =
      known("CONTACT", "Contact", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Referral. */
  public static final EventType REFERRAL =
      known("REFERRAL", "Referral", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** No further action. */
  public static final EventType NO_FURTHER_ACTION =
      known(
          "NO_FURTHER_ACTION",
          "No further action",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Early help started. */
  public static final EventType EARLY_HELP_START =
      known(
          "EARLY_HELP_START",
          "Early help started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Early help ended. */
  public static final EventType EARLY_HELP_END =
      known(
          "EARLY_HELP_END",
          "Early help ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Assessment started. */
  public static final EventType ASSESSMENT_START =
      known(
          "ASSESSMENT_START",
          "Assessment started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Assessment authorised. */
  public static final EventType ASSESSMENT_AUTHORISED =
      known(
          "ASSESSMENT_AUTHORISED",
          "Assessment authorised",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Strategy discussion. */
  public static final EventType STRATEGY_DISCUSSION =
      known(
          "STRATEGY_DISCUSSION",
          "Strategy discussion",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Section 47 enquiry started. */
  public static final EventType SECTION_47_START =
      known(
          "SECTION_47_START",
          "Section 47 enquiry started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Section 47 enquiry concluded. */
  public static final EventType SECTION_47_OUTCOME =
      known(
          "SECTION_47_OUTCOME",
          "Section 47 enquiry concluded",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Initial child protection conference. */
  public static final EventType ICPC =
      known(
          "ICPC",
          "Initial child protection conference",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Review child protection conference. */
  public static final EventType RCPC =
      known(
          "RCPC",
          "Review child protection conference",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Child protection plan started. */
  public static final EventType CP_PLAN_START =
      known(
          "CP_PLAN_START",
          "Child protection plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Child protection plan ended. */
  public static final EventType CP_PLAN_END =
      known(
          "CP_PLAN_END",
          "Child protection plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Child in need plan started. */
  public static final EventType CIN_PLAN_START =
      known(
          "CIN_PLAN_START",
          "Child in need plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Child in need plan ended. */
  public static final EventType CIN_PLAN_END =
      known(
          "CIN_PLAN_END",
          "Child in need plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Step up. */
  public static final EventType STEP_UP =
      known("STEP_UP", "Step up", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Step down. */
  public static final EventType STEP_DOWN =
      known("STEP_DOWN", "Step down", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Case closed. */
  public static final EventType CASE_CLOSED =
      known("CASE_CLOSED", "Case closed", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Case transferred. */
  public static final EventType CASE_TRANSFERRED =
      known(
          "CASE_TRANSFERRED",
          "Case transferred",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Worker change. */
  public static final EventType WORKER_CHANGE =
      known(
          "WORKER_CHANGE", "Worker change", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Manager decision. */
  public static final EventType MANAGER_DECISION =
      known(
          "MANAGER_DECISION",
          "Manager decision",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Legal planning meeting. */
  public static final EventType LEGAL_PLANNING_MEETING =
      known(
          "LEGAL_PLANNING_MEETING",
          "Legal planning meeting",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Letter before proceedings. */
  public static final EventType LETTER_BEFORE_PROCEEDINGS =
      known(
          "LETTER_BEFORE_PROCEEDINGS",
          "Letter before proceedings",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Pre-proceedings meeting. */
  public static final EventType PLO_MEETING =
      known(
          "PLO_MEETING",
          "Pre-proceedings meeting",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Proceedings issued. */
  public static final EventType PROCEEDINGS_ISSUED =
      known(
          "PROCEEDINGS_ISSUED",
          "Proceedings issued",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Court order. */
  public static final EventType COURT_ORDER =
      known("COURT_ORDER", "Court order", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Court finding. */
  public static final EventType COURT_FINDING =
      known(
          "COURT_FINDING", "Court finding", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Family group conference. */
  public static final EventType FAMILY_GROUP_CONFERENCE =
      known(
          "FAMILY_GROUP_CONFERENCE",
          "Family group conference",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Period of care started. */
  public static final EventType PERIOD_OF_CARE_START =
      known(
          "PERIOD_OF_CARE_START",
          "Period of care started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Period of care ended. */
  public static final EventType PERIOD_OF_CARE_END =
      known(
          "PERIOD_OF_CARE_END",
          "Period of care ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Placement started. */
  public static final EventType PLACEMENT_START =
      known(
          "PLACEMENT_START",
          "Placement started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Placement ended. */
  public static final EventType PLACEMENT_END =
      known(
          "PLACEMENT_END",
          "Placement ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Looked-after review. */
  public static final EventType LAC_REVIEW =
      known(
          "LAC_REVIEW",
          "Looked-after review",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Service offered. */
  public static final EventType SERVICE_OFFERED =
      known(
          "SERVICE_OFFERED",
          "Service offered",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Service declined. */
  public static final EventType SERVICE_DECLINED =
      known(
          "SERVICE_DECLINED",
          "Service declined",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Service completed. */
  public static final EventType SERVICE_COMPLETED =
      known(
          "SERVICE_COMPLETED",
          "Service completed",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Complaint. */
  public static final EventType COMPLAINT =
      known("COMPLAINT", "Complaint", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** No access visit. */
  public static final EventType NO_ACCESS_VISIT =
      known(
          "NO_ACCESS_VISIT",
          "No access visit",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.CHANGE);

  /** Appointment missed by adult. */
  public static final EventType APPOINTMENT_MISSED_BY_ADULT =
      known(
          "APPOINTMENT_MISSED_BY_ADULT",
          "Appointment missed by adult",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.CHANGE);

  /** Engagement increased. */
  public static final EventType ENGAGEMENT_INCREASED =
      known(
          "ENGAGEMENT_INCREASED",
          "Engagement increased",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_PROTECTIVE);

  /** Engagement reduced. */
  public static final EventType ENGAGEMENT_REDUCED =
      known(
          "ENGAGEMENT_REDUCED",
          "Engagement reduced",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_HARM);

  /** Written agreement breached. */
  public static final EventType WRITTEN_AGREEMENT_BREACHED =
      known(
          "WRITTEN_AGREEMENT_BREACHED",
          "Written agreement breached",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_HARM);

  /** Move out of area. */
  public static final EventType MOVE_OUT_OF_AREA =
      known(
          "MOVE_OUT_OF_AREA",
          "Move out of area",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.CHANGE);

  /**
   * A type of event.
   *
   * @param code the type, in capitals with underscores
   */
  public EventType {
    requireNonNull(code, "code");
  }

  /**
   * Every type in our list.
   *
   * @return the types, by group
   */
  public static Collection<EventType> all() {
    return KNOWN.keySet().stream().map(EventType::new).toList();
  }

  /**
   * The type in plain English.
   *
   * @return for example {@code Child protection plan started}; for a type not in our list, its code
   *     in small letters
   */
  public String label() {
    Known known = KNOWN.get(code);
    return known != null ? known.label : sentence(code);
  }

  /**
   * The group it is filtered by.
   *
   * @return {@link EventGroup#OTHER} for a type not in our list
   */
  public EventGroup group() {
    Known known = KNOWN.get(code);
    return known != null ? known.group : EventGroup.OTHER;
  }

  /**
   * What events of this type may be about.
   *
   * @return {@link EventNature#UNKNOWN} for a type not in our list
   */
  public EventNature nature() {
    Known known = KNOWN.get(code);
    return known != null ? known.nature : EventNature.UNKNOWN;
  }

  /**
   * The type.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private static EventType known(String code, String label, EventGroup group, EventNature nature) {
    KNOWN.put(code, new Known(label, group, nature));
    return new EventType(code);
  }

  private static String sentence(String code) {
    String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private record Known(String label, EventGroup group, EventNature nature) {}
}
