package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_AUTHORISED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.core.exchange.cincensus.CinItems.REASON_FOR_CLOSURE;
import static io.github.throughline.validation.Conditions.oneOf;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinSection47;
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
 * Rules on what an episode holds, given how it began and ended: assessments, enquiries, conferences
 * and plans.
 */
final class EpisodeContentRules {
  private static final String MODULE = "CINdetails";

  private static final String ASSESSMENTS = "Assessments";
  private static final String CIN_PLANS = "CINPlanDates";
  private static final String ENQUIRIES = "Section47";
  private static final String PROTECTION_PLANS = "ChildProtectionPlans";

  /** The dates that do not follow a referral with no further action. */
  private static final List<Item<CinEpisode, LocalDate>> OF_EPISODE = List.of(CONFERENCE_DATE);

  private static final List<Item<CinAssessment, LocalDate>> OF_ASSESSMENT =
      List.of(ASSESSMENT_START, ASSESSMENT_AUTHORISED);
  private static final List<Item<CinSection47, LocalDate>> OF_ENQUIRY =
      List.of(ENQUIRY_START, ENQUIRY_CONFERENCE_DATE);

  /**
   * One finding for the episode. That a group is there is enough, even an empty one; the conference
   * counts when it has a date. Assessments are allowed.
   */
  static final Rule<CinChild> MORE_THAN_ASSESSED =
      error(
              "2990",
              "Episode is closed after assessment but holds an enquiry, a conference or a plan")
          .remedy(
              "Send the reason for which the episode was closed, or remove what is not part of it")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator may show only one of two conferences, that of the episode and that of an enquiry, because it tells them apart by row alone")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      REASON_FOR_CLOSURE.name(),
                      CONFERENCE_DATE.name(),
                      CIN_PLANS,
                      ENQUIRIES,
                      PROTECTION_PLANS),
                  EpisodeContentRules::examineMoreThanAssessed));

  /** One finding for each enquiry. That there is a group is what counts, whatever is in it. */
  static final Rule<CinChild> ENQUIRY_WITHOUT_ASSESSMENT =
      query("2991Q", "Section 47 enquiry is in an episode that has no assessment")
          .remedy("Send the assessment, with the episode it belongs to")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(check(List.of(ENQUIRIES, ASSESSMENTS), EpisodeContentRules::examineEnquiries));

  /** That there is an assessment is enough, completed or not. */
  static final Rule<CinChild> CLOSED_AFTER_NO_ASSESSMENT =
      query("8825Q", "Episode is closed after assessment but has no assessment")
          .remedy("Send the assessment, or the reason for which the episode was closed")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .when(oneOf(REASON_FOR_CLOSURE, CinCensusCodes.CLOSED_AFTER_ASSESSMENT))
          .firesWhen(
              new Condition<>(
                  List.of(), (episode, context) -> Answer.of(episode.assessments().isEmpty())));

  /**
   * One finding for the episode, pointing at each date that should not be there. A group without
   * any of these dates is passed over.
   */
  static final Rule<CinChild> WORK_AFTER_NO_FURTHER_ACTION =
      error(
              "8831",
              "Referral is marked as no further action but an assessment, enquiry or conference followed")
          .remedy("Mark the referral false if there was further action, or remove the dates")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator does not look at the conference of an enquiry, and takes a flag in capitals or with spaces around it for a missing one")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      NO_FURTHER_ACTION.name(),
                      CONFERENCE_DATE.name(),
                      ASSESSMENT_START.name(),
                      ASSESSMENT_AUTHORISED.name(),
                      ENQUIRY_START.name()),
                  EpisodeContentRules::examineNoFurtherAction));

  private EpisodeContentRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        MORE_THAN_ASSESSED,
        ENQUIRY_WITHOUT_ASSESSMENT,
        CLOSED_AFTER_NO_ASSESSMENT,
        WORK_AFTER_NO_FURTHER_ACTION);
  }

  private static void examineMoreThanAssessed(
      CinEpisode episode, Context context, Verdict verdict) {
    String reason = REASON_FOR_CLOSURE.of(episode).value();
    if (reason == null
        || !CinCensusCodes.CLOSED_AFTER_ASSESSMENT.contains(reason, context.year())) {
      return;
    }
    boolean conference = CONFERENCE_DATE.of(episode).isPresent();
    if (!conference
        && episode.plans().isEmpty()
        && episode.enquiries().isEmpty()
        && episode.protectionPlans().isEmpty()) {
      verdict.pass();
      return;
    }
    List<Cited> cited = new ArrayList<>();
    cited.add(Cited.of(REASON_FOR_CLOSURE, episode));
    if (conference) {
      cited.add(Cited.of(CONFERENCE_DATE, episode));
    }
    episode.plans().forEach(plan -> cited.add(Cited.element(CIN_PLANS, plan.place())));
    episode.enquiries().forEach(enquiry -> cited.add(Cited.element(ENQUIRIES, enquiry.place())));
    episode
        .protectionPlans()
        .forEach(plan -> cited.add(Cited.element(PROTECTION_PLANS, plan.place())));
    verdict.fire(cited);
  }

  private static void examineEnquiries(CinEpisode episode, Context context, Verdict verdict) {
    for (CinSection47 enquiry : episode.enquiries()) {
      if (episode.assessments().isEmpty()) {
        verdict.fire(Cited.element(ENQUIRIES, enquiry.place()));
      } else {
        verdict.pass();
      }
    }
  }

  private static void examineNoFurtherAction(CinEpisode episode, Context context, Verdict verdict) {
    if (!NO_FURTHER_ACTION.of(episode).is(true)) {
      return;
    }
    if (!hasDate(episode, OF_EPISODE)
        && !anyHasDate(episode.assessments(), OF_ASSESSMENT)
        && !anyHasDate(episode.enquiries(), OF_ENQUIRY)) {
      verdict.pass();
      return;
    }
    List<Cited> cited = new ArrayList<>();
    cited.add(Cited.of(NO_FURTHER_ACTION, episode));
    citeDates(episode, OF_EPISODE, cited);
    episode.assessments().forEach(assessment -> citeDates(assessment, OF_ASSESSMENT, cited));
    episode.enquiries().forEach(enquiry -> citeDates(enquiry, OF_ENQUIRY, cited));
    verdict.fire(cited);
  }

  private static <R> boolean anyHasDate(List<R> groups, List<Item<R, LocalDate>> dates) {
    for (R group : groups) {
      if (hasDate(group, dates)) {
        return true;
      }
    }
    return false;
  }

  private static <R> boolean hasDate(R group, List<Item<R, LocalDate>> dates) {
    for (Item<R, LocalDate> item : dates) {
      if (item.of(group).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static <R> void citeDates(R group, List<Item<R, LocalDate>> dates, List<Cited> cited) {
    for (Item<R, LocalDate> item : dates) {
      if (item.of(group).isPresent()) {
        cited.add(Cited.of(item, group));
      }
    }
  }
}
