package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_NOT_REQUIRED;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.DEATH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Scopes.PROTECTION_PLAN;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules on child protection plans beside the rest of a child's history: the referral and the
 * conference that a plan follows, the child's other plans, and the child's death.
 */
final class ProtectionPlanHistoryRules {
  private static final String MODULE = "ChildProtectionPlans";

  /** One finding for each plan. Only the referral of the plan's own episode is compared. */
  static final Rule<CinChild> PLAN_STARTS_BEFORE_REFERRAL =
      error("1105", "Child protection plan starts before the referral date of its episode")
          .remedy("Check both dates, and whether the plan belongs to an earlier episode")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(new BeforeReferralCheck<>(CinEpisode::protectionPlans, CP_PLAN_START));

  /** As many as there are conferences is allowed. A return in which no plan starts is not asked. */
  static final Rule<CinChild> MORE_PLANS_THAN_CONFERENCES =
      error(
              "2883",
              "More child protection plans start in the collection period than there are initial child protection conferences in it")
          .remedy(
              "Send the date of the conference that each plan follows, with its enquiry or, where there was none, with its episode")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .overReturn(new ConferenceCountCheck());

  /**
   * One finding for each plan that starts in the period. Where the episode has an enquiry that is
   * not marked as requiring no conference, one of its enquiries' conferences must be on that day,
   * and the conference of the episode itself cannot stand in; where it has none, that one must be.
   * A conference without a date that can be read is on no day. The finding also points at the
   * conferences that no plan of the episode follows.
   */
  static final Rule<CinChild> PLAN_STARTS_ON_NO_CONFERENCE =
      error(
              "2885",
              "Child protection plan does not start on the day of an initial child protection conference of its episode")
          .remedy(
              "Check the start of the plan and the date of the conference, and mark an enquiry that led to none as requiring none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator understands the flag only as 1, so that an enquiry marked true counts as one that needed a conference; and it may show only one of two conferences, because it tells them apart by row alone")
          .needsPeriod()
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      CP_PLAN_START.name(),
                      ENQUIRY_CONFERENCE_DATE.name(),
                      CONFERENCE_NOT_REQUIRED.name()),
                  ProtectionPlanHistoryRules::examineConferences));

  /** One finding for each plan: that the group is there is enough, even an empty one. */
  static final Rule<CinChild> PLAN_AFTER_NO_FURTHER_ACTION =
      error(
              "8832",
              "Referral is marked as no further action but there is a child protection plan in its episode")
          .remedy("Mark the referral false if there was further action, or remove the plan")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator mixes up the rows of two tables, so that findings are lost or point at the wrong plans")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(MODULE, CP_PLAN_START.name(), NO_FURTHER_ACTION.name()),
                  ProtectionPlanHistoryRules::examineNoFurtherAction));

  /** One finding for each plan. The day of the death itself is allowed. */
  static final Rule<CinChild> PLAN_STARTS_AFTER_DEATH =
      error("8915", "Child protection plan starts after the child's date of death")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(CP_PLAN_START.name(), DEATH_DATE.name()),
                  (child, context, verdict) -> examineDeath(child, CP_PLAN_START, verdict)));

  /** One finding for each plan. The day of the death itself is allowed, and so is an open plan. */
  static final Rule<CinChild> PLAN_ENDS_AFTER_DEATH =
      error("8920", "Child protection plan ends after the child's date of death")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(CP_PLAN_END.name(), DEATH_DATE.name()),
                  (child, context, verdict) -> examineDeath(child, CP_PLAN_END, verdict)));

  /**
   * One finding for the child, pointing at each open plan of any episode. An end date that cannot
   * be read counts as missing.
   */
  static final Rule<CinChild> SEVERAL_OPEN_PLANS =
      error("8935", "Child has more than one open child protection plan")
          .remedy("Send the end date of each plan that has ended, or join those that are one")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator tells plans apart by a number that begins again in every episode, and so misses two open plans of one episode")
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(CP_PLAN_END.name(), CP_PLAN_START.name()),
                  ProtectionPlanHistoryRules::examineOpen));

  /**
   * One finding for each pair, whichever episodes they are in: two plans of the same day each start
   * in the other. A plan runs from its start to its end, that day counted, and an open one to the
   * reference date, that day counted.
   */
  static final Rule<CinChild> PLANS_OVERLAP =
      error("8940", "Child protection plan starts during another plan of the same child")
          .remedy("Check the dates of both plans, and join them if they are one")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator tells plans apart by a number that begins again in every episode, and so never compares the first plan of one with the first plan of another")
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              new OverlapCheck<>(
                  List.of(CP_PLAN_START.name(), CP_PLAN_END.name()),
                  PROTECTION_PLAN.records(),
                  new DaysOfPlan(),
                  (plan, other) ->
                      List.of(
                          Cited.of(CP_PLAN_START, plan),
                          Cited.of(CP_PLAN_START, other),
                          citedIn(other, other.place(), CP_PLAN_END))));

  private ProtectionPlanHistoryRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        PLAN_STARTS_BEFORE_REFERRAL,
        MORE_PLANS_THAN_CONFERENCES,
        PLAN_STARTS_ON_NO_CONFERENCE,
        PLAN_AFTER_NO_FURTHER_ACTION,
        PLAN_STARTS_AFTER_DEATH,
        PLAN_ENDS_AFTER_DEATH,
        SEVERAL_OPEN_PLANS,
        PLANS_OVERLAP);
  }

  private static void examineConferences(CinEpisode episode, Context context, Verdict verdict) {
    if (episode.protectionPlans().isEmpty()) {
      return;
    }
    List<CinProtectionPlan> started = new ArrayList<>();
    Set<LocalDate> starts = new HashSet<>();
    for (CinProtectionPlan plan : episode.protectionPlans()) {
      LocalDate start = CP_PLAN_START.of(plan).value();
      if (start != null) {
        starts.add(start);
        if (context.year().contains(start)) {
          started.add(plan);
        }
      }
    }
    if (started.isEmpty()) {
      return;
    }
    Set<LocalDate> days = new HashSet<>();
    List<Cited> unfollowed = new ArrayList<>();
    for (Conference conference : conferencesOf(episode)) {
      LocalDate day = conference.day();
      if (day != null) {
        days.add(day);
      }
      if (day == null || !starts.contains(day)) {
        unfollowed.add(conference.cited());
      }
    }
    for (CinProtectionPlan plan : started) {
      if (days.contains(CP_PLAN_START.of(plan).value())) {
        verdict.pass();
      } else {
        List<Cited> cited = new ArrayList<>();
        cited.add(Cited.of(CP_PLAN_START, plan));
        cited.addAll(unfollowed);
        verdict.fire(cited);
      }
    }
  }

  /** Those that a plan of the episode may follow: of its enquiries, or else its own. */
  private static List<Conference> conferencesOf(CinEpisode episode) {
    List<Conference> conferences = new ArrayList<>();
    for (CinSection47 enquiry : episode.enquiries()) {
      if (!CONFERENCE_NOT_REQUIRED.of(enquiry).is(true)) {
        conferences.add(
            new Conference(
                ENQUIRY_CONFERENCE_DATE.of(enquiry).value(),
                citedIn(enquiry, enquiry.place(), ENQUIRY_CONFERENCE_DATE)));
      }
    }
    return !conferences.isEmpty()
        ? conferences
        : List.of(
            new Conference(
                CONFERENCE_DATE.of(episode).value(),
                citedIn(episode, episode.place(), CONFERENCE_DATE)));
  }

  private static void examineNoFurtherAction(CinEpisode episode, Context context, Verdict verdict) {
    if (!NO_FURTHER_ACTION.of(episode).is(true)) {
      return;
    }
    verdict.pass();
    for (CinProtectionPlan plan : episode.protectionPlans()) {
      List<Cited> cited = new ArrayList<>();
      cited.add(Cited.element(MODULE, plan.place()));
      if (CP_PLAN_START.of(plan).isThere()) {
        cited.add(Cited.of(CP_PLAN_START, plan));
      }
      cited.add(Cited.of(NO_FURTHER_ACTION, episode));
      verdict.fire(cited);
    }
  }

  private static void examineDeath(
      CinChild child, Item<CinProtectionPlan, LocalDate> date, Verdict verdict) {
    LocalDate died = DEATH_DATE.of(child).value();
    if (died == null) {
      return;
    }
    for (CinProtectionPlan plan : PROTECTION_PLAN.records().apply(child)) {
      LocalDate day = date.of(plan).value();
      if (day != null && day.isAfter(died)) {
        verdict.fire(Cited.of(date, plan), Cited.of(DEATH_DATE, child));
      } else if (day != null) {
        verdict.pass();
      }
    }
  }

  private static void examineOpen(CinChild child, Context context, Verdict verdict) {
    int open = 0;
    List<CinProtectionPlan> plans = PROTECTION_PLAN.records().apply(child);
    for (CinProtectionPlan plan : plans) {
      open += CP_PLAN_END.of(plan).isPresent() ? 0 : 1;
    }
    if (open > 1) {
      List<Cited> cited = new ArrayList<>();
      for (CinProtectionPlan plan : plans) {
        if (!CP_PLAN_END.of(plan).isPresent()) {
          cited.add(citedIn(plan, plan.place(), CP_PLAN_END));
          if (CP_PLAN_START.of(plan).isThere()) {
            cited.add(Cited.of(CP_PLAN_START, plan));
          }
        }
      }
      verdict.fire(cited);
    } else if (!plans.isEmpty()) {
      verdict.pass();
    }
  }

  /** A conference: its day, null if that is missing or unreadable, and what to point at. */
  private record Conference(@Nullable LocalDate day, Cited cited) {}

  private static final class DaysOfPlan implements OverlapCheck.Days<CinProtectionPlan> {
    @Override
    public long start(CinProtectionPlan plan) {
      LocalDate start = CP_PLAN_START.of(plan).value();
      return start == null ? NONE : start.toEpochDay();
    }

    @Override
    public long end(CinProtectionPlan plan, long referenceDate) {
      LocalDate end = CP_PLAN_END.of(plan).value();
      return (end == null ? referenceDate : end.toEpochDay()) + 1;
    }
  }
}
