package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.education.EhcNeedsAssessment;
import io.github.throughline.core.model.education.EhcPlan;
import io.github.throughline.core.model.education.Exclusion;
import io.github.throughline.core.model.education.PersonalEducationPlan;
import io.github.throughline.core.model.education.SchoolAttendance;
import io.github.throughline.core.model.education.SchoolEnrolment;
import io.github.throughline.core.model.education.SpecialEducationalNeed;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.plan.PlanReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** School, and what helps or hinders a child there. */
final class EducationKinds {
  /** A review of an education, health and care plan. */
  record EhcReview(EhcPlan plan, PlanReview review) {
    boolean isOnlyDue() {
      return review.heldOn() == null && review.dueOn() != null;
    }
  }

  static final RecordKind<SchoolEnrolment> ENROLMENT =
      KindBuilder.of(
              "school enrolment",
              "enrolments",
              CaseFile::enrolments,
              SchoolEnrolment::id,
              SchoolEnrolment::provenance)
          .moment(
              STANDARD,
              "the day a place of education started",
              List.of(
                  EventType.SCHOOL_START_OR_MOVE,
                  EventType.ELECTIVE_HOME_EDUCATION,
                  EventType.CHILD_MISSING_EDUCATION),
              enrolment -> List.of(typeOf(enrolment)),
              SchoolEnrolment::start)
          .tellsOf(MINIMAL, "", EducationKinds::school)
          .tells(STANDARD, "Kind", SchoolEnrolment::kind)
          .tells(FULL, "Year group", SchoolEnrolment::yearGroup)
          .childsView(SchoolEnrolment::childView)
          .moment(
              STANDARD,
              "the day a place of education was left",
              EventType.SCHOOL_LEFT,
              SchoolEnrolment::end)
          .tellsOf(MINIMAL, "", EducationKinds::school)
          .tells(STANDARD, "Reason recorded", SchoolEnrolment::reasonLeft)
          .tells(STANDARD, "", SchoolEnrolment::explanation)
          .recurs()
          .happens()
          .build();

  static final RecordKind<SchoolAttendance> ATTENDANCE =
      KindBuilder.of(
              "school attendance",
              "attendance",
              CaseFile::attendance,
              SchoolAttendance::id,
              SchoolAttendance::provenance)
          .moment(
              FULL,
              "the first day of a time whose attendance was counted",
              EventType.SCHOOL_ATTENDANCE,
              SchoolAttendance::from)
          .tells(FULL, "Until", SchoolAttendance::to)
          .tells(FULL, "Sessions possible", SchoolAttendance::possibleSessions)
          .tells(FULL, "Attended", SchoolAttendance::attendedSessions)
          .tells(FULL, "Absent with leave", SchoolAttendance::authorisedAbsences)
          .tells(FULL, "Absent without leave", SchoolAttendance::unauthorisedAbsences)
          .tells(FULL, "", a -> Say.ifSo(a.partTimeTimetable(), "A part-time timetable"))
          .tells(FULL, "", SchoolAttendance::note)
          .recurs()
          .happens()
          .build();

  static final RecordKind<Exclusion> EXCLUSION =
      KindBuilder.of(
              "exclusion", "exclusions", CaseFile::exclusions, Exclusion::id, Exclusion::provenance)
          .moment(
              STANDARD,
              "the first day of the exclusion",
              List.of(EventType.PERMANENT_EXCLUSION, EventType.SUSPENSION, EventType.EXCLUSION),
              exclusion -> List.of(typeOf(exclusion)),
              Exclusion::start)
          .tellsOf(
              STANDARD, "School", (exclusion, file) -> Look.school(file, exclusion.enrolmentId()))
          .tells(MINIMAL, "Until", Exclusion::end)
          .tells(STANDARD, "Reason recorded", Exclusion::reason)
          .tells(STANDARD, "", Exclusion::explanation)
          .childsView(Exclusion::childView)
          .responds(STANDARD, "Teaching meanwhile", Exclusion::provisionMeanwhile)
          .results(MINIMAL, "", e -> Say.ifSo(e.reinstated(), "It was taken back"))
          .recurs()
          .happens()
          .build();

  static final RecordKind<PersonalEducationPlan> PERSONAL_EDUCATION_PLAN =
      KindBuilder.of(
              "personal education plan",
              "personalEducationPlans",
              CaseFile::personalEducationPlans,
              PersonalEducationPlan::id,
              PersonalEducationPlan::provenance)
          .moment(
              STANDARD,
              "the day of the personal education plan",
              EventType.PERSONAL_EDUCATION_PLAN,
              PersonalEducationPlan::heldOn)
          .when(plan -> plan.heldOn() != null || plan.dueOn() == null)
          .tells(STANDARD, "Aims", PersonalEducationPlan::aims)
          .tells(FULL, "Pupil premium", PersonalEducationPlan::pupilPremium)
          .tells(FULL, "Why it was late", PersonalEducationPlan::reasonLate)
          .childsView(PersonalEducationPlan::childView)
          .moment(
              STANDARD,
              "the day a personal education plan was due",
              EventType.NOT_HELD,
              PersonalEducationPlan::dueOn)
          .when(plan -> plan.heldOn() == null && plan.dueOn() != null)
          .says("Personal education plan due, and not recorded as agreed")
          .tells(STANDARD, "Reason recorded", PersonalEducationPlan::reasonLate)
          .recurs()
          .build();

  static final RecordKind<SpecialEducationalNeed> SPECIAL_EDUCATIONAL_NEED =
      KindBuilder.of(
              "special educational need",
              "specialEducationalNeeds",
              CaseFile::specialEducationalNeeds,
              SpecialEducationalNeed::id,
              SpecialEducationalNeed::provenance)
          .moment(
              STANDARD,
              "the day from which a special educational need was recorded",
              EventType.SEND_OR_EHC_CHANGE,
              SpecialEducationalNeed::start)
          .says("Special educational need recorded")
          .tells(MINIMAL, "", SpecialEducationalNeed::kind)
          .tells(STANDARD, "Provision", SpecialEducationalNeed::provision)
          .tells(FULL, "", SpecialEducationalNeed::description)
          .moment(
              FULL,
              "the day until which a special educational need was recorded",
              EventType.SEND_OR_EHC_CHANGE,
              SpecialEducationalNeed::end)
          .says("Special educational need no longer recorded")
          .tells(MINIMAL, "", SpecialEducationalNeed::kind)
          .apart(need -> String.valueOf(CodeWords.of(need.kind())))
          .recurs()
          .happens()
          .build();

  static final RecordKind<EhcNeedsAssessment> EHC_ASSESSMENT =
      KindBuilder.of(
              "EHC needs assessment",
              "ehcNeedsAssessments",
              CaseFile::ehcNeedsAssessments,
              EhcNeedsAssessment::id,
              EhcNeedsAssessment::provenance)
          .moment(
              STANDARD,
              "the day an EHC needs assessment was asked for",
              EventType.SEND_OR_EHC_CHANGE,
              EhcNeedsAssessment::requestedOn)
          .says("Education, health and care needs assessment asked for")
          .tells(FULL, "By", EhcNeedsAssessment::requestedBy)
          .childsView(EhcNeedsAssessment::childView)
          .moment(
              STANDARD,
              "the day it was decided whether to assess",
              EventType.SEND_OR_EHC_CHANGE,
              EhcNeedsAssessment::decidedOn)
          .says("Decision whether to assess education, health and care needs")
          .results(MINIMAL, "", EhcNeedsAssessment::decision)
          .moment(
              STANDARD,
              "the day the EHC needs assessment was completed",
              EventType.SEND_OR_EHC_CHANGE,
              EhcNeedsAssessment::completedOn)
          .says("Education, health and care needs assessment completed")
          .tells(STANDARD, "Why it took longer", EhcNeedsAssessment::reasonLate)
          .results(MINIMAL, "", EhcNeedsAssessment::outcome)
          .build();

  static final RecordKind<EhcPlan> EHC_PLAN =
      KindBuilder.of("EHC plan", "ehcPlans", CaseFile::ehcPlans, EhcPlan::id, EhcPlan::provenance)
          .moment(
              STANDARD,
              "the day the EHC plan started",
              EventType.SEND_OR_EHC_CHANGE,
              EhcPlan::start)
          .says("Education, health and care plan started")
          .tells(FULL, "Place named", EhcPlan::placeNamed)
          .tells(FULL, "From social care", EhcPlan::socialCareProvision)
          .childsView(EhcPlan::childView)
          .moment(
              STANDARD, "the day the EHC plan ended", EventType.SEND_OR_EHC_CHANGE, EhcPlan::end)
          .says("Education, health and care plan ended")
          .tells(STANDARD, "Reason recorded", EhcPlan::reasonEnded)
          .happens()
          .build();

  static final RecordKind<EhcReview> EHC_REVIEW =
      KindBuilder.of(
              "EHC plan review",
              "ehcPlans",
              EducationKinds::reviews,
              one -> one.plan().id(),
              one -> one.plan().provenance())
          .moment(
              STANDARD,
              "the day of the review of the EHC plan",
              EventType.EHC_PLAN_REVIEW,
              one -> one.review().heldOn())
          .when(one -> !one.isOnlyDue())
          .results(STANDARD, "", one -> one.review().outcome())
          .moment(
              STANDARD,
              "the day a review of the EHC plan was due",
              EventType.NOT_HELD,
              one -> one.review().dueOn())
          .when(EhcReview::isOnlyDue)
          .says("Review of the education, health and care plan due, and not recorded as held")
          .tells(STANDARD, "Reason recorded", one -> one.review().reasonLate())
          .recurs()
          .happens()
          .build();

  private EducationKinds() {}

  private static @Nullable Object school(SchoolEnrolment enrolment, CaseFile file) {
    return Look.school(file, enrolment.id());
  }

  private static List<EhcReview> reviews(CaseFile file) {
    return file.ehcPlans().stream()
        .flatMap(plan -> plan.reviews().stream().map(review -> new EhcReview(plan, review)))
        .toList();
  }

  private static EventType typeOf(SchoolEnrolment enrolment) {
    if (Say.isCodedAs(enrolment.kind(), "home education", "elective home education")) {
      return EventType.ELECTIVE_HOME_EDUCATION;
    }
    return Say.isCodedAs(enrolment.kind(), "none", "missing education", "child missing education")
        ? EventType.CHILD_MISSING_EDUCATION
        : EventType.SCHOOL_START_OR_MOVE;
  }

  /** As coded; an exclusion that is over on a day was not a permanent one. */
  private static EventType typeOf(Exclusion exclusion) {
    if (Say.isCodedAs(exclusion.kind(), "permanent", "perm", "permanent exclusion")) {
      return EventType.PERMANENT_EXCLUSION;
    }
    return exclusion.end() != null
            || Say.isCodedAs(exclusion.kind(), "suspension", "susp", "fixed term", "fixd")
        ? EventType.SUSPENSION
        : EventType.EXCLUSION;
  }
}
