package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_DATE;
import static io.github.throughline.validation.Conditions.afterReferenceDate;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.CIN_PLAN;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on the dates of one child in need plan, and on the referral it follows. A date that cannot
 * be read is a date that is missing.
 */
final class CinPlanRules {
  private static final String MODULE = "CINPlanDates";

  /**
   * One finding for each plan. That there is a group is what counts, whatever is in it. Not asked
   * when the referral does not say whether it led to further action.
   */
  static final Rule<CinChild> PLAN_AFTER_NO_FURTHER_ACTION =
      error("4000", "Referral is marked as no further action but has a child in need plan")
          .remedy("Mark the referral false if there was further action, or leave out the plan")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes the flag for no further action as missing when it is in capitals or has spaces around it, and then passes the plan")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(CIN_PLAN_START.name(), CIN_PLAN_END.name(), NO_FURTHER_ACTION.name()),
                  CinPlanRules::examineNoFurtherAction));

  /** The reference date itself is allowed, and so is any day before the period. */
  static final Rule<CinChild> PLAN_START_MISSING_OR_TOO_LATE =
      error("4010", "Start date of a child in need plan is missing or is after the reference date")
          .remedy("Send the day the plan started, and leave out plans started after the period")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CIN_PLAN)
          .firesWhen(missing(CIN_PLAN_START).or(afterReferenceDate(CIN_PLAN_START)));

  /** The same day is allowed here, and is for 4012Q. */
  static final Rule<CinChild> PLAN_ENDS_BEFORE_IT_STARTS =
      error("4011", "Child in need plan ends before it starts")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CIN_PLAN)
          .firesWhen(before(CIN_PLAN_END, CIN_PLAN_START));

  /** Two dates that are both missing are not the same day. */
  static final Rule<CinChild> PLAN_OF_ONE_DAY =
      query("4012Q", "Child in need plan starts and ends on the same day")
          .remedy("Check both dates against the case record, and send the right ones or explain")
          .module(MODULE)
          .from(Y2022_23)
          .per(CIN_PLAN)
          .firesWhen(startsAndEndsTogether());

  /** The first and the last day of the period are inside it. */
  static final Rule<CinChild> PLAN_ENDS_OUTSIDE_PERIOD =
      error("4013", "Child in need plan ends outside the collection period")
          .remedy(
              "Leave out a plan that ended before the period, send one that ended after it as still open, or correct the date")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CIN_PLAN)
          .firesWhen(outsidePeriod(CIN_PLAN_END));

  /** One finding for each plan. The same day is allowed. Only the plan's own episode counts. */
  static final Rule<CinChild> PLAN_STARTS_BEFORE_REFERRAL =
      error("4015", "Child in need plan starts before the referral date of its episode")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(CIN_PLAN_START.name(), REFERRAL_DATE.name()),
                  CinPlanRules::examineReferral));

  private CinPlanRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        PLAN_AFTER_NO_FURTHER_ACTION,
        PLAN_START_MISSING_OR_TOO_LATE,
        PLAN_ENDS_BEFORE_IT_STARTS,
        PLAN_OF_ONE_DAY,
        PLAN_ENDS_OUTSIDE_PERIOD,
        PLAN_STARTS_BEFORE_REFERRAL);
  }

  private static Condition<CinPlanDates> startsAndEndsTogether() {
    return new Condition<>(
        List.of(CIN_PLAN_START, CIN_PLAN_END),
        (plan, context) -> {
          LocalDate start = CIN_PLAN_START.of(plan).value();
          LocalDate end = CIN_PLAN_END.of(plan).value();
          return start == null || end == null ? Answer.CANNOT_TELL : Answer.of(start.isEqual(end));
        });
  }

  private static void examineNoFurtherAction(CinEpisode episode, Context context, Verdict verdict) {
    if (!NO_FURTHER_ACTION.of(episode).is(true)) {
      return;
    }
    verdict.pass();
    for (CinPlanDates plan : episode.plans()) {
      List<Cited> cited = new ArrayList<>();
      cited.add(citedIn(plan, plan.place(), CIN_PLAN_START));
      if (CIN_PLAN_END.of(plan).isThere()) {
        cited.add(Cited.of(CIN_PLAN_END, plan));
      }
      cited.add(Cited.of(NO_FURTHER_ACTION, episode));
      verdict.fire(cited);
    }
  }

  private static void examineReferral(CinEpisode episode, Context context, Verdict verdict) {
    LocalDate referred = REFERRAL_DATE.of(episode).value();
    if (referred == null) {
      return;
    }
    for (CinPlanDates plan : episode.plans()) {
      LocalDate start = CIN_PLAN_START.of(plan).value();
      if (start != null && start.isBefore(referred)) {
        verdict.fire(Cited.of(CIN_PLAN_START, plan), Cited.of(REFERRAL_DATE, episode));
      } else if (start != null) {
        verdict.pass();
      }
    }
  }
}
