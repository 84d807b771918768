package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_AUTHORISED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CLOSURE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_NOT_REQUIRED;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.DEATH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.REASON_FOR_CLOSURE;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_DATE;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.notACode;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.Conditions.present;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules on the closure of an episode: its date, its reason, and the work it leaves finished. */
final class ClosureRules {
  private static final String MODULE = "CINdetails";

  /** The dates that a closure may not come before. */
  private static final List<Item<CinEpisode, LocalDate>> OF_EPISODE = List.of(CONFERENCE_DATE);

  private static final List<Item<CinAssessment, LocalDate>> OF_ASSESSMENT =
      List.of(ASSESSMENT_START, ASSESSMENT_AUTHORISED);
  private static final List<Item<CinPlanDates, LocalDate>> OF_CIN_PLAN =
      List.of(CIN_PLAN_START, CIN_PLAN_END);
  private static final List<Item<CinSection47, LocalDate>> OF_ENQUIRY =
      List.of(ENQUIRY_START, ENQUIRY_CONFERENCE_DATE);
  private static final List<Item<CinProtectionPlan, LocalDate>> OF_PROTECTION_PLAN =
      List.of(CP_PLAN_END);

  /**
   * One finding for each group with a later date, and one for the conference of the episode itself.
   * The same day is allowed. When a protection plan began, when it was reviewed, when a conference
   * was due and when an assessment was to be looked at again are not compared.
   */
  static final Rule<CinChild> CLOSED_BEFORE_WORK_ENDED =
      error(
              "8565",
              "Closure date is before an assessment, enquiry, conference or plan of the same episode")
          .remedy("Check the dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator compares the ends of protection plans with a made-up row instead of the return, and loses every finding of this rule when late plans and late enquiries differ in number. It files the rule under ChildProtectionPlans")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      CONFERENCE_DATE.name(),
                      ASSESSMENT_START.name(),
                      ASSESSMENT_AUTHORISED.name(),
                      CIN_PLAN_START.name(),
                      CIN_PLAN_END.name(),
                      ENQUIRY_START.name(),
                      CP_PLAN_END.name(),
                      CLOSURE_DATE.name()),
                  ClosureRules::examineClosure));

  /**
   * One finding for each episode closed so. A date of death that cannot be read counts as missing.
   * The two dates are not compared.
   */
  static final Rule<CinChild> DIED_WITHOUT_DATE_OF_DEATH =
      query("8585Q", "Episode is closed because the child died, but there is no date of death")
          .remedy("Send the date of death, or the right reason for the closure")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(REASON_FOR_CLOSURE.name(), DEATH_DATE.name()),
                  ClosureRules::examineDeath));

  /** The first and the last day of the period are inside it. */
  static final Rule<CinChild> CLOSED_OUTSIDE_PERIOD =
      error("8620", "Closure date is outside the collection period")
          .remedy(
              "Leave out an episode closed before the period, send one closed after it as still open, or correct the date")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator fires on every closure where the header gives no reference date; we say then that the rule was not checked")
          .needsPeriod()
          .per(EPISODE)
          .firesWhen(outsidePeriod(CLOSURE_DATE));

  /** The same day is allowed. */
  static final Rule<CinChild> CLOSED_BEFORE_REFERRED =
      error("8630", "Closure date is before the referral date")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .firesWhen(before(CLOSURE_DATE, REFERRAL_DATE));

  /** Compared to the letter: a small letter or a space counts. */
  static final Rule<CinChild> REASON_NOT_A_CODE =
      error("8640", "Reason for closure is not a code that the census accepts")
          .remedy("Send a code from the published list, RC1 to RC9")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .firesWhen(notACode(REASON_FOR_CLOSURE, CinCensusCodes.REASON_FOR_CLOSURE));

  /** A closure date that cannot be read counts as missing, and is then for 8810. */
  static final Rule<CinChild> REASON_MISSING =
      error("8805", "Episode has a closure date but no reason for closure")
          .remedy("Send the reason for the closure, or no closure date if the episode is open")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .when(present(CLOSURE_DATE))
          .firesWhen(missing(REASON_FOR_CLOSURE));

  /** Any reason counts, a code or not. A closure date that cannot be read counts as missing. */
  static final Rule<CinChild> CLOSURE_DATE_MISSING =
      error("8810", "Episode has a reason for closure but no closure date")
          .remedy("Send the date of the closure, or no reason if the episode is open")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .when(present(REASON_FOR_CLOSURE))
          .firesWhen(missing(CLOSURE_DATE));

  /** One finding for each assessment. An episode without any passes. */
  static final Rule<CinChild> CLOSED_WITH_ASSESSMENT_OPEN =
      error("8867", "Episode is closed but an assessment in it has no authorisation date")
          .remedy("Send the date on which the assessment was authorised")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(ASSESSMENT_AUTHORISED.name(), CLOSURE_DATE.name()),
                  ClosureRules::examineAssessments));

  /**
   * One finding for each enquiry. An enquiry with a conference date is complete, whatever the flag
   * says. Only the conference of the enquiry itself counts. An episode without any enquiry passes.
   */
  static final Rule<CinChild> CLOSED_WITH_ENQUIRY_OPEN =
      error(
              "8868",
              "Episode is closed but a section 47 enquiry in it has neither a conference date nor a note that none was required")
          .remedy(
              "Send the date of the initial child protection conference, or mark the enquiry as requiring none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also fires where an enquiry has both a conference date and the note, though it is complete; and it takes a flag in capitals or with spaces around it for a missing one")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      ENQUIRY_CONFERENCE_DATE.name(),
                      CONFERENCE_NOT_REQUIRED.name(),
                      CLOSURE_DATE.name()),
                  ClosureRules::examineOpenEnquiries));

  private ClosureRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        CLOSED_BEFORE_WORK_ENDED,
        DIED_WITHOUT_DATE_OF_DEATH,
        CLOSED_OUTSIDE_PERIOD,
        CLOSED_BEFORE_REFERRED,
        REASON_NOT_A_CODE,
        REASON_MISSING,
        CLOSURE_DATE_MISSING,
        CLOSED_WITH_ASSESSMENT_OPEN,
        CLOSED_WITH_ENQUIRY_OPEN);
  }

  private static void examineDeath(CinChild child, Context context, Verdict verdict) {
    boolean dateKnown = DEATH_DATE.of(child).isPresent();
    for (CinEpisode episode : child.episodes()) {
      String reason = REASON_FOR_CLOSURE.of(episode).value();
      if (reason == null || !CinCensusCodes.DIED.contains(reason, context.year())) {
        continue;
      }
      if (dateKnown) {
        verdict.pass();
      } else {
        verdict.fire(Cited.of(REASON_FOR_CLOSURE, episode), Cited.of(DEATH_DATE, child));
      }
    }
  }

  private static void examineClosure(CinEpisode episode, Context context, Verdict verdict) {
    LocalDate closed = CLOSURE_DATE.of(episode).value();
    if (closed == null) {
      return;
    }
    compare(episode, OF_EPISODE, episode, closed, verdict);
    for (CinAssessment assessment : episode.assessments()) {
      compare(assessment, OF_ASSESSMENT, episode, closed, verdict);
    }
    for (CinPlanDates plan : episode.plans()) {
      compare(plan, OF_CIN_PLAN, episode, closed, verdict);
    }
    for (CinSection47 enquiry : episode.enquiries()) {
      compare(enquiry, OF_ENQUIRY, episode, closed, verdict);
    }
    for (CinProtectionPlan plan : episode.protectionPlans()) {
      compare(plan, OF_PROTECTION_PLAN, episode, closed, verdict);
    }
  }

  /** Compares the dates of one group with the closure of its episode. */
  private static <R> void compare(
      R group,
      List<Item<R, LocalDate>> dates,
      CinEpisode episode,
      LocalDate closed,
      Verdict verdict) {
    List<Cited> late = List.of();
    for (Item<R, LocalDate> item : dates) {
      LocalDate date = item.of(group).value();
      if (date != null && date.isAfter(closed)) {
        late = late.isEmpty() ? new ArrayList<>() : late;
        late.add(Cited.of(item, group));
      } else if (date != null) {
        verdict.pass();
      }
    }
    if (!late.isEmpty()) {
      late.add(Cited.of(CLOSURE_DATE, episode));
      verdict.fire(late);
    }
  }

  private static void examineAssessments(CinEpisode episode, Context context, Verdict verdict) {
    if (!CLOSURE_DATE.of(episode).isPresent()) {
      return;
    }
    verdict.pass();
    for (CinAssessment assessment : episode.assessments()) {
      if (!ASSESSMENT_AUTHORISED.of(assessment).isPresent()) {
        verdict.fire(
            citedIn(assessment, assessment.place(), ASSESSMENT_AUTHORISED),
            Cited.of(CLOSURE_DATE, episode));
      }
    }
  }

  private static void examineOpenEnquiries(CinEpisode episode, Context context, Verdict verdict) {
    if (!CLOSURE_DATE.of(episode).isPresent()) {
      return;
    }
    verdict.pass();
    for (CinSection47 enquiry : episode.enquiries()) {
      if (!ENQUIRY_CONFERENCE_DATE.of(enquiry).isPresent()
          && !CONFERENCE_NOT_REQUIRED.of(enquiry).is(true)) {
        verdict.fire(
            citedIn(enquiry, enquiry.place(), ENQUIRY_CONFERENCE_DATE),
            citedIn(enquiry, enquiry.place(), CONFERENCE_NOT_REQUIRED),
            Cited.of(CLOSURE_DATE, episode));
      }
    }
  }
}
