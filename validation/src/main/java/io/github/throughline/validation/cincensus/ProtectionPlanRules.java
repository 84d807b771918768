package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_REVIEW_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.INITIAL_CATEGORY;
import static io.github.throughline.core.exchange.cincensus.CinItems.LATEST_CATEGORY;
import static io.github.throughline.core.exchange.cincensus.CinItems.PREVIOUS_PLANS;
import static io.github.throughline.validation.Conditions.afterReferenceDate;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.missingOrNotACode;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.alsoShowing;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.PROTECTION_PLAN;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules on a child protection plan by itself: its dates, reviews, categories and number. A finding
 * on a number or a category shows the start as well, to tell which plan it is.
 */
final class ProtectionPlanRules {
  private static final String MODULE = "ChildProtectionPlans";

  /**
   * The reference date itself is allowed, and so is any day before the period. A start that cannot
   * be read counts as missing.
   */
  static final Rule<CinChild> PLAN_START_MISSING_OR_TOO_LATE =
      error("8720", "Child protection plan has no start date, or starts after the reference date")
          .remedy(
              "Send the day on which the plan started, and leave out plans that started after the period")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(PROTECTION_PLAN)
          .firesWhen(missing(CP_PLAN_START).or(afterReferenceDate(CP_PLAN_START)));

  /** Text that is not a number fires. */
  static final Rule<CinChild> NUMBER_OF_PREVIOUS_PLANS_MISSING_OR_NEGATIVE =
      error(
              "8730",
              "Number of previous child protection plans is missing or is not a whole number of zero or more")
          .remedy("Send how many such plans the child had before this one, 0 if there were none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator loses every finding of this rule when one number in the return cannot be read")
          .per(PROTECTION_PLAN)
          .checkedBy(withStart(missing(PREVIOUS_PLANS).or(negative())));

  /** An end before the start is for 8925. Silent when either date is missing or unreadable. */
  static final Rule<CinChild> PLAN_ENDS_ON_THE_DAY_IT_STARTS =
      error("8840", "Child protection plan ends on the day it starts")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(PROTECTION_PLAN)
          .firesWhen(startAndEndOnOneDay());

  /**
   * One finding for each review, the later dates of a {@code Reviews} group as well as the first.
   * The same day is not allowed. A date that is missing or cannot be read is passed over.
   */
  static final Rule<CinChild> REVIEWED_BEFORE_PLAN_STARTED =
      error("8841", "Child protection plan is reviewed on the day it starts, or before")
          .remedy("Check both dates, and leave out an initial conference sent as a review")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator reads only the first date of each Reviews element")
          .per(PROTECTION_PLAN)
          .checkedBy(
              check(
                  List.of(CP_REVIEW_DATE, CP_PLAN_START.name()),
                  ProtectionPlanRules::examineReviews));

  /** Compared to the letter: a small letter or a space counts. */
  static final Rule<CinChild> INITIAL_CATEGORY_MISSING_OR_NOT_A_CODE =
      error("8905", "Initial category of abuse is missing or is not a code that the census accepts")
          .remedy("Send NEG, PHY, SAB, EMO or MUL, as it was when the plan started")
          .module(MODULE)
          .from(Y2022_23)
          .per(PROTECTION_PLAN)
          .checkedBy(
              withStart(missingOrNotACode(INITIAL_CATEGORY, CinCensusCodes.CATEGORY_OF_ABUSE)));

  /** Compared to the letter: a small letter or a space counts. */
  static final Rule<CinChild> LATEST_CATEGORY_MISSING_OR_NOT_A_CODE =
      error("8910", "Latest category of abuse is missing or is not a code that the census accepts")
          .remedy(
              "Send NEG, PHY, SAB, EMO or MUL, the same as the initial category if it has not changed")
          .module(MODULE)
          .from(Y2022_23)
          .per(PROTECTION_PLAN)
          .checkedBy(
              withStart(missingOrNotACode(LATEST_CATEGORY, CinCensusCodes.CATEGORY_OF_ABUSE)));

  /**
   * The same day is allowed here, and is for 8840. Silent when either date is missing or cannot be
   * read.
   */
  static final Rule<CinChild> PLAN_ENDS_BEFORE_IT_STARTS =
      error("8925", "Child protection plan ends before it starts")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(PROTECTION_PLAN)
          .firesWhen(before(CP_PLAN_END, CP_PLAN_START));

  /** The first and the last day of the period are inside it. */
  static final Rule<CinChild> PLAN_ENDS_OUTSIDE_PERIOD =
      error("8930", "Child protection plan ends outside the collection period")
          .remedy(
              "Leave out a plan that ended before the period, send one that ended after it as still open, or correct the date")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(PROTECTION_PLAN)
          .firesWhen(outsidePeriod(CP_PLAN_END));

  private ProtectionPlanRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        PLAN_START_MISSING_OR_TOO_LATE,
        NUMBER_OF_PREVIOUS_PLANS_MISSING_OR_NEGATIVE,
        PLAN_ENDS_ON_THE_DAY_IT_STARTS,
        REVIEWED_BEFORE_PLAN_STARTED,
        INITIAL_CATEGORY_MISSING_OR_NOT_A_CODE,
        LATEST_CATEGORY_MISSING_OR_NOT_A_CODE,
        PLAN_ENDS_BEFORE_IT_STARTS,
        PLAN_ENDS_OUTSIDE_PERIOD);
  }

  /** Shows when the plan started: neither a number nor a category tells which plan it is of. */
  private static Check<CinProtectionPlan> withStart(Condition<CinProtectionPlan> wrong) {
    return alsoShowing(CP_PLAN_START, CinProtectionPlan::place, wrong);
  }

  private static Condition<CinProtectionPlan> negative() {
    return new Condition<>(
        List.of(PREVIOUS_PLANS),
        (plan, context) -> {
          Integer number = PREVIOUS_PLANS.of(plan).value();
          return number == null ? Answer.CANNOT_TELL : Answer.of(number < 0);
        });
  }

  private static Condition<CinProtectionPlan> startAndEndOnOneDay() {
    return new Condition<>(
        List.of(CP_PLAN_START, CP_PLAN_END),
        (plan, context) -> {
          LocalDate start = CP_PLAN_START.of(plan).value();
          LocalDate end = CP_PLAN_END.of(plan).value();
          return start == null || end == null ? Answer.CANNOT_TELL : Answer.of(start.isEqual(end));
        });
  }

  private static void examineReviews(CinProtectionPlan plan, Context context, Verdict verdict) {
    LocalDate start = CP_PLAN_START.of(plan).value();
    if (start == null) {
      return;
    }
    for (CinReviews reviews : plan.reviews()) {
      for (Reported<LocalDate> review : reviews.dates()) {
        LocalDate day = review.value();
        if (day != null && !day.isAfter(start)) {
          verdict.fire(Cited.of(CP_REVIEW_DATE, review), Cited.of(CP_PLAN_START, plan));
        } else if (day != null) {
          verdict.pass();
        }
      }
    }
  }
}
