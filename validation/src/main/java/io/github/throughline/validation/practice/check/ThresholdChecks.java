package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionProgress;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.involvement.LevelChange;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.supervision.Challenge;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Drift that somebody should have spoken up about, and levels of help that somebody decided. */
final class ThresholdChecks {
  static final Setting<Span> LONG_PLAN =
      Setting.span("SM-13.longPlan", Span.months(15))
          .because("The middle of local ranges, which run from 9 to 24 months")
          .from("Local procedures (T030)");

  static final Setting<Integer> OVERDUE_SHARE =
      Setting.share("SM-13.overdueShare", 25)
          .because("A quarter of what was agreed is more than a slip")
          .from("Design default, from the finding on challenge");

  static final PracticeCheck CHALLENGE =
      check("SM-13", "Somebody who speaks up when a plan drifts")
          .serving("F14")
          .lookingAt("plans", "actions", "challenges")
          .when(
              "A child in need or child protection plan in force drifts: its last two reviews found no"
                  + " outcome better, or it has been in force longer than SM-13.longPlan, or more than"
                  + " SM-13.overdueShare percent of the actions due are not done; and no challenge is"
                  + " recorded since the last review. Goes well when there is one.")
          .using(LONG_PLAN, OVERDUE_SHARE)
          .timedBy("T030")
          .from("Local procedures; finding on challenge by chairs and managers")
          .misleadingWhen(
              "A chair may speak up in the meeting without a record of its own. A long plan can be the"
                  + " right plan.")
          .judgingEach(ThresholdChecks::challenge);

  static final Setting<Span> STRATEGY_WITHIN =
      Setting.span("SM-24.strategyWithin", Span.months(6))
          .because("Half a year keeps the question close to what raised it")
          .from("Design default, from the finding on child in need plans");

  static final Setting<Span> NO_PROGRESS_AFTER =
      Setting.span("SM-24.noProgressAfter", Span.months(9))
          .because("The shortest local limit for looking again at a long plan")
          .from("Design default, from the finding on child in need plans");

  static final Setting<Integer> CLOSED_REFERRALS =
      Setting.count("SM-24.closedReferrals", 3, 2, 20)
          .in("referrals")
          .because("Three referrals closed without action in two years belong on one page")
          .from("Design default, as indicator CI-11");

  static final Setting<Span> REFERRALS_WITHIN =
      Setting.span("SM-24.referralsWithin", Span.months(24))
          .because("Two years cover a school year's rhythm and gaps over holidays")
          .from("Design default, as indicator CI-11");

  static final PracticeCheck LEVEL_LOOKED_AT =
      check("SM-24", "The level of help looked at again")
          .serving("F30", "F78")
          .lookingAt("plans", "meetings", "referrals", "levelChanges", "decisions")
          .when(
              "A child in need plan is in force and two of these are so: a strategy discussion in"
                  + " SM-24.strategyWithin; SM-24.closedReferrals referrals without further action in"
                  + " SM-24.referralsWithin; the plan in force longer than SM-24.noProgressAfter with no"
                  + " outcome found better at its last review; and no decision on the level of help is"
                  + " recorded in SM-24.strategyWithin. Or a change of level names no decision and no"
                  + " reason. Goes well when every change of level has a decision with reasons.")
          .using(STRATEGY_WITHIN, NO_PROGRESS_AFTER, CLOSED_REFERRALS, REFERRALS_WITHIN)
          .from("Design default, from the findings on thresholds")
          .misleadingWhen(
              "Child in need may be the right level, and the question may have been asked in a meeting"
                  + " or in supervision.")
          .judgingEach(ThresholdChecks::level);

  private ThresholdChecks() {}

  static List<PracticeCheck> all() {
    return List.of(CHALLENGE, LEVEL_LOOKED_AT);
  }

  private static List<PracticeOutcome> challenge(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Plan plan : c.plans().inForce(Plan.class, c.asAt())) {
      if (plan instanceof ChildInNeedPlan || plan instanceof ChildProtectionPlan) {
        outcomes.add(challenge(c, plan));
      }
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("No child in need or child protection plan is in force."))
        : outcomes;
  }

  private static PracticeOutcome challenge(PracticeCase c, Plan plan) {
    List<Dated<PlanReview>> reviews =
        c.<PlanReview>timeline(plan.reviews(), PlanReview::heldOn).days();
    List<String> drift = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(plan)));
    if (foundNothingBetter(reviews, 2)) {
      drift.add("its last two reviews found no outcome better");
      reviews
          .subList(reviews.size() - 2, reviews.size())
          .forEach(review -> evidence.add(c.evidence(plan, review.record())));
    }
    if (isLongerThan(c, plan, c.setting(LONG_PLAN))) {
      drift.add("it has been in force for more than " + c.setting(LONG_PLAN));
    }
    List<Action> due =
        c.file().actions().stream()
            .filter(action -> Days.isBefore(action.dueOn(), c.asAt()).isYes())
            .toList();
    List<Action> overdue = due.stream().filter(action -> isNotDone(c, action)).toList();
    if (overdue.size() * 100 > due.size() * c.setting(OVERDUE_SHARE)) {
      drift.add(
          overdue.size() + " of " + count(due.size(), "action") + " due are not recorded as done");
      overdue.forEach(action -> evidence.add(c.evidence(action)));
    }
    if (drift.isEmpty()) {
      return quiet();
    }
    LocalDate since =
        reviews.isEmpty()
            ? Days.findDay(plan.startedOn()).orElse(LocalDate.MIN)
            : reviews.get(reviews.size() - 1).day();
    Truth spoken = Truth.NO;
    for (Challenge challenge : c.file().challenges()) {
      if (challenge.steps().isEmpty()) {
        spoken = spoken.or(Truth.CANNOT_TELL);
      }
      for (var step : challenge.steps()) {
        Truth one = Days.isOnOrAfter(step.on(), since);
        if (one.isYes()) {
          return well(
              "Somebody spoke up about a plan that drifts.",
              List.of(c.evidence(challenge), c.evidence(plan)));
        }
        spoken = spoken.or(one);
      }
    }
    return spoken == Truth.CANNOT_TELL
        ? cannotTell("when somebody spoke up is not recorded", c.evidence(plan))
        : raised(
            "Of a plan in force, " + Sentences.list(drift) + ". No challenge is recorded since.",
            "Who has asked what the waiting means for the child, and what came of it?",
            evidence);
  }

  private static boolean foundNothingBetter(List<Dated<PlanReview>> reviews, int last) {
    return reviews.size() >= last
        && reviews.subList(reviews.size() - last, reviews.size()).stream()
            .allMatch(review -> foundNothingBetter(review.record()));
  }

  private static boolean foundNothingBetter(PlanReview review) {
    return !review.outcomes().isEmpty()
        && review.outcomes().stream()
            .map(OutcomeReview::progress)
            .allMatch(progress -> progress == Progress.SAME || progress == Progress.WORSE);
  }

  private static boolean isLongerThan(PracticeCase c, Plan plan, Span span) {
    return Days.findDay(plan.startedOn())
        .flatMap(start -> c.findDayAfter(start, span))
        .filter(until -> until.isBefore(c.asAt()))
        .isPresent();
  }

  /** What nobody has looked at since is not done either; that is said as recorded. */
  private static boolean isNotDone(PracticeCase c, Action action) {
    Optional<ActionStatus> last =
        c.<ActionProgress>timeline(action.progress(), ActionProgress::on)
            .findLast()
            .map(one -> one.record().status());
    boolean undated =
        action.progress().stream()
            .anyMatch(
                one ->
                    one.on() == null
                        && (one.status() == ActionStatus.DONE
                            || one.status() == ActionStatus.NO_LONGER_NEEDED));
    return !undated
        && last.filter(
                status -> status == ActionStatus.DONE || status == ActionStatus.NO_LONGER_NEEDED)
            .isEmpty();
  }

  private static List<PracticeOutcome> level(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (ChildInNeedPlan plan : c.plans().inForce(ChildInNeedPlan.class, c.asAt())) {
      outcomes.add(candidate(c, plan));
    }
    int decided = 0;
    List<Evidence> well = new ArrayList<>();
    for (LevelChange change : c.file().levelChanges()) {
      Optional<Decision> decision = c.find(change.decisionId(), Decision.class);
      if (decision.filter(one -> one.reasons() != null).isPresent()) {
        decided++;
        well.add(c.evidence(change));
      } else if (decision.isEmpty() && change.reason() == null) {
        outcomes.add(
            raised(
                "The level of help changed, and neither a decision nor a reason is recorded.",
                "Who decided it, and what would they say to the child about why?",
                List.of(c.evidence(change))));
      }
    }
    if (decided > 0 && decided == c.file().levelChanges().size()) {
      outcomes.add(well("Every change of the level of help has a decision with reasons.", well));
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("No child in need plan and no change of level is recorded."))
        : outcomes;
  }

  private static PracticeOutcome candidate(PracticeCase c, ChildInNeedPlan plan) {
    Optional<LocalDate> recent = c.findStartOfLast(c.asAt(), c.setting(STRATEGY_WITHIN));
    Optional<LocalDate> past = c.findStartOfLast(c.asAt(), c.setting(REFERRALS_WITHIN));
    if (recent.isEmpty() || past.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(plan)));
    List<String> signs = new ArrayList<>();
    Timeline<Meeting> strategy = c.meetings(MeetingKind.STRATEGY_DISCUSSION);
    List<Dated<Meeting>> held = strategy.between(recent.get(), c.asAt());
    if (!held.isEmpty()) {
      signs.add("a strategy discussion was held");
      evidence.addAll(c.evidenceOf(held));
    }
    List<Dated<Referral>> closed =
        c.timeline(
                c.file().referrals().stream()
                    .filter(referral -> Boolean.TRUE.equals(referral.noFurtherAction()))
                    .toList(),
                Referral::referredOn)
            .between(past.get(), c.asAt());
    if (closed.size() >= c.setting(CLOSED_REFERRALS)) {
      signs.add(count(closed.size(), "referral") + " led to no further action");
      evidence.addAll(c.evidenceOf(closed));
    }
    List<Dated<PlanReview>> reviews =
        c.<PlanReview>timeline(plan.reviews(), PlanReview::heldOn).days();
    if (isLongerThan(c, plan, c.setting(NO_PROGRESS_AFTER)) && foundNothingBetter(reviews, 1)) {
      signs.add("the plan has been in force for long and its last review found nothing better");
    }
    if (signs.size() < 2) {
      return quiet();
    }
    for (Decision decision : c.file().decisions()) {
      if (isOnLevel(decision)) {
        Truth since = Days.isOnOrAfter(decision.on(), recent.get());
        if (since.isYes()) {
          return well(
              "The level of help was looked at again with a recorded decision.",
              List.of(c.evidence(decision)));
        }
        if (since == Truth.CANNOT_TELL) {
          return cannotTell(
              "when the level of help was decided is not recorded", c.evidence(decision));
        }
      }
    }
    return raised(
        "While a child in need plan is in force, "
            + Sentences.list(signs)
            + ". No decision on the level of help is recorded since "
            + day(recent.get())
            + ".",
        "Is this the right level of help for this child now, and who has looked at that?",
        evidence);
  }

  private static boolean isOnLevel(Decision decision) {
    if (decision.kind() == null) {
      return false;
    }
    String kind = decision.kind().code().toLowerCase(Locale.ROOT);
    return kind.contains("threshold") || kind.contains("step") || kind.contains("level");
  }
}
