package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_START;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.OverlapCheck.MOST_FINDINGS;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Scopes.gathered;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on child in need plans that go on at the same time as each other or as a child protection
 * plan. An end date that cannot be read counts as missing, so the plan is open.
 */
final class CinPlanOverlapRules {
  private static final String MODULE = "CINPlanDates";

  /** A child in need plan up to its end, that day not counted; open, through the reference date. */
  static final OverlapCheck.Days<CinPlanDates> UNTIL_END =
      new DaysOfPlan<>(CIN_PLAN_START, CIN_PLAN_END, 0);

  /** The same with the day of its end. */
  private static final OverlapCheck.Days<CinPlanDates> THROUGH_END =
      new DaysOfPlan<>(CIN_PLAN_START, CIN_PLAN_END, 1);

  /** A child protection plan up to its end, that day not counted. */
  private static final OverlapCheck.Days<CinProtectionPlan> PROTECTION_UNTIL_END =
      new DaysOfPlan<>(CP_PLAN_START, CP_PLAN_END, 0);

  /**
   * One finding for each pair, up to {@link OverlapCheck#MOST_FINDINGS} of an episode. When the
   * plans started is shown but does not count. Plans of different episodes are for 4016 and 4017.
   */
  static final Rule<CinChild> BOTH_KINDS_OF_PLAN_OPEN =
      error("4001", "Episode has an open child in need plan and an open child protection plan")
          .remedy("Send the end date of the plan that has ended")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes a CIN plan for open only if it has a start date")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      CIN_PLAN_END.name(),
                      CIN_PLAN_START.name(),
                      CP_PLAN_END.name(),
                      CP_PLAN_START.name()),
                  CinPlanOverlapRules::examineBothOpen));

  /** One finding for the episode, pointing at each plan that is open. */
  static final Rule<CinChild> SEVERAL_OPEN_PLANS =
      error("4004", "Episode has more than one open child in need plan")
          .remedy("Send the end date of each plan that has ended, or join those that are one")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also points at the plans of the episode that are closed")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(CIN_PLAN_END.name(), CIN_PLAN_START.name()),
                  CinPlanOverlapRules::examineOpen));

  /**
   * One finding for each pair: two plans of the same day each start in the other. A plan runs from
   * its start to its end, that day counted, so the next may not start on it; while it is open, it
   * runs to the reference date, that day counted. Plans of all episodes of the child are compared.
   */
  static final Rule<CinChild> PLANS_OVERLAP =
      error("4014", "Child in need plan starts during another child in need plan of the same child")
          .remedy("Check the dates of both plans, and join them if they are one")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              new OverlapCheck<>(
                  List.of(CIN_PLAN_START.name(), CIN_PLAN_END.name()),
                  CinPlanOverlapRules::plans,
                  THROUGH_END,
                  (plan, other) ->
                      List.of(
                          Cited.of(CIN_PLAN_START, plan),
                          Cited.of(CIN_PLAN_START, other),
                          citedIn(other, other.place(), CIN_PLAN_END))));

  /**
   * One finding for each pair. The day on which the protection plan ended is allowed, so one that
   * ended on the day it started holds nothing; while it is open, it runs to the reference date,
   * that day counted. Plans of all episodes of the child are compared.
   */
  static final Rule<CinChild> PLAN_STARTS_DURING_PROTECTION_PLAN =
      error("4016", "Child in need plan starts during a child protection plan of the same child")
          .remedy("Check the dates of both plans and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              new DuringCheck<>(
                  List.of(CIN_PLAN_START.name(), CP_PLAN_START.name(), CP_PLAN_END.name()),
                  CinPlanOverlapRules::plans,
                  CIN_PLAN_START,
                  CinPlanOverlapRules::protectionPlans,
                  PROTECTION_UNTIL_END,
                  (plan, protection) ->
                      List.of(
                          Cited.of(CIN_PLAN_START, plan),
                          Cited.of(CP_PLAN_START, protection),
                          citedIn(protection, protection.place(), CP_PLAN_END))));

  /**
   * One finding for each pair. The day on which the child in need plan ended is allowed, so one
   * that ended on the day it started holds nothing; while it is open, it runs to the reference
   * date, that day counted. Plans of all episodes of the child are compared.
   */
  static final Rule<CinChild> PROTECTION_PLAN_STARTS_DURING_PLAN =
      error("4017", "Child protection plan starts during a child in need plan of the same child")
          .remedy("Check the dates of both plans and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              new DuringCheck<>(
                  List.of(CP_PLAN_START.name(), CIN_PLAN_START.name(), CIN_PLAN_END.name()),
                  CinPlanOverlapRules::protectionPlans,
                  CP_PLAN_START,
                  CinPlanOverlapRules::plans,
                  UNTIL_END,
                  (protection, plan) ->
                      List.of(
                          Cited.of(CP_PLAN_START, protection),
                          Cited.of(CIN_PLAN_START, plan),
                          citedIn(plan, plan.place(), CIN_PLAN_END))));

  private CinPlanOverlapRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        BOTH_KINDS_OF_PLAN_OPEN,
        SEVERAL_OPEN_PLANS,
        PLANS_OVERLAP,
        PLAN_STARTS_DURING_PROTECTION_PLAN,
        PROTECTION_PLAN_STARTS_DURING_PLAN);
  }

  private static List<CinPlanDates> plans(CinChild child) {
    return gathered(child.episodes(), CinEpisode::plans);
  }

  private static List<CinProtectionPlan> protectionPlans(CinChild child) {
    return gathered(child.episodes(), CinEpisode::protectionPlans);
  }

  private static void examineBothOpen(CinEpisode episode, Context context, Verdict verdict) {
    if (episode.plans().isEmpty() || episode.protectionPlans().isEmpty()) {
      return;
    }
    verdict.pass();
    int found = 0;
    for (CinPlanDates plan : episode.plans()) {
      if (CIN_PLAN_END.of(plan).isPresent()) {
        continue;
      }
      for (CinProtectionPlan protection : episode.protectionPlans()) {
        if (!CP_PLAN_END.of(protection).isPresent() && found < MOST_FINDINGS) {
          found++;
          verdict.fire(
              citedIn(plan, plan.place(), CIN_PLAN_END),
              citedIn(plan, plan.place(), CIN_PLAN_START),
              citedIn(protection, protection.place(), CP_PLAN_END),
              citedIn(protection, protection.place(), CP_PLAN_START));
        }
      }
    }
  }

  private static void examineOpen(CinEpisode episode, Context context, Verdict verdict) {
    int open = 0;
    for (CinPlanDates plan : episode.plans()) {
      open += CIN_PLAN_END.of(plan).isPresent() ? 0 : 1;
    }
    if (open == 1) {
      verdict.pass();
    } else if (open > 1) {
      List<Cited> cited = new ArrayList<>(2 * open);
      for (CinPlanDates plan : episode.plans()) {
        if (!CIN_PLAN_END.of(plan).isPresent()) {
          cited.add(citedIn(plan, plan.place(), CIN_PLAN_END));
          cited.add(citedIn(plan, plan.place(), CIN_PLAN_START));
        }
      }
      verdict.fire(cited);
    }
  }

  /** The days from the start of a plan to its end, and so many after it. */
  private record DaysOfPlan<P>(Item<P, LocalDate> first, Item<P, LocalDate> last, int after)
      implements OverlapCheck.Days<P> {
    @Override
    public long start(P plan) {
      LocalDate day = first.of(plan).value();
      return day == null ? NONE : day.toEpochDay();
    }

    @Override
    public long end(P plan, long referenceDate) {
      LocalDate day = last.of(plan).value();
      return day == null ? referenceDate + 1 : day.toEpochDay() + after;
    }
  }
}
