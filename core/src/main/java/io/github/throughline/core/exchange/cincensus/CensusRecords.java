package io.github.throughline.core.exchange.cincensus;

import static io.github.throughline.core.exchange.cincensus.CensusValues.flag;
import static io.github.throughline.core.exchange.cincensus.CensusValues.number;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.PlanReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The records within an episode of a return, each from its record in a case file. */
final class CensusRecords {
  private final CensusValues values;

  CensusRecords(CensusValues values) {
    this.values = values;
  }

  CinAssessment assessment(Assessment assessment, String path) {
    AsSent sent = AsSent.of(assessment.extensions());
    values.leaveOutIfHeld(path + ".kind", assessment.kind());
    values.leaveOutIfHeld(path + ".conclusion", assessment.conclusion());
    values.leaveOutIfHeld(path + ".childsViews", assessment.childsViews());
    return CinAssessmentBuilder.builder()
        .startDate(
            values.date(
                sent, CinItems.ASSESSMENT_START, assessment.startedOn(), path + ".startedOn"))
        .internalReviewDate(
            values.date(
                sent,
                CinItems.ASSESSMENT_INTERNAL_REVIEW,
                assessment.internalReviewOn(),
                path + ".internalReviewOn"))
        .authorisationDate(
            values.date(
                sent,
                CinItems.ASSESSMENT_AUTHORISED,
                assessment.authorisedOn(),
                path + ".authorisedOn"))
        .factors(
            values.codes(
                sent,
                CinItems.ASSESSMENT_FACTORS,
                assessment.factors(),
                CinCensusCodes.ASSESSMENT_FACTORS,
                path + ".factors"))
        .build();
  }

  CinPlanDates plan(ChildInNeedPlan plan, String path) {
    AsSent sent = AsSent.of(plan.extensions());
    values.leaveOutIfHeld(path + ".reasonEnded", plan.reasonEnded());
    values.leaveOutIfHeld(path + ".reviews", plan.reviews());
    return CinPlanDatesBuilder.builder()
        .startDate(
            values.date(sent, CinItems.CIN_PLAN_START, plan.startedOn(), path + ".startedOn"))
        .endDate(values.date(sent, CinItems.CIN_PLAN_END, plan.endedOn(), path + ".endedOn"))
        .build();
  }

  CinSection47 enquiry(Section47Enquiry enquiry, String path) {
    AsSent sent = AsSent.of(enquiry.extensions());
    values.leaveOutIfHeld(path + ".outcome", enquiry.outcome());
    return CinSection47Builder.builder()
        .startDate(
            values.date(sent, CinItems.ENQUIRY_START, enquiry.startedOn(), path + ".startedOn"))
        .conferenceTarget(
            values.date(
                sent,
                CinItems.ENQUIRY_CONFERENCE_TARGET,
                enquiry.conferenceDueOn(),
                path + ".conferenceDueOn"))
        .conferenceDate(
            values.date(
                sent,
                CinItems.ENQUIRY_CONFERENCE_DATE,
                enquiry.conferenceOn(),
                path + ".conferenceOn"))
        .conferenceNotRequired(
            flag(sent, CinItems.CONFERENCE_NOT_REQUIRED, enquiry.conferenceNotRequired()))
        .build();
  }

  CinProtectionPlan protectionPlan(ChildProtectionPlan plan, String path) {
    AsSent sent = AsSent.of(plan.extensions());
    values.leaveOutIfHeld(path + ".reasonEnded", plan.reasonEnded());
    return CinProtectionPlanBuilder.builder()
        .startDate(values.date(sent, CinItems.CP_PLAN_START, plan.startedOn(), path + ".startedOn"))
        .endDate(values.date(sent, CinItems.CP_PLAN_END, plan.endedOn(), path + ".endedOn"))
        .initialCategory(
            values.code(
                sent,
                CinItems.INITIAL_CATEGORY,
                plan.initialCategory(),
                CinCensusCodes.CATEGORY_OF_ABUSE,
                path + ".initialCategory"))
        .latestCategory(
            values.code(
                sent,
                CinItems.LATEST_CATEGORY,
                plan.latestCategory(),
                CinCensusCodes.CATEGORY_OF_ABUSE,
                path + ".latestCategory"))
        .previousPlans(number(sent, CinItems.PREVIOUS_PLANS, plan.previousPlans()))
        .reviews(reviews(sent, plan.reviews(), path + ".reviews"))
        .build();
  }

  private List<CinReviews> reviews(AsSent sent, List<PlanReview> reviews, String path) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < reviews.size(); i++) {
      String place = path + "[" + i + "]";
      LocalDate day = values.recordedDay(reviews.get(i).heldOn(), place + ".heldOn");
      if (day != null) {
        days.add(day);
      }
      values.leaveOutIfHeld(place + ".outcome", reviews.get(i).outcome());
    }
    ReviewGroups kept = ReviewGroups.read(sent.groups(CinItems.CP_REVIEW_DATE));
    if (kept.are(days)) {
      return kept.asSent();
    }
    if (kept.haveUnreadableText()) {
      values.leaveOut(
          path, "a text that was not a day has gone, because the reviews have changed since");
    }
    return ReviewGroups.written(days);
  }

  CinPreProceedings preProceedings(PreProceedings stage, String path) {
    AsSent sent = AsSent.of(stage.extensions());
    return CinPreProceedingsBuilder.builder()
        .startDate(
            values.date(
                sent, CinItems.PRE_PROCEEDINGS_START, stage.startedOn(), path + ".startedOn"))
        .letterBeforeProceedingsDate(
            values.date(
                sent,
                CinItems.LETTER_BEFORE_PROCEEDINGS,
                stage.letterSentOn(),
                path + ".letterSentOn"))
        .familyMeetingOffered(
            flag(sent, CinItems.FAMILY_MEETING_OFFERED, stage.familyMeetingOffered()))
        .familyMeetingHeld(flag(sent, CinItems.FAMILY_MEETING_HELD, stage.familyMeetingHeld()))
        .firstMeetingDate(
            values.date(
                sent,
                CinItems.FIRST_PRE_PROCEEDINGS_MEETING,
                stage.firstMeetingOn(),
                path + ".firstMeetingOn"))
        .reviewMeetings(number(sent, CinItems.REVIEW_MEETINGS, stage.reviewMeetings()))
        .stepDecisionDate(
            values.date(sent, CinItems.STEP_DECISION, stage.steppedOn(), path + ".steppedOn"))
        .outcome(
            values.code(
                sent,
                CinItems.PRE_PROCEEDINGS_OUTCOME,
                stage.outcome(),
                CinCensusCodes.PRE_PROCEEDINGS_OUTCOME,
                path + ".outcome"))
        .courtApplicationDate(
            values.date(
                sent,
                CinItems.COURT_APPLICATION,
                stage.courtApplicationOn(),
                path + ".courtApplicationOn"))
        .proceedingsLetterDate(
            values.date(
                sent,
                CinItems.PROCEEDINGS_LETTER,
                stage.proceedingsLetterOn(),
                path + ".proceedingsLetterOn"))
        .build();
  }
}
