package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.Files.born;
import static io.github.throughline.validation.practice.timescale.Files.file;
import static io.github.throughline.validation.practice.timescale.Files.on;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.action.ActionProgressBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.Section47EnquiryBuilder;
import io.github.throughline.core.model.chronology.ChronologyReviewBuilder;
import io.github.throughline.core.model.education.PersonalEducationPlanBuilder;
import io.github.throughline.core.model.health.HealthAssessmentBuilder;
import io.github.throughline.core.model.involvement.EarlyHelpEpisodeBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.involvement.TransferBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.CourtHearingBuilder;
import io.github.throughline.core.model.legal.CourtOrderBuilder;
import io.github.throughline.core.model.legal.CourtProceedingsBuilder;
import io.github.throughline.core.model.legal.ExpertAssessmentBuilder;
import io.github.throughline.core.model.legal.LegalStatusBuilder;
import io.github.throughline.core.model.legal.LookedAfterReviewBuilder;
import io.github.throughline.core.model.legal.MilestoneBuilder;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.placement.PrivateFosteringBuilder;
import io.github.throughline.core.model.plan.CarePlanBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PathwayPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.quality.AuditBuilder;
import io.github.throughline.core.model.quality.ModerationBuilder;
import io.github.throughline.core.model.quality.SeriousIncidentBuilder;
import io.github.throughline.core.model.recordkeeping.AccessRequestBuilder;
import io.github.throughline.core.model.recordkeeping.AllegationBuilder;
import io.github.throughline.core.model.recordkeeping.CaseNoteBuilder;
import io.github.throughline.core.model.recordkeeping.ComplaintBuilder;
import io.github.throughline.core.model.supervision.OversightKind;
import io.github.throughline.core.model.supervision.OversightRecordBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One case for each timescale that is a matter of days. */
final class Scenarios {
  /** A Monday before Easter. */
  private static final String MONDAY = "2024-03-11";

  private final List<Scenario> all = new ArrayList<>();

  private Scenarios() {
    referralAndAssessment();
    conferences();
    plans();
    care();
    careVisits();
    law();
    supervision();
    records();
  }

  static List<Scenario> all() {
    return new Scenarios().all;
  }

  private void add(
      String code,
      BiFunction<@Nullable UncertainDate, @Nullable UncertainDate, CaseFileBuilder> file) {
    all.add(new Scenario(code, MONDAY, file));
  }

  private void referralAndAssessment() {
    add(
        "T001",
        (from, done) ->
            file()
                .addReferrals(
                    ReferralBuilder.builder().id("r").referredOn(from).decidedOn(done).build()));
    add("T003", (from, done) -> assessed(from, AssessmentBuilder.builder().authorisedOn(done)));
    add("T004", (from, done) -> assessed(from, AssessmentBuilder.builder().childSeenOn(done)));
    add("T005", (from, done) -> assessed(from, AssessmentBuilder.builder().internalReviewOn(done)));
    all.add(
        new Scenario(
            "T006",
            "2012-03-12",
            (from, done) ->
                assessed(
                    from, AssessmentBuilder.builder().kind(coded("initial")).authorisedOn(done))));
    all.add(
        new Scenario(
            "T007",
            "2012-03-12",
            (from, done) ->
                assessed(
                    from, AssessmentBuilder.builder().kind(coded("core")).authorisedOn(done))));
    add(
        "T051",
        (from, done) ->
            file()
                .addEarlyHelp(EarlyHelpEpisodeBuilder.builder().id("e").startedOn(from).build())
                .addMeetings(meeting("m", MeetingKind.TEAM_AROUND_THE_FAMILY, done)));
  }

  private static CaseFileBuilder assessed(@Nullable UncertainDate from, AssessmentBuilder made) {
    return file()
        .addReferrals(ReferralBuilder.builder().id("r").referredOn(from).build())
        .addAssessments(made.id("a").referralId("r").startedOn(from).build());
  }

  private void conferences() {
    add(
        "T011",
        (from, done) -> enquired(from, Section47EnquiryBuilder.builder().id("e").endedOn(done)));
    add(
        "T012",
        (from, done) ->
            enquired(
                from,
                Section47EnquiryBuilder.builder()
                    .id("e")
                    .conferenceNotRequired(false)
                    .conferenceOn(done)));
    add(
        "T013",
        (from, done) ->
            file()
                .addTransfers(
                    TransferBuilder.builder()
                        .id("t")
                        .on(from)
                        .fromAuthority("998")
                        .conferenceId("m")
                        .build())
                .addMeetings(meeting("m", MeetingKind.TRANSFER_IN_CONFERENCE, done)));
    add("T014", (from, done) -> protectedChild(from, MeetingKind.CORE_GROUP, done));
    add(
        "T015",
        (from, done) ->
            protectedChild(from, MeetingKind.CORE_GROUP, from)
                .addMeetings(meeting("later", MeetingKind.CORE_GROUP, done)));
    add("T016", (from, done) -> sent(MeetingKind.CORE_GROUP, from, done));
    add(
        "T017",
        (from, done) -> protectedChild(from, MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, done));
    add(
        "T018",
        (from, done) ->
            protectedChild(on("2024-01-08"), MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, from)
                .addMeetings(
                    meeting("later", MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, done)));
    add(
        "T019",
        (from, done) ->
            CaseFileBuilder.builder(
                    born(from == null ? null : from.toEdtf())
                        .addMeetings(meeting("m", MeetingKind.CORE_GROUP, done))
                        .build())
                .addPlans(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .startedOn(on("2024-01-08"))
                        .build()));
    add("T029", (from, done) -> sent(MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, from, done));
  }

  private static CaseFileBuilder enquired(
      @Nullable UncertainDate from, Section47EnquiryBuilder enquiry) {
    return file()
        .addMeetings(meeting("s", MeetingKind.STRATEGY_DISCUSSION, from))
        .addSection47Enquiries(enquiry.startedOn(from).addStrategyDiscussionIds("s").build());
  }

  private static CaseFileBuilder protectedChild(
      @Nullable UncertainDate from, MeetingKind kind, @Nullable UncertainDate held) {
    return file()
        .addPlans(ChildProtectionPlanBuilder.builder().id("p").startedOn(from).build())
        .addMeetings(meeting("i", MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE, from))
        .addMeetings(meeting("m", kind, held));
  }

  private static CaseFileBuilder sent(
      MeetingKind kind, @Nullable UncertainDate held, @Nullable UncertainDate sent) {
    return file()
        .addMeetings(
            MeetingBuilder.builder().id("m").kind(kind).heldOn(held).minutesSentOn(sent).build());
  }

  private static CaseFileBuilder childInNeed(@Nullable UncertainDate from) {
    return file().addPlans(ChildInNeedPlanBuilder.builder().id("p").startedOn(from).build());
  }

  private static CaseFileBuilder onProtectionPlan(@Nullable UncertainDate from) {
    return file().addPlans(ChildProtectionPlanBuilder.builder().id("p").startedOn(from).build());
  }

  private void plans() {
    add("T020", (from, done) -> onProtectionPlan(from).addVisits(visit("v", done)));
    add("T022", (from, done) -> onProtectionPlan(from).addVisits(visit("v", done)));
    add("T042", (from, done) -> childInNeed(from).addVisits(visit("v", done)));
    add(
        "T030",
        (from, done) ->
            file()
                .addPlans(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .startedOn(from)
                        .endedOn(done)
                        .build()));
    add(
        "T040",
        (from, done) ->
            file()
                .addAssessments(
                    AssessmentBuilder.builder().id("a").referralId("r").authorisedOn(from).build())
                .addPlans(
                    ChildInNeedPlanBuilder.builder()
                        .id("p")
                        .referralId("r")
                        .startedOn(from)
                        .build())
                .addMeetings(meeting("m", MeetingKind.CHILD_IN_NEED_REVIEW, done)));
    add(
        "T041",
        (from, done) ->
            childInNeed(from).addMeetings(meeting("m", MeetingKind.CHILD_IN_NEED_REVIEW, done)));
    add("T043", (from, done) -> sent(MeetingKind.CHILD_IN_NEED_REVIEW, from, done));
    add(
        "T044",
        (from, done) ->
            childInNeed(from)
                .addOversight(
                    OversightRecordBuilder.builder()
                        .id("o")
                        .kind(OversightKind.CASE_DIRECTION)
                        .on(done)
                        .build()));
    add(
        "T045",
        (from, done) ->
            file()
                .addMeetings(meeting("m", MeetingKind.CORE_GROUP, from))
                .addPlans(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .startedOn(on("2024-01-08"))
                        .addVersions(
                            PlanVersionBuilder.builder().id("v0").from(on("2024-01-08")).build())
                        .addVersions(PlanVersionBuilder.builder().id("v").from(done).build())
                        .build()));
  }

  private static CaseFileBuilder lookedAfter(@Nullable UncertainDate from) {
    return file().addCarePeriods(CarePeriodBuilder.builder().id("c").startedOn(from).build());
  }

  private static CaseFileBuilder reviewed(CaseFileBuilder file, UncertainDate... held) {
    for (int i = 0; i < held.length; i++) {
      file.addLookedAfterReviews(
          LookedAfterReviewBuilder.builder()
              .id("r" + i)
              .carePeriodId("c")
              .heldOn(held[i])
              .meetingId("m" + i)
              .build());
    }
    return file;
  }

  private void care() {
    add(
        "T060",
        (from, done) ->
            lookedAfter(from).addPlans(CarePlanBuilder.builder().id("p").startedOn(done).build()));
    add("T070", (from, done) -> reviewed(lookedAfter(from), done));
    add("T071", (from, done) -> reviewed(lookedAfter(on("2024-02-12")), from, done));
    add(
        "T072",
        (from, done) -> reviewed(lookedAfter(on("2023-11-06")), on("2023-12-04"), from, done));
    add(
        "T073",
        (from, done) ->
            lookedAfter(from)
                .addAllocations(
                    AllocationBuilder.builder()
                        .id("a")
                        .role(AllocationRole.INDEPENDENT_REVIEWING_OFFICER)
                        .start(done)
                        .build()));
    add(
        "T074",
        (from, done) ->
            reviewed(lookedAfter(on("2024-02-12")), from)
                .addMeetings(
                    MeetingBuilder.builder()
                        .id("m0")
                        .kind(MeetingKind.LOOKED_AFTER_REVIEW)
                        .heldOn(from)
                        .minutesSentOn(done)
                        .build()));
    add("T075", (from, done) -> health(lookedAfter(from), done));
    add(
        "T076",
        (from, done) ->
            health(
                born("2022-05-04")
                    .addCarePeriods(
                        CarePeriodBuilder.builder().id("c").startedOn(on("2024-02-12")).build()),
                from,
                done));
    add("T077", (from, done) -> health(lookedAfter(on("2024-02-12")), from, done));
    add(
        "T078",
        (from, done) ->
            lookedAfter(from)
                .addPersonalEducationPlans(
                    PersonalEducationPlanBuilder.builder().id("e").heldOn(done).build()));
    all.add(
        new Scenario(
            "T080",
            "2024-03-11",
            (from, done) ->
                born(from == null ? null : "2008-03-11")
                    .addCarePeriods(
                        CarePeriodBuilder.builder().id("c").startedOn(on("2023-01-09")).build())
                    .addAssessments(
                        AssessmentBuilder.builder()
                            .id("a")
                            .kind(coded("pathway"))
                            .authorisedOn(done)
                            .build())));
    add(
        "T081",
        (from, done) ->
            file()
                .addPlans(
                    PathwayPlanBuilder.builder()
                        .id("p")
                        .startedOn(from)
                        .addReviews(PlanReviewBuilder.builder().id("r").heldOn(done).build())
                        .build()));
  }

  private static CaseFileBuilder health(CaseFileBuilder file, UncertainDate... held) {
    for (int i = 0; i < held.length; i++) {
      file.addHealthAssessments(
          HealthAssessmentBuilder.builder().id("h" + i).heldOn(held[i]).build());
    }
    return file;
  }

  private void careVisits() {
    add(
        "T063",
        (from, done) ->
            file()
                .addPlacements(PlacementBuilder.builder().id("p").start(from).build())
                .addVisits(visit("v", done)));
    add(
        "T064",
        (from, done) ->
            file()
                .addPlacements(PlacementBuilder.builder().id("p").start(from).build())
                .addVisits(visit("v0", from))
                .addVisits(visit("v", done)));
    add("T068", (from, done) -> atHome(from, "C1").addVisits(visit("v", done)));
    add("T069", (from, done) -> atHome(from, "C2").addVisits(visit("v", done)));
    add(
        "T086",
        (from, done) ->
            file()
                .addPlacements(
                    PlacementBuilder.builder().id("p").kind(coded("A3")).start(from).build())
                .addVisits(visit("v", done)));
    add("T092", (from, done) -> fostered(from).addVisits(visit("v", done)));
    add(
        "T093",
        (from, done) -> fostered(from).addVisits(visit("v0", from)).addVisits(visit("v", done)));
    add(
        "T094",
        (from, done) ->
            fostered(on("2023-01-09")).addVisits(visit("v0", from)).addVisits(visit("v", done)));
  }

  private static CaseFileBuilder fostered(@Nullable UncertainDate told) {
    return file()
        .addPrivateFostering(PrivateFosteringBuilder.builder().id("f").notifiedOn(told).build());
  }

  private static CaseFileBuilder atHome(@Nullable UncertainDate from, String status) {
    return file()
        .addPlacements(PlacementBuilder.builder().id("p").kind(coded("P1")).start(from).build())
        .addLegalStatuses(
            LegalStatusBuilder.builder().id("l").status(coded(status)).start(from).build());
  }

  private void law() {
    add(
        "T100",
        (from, done) ->
            before(
                PreProceedingsBuilder.builder()
                    .letterSentOn(done)
                    .addMilestones(
                        MilestoneBuilder.builder()
                            .kind(MilestoneKind.LEGAL_GATEWAY)
                            .on(from)
                            .build())));
    add(
        "T101",
        (from, done) ->
            before(PreProceedingsBuilder.builder().letterSentOn(from).firstMeetingOn(done)));
    add(
        "T102",
        (from, done) ->
            before(PreProceedingsBuilder.builder().firstMeetingOn(from))
                .addMeetings(meeting("m", MeetingKind.PRE_PROCEEDINGS_MEETING, done)));
    add(
        "T103",
        (from, done) -> before(PreProceedingsBuilder.builder().letterSentOn(from).steppedOn(done)));
    add(
        "T104",
        (from, done) ->
            before(
                PreProceedingsBuilder.builder()
                    .addExpertAssessments(
                        ExpertAssessmentBuilder.builder()
                            .id("x")
                            .agreedOn(from)
                            .receivedOn(done)
                            .build())));
    add(
        "T107",
        (from, done) ->
            file()
                .addCourtProceedings(
                    CourtProceedingsBuilder.builder()
                        .id("p")
                        .kind(coded("care"))
                        .appliedOn(from)
                        .addHearings(
                            CourtHearingBuilder.builder()
                                .kind(coded("case-management"))
                                .on(done)
                                .build())
                        .build()));
    add("T109", (from, done) -> ordered("emergency-protection", from, done));
    add("T111", (from, done) -> ordered("child-assessment", from, done));
  }

  private static CaseFileBuilder before(PreProceedingsBuilder pre) {
    return file().addPreProceedings(pre.id("pre").build());
  }

  private static CaseFileBuilder ordered(
      String kind, @Nullable UncertainDate made, @Nullable UncertainDate ended) {
    return file()
        .addCourtOrders(
            CourtOrderBuilder.builder()
                .id("o")
                .kind(coded(kind))
                .madeOn(made)
                .dischargedOn(ended)
                .build());
  }

  private void supervision() {
    add("T134", (from, done) -> discussed(onProtectionPlan(from), done));
    add("T135", (from, done) -> discussed(childInNeed(from), done));
    add(
        "T136",
        (from, done) ->
            file()
                .addMeetings(meeting("s", MeetingKind.STRATEGY_DISCUSSION, from))
                .addOversight(
                    OversightRecordBuilder.builder()
                        .id("o")
                        .kind(OversightKind.ESCALATION)
                        .on(done)
                        .build()));
    add(
        "T137",
        (from, done) ->
            file()
                .addSupervision(
                    SupervisionDiscussionBuilder.builder()
                        .id("s")
                        .on(on("2024-02-12"))
                        .addActionIds("a")
                        .build())
                .addActions(
                    ActionBuilder.builder()
                        .id("a")
                        .dueOn(from)
                        .progress(
                            done == null
                                ? List.of()
                                : List.of(ActionProgressBuilder.builder().on(done).build()))
                        .build()));
    add(
        "T138",
        (from, done) ->
            file()
                .addSupervision(
                    SupervisionDiscussionBuilder.builder()
                        .id("s")
                        .on(from)
                        .writtenOn(done)
                        .build()));
  }

  private static CaseFileBuilder discussed(CaseFileBuilder file, @Nullable UncertainDate on) {
    return file.addSupervision(SupervisionDiscussionBuilder.builder().id("s").on(on).build());
  }

  private void records() {
    add(
        "T120",
        (from, done) ->
            file()
                .addSeriousIncidents(
                    SeriousIncidentBuilder.builder()
                        .id("i")
                        .awareOn(from)
                        .notifiedOn(done)
                        .build()));
    add(
        "T121",
        (from, done) ->
            file()
                .addSeriousIncidents(
                    SeriousIncidentBuilder.builder()
                        .id("i")
                        .notifiedOn(from)
                        .reviewedOn(done)
                        .build()));
    add(
        "T123",
        (from, done) ->
            file()
                .addAllegations(
                    AllegationBuilder.builder()
                        .id("a")
                        .on(from)
                        .referredToOfficerOn(done)
                        .build()));
    add(
        "T124",
        (from, done) ->
            file()
                .addComplaints(
                    ComplaintBuilder.builder().id("c").receivedOn(from).answeredOn(done).build()));
    add(
        "T125",
        (from, done) ->
            file()
                .addAccessRequests(
                    AccessRequestBuilder.builder()
                        .id("r")
                        .receivedOn(from)
                        .answeredOn(done)
                        .build()));
    add(
        "T140",
        (from, done) ->
            file().addVisits(VisitBuilder.builder().id("v").on(from).writtenUpOn(done).build()));
    add(
        "T141",
        (from, done) ->
            file()
                .addCaseNotes(CaseNoteBuilder.builder().id("n").on(from).writtenOn(done).build()));
    add(
        "T142",
        (from, done) ->
            file()
                .addReferrals(ReferralBuilder.builder().id("r").referredOn(from).build())
                .addChronologyReviews(ChronologyReviewBuilder.builder().id("c").on(done).build()));
    add(
        "T144",
        (from, done) ->
            file()
                .addAudits(
                    AuditBuilder.builder()
                        .id("a")
                        .on(from)
                        .moderation(ModerationBuilder.builder().on(done).build())
                        .build()));
    add(
        "T145",
        (from, done) ->
            file()
                .addAudits(
                    AuditBuilder.builder()
                        .id("a")
                        .on(from)
                        .grade(coded("inadequate"))
                        .addActionIds("x")
                        .build())
                .addActions(ActionBuilder.builder().id("x").startOn(done).build()));
    add(
        "T146",
        (from, done) ->
            file()
                .addTransfers(
                    TransferBuilder.builder()
                        .id("t")
                        .on(from)
                        .summarySentOn(from)
                        .jointVisitOn(done)
                        .build()));
  }

  private static Coded coded(String code) {
    return Coded.of("local", code);
  }

  private static Meeting meeting(String id, MeetingKind kind, @Nullable UncertainDate held) {
    return MeetingBuilder.builder().id(id).kind(kind).heldOn(held).build();
  }

  private static Visit visit(String id, @Nullable UncertainDate on) {
    return VisitBuilder.builder().id(id).on(on).childSeen(true).seenAlone(SeenAlone.YES).build();
  }

  /** The last day in time, counted day by day or by hand, apart from the code. */
  static LocalDate due(LocalDate from, Timescale timescale, WorkingDay workingDay) {
    int amount = timescale.limit() == null ? 0 : timescale.limit().amount();
    LocalDate day = from;
    switch (timescale.limit().unit()) {
      case WORKING_DAYS -> {
        while (amount > 0) {
          day = day.plusDays(1);
          amount -= workingDay.is(day) ? 1 : 0;
        }
      }
      case CALENDAR_DAYS -> day = from.plusDays(amount);
      case WEEKS -> day = from.plusDays(7L * amount);
      case MONTHS -> {
        int months = from.getYear() * 12 + from.getMonthValue() - 1 + amount;
        LocalDate first = LocalDate.of(months / 12, months % 12 + 1, 1);
        day = first.withDayOfMonth(Math.min(from.getDayOfMonth(), first.lengthOfMonth()));
      }
      default -> throw new AssertionError(timescale + " is no matter of days");
    }
    return day;
  }

  /** Whether a day is a working day. */
  interface WorkingDay {
    boolean is(LocalDate day);
  }
}
