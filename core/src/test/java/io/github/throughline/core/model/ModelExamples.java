package io.github.throughline.core.model;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.action.ActionProgressBuilder;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.AssessmentDomain;
import io.github.throughline.core.model.assessment.DomainCoveredBuilder;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.chronology.ChronologyReviewBuilder;
import io.github.throughline.core.model.chronology.ReviewGate;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.decision.DecisionBuilder;
import io.github.throughline.core.model.decision.OptionConsideredBuilder;
import io.github.throughline.core.model.decision.SharedWithBuilder;
import io.github.throughline.core.model.education.SchoolAttendance;
import io.github.throughline.core.model.education.SchoolAttendanceBuilder;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.health.HealthAssessment;
import io.github.throughline.core.model.health.HealthAssessmentBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneBuilder;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.AttendanceMode;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.meeting.SupportOfferedBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.placement.PlacementNeedBuilder;
import io.github.throughline.core.model.placement.PlacementSearch;
import io.github.throughline.core.model.placement.PlacementSearchBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanOutcomeBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgementBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.provenance.Directness;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.AuditBuilder;
import io.github.throughline.core.model.quality.AuditQuestionBuilder;
import io.github.throughline.core.model.quality.ModerationBuilder;
import io.github.throughline.core.model.recordkeeping.CaseNote;
import io.github.throughline.core.model.recordkeeping.CaseNoteBuilder;
import io.github.throughline.core.model.supervision.ActionReviewedBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.Effect;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.model.voice.ViewBuilder;
import io.github.throughline.core.model.voice.ViewEffectBuilder;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.model.workforce.PractitionerBuilder;
import io.github.throughline.core.model.workforce.RegistrationBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The examples of docs/model.md, one for each subject. The page holds the text between the marks;
 * {@link ModelPageTest} runs each and holds the page to it. Everybody in them is invented.
 */
final class ModelExamples {
  private ModelExamples() {}

  static Person people() {
    // <people>
    return PersonBuilder.builder()
        .id("maya")
        .addNames(PersonNameBuilder.builder().given(FreeText.of("Maya")).build())
        .addIdentifiers(
            IdentifierBuilder.builder()
                .system(IdentifierSystems.LA_CHILD_ID)
                .value("EX0001")
                .build())
        .birthDate(UncertainDate.parse("2014-05~").withWords("May, her aunt thinks"))
        .addPreferredTerms(FreeText.of("Nan, for her grandmother"))
        .build();
    // </people>
  }

  static Referral involvement() {
    // <involvement>
    return ReferralBuilder.builder()
        .id("r1")
        .referredOn(UncertainDate.on(LocalDate.of(2024, 3, 4)))
        .source(new Coded("cin-census/ReferralSource", "2B", "Education services"))
        .concern(FreeText.of("Maya came to school hungry on four days of five."))
        .decisionId("d1")
        .worker(PartyBuilder.builder().practitionerId("w1").role("social worker").build())
        .feedbackToReferrer(true)
        .build();
    // </involvement>
  }

  static Assessment assessment() {
    // <assessment>
    return AssessmentBuilder.builder()
        .id("a1")
        .referralId("r1")
        .startedOn(UncertainDate.on(LocalDate.of(2024, 3, 5)))
        .addDomains(
            DomainCoveredBuilder.builder()
                .domain(AssessmentDomain.FAMILY_HISTORY)
                .summary(FreeText.of("Two earlier referrals told of hunger as well."))
                .addEvidence(CitationBuilder.builder().recordId("r-2019").kind("referral").build())
                .build())
        .addViewIds("v1")
        .build();
    // </assessment>
  }

  static Meeting meeting() {
    // <meeting>
    return MeetingBuilder.builder()
        .id("m1")
        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
        .heldOn(UncertainDate.on(LocalDate.of(2024, 4, 2)))
        .addAttendances(
            AttendanceBuilder.builder()
                .personId("mother")
                .attended(true)
                .mode(AttendanceMode.PHONE)
                .addSupportOffered(
                    SupportOfferedBuilder.builder().what(FreeText.of("childcare")).build())
                .build())
        .build();
    // </meeting>
  }

  static ChildInNeedPlan plan() {
    // <plan>
    PlanOutcome outcome =
        PlanOutcomeBuilder.builder()
            .id("o1")
            .outcome(FreeText.of("Maya has breakfast before school every day."))
            .neededBy(UncertainDate.parse("2024-05"))
            .addProgress(ProgressJudgementBuilder.builder().progress(Progress.BETTER).build())
            .build();
    return ChildInNeedPlanBuilder.builder()
        .id("p1")
        .addVersions(
            PlanVersionBuilder.builder().id("p1-1").addOutcomes(outcome).addActionIds("x1").build())
        .build();
    // </plan>
  }

  static View voice() {
    // <voice>
    return ViewBuilder.builder()
        .id("v1")
        .personId("maya")
        .on(UncertainDate.on(LocalDate.of(2024, 3, 11)))
        .words(FreeText.of("I like it when Nan cooks."))
        .alone(true)
        .obtainedIn(CitationBuilder.builder().recordId("visit-3").kind("visit").build())
        .addEffects(
            ViewEffectBuilder.builder()
                .effect(Effect.ACTED_ON)
                .what(FreeText.of("Nan cooks on Mondays and Thursdays."))
                .build())
        .build();
    // </voice>
  }

  static Action action() {
    // <action>
    return ActionBuilder.builder()
        .id("x1")
        .what(FreeText.of("Take Maya to the breakfast club on the first morning."))
        .why(FreeText.of("She is shy of going alone."))
        .owner(PartyBuilder.builder().personId("nan").build())
        .dueOn(UncertainDate.on(LocalDate.of(2024, 4, 15)))
        .addProgress(
            ActionProgressBuilder.builder()
                .status(ActionStatus.DONE)
                .evidence(FreeText.of("The school's note of 15 April"))
                .build())
        .build();
    // </action>
  }

  static Decision decision() {
    // <decision>
    return DecisionBuilder.builder()
        .id("d1")
        .chosen(FreeText.of("To assess, and not to close."))
        .reasons(FreeText.of("It is the third time that a school told us of hunger."))
        .addOptionsConsidered(
            OptionConsideredBuilder.builder().option(FreeText.of("Early help only")).build())
        .childView(FreeText.of("Maya wants somebody to help Mum in the mornings."))
        .addSharedWith(
            SharedWithBuilder.builder()
                .with(PartyBuilder.builder().personId("maya").build())
                .build())
        .build();
    // </decision>
  }

  static SupervisionDiscussion supervision() {
    // <supervision>
    return SupervisionDiscussionBuilder.builder()
        .id("s1")
        .on(UncertainDate.on(LocalDate.of(2024, 5, 1)))
        .childNow(FreeText.of("Maya eats before school on most days and has put on weight."))
        .addHypotheses(FreeText.of("Mornings are hard since Mum works nights."))
        .addHypotheses(FreeText.of("There is too little money at the end of the month."))
        .notKnown(FreeText.of("How weekends are."))
        .addActionsReviewed(
            ActionReviewedBuilder.builder().actionId("x1").status(ActionStatus.DONE).build())
        .addActionIds("x2")
        .build();
    // </supervision>
  }

  static Practitioner workforce() {
    // <workforce>
    return PractitionerBuilder.builder()
        .id("w1")
        .addNames(PersonNameBuilder.builder().given(FreeText.of("Sam")).build())
        .addRegistrations(
            RegistrationBuilder.builder()
                .regulator("Social Work England")
                .number("SW000000")
                .start(UncertainDate.parse("2021-12"))
                .build())
        .addCompetences(FreeText.of("talks with children in Makaton"))
        .build();
    // </workforce>
  }

  static PreProceedings legal() {
    // <legal>
    Milestone meeting =
        MilestoneBuilder.builder()
            .kind(MilestoneKind.FIRST_MEETING)
            .plannedOn(UncertainDate.on(LocalDate.of(2024, 6, 10)))
            .on(UncertainDate.on(LocalDate.of(2024, 6, 19)))
            .reasonForGap(FreeText.of("Mum had no solicitor until 17 June."))
            .build();
    return PreProceedingsBuilder.builder()
        .id("pp1")
        .letterSentOn(UncertainDate.on(LocalDate.of(2024, 6, 3)))
        .addMilestones(meeting)
        .build();
    // </legal>
  }

  static PlacementSearch placement() {
    // <placement>
    return PlacementSearchBuilder.builder()
        .id("ps1")
        .carePeriodId("c1")
        .neededBy(UncertainDate.on(LocalDate.of(2024, 9, 2)))
        .siblingsTogether(2)
        .addNeeds(
            PlacementNeedBuilder.builder()
                .need(FreeText.of("Near enough to stay at her school"))
                .essential(true)
                .build())
        .childView(FreeText.of("With my brother, and with a dog."))
        .build();
    // </placement>
  }

  static SchoolAttendance education() {
    // <education>
    return SchoolAttendanceBuilder.builder()
        .id("at1")
        .enrolmentId("e1")
        .from(UncertainDate.on(LocalDate.of(2024, 1, 8)))
        .to(UncertainDate.on(LocalDate.of(2024, 3, 28)))
        .possibleSessions(110)
        .attendedSessions(83)
        .unauthorisedAbsences(19)
        .note(FreeText.of("Most absences are on Mondays."))
        .build();
    // </education>
  }

  static HealthAssessment health() {
    // <health>
    return HealthAssessmentBuilder.builder()
        .id("h1")
        .kind(Coded.of("example/health-check", "dental"))
        .dueOn(UncertainDate.parse("2024-09"))
        .status(Coded.of("example/check-status", "not-done"))
        .reason(FreeText.of("Maya was not brought; the bus fare was not offered."))
        .by(PartyBuilder.builder().agency("Anyshire Community Dental Service").build())
        .addActionIds("x3")
        .build();
    // </health>
  }

  static CaseNote recordkeeping() {
    // <recordkeeping>
    return CaseNoteBuilder.builder()
        .id("n1")
        .on(UncertainDate.on(LocalDate.of(2024, 3, 11)))
        .writtenOn(UncertainDate.on(LocalDate.of(2024, 3, 13)))
        .facts(FreeText.of("The fridge held milk and half a loaf."))
        .saidByOthers(FreeText.of("Mum said that she is paid on Thursday."))
        .opinion(FreeText.of("I think that the family runs out of money each month."))
        .build();
    // </recordkeeping>
  }

  static Audit quality() {
    // <quality>
    return AuditBuilder.builder()
        .id("au1")
        .auditorIndependent(true)
        .addQuestions(
            AuditQuestionBuilder.builder()
                .question("Is the child's voice in the plan?")
                .answer(FreeText.of("Yes: her words open it."))
                .addEvidence(CitationBuilder.builder().recordId("p1-1").build())
                .build())
        .moderation(ModerationBuilder.builder().blind(true).build())
        .build();
    // </quality>
  }

  static SignificantEvent event() {
    // <event>
    return SignificantEventBuilder.builder()
        .id("ev1")
        .occurred(UncertainDate.parse("2019-21").withWords("the spring after the move"))
        .addTypes(EventType.DOMESTIC_ABUSE_INCIDENT)
        .summary(FreeText.of("Neighbours called the police to shouting and breaking glass."))
        .verification(VerificationStatus.CORROBORATED)
        .addAffectedChildren(
            AffectedChildBuilder.builder().personId("maya").impactNotKnown(true).build())
        .addChildAccounts(
            ChildAccountBuilder.builder().personId("maya").words(FreeText.of("I hid.")).build())
        .build();
    // </event>
  }

  static ChronologyReview chronology() {
    // <chronology>
    return ChronologyReviewBuilder.builder()
        .id("cr1")
        .gate(ReviewGate.CONFERENCE)
        .on(UncertainDate.on(LocalDate.of(2024, 3, 28)))
        .coveredFrom(UncertainDate.parse("2014-05~"))
        .addEntriesAdded("ev1")
        .analysis(FreeText.of("Hunger was told of three times in five years, each time alone."))
        .notKnown(FreeText.of("Nothing is recorded between 2020 and 2022."))
        .build();
    // </chronology>
  }

  static Provenance provenance() {
    // <provenance>
    return ProvenanceBuilder.builder()
        .addSources(
            SourceBuilder.builder()
                .agency("Police")
                .document("Report of 12 May 2019")
                .directness(Directness.REPORTED)
                .reportedBy(FreeText.of("a neighbour"))
                .build())
        .recordedAt(Instant.parse("2024-03-06T09:30:00Z"))
        .knownToServiceAt(Instant.parse("2024-03-05T15:00:00Z"))
        .build();
    // </provenance>
  }

  static Coded value() {
    // <value>
    // A code keeps its list and its text; the meaning is what the source gave.
    Coded source = new Coded("cin-census/ReferralSource", "2B", "Education services");
    // Words are masked wherever they might be shown by accident.
    FreeText words = FreeText.of("I hid.");
    String inALog = words.toString(); // FreeText[6 characters]
    String asked = words.text(); // I hid.
    // What this version does not know is kept and written back.
    Map<String, Object> further = Extensions.copyOf(Map.of("said", asked, "logged", inALog));
    return new Coded(source.system(), source.code(), source.meaning(), further);
    // </value>
  }
}
