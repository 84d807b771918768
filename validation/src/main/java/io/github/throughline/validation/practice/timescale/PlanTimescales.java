package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.core.model.meeting.MeetingKind.CHILD_IN_NEED_REVIEW;
import static io.github.throughline.core.model.meeting.MeetingKind.CORE_GROUP;
import static io.github.throughline.core.model.meeting.MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE;
import static io.github.throughline.core.model.meeting.MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE;
import static io.github.throughline.core.model.meeting.MeetingKind.TRANSFER_IN_CONFERENCE;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.supervision.OversightKind;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.Plans;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long plans last, how soon they follow what happens, and who leads for a child in need. */
final class PlanTimescales {
  static final Setting<LocalDate> LEAD_PRACTITIONERS_FROM =
      Setting.day("T047.localStart", LocalDate.of(2023, 12, 15))
          .because("The day on which the edition of 2023 was published; many began later")
          .from("Working Together to Safeguard Children 2023");

  private static final Set<OversightKind> MANAGERS_REVIEW =
      Set.of(OversightKind.CASE_DIRECTION, OversightKind.STEP_UP_DOWN, OversightKind.EXCEPTION);

  private PlanTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T030",
            "plans",
            "From the start of each child protection plan to its end.",
            c -> length(c, "T030")),
        read(
            "T031",
            "plans",
            "From the start of each child protection plan to its end. The reasons of its ending are"
                + " a reason.",
            c -> length(c, "T031")),
        read(
            "T032",
            "plans",
            "For the child in need plan that was in force on the day a child protection plan ended,"
                + " or began within ten working days: from the end of the one to the end of the"
                + " other. Nothing is expected for a child who was then looked after.",
            PlanTimescales::afterwards),
        read(
            "T040",
            "plans, assessments, meetings",
            "From the day the assessment was authorised, the last before the child in need plan, to"
                + " the first child in need review. The start of the plan is shown as another clock.",
            PlanTimescales::firstMeeting),
        read(
            "T041",
            "plans, meetings",
            "While a child in need plan was in force: from its start to the first child in need"
                + " review, and from each to the next. What the child's plan says comes first if it"
                + " is shorter.",
            PlanTimescales::meetings),
        read(
            "T043",
            "meetings",
            "From each child in need review to the day its record was sent.",
            PlanTimescales::minutes),
        read(
            "T044",
            "plans, oversight",
            "From the start of each child in need plan to the first oversight of direction, change of"
                + " level or exception after it.",
            PlanTimescales::managersReview),
        read(
            "T045",
            "plans, meetings, events",
            "From each conference, core group and child in need review, and each event whose"
                + " latest judgement is high or critical, while a plan was in force: to a version"
                + " of the plan from that day on, or to a review that says that the plan was not"
                + " changed.",
            PlanTimescales::updated),
        read(
            "T046",
            "plans, allocations, practitioners",
            "For each child in need plan: whether those who held the case when it began or took it"
                + " over were social workers, judged by the day of the allocation.",
            c -> lead(c, "T046")),
        read(
                "T047",
                "plans, allocations, practitioners",
                "For each child in need plan: where somebody who is no social worker held the case,"
                    + " whether the allocation names a social worker for oversight.",
                c -> lead(c, "T047"))
            .using(LEAD_PRACTITIONERS_FROM));
  }

  private static List<Expectation> length(PracticeCase c, String code) {
    List<Expectation> all = new ArrayList<>();
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      boolean hasReasons =
          code.equals("T031")
              && (plan.reasonEnded() != null
                  || (plan.ending() != null && plan.ending().explanation() != null));
      all.addAll(
          Expect.that(c, code, "the child protection plan", "ended")
              .from("its start", plan.startedOn(), c.evidence(plan))
              .done(plan.endedOn(), null)
              .reason(hasReasons)
              .toList());
    }
    return all;
  }

  private static List<Expectation> afterwards(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      Optional<LocalDate> end = Days.findDay(plan.endedOn());
      if (end.isEmpty() || !c.involvement().isLookedAfter(end.get()).isNo()) {
        continue;
      }
      Optional<ChildInNeedPlan> next = next(c, end.get());
      Expect expect =
          Expect.that(c, "T032", "help under a child in need plan", "ended")
              .from("the end of the child protection plan", end.get(), c.evidence(plan));
      next.ifPresent(it -> expect.done(it.endedOn(), c.evidence(it)).reason(it.reasonEnded()));
      if (next.isPresent()) {
        all.addAll(expect.toList());
      } else if (!end.get().plusWeeks(2).isAfter(c.asAt())) {
        all.addAll(
            Condition.that(c, "T032", "help under a child in need plan")
                .clock(
                    new ClockStart(
                        "the end of the child protection plan", plan.endedOn(), c.evidence(plan)))
                .holds(
                    Truth.CANNOT_TELL,
                    "",
                    "",
                    "no child in need plan is recorded after the child protection plan"));
      }
    }
    return all;
  }

  private static Optional<ChildInNeedPlan> next(PracticeCase c, LocalDate end) {
    for (ChildInNeedPlan plan : c.plans().of(ChildInNeedPlan.class)) {
      boolean begun = Days.isOnOrBefore(plan.startedOn(), end.plusWeeks(2)).isYes();
      boolean over = plan.endedOn() != null && Days.isOnOrBefore(plan.endedOn(), end).isYes();
      if (begun && !over) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }

  private static List<Expectation> firstMeeting(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (ChildInNeedPlan plan : c.plans().of(ChildInNeedPlan.class)) {
      Optional<LocalDate> start = Days.findDay(plan.startedOn());
      Timeline<Assessment> assessments =
          c.timeline(
              c.file().assessments().stream()
                  .filter(one -> Objects.equals(one.referralId(), plan.referralId()))
                  .toList(),
              Assessment::authorisedOn);
      Optional<Dated<Assessment>> assessment = start.flatMap(assessments::findLastOnOrBefore);
      boolean isSteppedDown =
          start.isPresent()
              && c.plans().of(ChildProtectionPlan.class).stream()
                  .anyMatch(
                      one ->
                          Days.isWithin(
                                  one.endedOn(),
                                  start.get().minusWeeks(2),
                                  start.get().plusWeeks(2))
                              .isYes());
      if (assessment.isEmpty() || isSteppedDown) {
        continue;
      }
      all.addAll(
          Expect.that(c, "T040", "the first child in need meeting", "was held")
              .from(
                  "the end of the assessment",
                  assessment.get().day(),
                  c.evidence(assessment.get().record()))
              .from("the start of the plan", plan.startedOn(), c.evidence(plan))
              .done(
                  c.meetings(CHILD_IN_NEED_REVIEW).findFirstOnOrAfter(assessment.get().day()),
                  Meeting::reasonLate)
              .until(plan.endedOn())
              .maybeIn(c.meetings(CHILD_IN_NEED_REVIEW))
              .doubt(c.meetings().isEmpty(), "no meeting is recorded in this file at all")
              .and(c.evidence(plan))
              .toList());
    }
    return all;
  }

  private static List<Expectation> meetings(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (ChildInNeedPlan plan : c.plans().of(ChildInNeedPlan.class)) {
      all.addAll(
          new Intervals(
                  c,
                  "T041",
                  "the next child in need review",
                  "was held",
                  new ClockStart("the start of the plan", plan.startedOn(), c.evidence(plan)))
              .each("the review before")
              .until(plan.endedOn())
              .byPlan(day -> Intervals.planned(c, plan, day, "meeting"))
              .over(c.meetings(CHILD_IN_NEED_REVIEW), c::evidence, Meeting::reasonLate));
    }
    return all;
  }

  private static List<Expectation> minutes(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Meeting> meeting : c.meetings(CHILD_IN_NEED_REVIEW).days()) {
      all.addAll(
          Expect.that(c, "T043", "the record of the review", "was sent")
              .from("the review", meeting.day(), c.evidence(meeting.record()))
              .done(meeting.record().minutesSentOn(), null)
              .orUnrecorded("the day it was sent")
              .toList());
    }
    return all;
  }

  private static List<Expectation> managersReview(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (ChildInNeedPlan plan : c.plans().of(ChildInNeedPlan.class)) {
      all.addAll(
          Expect.that(c, "T044", "a manager's look at the plan", "took place")
              .from("the start of the plan", plan.startedOn(), c.evidence(plan))
              .done(
                  Days.findDay(plan.startedOn())
                      .flatMap(
                          start ->
                              c.oversight()
                                  .only(
                                      one ->
                                          one.kind() != null
                                              && MANAGERS_REVIEW.contains(one.kind()))
                                  .findFirstAfter(start)))
              .until(plan.endedOn())
              .maybeIn(c.oversight())
              .doubt(c.oversight().isEmpty(), "no oversight is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<Expectation> updated(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Meeting> meeting :
        c.meetings(
                INITIAL_CHILD_PROTECTION_CONFERENCE,
                REVIEW_CHILD_PROTECTION_CONFERENCE,
                TRANSFER_IN_CONFERENCE,
                CORE_GROUP,
                CHILD_IN_NEED_REVIEW)
            .days()) {
      all.addAll(
          updated(c, "the meeting", meeting.day(), c.evidence(meeting.record()), meeting.record()));
    }
    for (SignificantEvent event : c.file().events()) {
      When occurred = event.occurred();
      if (event.isWeighty() && occurred instanceof UncertainDate date) {
        Days.findDay(date)
            .ifPresent(day -> all.addAll(updated(c, "the event", day, c.evidence(event), event)));
      }
    }
    return all;
  }

  private static List<Expectation> updated(
      PracticeCase c, String what, LocalDate day, Evidence evidence, Object trigger) {
    Expect expect =
        Expect.that(c, "T045", "a look at the plan after " + what, "took place")
            .from(what, day, evidence);
    boolean inForce = false;
    boolean hasVersions = false;
    UncertainDate first = null;
    for (Plan plan : c.plans().all()) {
      boolean isOfHelp = plan instanceof ChildInNeedPlan || plan instanceof ChildProtectionPlan;
      if (!isOfHelp) {
        continue;
      }
      boolean wasInForce = Plans.isInForce(plan, day).isYes();
      inForce |= wasInForce;
      hasVersions |= !plan.versions().isEmpty();
      expect.maybeIn(c.plans().versions(plan));
      Optional<Dated<PlanVersion>> version = c.plans().versions(plan).findFirstOnOrAfter(day);
      if (version.isPresent() && isEarlier(version.get().day(), first)) {
        first = UncertainDate.on(version.get().day());
        expect.done(first, c.evidence(plan, version.get().record()));
      }
      for (PlanReview review : plan.reviews()) {
        Optional<LocalDate> held = Days.findDay(review.heldOn());
        boolean isOfMeeting =
            trigger instanceof Meeting meeting && meeting.id().equals(review.meetingId());
        if (Boolean.FALSE.equals(review.planChanged())
            && held.isPresent()
            && (isOfMeeting || !held.get().isBefore(day))
            && isEarlier(held.get(), first)) {
          first = UncertainDate.on(held.get());
          expect.done(first, c.evidence(plan, review));
        }
      }
    }
    return inForce
        ? expect.doubt(!hasVersions, "no versions of the plan are recorded in this file").toList()
        : List.of();
  }

  private static boolean isEarlier(LocalDate day, @Nullable UncertainDate first) {
    return Days.findDay(first).map(day::isBefore).orElse(true);
  }

  private static List<Expectation> lead(PracticeCase c, String code) {
    List<Expectation> all = new ArrayList<>();
    for (ChildInNeedPlan plan : c.plans().of(ChildInNeedPlan.class)) {
      for (Dated<Allocation> lead : c.workers().leads().days()) {
        if (heldDuring(lead, plan)) {
          all.addAll(lead(c, code, plan, lead));
        }
      }
    }
    return all;
  }

  private static boolean heldDuring(Dated<Allocation> lead, Plan plan) {
    Optional<LocalDate> start = Days.findDay(plan.startedOn());
    return start.isPresent()
        && (plan.endedOn() == null || Days.isAfter(plan.endedOn(), lead.day()).isYes())
        && (lead.record().end() == null || Days.isAfter(lead.record().end(), start.get()).isYes());
  }

  private static List<Expectation> lead(
      PracticeCase c, String code, ChildInNeedPlan plan, Dated<Allocation> lead) {
    Allocation allocation = lead.record();
    Truth socialWorker = c.workers().isSocialWorker(allocation, lead.day());
    ClockStart clock = new ClockStart("the allocation", allocation.start(), c.evidence(allocation));
    List<Evidence> more = List.of(c.evidence(plan));
    if (code.equals("T046")) {
      return Condition.that(c, code, "the lead for the child in need plan")
          .clock(clock)
          .restingOn(more)
          .holds(
              socialWorker,
              "The case was held by a social worker.",
              "The child in need plan was led by somebody who is recorded as no social worker.",
              "whether the one who held the case was a social worker is not recorded");
    }
    if (!socialWorker.isNo() || lead.day().isBefore(c.setting(LEAD_PRACTITIONERS_FROM))) {
      return List.of();
    }
    Truth overseen =
        allocation.oversightBy() == null
            ? Truth.CANNOT_TELL
            : c.workers().isSocialWorker(allocation.oversightBy(), lead.day());
    return Condition.that(c, code, "oversight of the lead practitioner")
        .clock(clock)
        .restingOn(more)
        .holds(
            overseen,
            "The lead practitioner is overseen by a social worker.",
            "The lead practitioner is overseen by somebody who is recorded as no social worker.",
            allocation.oversightBy() == null
                ? "who oversees the lead practitioner is not recorded"
                : "whether the one who oversees the lead practitioner is a social worker is not"
                    + " recorded");
  }
}
