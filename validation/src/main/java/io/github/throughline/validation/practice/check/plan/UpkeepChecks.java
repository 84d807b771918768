package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Plans kept up with what happens, and the meetings that keep them so. */
final class UpkeepChecks {
  static final Setting<Span> UPDATED_WITHIN =
      Setting.span("SM-30.updatedWithin", Span.workingDays(5))
          .because("A week is the middle of local times, which run from a day to a fortnight")
          .from("Local standards (T045)");

  static final Setting<Span> UPDATE_LOOKING_BACK =
      Setting.span("SM-30.lookingBack", Span.months(6))
          .because("Older changes have been taken in by a review since")
          .from("Design default, from the interval of review conferences (T018)");

  static final Setting<Set<MeetingKind>> UPDATING_MEETINGS =
      Setting.choices(
              "SM-30.meetings",
              MeetingKind.class,
              Set.of(
                  MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE,
                  MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE,
                  MeetingKind.CORE_GROUP,
                  MeetingKind.CHILD_IN_NEED_REVIEW,
                  MeetingKind.FAMILY_NETWORK_MEETING,
                  MeetingKind.LOOKED_AFTER_REVIEW))
          .because("The meetings whose work is the plan")
          .from("Design default, from the finding on plans after meetings");

  static final PracticeCheck KEPT_UP =
      check("SM-30", "The plan kept up with what happens")
          .serving("F36")
          .lookingAt("events", "meetings", "plans")
          .when(
              "In SM-30.lookingBack, while a plan was in force, an event was judged HIGH or CRITICAL or"
                  + " one of SM-30.meetings was held, and within SM-30.updatedWithin neither a version"
                  + " of a plan nor a review that left it unchanged is recorded. Goes well for each"
                  + " that is followed by one.")
          .using(UPDATED_WITHIN, UPDATE_LOOKING_BACK, UPDATING_MEETINGS)
          .timedBy("T045")
          .from("Local standards; finding on plans that are not updated")
          .misleadingWhen(
              "A plan may have been right as it was, and nobody wrote that down. A version is not"
                  + " always a change.")
          .judgingEach(UpkeepChecks::keptUp);

  static final Setting<Span> NETWORK_EVERY =
      Setting.span("SM-31.every", Span.weeks(6))
          .because("Local intervals run from 4 to 26 weeks: an authority should set its own")
          .from("Local procedures (T041)");

  static final Setting<Set<MeetingKind>> NETWORK_MEETINGS =
      Setting.choices(
              "SM-31.meetings",
              MeetingKind.class,
              Set.of(MeetingKind.CHILD_IN_NEED_REVIEW, MeetingKind.FAMILY_NETWORK_MEETING))
          .because("What is called a network meeting in one place is a review in another")
          .from("Design default");

  static final PracticeCheck NETWORK =
      check("SM-31", "Meetings of the network around the child in need")
          .serving("F37")
          .lookingAt("meetings", "plans")
          .when(
              "A child in need plan is in force and more than SM-31.every passed between two of"
                  + " SM-31.meetings one after the other, from the start of the plan to the first, or"
                  + " since the last; or the last has no next date and no reason for none. Goes well"
                  + " when neither is so.")
          .using(NETWORK_EVERY, NETWORK_MEETINGS)
          .timedBy("T041")
          .from("Local procedures; finding on network meetings")
          .misleadingWhen(
              "A meeting may have been put off because the family asked. Meeting often is not the same"
                  + " as moving on.")
          .judgingEach(UpkeepChecks::network);

  private UpkeepChecks() {}

  static List<PracticeCheck> all() {
    return List.of(KEPT_UP, NETWORK);
  }

  private static List<PracticeOutcome> keptUp(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(UPDATE_LOOKING_BACK));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    Map<LocalDate, List<Evidence>> changes = new TreeMap<>();
    for (SignificantEvent event : c.file().events()) {
      if (event.isWeighty() && event.occurred() instanceof UncertainDate date) {
        Days.findDay(date).ifPresent(day -> add(changes, day, c.evidence(event)));
      }
    }
    for (Dated<Meeting> one :
        c.meetings().only(one -> c.setting(UPDATING_MEETINGS).contains(one.kind())).days()) {
      add(changes, one.day(), c.evidence(one.record()));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    changes.forEach(
        (day, evidence) -> {
          if (!day.isBefore(from.get()) && !day.isAfter(c.asAt())) {
            keptUp(c, day, evidence).ifPresent(outcomes::add);
          }
        });
    return outcomes.isEmpty()
        ? List.of(
            notApplicable(
                "No weighty event or meeting is recorded in that time while a plan was in force."))
        : outcomes;
  }

  private static void add(
      Map<LocalDate, List<Evidence>> changes, LocalDate day, Evidence evidence) {
    changes.computeIfAbsent(day, key -> new ArrayList<>()).add(evidence);
  }

  private static Optional<PracticeOutcome> keptUp(
      PracticeCase c, LocalDate day, List<Evidence> evidence) {
    List<Plan> plans = c.plans().inForce(Plan.class, day);
    if (plans.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> until = c.findDayAfter(day, c.setting(UPDATED_WITHIN));
    if (until.isEmpty()) {
      return Optional.of(
          cannotTell("the bank holidays of that time are not known", evidence.get(0)));
    }
    boolean isPossible = false;
    for (Plan plan : plans) {
      Timeline<PlanVersion> versions = c.plans().versions(plan);
      Timeline<PlanReview> unchanged =
          c.timeline(
              plan.reviews().stream().filter(UpkeepChecks::leftItUnchanged).toList(),
              PlanReview::heldOn);
      List<Evidence> found = new ArrayList<>();
      versions.between(day, until.get()).forEach(one -> found.add(c.evidence(plan, one.record())));
      unchanged
          .between(day, until.get())
          .forEach(one -> found.add(c.evidence(plan, one.record()).noting("no change needed")));
      if (!found.isEmpty()) {
        found.addAll(evidence);
        return Optional.of(
            well("The plan was brought up to date after " + what(evidence, day) + ".", found));
      }
      isPossible |= versions.mayHold(day, until.get()) || unchanged.mayHold(day, until.get());
    }
    if (isPossible) {
      return Optional.of(
          cannotTell(
              "the day of a version or review of the plan is not recorded", evidence.get(0)));
    }
    List<Evidence> all = new ArrayList<>(evidence);
    plans.forEach(plan -> all.add(c.evidence(plan)));
    return Optional.of(
        until.get().isBefore(c.asAt())
            ? raised(
                "After "
                    + what(evidence, day)
                    + " no version of the plan, and no review that left it as it was, is recorded by "
                    + day(until.get())
                    + ". This is a local expectation.",
                "Does the plan still fit what the child lives with now?",
                all)
            : quiet());
  }

  private static String what(List<Evidence> evidence, LocalDate day) {
    return (evidence.size() == 1 ? "the " + evidence.get(0).kind() : "the events and meetings")
        + " of "
        + day(day);
  }

  private static boolean leftItUnchanged(PlanReview review) {
    return Boolean.FALSE.equals(review.planChanged());
  }

  private static List<PracticeOutcome> network(PracticeCase c) {
    List<ChildInNeedPlan> plans = c.plans().inForce(ChildInNeedPlan.class, c.asAt());
    if (plans.isEmpty()) {
      return List.of(
          c.plans().hasInForce(ChildInNeedPlan.class, c.asAt()) == Truth.CANNOT_TELL
              ? cannotTell("whether a child in need plan is in force is not recorded")
              : notApplicable("No child in need plan is in force."));
    }
    ChildInNeedPlan plan = plans.get(0);
    Optional<LocalDate> start = Days.findDay(plan.startedOn());
    if (start.isEmpty()) {
      return List.of(
          cannotTell("the day on which the plan began is not recorded", c.evidence(plan)));
    }
    Timeline<Meeting> meetings =
        c.meetings().only(one -> c.setting(NETWORK_MEETINGS).contains(one.kind()));
    List<Dated<Meeting>> held = meetings.between(start.get(), c.asAt());
    List<PracticeOutcome> outcomes = new ArrayList<>();
    gaps(c, plan, start.get(), meetings).ifPresent(outcomes::add);
    if (!held.isEmpty()) {
      Dated<Meeting> last = held.get(held.size() - 1);
      if (last.record().nextOn() == null && last.record().reasonNoNext() == null) {
        outcomes.add(
            raised(
                "The last meeting of the network, on "
                    + day(last.day())
                    + ", has no next date and no reason for none.",
                "When does everybody meet again?",
                List.of(c.evidence(last.record()))));
      }
    }
    if (outcomes.isEmpty() && !held.isEmpty()) {
      outcomes.add(
          well(
              "The network has met within each "
                  + c.setting(NETWORK_EVERY)
                  + " of the plan, and the next date is set.",
              c.evidenceOf(held)));
    }
    return outcomes;
  }

  /** Stretches longer than the interval, from the start of the plan to now. */
  private static Optional<PracticeOutcome> gaps(
      PracticeCase c, ChildInNeedPlan plan, LocalDate start, Timeline<Meeting> meetings) {
    LocalDate before = start;
    List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(plan)));
    List<String> gaps = new ArrayList<>();
    List<Dated<Meeting>> held = meetings.between(start, c.asAt());
    for (int i = 0; i <= held.size(); i++) {
      LocalDate next = i == held.size() ? c.asAt() : held.get(i).day();
      Optional<LocalDate> until = c.findDayAfter(before, c.setting(NETWORK_EVERY));
      if (until.isEmpty()) {
        return Optional.of(cannotTell("the bank holidays of that time are not known"));
      }
      if (next.isAfter(until.get())) {
        if (meetings.mayHold(before, next)) {
          return Optional.of(
              cannotTell(
                  "the day of a meeting of the network is not recorded",
                  c.evidence(meetings.unclear().get(0))));
        }
        gaps.add(day(before) + " to " + day(next));
        if (i > 0) {
          evidence.add(c.evidence(held.get(i - 1).record()));
        }
      }
      before = next;
    }
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            raised(
                "During the plan there "
                    + (gaps.size() == 1 ? "was " : "were ")
                    + count(gaps.size(), "stretch", "stretches")
                    + " of more than "
                    + c.setting(NETWORK_EVERY)
                    + " without a meeting of the network, the latest from "
                    + gaps.get(gaps.size() - 1)
                    + ". This is a local expectation.",
                "What would help the people around the child to meet?",
                evidence));
  }
}
