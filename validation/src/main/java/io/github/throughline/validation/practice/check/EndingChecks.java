package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.EvidenceKind;
import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanEnding;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.SustainedChange;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How child in need and child protection plans ended: not too soon, and on change that held. */
final class EndingChecks {
  static final Setting<Span> EARLY =
      Setting.span("SM-11.early", Span.months(3))
          .because("A plan that ends at its first review has rarely seen change hold")
          .from("Local procedures (T031)");

  static final Setting<Integer> REVIEWS_HELD =
      Setting.count("SM-11.reviewsHeld", 2, 1, 10)
          .in("reviews")
          .because("Change that two reviews found is change that held for a while")
          .from("Design default, from the finding on plans that end too soon");

  static final PracticeCheck ENDED_TOO_SOON =
      check("SM-11", "Plans that ended when change had held")
          .serving("F12", "F31")
          .lookingAt("plans")
          .when(
              "A child in need or child protection plan ended SM-11.early or less after it began; or"
                  + " fewer than SM-11.reviewsHeld of its reviews found an outcome better or achieved;"
                  + " or its ending names something that was not met; and no explanation of the ending"
                  + " is recorded. Goes well when its reviews found change that often and the ending"
                  + " names change that was seen to last.")
          .using(EARLY, REVIEWS_HELD)
          .timedBy("T031")
          .from("Local procedures; Working Together 2023: improvement sufficient and sustained")
          .misleadingWhen(
              "Ending at the first review can be right: the child moved, or whoever caused the harm"
                  + " left. A plan can end because another begins.")
          .judgingEach(EndingChecks::endedTooSoon);

  static final PracticeCheck ATTENDANCE_ONLY =
      check("SM-25", "Change for the child, and not attendance alone")
          .serving("F31")
          .lookingAt("plans")
          .when(
              "The ending of a plan names change, and all of it is that somebody attended something."
                  + " Goes well when it names change for the child.")
          .from("Design default, from the finding on change that was not sustained")
          .misleadingWhen(
              "Attending can be the change a child notices, when a parent comes who never came.")
          .judgingEach(EndingChecks::attendanceOnly);

  private EndingChecks() {}

  static List<PracticeCheck> all() {
    return List.of(ENDED_TOO_SOON, ATTENDANCE_ONLY);
  }

  private static List<Plan> ended(PracticeCase c) {
    return c.plans().all().stream()
        .filter(plan -> plan instanceof ChildInNeedPlan || plan instanceof ChildProtectionPlan)
        .filter(
            plan -> plan.endedOn() != null && Days.isOnOrBefore(plan.endedOn(), c.asAt()).isYes())
        .toList();
  }

  private static List<PracticeOutcome> endedTooSoon(PracticeCase c) {
    List<Plan> ended = ended(c);
    return ended.isEmpty()
        ? List.of(notApplicable("No child in need or child protection plan has ended."))
        : ended.stream().map(plan -> endedTooSoon(c, plan)).toList();
  }

  private static PracticeOutcome endedTooSoon(PracticeCase c, Plan plan) {
    Optional<LocalDate> start = Days.findDay(plan.startedOn());
    Optional<LocalDate> end = Days.findDay(plan.endedOn());
    if (start.isEmpty() || end.isEmpty()) {
      return cannotTell("the day on which a plan began or ended is not recorded", c.evidence(plan));
    }
    boolean explained = isExplained(plan);
    Optional<LocalDate> early = c.findDayAfter(start.get(), c.setting(EARLY));
    List<Evidence> where = List.of(c.evidence(plan));
    String ended = "A plan that began on " + day(start.get()) + " ended on " + day(end.get());
    if (!explained && early.isPresent() && !end.get().isAfter(early.get())) {
      return raised(
          ended + ", and no explanation of the ending is recorded.",
          "What had changed for the child, and who had seen it?",
          where);
    }
    int unmet = plan.ending() == null ? 0 : plan.ending().unmet().size();
    if (!explained && unmet > 0) {
      return raised(
          ended
              + " with "
              + count(unmet, "thing")
              + " not met, and no explanation of the ending is recorded.",
          "What became of what was not met?",
          where);
    }
    List<PlanReview> held = plan.reviews().stream().filter(EndingChecks::foundChange).toList();
    if (plan.reviews().stream().allMatch(review -> review.outcomes().isEmpty())) {
      return explained
          ? quiet()
          : cannotTell(
              "what the reviews of a plan that ended on "
                  + day(end.get())
                  + " found of its outcomes is not recorded",
              c.evidence(plan));
    }
    if (!explained && held.size() < c.setting(REVIEWS_HELD)) {
      return raised(
          ended
              + ". Of its reviews, "
              + count(held.size(), "review")
              + " found an outcome better or achieved.",
          "How did those who agreed to the ending know that the change was holding?",
          where);
    }
    return held.size() >= c.setting(REVIEWS_HELD) && !changes(plan).isEmpty()
        ? well(
            ended
                + ", after "
                + count(held.size(), "review")
                + " had found change, and its ending says what has lasted.",
            where)
        : quiet();
  }

  private static boolean isExplained(Plan plan) {
    return plan.reasonEnded() != null
        || (plan.ending() != null && plan.ending().explanation() != null);
  }

  private static boolean foundChange(PlanReview review) {
    return review.outcomes().stream()
        .map(OutcomeReview::progress)
        .anyMatch(progress -> progress == Progress.BETTER || progress == Progress.ACHIEVED);
  }

  private static List<SustainedChange> changes(Plan plan) {
    PlanEnding ending = plan.ending();
    return ending == null ? List.of() : ending.sustainedChanges();
  }

  private static List<PracticeOutcome> attendanceOnly(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Plan plan : ended(c)) {
      List<SustainedChange> changes = changes(plan);
      if (changes.isEmpty()) {
        outcomes.add(
            cannotTell("the change on which a plan ended is not recorded", c.evidence(plan)));
      } else if (changes.stream().anyMatch(change -> change.kind() == null)) {
        outcomes.add(
            cannotTell("what kind of change a plan ended on is not recorded", c.evidence(plan)));
      } else if (changes.stream()
          .allMatch(change -> change.kind() == EvidenceKind.ATTENDANCE_ONLY)) {
        outcomes.add(
            raised(
                "All the change that the ending of a plan names is that somebody attended something.",
                "What was different for the child?",
                changes.stream().map(change -> c.evidence(plan, change)).toList()));
      } else if (changes.stream()
          .anyMatch(change -> change.kind() == EvidenceKind.CHANGE_FOR_CHILD)) {
        outcomes.add(
            well(
                "A plan ended on change for the child.",
                changes.stream()
                    .filter(change -> change.kind() == EvidenceKind.CHANGE_FOR_CHILD)
                    .map(change -> c.evidence(plan, change))
                    .toList()));
      }
    }
    return ended(c).isEmpty()
        ? List.of(notApplicable("No child in need or child protection plan has ended."))
        : outcomes;
  }
}
