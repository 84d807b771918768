package io.github.throughline.chronology.record;

import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of record of a case file that gives entries, and what is deliberately not told. */
public final class RecordKinds {
  /** Kept by name, because a line knows only the name of the kind that it was made from. */
  private static final Map<String, RecordKind<?>> BY_NAME =
      Stream.concat(Stream.of(PeopleKinds.CHILD, PeopleKinds.ADULT), all().stream())
          .collect(Collectors.toMap(RecordKind::name, Function.identity()));

  /**
   * Events of which two kinds of record can tell: a conference and the review of the plan that it
   * was. Of any other type two records on one day are two events.
   */
  private static final Set<EventType> TOLD_TWICE =
      Set.of(
          EventType.ICPC,
          EventType.RCPC,
          EventType.LAC_REVIEW,
          EventType.EARLY_HELP_REVIEW,
          EventType.CHILD_IN_NEED_REVIEW,
          EventType.PATHWAY_PLAN_REVIEW,
          EventType.LEGAL_PLANNING_MEETING,
          EventType.LETTER_BEFORE_PROCEEDINGS,
          EventType.PLO_MEETING,
          EventType.PROCEEDINGS_ISSUED,
          EventType.FAMILY_GROUP_CONFERENCE,
          EventType.FAMILY_GROUP_CONFERENCE_OFFERED,
          EventType.CASE_CLOSED,
          EventType.CHILD_SAID);

  private RecordKinds() {}

  /**
   * The kinds of record besides the person, in the order in which a case file has them.
   *
   * @return the kinds
   */
  public static List<RecordKind<?>> all() {
    return List.of(
        PeopleKinds.DIAGNOSIS,
        HelpKinds.ALLOCATION,
        HelpKinds.HANDOVER,
        InvolvementKinds.CONTACT,
        InvolvementKinds.EARLY_HELP,
        InvolvementKinds.REFERRAL,
        InvolvementKinds.LEVEL_CHANGE,
        InvolvementKinds.TRANSFER,
        InvolvementKinds.CLOSURE,
        HelpKinds.SERVICE,
        AssessmentKinds.ASSESSMENT,
        AssessmentKinds.ENQUIRY,
        AssessmentKinds.TOOL,
        WorryKinds.WORRY,
        WorryKinds.STRENGTH,
        MeetingKinds.MEETING,
        PlanKinds.EARLY_HELP,
        PlanKinds.CHILD_IN_NEED,
        PlanKinds.CHILD_PROTECTION,
        PlanKinds.CARE,
        PlanKinds.PATHWAY,
        PlanKinds.SAFETY,
        PlanPartKinds.REVIEW,
        PlanPartKinds.VERSION,
        PlanPartKinds.PROGRESS,
        DecisionKinds.DECISION,
        VisitKinds.VISIT,
        VisitKinds.DIRECT_WORK,
        VoiceKinds.VIEW,
        VoiceKinds.PARTICIPATION,
        VoiceKinds.ADVOCACY,
        VisitKinds.ARRANGEMENT,
        VisitKinds.SESSION,
        VoiceKinds.FEEDBACK,
        OversightKinds.SUPERVISION,
        OversightKinds.OVERSIGHT,
        OversightKinds.CHALLENGE,
        OversightKinds.REFERRED_BACK,
        OversightKinds.AUDIT,
        OversightKinds.SERIOUS_INCIDENT,
        PreProceedingsKinds.PRE_PROCEEDINGS,
        PreProceedingsKinds.MILESTONE,
        PreProceedingsKinds.EXTENSION,
        PreProceedingsKinds.EXPERT,
        PreProceedingsKinds.ALTERNATIVE_CARER,
        PreProceedingsKinds.FAMILY_GROUP_CONFERENCE,
        CourtKinds.ORDER,
        CourtKinds.PROCEEDINGS,
        CourtKinds.HEARING,
        CourtKinds.DEPRIVATION_OF_LIBERTY,
        CareKinds.CARE_PERIOD,
        CareKinds.LEGAL_STATUS,
        CareKinds.PLACEMENT,
        CareKinds.SEARCH,
        MeetingKinds.LOOKED_AFTER_REVIEW,
        CareKinds.MISSING,
        CareKinds.RETURN_INTERVIEW,
        PermanenceKinds.PERMANENCE,
        PermanenceKinds.PREVIOUS,
        PermanenceKinds.LEAVING_CARE,
        PermanenceKinds.TRANSITION,
        EducationKinds.ENROLMENT,
        EducationKinds.ATTENDANCE,
        EducationKinds.EXCLUSION,
        EducationKinds.PERSONAL_EDUCATION_PLAN,
        EducationKinds.SPECIAL_EDUCATIONAL_NEED,
        EducationKinds.EHC_ASSESSMENT,
        EducationKinds.EHC_PLAN,
        EducationKinds.EHC_REVIEW,
        HealthKinds.ASSESSMENT,
        HealthKinds.IMMUNISATION,
        HealthKinds.QUESTIONNAIRE,
        HealthKinds.SUBSTANCE_MISUSE,
        CourtKinds.CONVICTION,
        CareKinds.PRIVATE_FOSTERING,
        RecordkeepingKinds.CONSENT,
        RecordkeepingKinds.COMPLAINT,
        RecordkeepingKinds.ALLEGATION,
        RecordkeepingKinds.LIFE_STORY);
  }

  /**
   * Whether records of different kinds that tell of one type on one day tell of one event.
   *
   * @param type the type of event
   * @return true for a conference, which the review of a plan tells of as well
   */
  public static boolean areOne(EventType type) {
    return TOLD_TWICE.contains(type);
  }

  /**
   * Whether a record of the kind of that name is something the service itself did. Nothing of the
   * family file is.
   *
   * @param name the kind, as record references name it
   * @return false for what happened or somebody else did, and for a name that no kind has
   */
  public static boolean isOfService(String name) {
    RecordKind<?> kind = BY_NAME.get(name);
    return kind != null && kind.ofService();
  }
}
