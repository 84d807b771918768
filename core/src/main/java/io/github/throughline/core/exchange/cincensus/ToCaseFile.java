package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.assessment.Section47EnquiryBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one child's case file from a return. Used for one child and thrown away. */
final class ToCaseFile {
  private final CollectionYear year;
  private final String document;
  private final CinChild child;
  private final List<Referral> referrals = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<Section47Enquiry> enquiries = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<PreProceedings> preProceedings = new ArrayList<>();

  ToCaseFile(CollectionYear year, String document, CinChild child) {
    this.year = year;
    this.document = document;
    this.child = child;
  }

  CaseFile caseFile() {
    for (int i = 0; i < child.episodes().size(); i++) {
      add(child.episodes().get(i), "referral-" + (i + 1));
    }
    return CaseFileBuilder.builder()
        .child(person())
        .referrals(referrals)
        .assessments(assessments)
        .section47Enquiries(enquiries)
        .meetings(meetings)
        .plans(plans)
        .preProceedings(preProceedings)
        .provenance(provenance(child.place()))
        .build();
  }

  private Person person() {
    CinIdentifiers ids = child.identifiers();
    CinCharacteristics characteristics = child.characteristics();
    AsSent sent = AsSent.empty();
    keepText(sent, CinItems.LA_CHILD_ID, child);
    keepText(sent, CinItems.UPN, child);
    keepText(sent, CinItems.FORMER_UPN, child);
    keepText(sent, CinItems.UPN_UNKNOWN, child);
    keep(sent, CinItems.BIRTH_DATE, child);
    keep(sent, CinItems.EXPECTED_BIRTH_DATE, child);
    keepText(sent, CinItems.GENDER_CURRENT, child);
    keepText(sent, CinItems.SEX, child);
    keep(sent, CinItems.DEATH_DATE, child);
    keepText(sent, CinItems.ETHNICITY, child);
    sent.keepAll(CinItems.DISABILITY, characteristics.disabilities(), Written::text);
    String laChildId = ids.laChildId().value();
    return PersonBuilder.builder()
        .id(laChildId != null ? laChildId : "child-at-line-" + child.place().line())
        .identifiers(
            Stream.of(
                    identifier(IdentifierSystems.LA_CHILD_ID, laChildId, null),
                    identifier(
                        IdentifierSystems.UPN,
                        ids.upn().value(),
                        coded(CinCensusCodes.UPN_UNKNOWN, ids.upnUnknown())),
                    identifier(IdentifierSystems.FORMER_UPN, ids.formerUpn().value(), null))
                .flatMap(List::stream)
                .toList())
        .birthDate(date(ids.birthDate()))
        .expectedBirthDate(date(ids.expectedBirthDate()))
        .deathDate(date(ids.deathDate()))
        .sex(coded(CinCensusCodes.SEX, ids.sex()))
        .gender(coded(CinCensusCodes.GENDER_CURRENT, ids.genderCurrent()))
        .ethnicity(coded(CinCensusCodes.ETHNICITY, characteristics.ethnicity()))
        .disabilities(coded(CinCensusCodes.DISABILITY, characteristics.disabilities()))
        .provenance(provenance(ids.place()))
        .extensions(sent.extensions())
        .build();
  }

  private static List<Identifier> identifier(
      String system, @Nullable String value, @Nullable Coded whyAbsent) {
    return value == null && whyAbsent == null
        ? List.of()
        : List.of(
            IdentifierBuilder.builder().system(system).value(value).whyAbsent(whyAbsent).build());
  }

  private void add(CinEpisode episode, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.REFERRAL_DATE, episode);
    keepText(sent, CinItems.REFERRAL_SOURCE, episode);
    keepText(sent, CinItems.PRIMARY_NEED, episode);
    keep(sent, CinItems.CLOSURE_DATE, episode);
    keepText(sent, CinItems.REASON_FOR_CLOSURE, episode);
    keepFlag(sent, CinItems.NO_FURTHER_ACTION, episode);
    // A conference date that can be read is a meeting of its own; one that cannot stays with its
    // referral.
    if (!episode.conferenceDate().isPresent()) {
      keep(sent, CinItems.CONFERENCE_DATE, episode);
    }
    referrals.add(
        ReferralBuilder.builder()
            .id(id)
            .referredOn(date(episode.referralDate()))
            .source(coded(CinCensusCodes.REFERRAL_SOURCE, episode.referralSource()))
            .primaryNeed(coded(CinCensusCodes.PRIMARY_NEED, episode.primaryNeed()))
            .noFurtherAction(episode.noFurtherAction().value())
            .closedOn(date(episode.closureDate()))
            .reasonForClosure(coded(CinCensusCodes.REASON_FOR_CLOSURE, episode.reasonForClosure()))
            .provenance(provenance(episode.place()))
            .extensions(sent.extensions())
            .build());
    if (episode.conferenceDate().isPresent()) {
      addConference(episode, id);
    }
    for (int i = 0; i < episode.assessments().size(); i++) {
      add(episode.assessments().get(i), id, id + "-assessment-" + (i + 1));
    }
    for (int i = 0; i < episode.plans().size(); i++) {
      add(episode.plans().get(i), id, id + "-cin-plan-" + (i + 1));
    }
    for (int i = 0; i < episode.enquiries().size(); i++) {
      add(episode.enquiries().get(i), id, id + "-section-47-" + (i + 1));
    }
    for (int i = 0; i < episode.protectionPlans().size(); i++) {
      add(episode.protectionPlans().get(i), id, id + "-cp-plan-" + (i + 1));
    }
    for (int i = 0; i < episode.preProceedings().size(); i++) {
      add(episode.preProceedings().get(i), id, id + "-pre-proceedings-" + (i + 1));
    }
  }

  private void addConference(CinEpisode episode, String referralId) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.CONFERENCE_DATE, episode);
    meetings.add(
        MeetingBuilder.builder()
            .id(referralId + "-conference")
            .referralId(referralId)
            .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
            .heldOn(date(episode.conferenceDate()))
            .provenance(provenance(episode.conferenceDate().place()))
            .extensions(sent.extensions())
            .build());
  }

  private void add(CinAssessment assessment, String referralId, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.ASSESSMENT_START, assessment);
    keep(sent, CinItems.ASSESSMENT_INTERNAL_REVIEW, assessment);
    keep(sent, CinItems.ASSESSMENT_AUTHORISED, assessment);
    sent.keepAll(CinItems.ASSESSMENT_FACTORS, assessment.factors(), Written::text);
    assessments.add(
        AssessmentBuilder.builder()
            .id(id)
            .referralId(referralId)
            .startedOn(date(assessment.startDate()))
            .internalReviewOn(date(assessment.internalReviewDate()))
            .authorisedOn(date(assessment.authorisationDate()))
            .factors(coded(CinCensusCodes.ASSESSMENT_FACTORS, assessment.factors()))
            .provenance(provenance(assessment.place()))
            .extensions(sent.extensions())
            .build());
  }

  private void add(CinPlanDates plan, String referralId, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.CIN_PLAN_START, plan);
    keep(sent, CinItems.CIN_PLAN_END, plan);
    ChildInNeedPlan made =
        ChildInNeedPlanBuilder.builder()
            .id(id)
            .referralId(referralId)
            .startedOn(date(plan.startDate()))
            .endedOn(date(plan.endDate()))
            .provenance(provenance(plan.place()))
            .extensions(sent.extensions())
            .build();
    plans.add(made);
  }

  private void add(CinSection47 enquiry, String referralId, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.ENQUIRY_START, enquiry);
    keep(sent, CinItems.ENQUIRY_CONFERENCE_TARGET, enquiry);
    keep(sent, CinItems.ENQUIRY_CONFERENCE_DATE, enquiry);
    keepFlag(sent, CinItems.CONFERENCE_NOT_REQUIRED, enquiry);
    enquiries.add(
        Section47EnquiryBuilder.builder()
            .id(id)
            .referralId(referralId)
            .startedOn(date(enquiry.startDate()))
            .conferenceDueOn(date(enquiry.conferenceTarget()))
            .conferenceOn(date(enquiry.conferenceDate()))
            .conferenceNotRequired(enquiry.conferenceNotRequired().value())
            .provenance(provenance(enquiry.place()))
            .extensions(sent.extensions())
            .build());
  }

  private void add(CinProtectionPlan plan, String referralId, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.CP_PLAN_START, plan);
    keep(sent, CinItems.CP_PLAN_END, plan);
    keepText(sent, CinItems.INITIAL_CATEGORY, plan);
    keepText(sent, CinItems.LATEST_CATEGORY, plan);
    sent.keep(CinItems.PREVIOUS_PLANS.name(), plan.previousPlans(), Written::number);
    List<PlanReview> reviews = new ArrayList<>();
    for (CinReviews group : plan.reviews()) {
      for (Reported<LocalDate> held : group.dates()) {
        if (held.isPresent()) {
          reviews.add(PlanReviewBuilder.builder().heldOn(date(held)).build());
        }
      }
    }
    if (!ReviewGroups.arePlain(plan.reviews())) {
      sent.keepGroups(CinItems.CP_REVIEW_DATE, ReviewGroups.texts(plan.reviews()));
    }
    ChildProtectionPlan made =
        ChildProtectionPlanBuilder.builder()
            .id(id)
            .referralId(referralId)
            .startedOn(date(plan.startDate()))
            .endedOn(date(plan.endDate()))
            .initialCategory(coded(CinCensusCodes.CATEGORY_OF_ABUSE, plan.initialCategory()))
            .latestCategory(coded(CinCensusCodes.CATEGORY_OF_ABUSE, plan.latestCategory()))
            .previousPlans(plan.previousPlans().value())
            .reviews(reviews)
            .provenance(provenance(plan.place()))
            .extensions(sent.extensions())
            .build();
    plans.add(made);
  }

  private void add(CinPreProceedings stage, String referralId, String id) {
    AsSent sent = AsSent.empty();
    keep(sent, CinItems.PRE_PROCEEDINGS_START, stage);
    keep(sent, CinItems.LETTER_BEFORE_PROCEEDINGS, stage);
    keepFlag(sent, CinItems.FAMILY_MEETING_OFFERED, stage);
    keepFlag(sent, CinItems.FAMILY_MEETING_HELD, stage);
    keep(sent, CinItems.FIRST_PRE_PROCEEDINGS_MEETING, stage);
    sent.keep(CinItems.REVIEW_MEETINGS.name(), stage.reviewMeetings(), Written::number);
    keep(sent, CinItems.STEP_DECISION, stage);
    keepText(sent, CinItems.PRE_PROCEEDINGS_OUTCOME, stage);
    keep(sent, CinItems.COURT_APPLICATION, stage);
    keep(sent, CinItems.PROCEEDINGS_LETTER, stage);
    preProceedings.add(
        PreProceedingsBuilder.builder()
            .id(id)
            .referralId(referralId)
            .startedOn(date(stage.startDate()))
            .letterSentOn(date(stage.letterBeforeProceedingsDate()))
            .familyMeetingOffered(stage.familyMeetingOffered().value())
            .familyMeetingHeld(stage.familyMeetingHeld().value())
            .firstMeetingOn(date(stage.firstMeetingDate()))
            .reviewMeetings(stage.reviewMeetings().value())
            .steppedOn(date(stage.stepDecisionDate()))
            .outcome(coded(CinCensusCodes.PRE_PROCEEDINGS_OUTCOME, stage.outcome()))
            .courtApplicationOn(date(stage.courtApplicationDate()))
            .proceedingsLetterOn(date(stage.proceedingsLetterDate()))
            .provenance(provenance(stage.place()))
            .extensions(sent.extensions())
            .build());
  }

  private static <R> void keep(AsSent sent, Item<R, LocalDate> item, R record) {
    sent.keep(item.name(), item.of(record), Written::date);
  }

  private static <R> void keepText(AsSent sent, Item<R, String> item, R record) {
    sent.keep(item.name(), item.of(record), Written::text);
  }

  private static <R> void keepFlag(AsSent sent, Item<R, Boolean> item, R record) {
    sent.keep(item.name(), item.of(record), Written::flag);
  }

  private Provenance provenance(Place place) {
    return Provenance.of(
        SourceBuilder.builder()
            .agency("Children's social care")
            .system(AsSent.KEY)
            .document("CIN census " + year + ", " + document)
            .place(place.isKnown() ? place.toString() : null)
            .date(UncertainDate.on(year.lastDay()))
            .build());
  }

  private static @Nullable UncertainDate date(Reported<LocalDate> item) {
    LocalDate day = item.value();
    return day == null ? null : UncertainDate.on(day);
  }

  private @Nullable Coded coded(CodeList list, Reported<String> item) {
    String code = item.value();
    return code == null
        ? null
        : new Coded(list.system(), code, list.findMeaning(code, year).orElse(null));
  }

  private List<Coded> coded(CodeList list, List<Reported<String>> items) {
    List<Coded> coded = new ArrayList<>();
    for (Reported<String> item : items) {
      Coded one = coded(list, item);
      if (one != null) {
        coded.add(one);
      }
    }
    return coded;
  }
}
