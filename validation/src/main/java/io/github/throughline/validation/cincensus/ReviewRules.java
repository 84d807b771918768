package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_REVIEW_DATE;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.CinPlanOverlapRules.UNTIL_END;
import static io.github.throughline.validation.cincensus.OverlapCheck.MOST_FINDINGS;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Scopes.REVIEWS;
import static io.github.throughline.validation.cincensus.Scopes.gathered;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules on the reviews of child protection plans. Every date of every group is looked at: a file
 * may have one group with all dates or a group for each.
 */
final class ReviewRules {
  private static final String MODULE = "Reviews";

  /**
   * One finding for each review and each child in need plan it falls in, up to {@link
   * OverlapCheck#MOST_FINDINGS} of an episode. A review on the day the child in need plan started
   * fires, one on the day it ended does not; an open plan runs to the reference date, that day
   * counted, as in 4016 and 4017. A review on the day its own protection plan ended is allowed, and
   * no other end of a protection plan excuses it.
   */
  static final Rule<CinChild> REVIEWED_DURING_CIN_PLAN =
      error(
              "4003",
              "Child protection plan is reviewed during a child in need plan of the same episode")
          .remedy("Check the review date and the dates of both plans, and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator ignores child in need plans still open and reviews of protection plans still open, joins reviews to plans by a number that begins again in every episode, and sees only the first date of each Reviews element; so it both misses and invents findings")
          .needsPeriod()
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      CP_REVIEW_DATE,
                      CP_PLAN_END.name(),
                      CIN_PLAN_START.name(),
                      CIN_PLAN_END.name()),
                  ReviewRules::examineCinPlans));

  /**
   * One finding for each date that is missing or cannot be read, and one for a group without any.
   */
  static final Rule<CinChild> REVIEW_WITHOUT_DATE =
      query("8842Q", "Review of a child protection plan has no date, or one that cannot be read")
          .remedy("Send the day of each review, and leave out the group if there has been none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator misses a Reviews element that has no date element in it")
          .per(REVIEWS)
          .checkedBy(check(List.of(CP_REVIEW_DATE), ReviewRules::examineDates));

  private ReviewRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(REVIEWED_DURING_CIN_PLAN, REVIEW_WITHOUT_DATE);
  }

  private static void examineDates(CinReviews reviews, Context context, Verdict verdict) {
    if (reviews.dates().isEmpty()) {
      verdict.fire(Cited.element(CP_REVIEW_DATE, reviews.place()));
    }
    for (Reported<LocalDate> date : reviews.dates()) {
      if (date.isPresent()) {
        verdict.pass();
      } else {
        verdict.fire(Cited.of(CP_REVIEW_DATE, date));
      }
    }
  }

  private static void examineCinPlans(CinEpisode episode, Context context, Verdict verdict) {
    if (episode.plans().isEmpty()) {
      return;
    }
    int found = 0;
    for (CinProtectionPlan protection : episode.protectionPlans()) {
      LocalDate ended = CP_PLAN_END.of(protection).value();
      for (Reported<LocalDate> review : gathered(protection.reviews(), CinReviews::dates)) {
        LocalDate day = review.value();
        for (CinPlanDates plan : episode.plans()) {
          if (day == null || UNTIL_END.start(plan) == NONE) {
            continue;
          }
          verdict.pass();
          if (!day.equals(ended) && isDuring(day, plan, context) && found < MOST_FINDINGS) {
            found++;
            verdict.fire(
                Cited.of(CP_REVIEW_DATE, review),
                citedIn(protection, protection.place(), CP_PLAN_END),
                Cited.of(CIN_PLAN_START, plan),
                citedIn(plan, plan.place(), CIN_PLAN_END));
          }
        }
      }
    }
  }

  private static boolean isDuring(LocalDate day, CinPlanDates plan, Context context) {
    return UNTIL_END.start(plan) <= day.toEpochDay()
        && day.toEpochDay() < UNTIL_END.end(plan, context.referenceDate().toEpochDay());
  }
}
