package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.assessment.Concern;
import io.github.throughline.core.model.assessment.ConcernState;
import io.github.throughline.core.model.assessment.Seriousness;
import io.github.throughline.core.model.plan.OutcomeDecision;
import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Reviews;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews that decide, and worries that are looked at again. */
final class PurposeChecks {
  static final Setting<Span> REVIEWS_LOOKING_BACK =
      Setting.span("SM-26.lookingBack", Span.months(12))
          .because("An older review has been followed by others")
          .from("Design default");

  static final PracticeCheck REVIEWS_DECIDE =
      check("SM-26", "Reviews that decide something for each outcome")
          .serving("F32")
          .lookingAt("plans")
          .when(
              "A review of a plan in SM-26.lookingBack speaks of outcomes, or says that the plan was"
                  + " not changed, and no outcome is recorded as changed, added or closed, or confirmed"
                  + " with a reason. Goes well when one is.")
          .using(REVIEWS_LOOKING_BACK)
          .from("Design default, from the finding on purposeful reviews")
          .misleadingWhen(
              "What was decided may stand in the minutes. A review can rightly leave all as it is, and"
                  + " then the reason is worth writing.")
          .judgingEach(PurposeChecks::reviewsDecide);

  static final Setting<Integer> REVIEWS_WITHOUT_STATE =
      Setting.count("SM-32.reviews", 2, 1, 10)
          .in("reviews")
          .because("One review may have had another focus")
          .from("Design default, from the finding on changing circumstances");

  static final PracticeCheck CONCERN_STATE =
      check("SM-32", "How each worry stands now")
          .serving("F38")
          .lookingAt("concerns", "plans", "meetings", "lookedAfterReviews")
          .when(
              "A concern that is not recorded as resolved was known before the last SM-32.reviews"
                  + " reviews, and nobody has recorded since the first of them whether it is less, the"
                  + " same or more. Goes well when somebody did at the last review or after.")
          .using(REVIEWS_WITHOUT_STATE)
          .from("Design default, from the finding on changes that are not captured")
          .misleadingWhen(
              "How a worry stands may be told with the outcomes of the plan. A worry can be out of date"
                  + " and simply not have been closed.")
          .judgingEach(PurposeChecks::concerns);

  private PurposeChecks() {}

  static List<PracticeCheck> all() {
    return List.of(REVIEWS_DECIDE, CONCERN_STATE);
  }

  private static List<PracticeOutcome> reviewsDecide(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(REVIEWS_LOOKING_BACK));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Plan plan : c.plans().all()) {
      Timeline<PlanReview> reviews = c.timeline(plan.reviews(), PlanReview::heldOn);
      for (Dated<PlanReview> review : reviews.between(from.get(), c.asAt())) {
        outcomes.add(decides(review, c.evidence(plan, review.record())));
      }
      if (reviews.mayHold(from.get(), c.asAt())) {
        outcomes.add(cannotTell("the day of a review is not recorded", c.evidence(plan)));
      }
    }
    return outcomes.isEmpty()
        ? List.of(
            notApplicable(
                "No review of a plan is recorded in the "
                    + c.setting(REVIEWS_LOOKING_BACK)
                    + " to "
                    + day(c.asAt())
                    + "."))
        : outcomes;
  }

  private static PracticeOutcome decides(Dated<PlanReview> dated, Evidence where) {
    PlanReview review = dated.record();
    long decided = review.outcomes().stream().filter(PurposeChecks::isDecided).count();
    String of = "The review of " + day(dated.day());
    if (decided > 0) {
      return well(
          of + " decided about " + count(Math.toIntExact(decided), "outcome") + " of the plan.",
          List.of(where));
    }
    if (!review.outcomes().isEmpty() || Boolean.FALSE.equals(review.planChanged())) {
      return raised(
          of + " records no outcome as changed, added or closed, or as confirmed with a reason.",
          "What did the review decide for the child, and why?",
          List.of(where));
    }
    return review.planChanged() != null || review.planVersionId() != null
        ? quiet()
        : cannotTell(
            "what the review of " + day(dated.day()) + " decided of each outcome is not recorded",
            where);
  }

  private static boolean isDecided(OutcomeReview one) {
    OutcomeDecision decision = one.decision();
    if (decision == OutcomeDecision.CONFIRMED) {
      return one.reason() != null && !one.reason().text().isBlank();
    }
    return decision != null;
  }

  private static List<PracticeOutcome> concerns(PracticeCase c) {
    if (c.file().concerns().isEmpty()) {
      return List.of(notApplicable("No concern is recorded."));
    }
    Reviews reviews = Reviews.of(c);
    int needed = c.setting(REVIEWS_WITHOUT_STATE);
    int count = reviews.held().size();
    if (count < needed) {
      return List.of(
          reviews.mayHold(c.asAt().minusYears(1), c.asAt())
              ? cannotTell("the days of the reviews are not recorded")
              : notApplicable("Fewer than " + count(needed, "review") + " are recorded."));
    }
    List<Reviews.Held> last = reviews.held().subList(count - needed, count);
    return c.file().concerns().stream().map(one -> concern(c, one, last)).toList();
  }

  private static PracticeOutcome concern(
      PracticeCase c, Concern concern, List<Reviews.Held> reviews) {
    LocalDate first = reviews.get(0).day();
    LocalDate latest = reviews.get(reviews.size() - 1).day();
    Timeline<ConcernState> states = c.timeline(concern.states(), ConcernState::on);
    if (states.days().isEmpty()) {
      return cannotTell("when a concern was looked at is not recorded", c.evidence(concern));
    }
    Dated<ConcernState> now = states.findLast().orElseThrow();
    if (now.record().seriousness() == Seriousness.RESOLVED) {
      return quiet();
    }
    if (!now.day().isBefore(first)) {
      return now.day().isBefore(latest)
          ? quiet()
          : well(
              "How a concern stands was recorded on " + day(now.day()) + ".",
              List.of(c.evidence(concern, now.record())));
    }
    if (states.mayHold(first, c.asAt())) {
      return cannotTell("when a concern was last looked at is not recorded", c.evidence(concern));
    }
    List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(concern)));
    reviews.forEach(one -> evidence.add(one.evidence()));
    return raised(
        "How a concern stands was last recorded on "
            + day(now.day())
            + ", before the last "
            + (reviews.size() == 1 ? "review" : count(reviews.size(), "review"))
            + ".",
        "Is it less, the same or more for the child now?",
        evidence);
  }
}
