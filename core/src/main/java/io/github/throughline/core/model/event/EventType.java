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

  /** Parental responsibility gained or ended. */
  public static final EventType PARENTAL_RESPONSIBILITY =
      known(
          "PARENTAL_RESPONSIBILITY",
          "Parental responsibility gained or ended",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Private fostering started. */
  public static final EventType PRIVATE_FOSTERING_START =
      known(
          "PRIVATE_FOSTERING_START",
          "Private fostering started",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

  /** Private fostering ended. */
  public static final EventType PRIVATE_FOSTERING_END =
      known(
          "PRIVATE_FOSTERING_END",
          "Private fostering ended",
          EventGroup.BIRTH_AND_FAMILY,
          EventNature.CHANGE);

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

  /** What was judged of a worry. */
  public static final EventType WORRY_JUDGED =
      known(
          "WORRY_JUDGED",
          "What was judged of a worry",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_EITHER);

  /** Allegation about somebody who works with or cares for children. */
  public static final EventType ALLEGATION =
      known(
          "ALLEGATION",
          "Allegation about somebody who works with or cares for children",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

  /** Serious incident. */
  public static final EventType SERIOUS_INCIDENT =
      known(
          "SERIOUS_INCIDENT",
          "Serious incident",
          EventGroup.HARM_TO_CHILD,
          EventNature.MAY_BE_HARM);

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

  /** Health assessment. */
  public static final EventType HEALTH_ASSESSMENT =
      known("HEALTH_ASSESSMENT", "Health assessment", EventGroup.HEALTH, EventNature.SERVICE);

  /** Immunisation not up to date. */
  public static final EventType IMMUNISATION_NOT_UP_TO_DATE =
      known(
          "IMMUNISATION_NOT_UP_TO_DATE",
          "Immunisation not up to date",
          EventGroup.HEALTH,
          EventNature.MAY_BE_HARM);

  /** Strengths and difficulties questionnaire. */
  public static final EventType STRENGTHS_AND_DIFFICULTIES =
      known(
          "STRENGTHS_AND_DIFFICULTIES",
          "Strengths and difficulties questionnaire",
          EventGroup.HEALTH,
          EventNature.SERVICE);

  /** Child's use of drugs or alcohol. */
  public static final EventType CHILD_SUBSTANCE_MISUSE =
      known(
          "CHILD_SUBSTANCE_MISUSE",
          "Child's use of drugs or alcohol",
          EventGroup.HEALTH,
          EventNature.MAY_BE_HARM);

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

  /** Review of an EHC plan. */
  public static final EventType EHC_PLAN_REVIEW =
      known("EHC_PLAN_REVIEW", "Review of an EHC plan", EventGroup.EDUCATION, EventNature.SERVICE);

  /** Personal education plan. */
  public static final EventType PERSONAL_EDUCATION_PLAN =
      known(
          "PERSONAL_EDUCATION_PLAN",
          "Personal education plan",
          EventGroup.EDUCATION,
          EventNature.SERVICE);

  /** School or other place of education left. */
  public static final EventType SCHOOL_LEFT =
      known(
          "SCHOOL_LEFT",
          "School or other place of education left",
          EventGroup.EDUCATION,
          EventNature.CHANGE);

  /** School attendance. */
  public static final EventType SCHOOL_ATTENDANCE =
      known(
          "SCHOOL_ATTENDANCE",
          "School attendance",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_EITHER);

  /** Suspension or permanent exclusion. */
  public static final EventType EXCLUSION =
      known(
          "EXCLUSION",
          "Suspension or permanent exclusion",
          EventGroup.EDUCATION,
          EventNature.MAY_BE_HARM);

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

  /** Conviction, caution or other youth justice outcome. */
  public static final EventType YOUTH_JUSTICE_OUTCOME =
      known(
          "YOUTH_JUSTICE_OUTCOME",
          "Conviction, caution or other youth justice outcome",
          EventGroup.MISSING_AND_JUSTICE,
          EventNature.MAY_BE_HARM);

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

  /** Decision. */
  public static final EventType DECISION =
      known("DECISION", "Decision", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Level of help changed. */
  public static final EventType LEVEL_CHANGE =
      known(
          "LEVEL_CHANGE",
          "Level of help changed",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Service started. */
  public static final EventType SERVICE_STARTED =
      known(
          "SERVICE_STARTED",
          "Service started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Service ended. */
  public static final EventType SERVICE_ENDED =
      known(
          "SERVICE_ENDED", "Service ended", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Result of an assessment tool. */
  public static final EventType ASSESSMENT_TOOL =
      known(
          "ASSESSMENT_TOOL",
          "Result of an assessment tool",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Meeting. */
  public static final EventType MEETING =
      known("MEETING", "Meeting", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Core group. */
  public static final EventType CORE_GROUP =
      known("CORE_GROUP", "Core group", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Child in need review. */
  public static final EventType CHILD_IN_NEED_REVIEW =
      known(
          "CHILD_IN_NEED_REVIEW",
          "Child in need review",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Team around the family. */
  public static final EventType TEAM_AROUND_THE_FAMILY =
      known(
          "TEAM_AROUND_THE_FAMILY",
          "Team around the family",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Early help review. */
  public static final EventType EARLY_HELP_REVIEW =
      known(
          "EARLY_HELP_REVIEW",
          "Early help review",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Professionals meeting. */
  public static final EventType PROFESSIONALS_MEETING =
      known(
          "PROFESSIONALS_MEETING",
          "Professionals meeting",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Family network meeting. */
  public static final EventType FAMILY_NETWORK_MEETING =
      known(
          "FAMILY_NETWORK_MEETING",
          "Family network meeting",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Permanence planning meeting. */
  public static final EventType PERMANENCE_PLANNING_MEETING =
      known(
          "PERMANENCE_PLANNING_MEETING",
          "Permanence planning meeting",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Pathway plan review. */
  public static final EventType PATHWAY_PLAN_REVIEW =
      known(
          "PATHWAY_PLAN_REVIEW",
          "Pathway plan review",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Safety plan review. */
  public static final EventType SAFETY_PLAN_REVIEW =
      known(
          "SAFETY_PLAN_REVIEW",
          "Safety plan review",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Due, and not recorded as held. */
  public static final EventType NOT_HELD =
      known(
          "NOT_HELD",
          "Due, and not recorded as held",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Early help plan started. */
  public static final EventType EARLY_HELP_PLAN_START =
      known(
          "EARLY_HELP_PLAN_START",
          "Early help plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Early help plan ended. */
  public static final EventType EARLY_HELP_PLAN_END =
      known(
          "EARLY_HELP_PLAN_END",
          "Early help plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Safety plan started. */
  public static final EventType SAFETY_PLAN_START =
      known(
          "SAFETY_PLAN_START",
          "Safety plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Safety plan ended. */
  public static final EventType SAFETY_PLAN_END =
      known(
          "SAFETY_PLAN_END",
          "Safety plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Care plan started. */
  public static final EventType CARE_PLAN_START =
      known(
          "CARE_PLAN_START",
          "Care plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Care plan ended. */
  public static final EventType CARE_PLAN_END =
      known(
          "CARE_PLAN_END",
          "Care plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Pathway plan started. */
  public static final EventType PATHWAY_PLAN_START =
      known(
          "PATHWAY_PLAN_START",
          "Pathway plan started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Pathway plan ended. */
  public static final EventType PATHWAY_PLAN_END =
      known(
          "PATHWAY_PLAN_END",
          "Pathway plan ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Plan changed. */
  public static final EventType PLAN_CHANGED =
      known("PLAN_CHANGED", "Plan changed", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Progress of a plan. */
  public static final EventType PLAN_PROGRESS =
      known(
          "PLAN_PROGRESS",
          "Progress of a plan",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.MAY_BE_EITHER);

  /** Step of pre-proceedings. */
  public static final EventType PRE_PROCEEDINGS_STEP =
      known(
          "PRE_PROCEEDINGS_STEP",
          "Step of pre-proceedings",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Assessment by an expert. */
  public static final EventType EXPERT_ASSESSMENT =
      known(
          "EXPERT_ASSESSMENT",
          "Assessment by an expert",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Family group conference offered. */
  public static final EventType FAMILY_GROUP_CONFERENCE_OFFERED =
      known(
          "FAMILY_GROUP_CONFERENCE_OFFERED",
          "Family group conference offered",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Alternative carer considered. */
  public static final EventType ALTERNATIVE_CARER =
      known(
          "ALTERNATIVE_CARER",
          "Alternative carer considered",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Court hearing. */
  public static final EventType COURT_HEARING =
      known(
          "COURT_HEARING", "Court hearing", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Court order ended. */
  public static final EventType COURT_ORDER_ENDED =
      known(
          "COURT_ORDER_ENDED",
          "Court order ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Proceedings ended. */
  public static final EventType PROCEEDINGS_ENDED =
      known(
          "PROCEEDINGS_ENDED",
          "Proceedings ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Legal status changed. */
  public static final EventType LEGAL_STATUS_CHANGE =
      known(
          "LEGAL_STATUS_CHANGE",
          "Legal status changed",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Deprivation of liberty started. */
  public static final EventType DEPRIVATION_OF_LIBERTY_START =
      known(
          "DEPRIVATION_OF_LIBERTY_START",
          "Deprivation of liberty started",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Deprivation of liberty ended. */
  public static final EventType DEPRIVATION_OF_LIBERTY_END =
      known(
          "DEPRIVATION_OF_LIBERTY_END",
          "Deprivation of liberty ended",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Search for a home. */
  public static final EventType PLACEMENT_SEARCH =
      known(
          "PLACEMENT_SEARCH",
          "Search for a home",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Step to a settled home. */
  public static final EventType PERMANENCE_STEP =
      known(
          "PERMANENCE_STEP",
          "Step to a settled home",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Earlier order for a settled home. */
  public static final EventType PREVIOUS_PERMANENCE =
      known(
          "PREVIOUS_PERMANENCE",
          "Earlier order for a settled home",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.CHANGE);

  /** How a care leaver was. */
  public static final EventType LEAVING_CARE =
      known(
          "LEAVING_CARE",
          "How a care leaver was",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Move to adult services. */
  public static final EventType TRANSITION_TO_ADULT_SERVICES =
      known(
          "TRANSITION_TO_ADULT_SERVICES",
          "Move to adult services",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Supervision discussion. */
  public static final EventType SUPERVISION =
      known(
          "SUPERVISION",
          "Supervision discussion",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Case audit. */
  public static final EventType CASE_AUDIT =
      known("CASE_AUDIT", "Case audit", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

  /** Case raised with the service. */
  public static final EventType CASE_REFERRED_BACK =
      known(
          "CASE_REFERRED_BACK",
          "Case raised with the service",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Professional challenge. */
  public static final EventType PROFESSIONAL_CHALLENGE =
      known(
          "PROFESSIONAL_CHALLENGE",
          "Professional challenge",
          EventGroup.SERVICE_AND_DECISIONS,
          EventNature.SERVICE);

  /** Consent. */
  public static final EventType CONSENT =
      known("CONSENT", "Consent", EventGroup.SERVICE_AND_DECISIONS, EventNature.SERVICE);

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

  /** Visit. */
  public static final EventType VISIT =
      known("VISIT", "Visit", EventGroup.WORKING_WITH_THE_FAMILY, EventNature.SERVICE);

  /** Direct work. */
  public static final EventType DIRECT_WORK =
      known("DIRECT_WORK", "Direct work", EventGroup.WORKING_WITH_THE_FAMILY, EventNature.SERVICE);

  /** What somebody said. */
  public static final EventType VIEW_GIVEN =
      known(
          "VIEW_GIVEN",
          "What somebody said",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_EITHER);

  /** Taking part in a meeting. */
  public static final EventType PARTICIPATION =
      known(
          "PARTICIPATION",
          "Taking part in a meeting",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.SERVICE);

  /** Advocacy. */
  public static final EventType ADVOCACY =
      known("ADVOCACY", "Advocacy", EventGroup.WORKING_WITH_THE_FAMILY, EventNature.SERVICE);

  /** Time with family. */
  public static final EventType FAMILY_TIME =
      known(
          "FAMILY_TIME",
          "Time with family",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_EITHER);

  /** Time with family that did not take place. */
  public static final EventType FAMILY_TIME_NOT_HELD =
      known(
          "FAMILY_TIME_NOT_HELD",
          "Time with family that did not take place",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.CHANGE);

  /** Feedback on the service. */
  public static final EventType FEEDBACK =
      known(
          "FEEDBACK",
          "Feedback on the service",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.SERVICE);

  /** Strength noted. */
  public static final EventType STRENGTH_NOTED =
      known(
          "STRENGTH_NOTED",
          "Strength noted",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_PROTECTIVE);

  /** Life story. */
  public static final EventType LIFE_STORY =
      known(
          "LIFE_STORY",
          "Life story",
          EventGroup.WORKING_WITH_THE_FAMILY,
          EventNature.MAY_BE_PROTECTIVE);

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
