package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_AUTHORISED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_START;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;
import static io.github.throughline.validation.cincensus.Scopes.ASSESSMENT;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
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
 * Rules on when assessments start and are authorised. An authorisation date that cannot be read
 * counts as missing, so the assessment is still open.
 */
final class AssessmentRules {
  private static final String MODULE = "Assessments";

  /** The longest that an assessment should take. */
  private static final int WORKING_DAYS = 45;

  /** One finding for each assessment. Only the referral of its own episode is compared. */
  static final Rule<CinChild> STARTS_BEFORE_REFERRAL =
      error("1103", "Assessment starts before the referral date of its episode")
          .remedy("Check both dates, and whether the assessment belongs to an earlier episode")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(new BeforeReferralCheck<>(CinEpisode::assessments, ASSESSMENT_START));

  /** The same day is allowed. Silent when either date is missing or cannot be read. */
  static final Rule<CinChild> AUTHORISED_BEFORE_START =
      error("8608", "Assessment is authorised before it starts")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(ASSESSMENT)
          .firesWhen(before(ASSESSMENT_AUTHORISED, ASSESSMENT_START));

  /**
   * A start on the 45th working day before the reference date, that date itself not counted, is
   * allowed. An open assessment without a start is for 8736.
   */
  static final Rule<CinChild> OPEN_TOO_LONG =
      query(
              "8670Q",
              "Assessment has no authorisation date and started more than 45 working days before the reference date")
          .remedy("Send the date of authorisation, or explain why the assessment is still open")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator steps back one working day too few, because it counts the reference date as the first")
          .needsPeriod()
          .per(ASSESSMENT)
          .when(missing(ASSESSMENT_AUTHORISED))
          .firesWhen(startedTooLongAgo());

  /** The first and the last day of the period are inside it. */
  static final Rule<CinChild> AUTHORISED_OUTSIDE_PERIOD =
      error("8696", "Assessment is authorised outside the collection period")
          .remedy(
              "Leave out an assessment authorised before the period, send one authorised after it as still open, or correct the date")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(ASSESSMENT)
          .firesWhen(outsidePeriod(ASSESSMENT_AUTHORISED));

  /**
   * The first and the last day of the period are inside it. A start that is missing or cannot be
   * read fires.
   */
  static final Rule<CinChild> OPEN_AND_NOT_STARTED_IN_PERIOD =
      error(
              "8736",
              "Assessment has no authorisation date, and its start date is missing or outside the collection period")
          .remedy("Send the date of authorisation if there is one, and the right start date")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator fires on every open assessment where the header gives no reference date; we say then that the rule was not checked")
          .needsPeriod()
          .per(ASSESSMENT)
          .when(missing(ASSESSMENT_AUTHORISED))
          .firesWhen(missing(ASSESSMENT_START).or(outsidePeriod(ASSESSMENT_START)));

  /**
   * One finding for each pair: two assessments of the same day each start in the other. An
   * assessment runs from its start to its authorisation, that day counted, and an open one to the
   * reference date, that day counted.
   */
  static final Rule<CinChild> ASSESSMENTS_OVERLAP =
      query("8863Q", "Assessment starts during another assessment of the same episode")
          .remedy("Check the dates of both assessments, and join them if they are one, or explain")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes two assessments with the same dates for one")
          .needsPeriod()
          .per(EPISODE)
          .checkedBy(
              new OverlapCheck<>(
                  List.of(ASSESSMENT_START.name(), ASSESSMENT_AUTHORISED.name()),
                  CinEpisode::assessments,
                  new DaysOfAssessment(),
                  (assessment, other) ->
                      List.of(
                          Cited.of(ASSESSMENT_START, assessment),
                          Cited.of(ASSESSMENT_START, other),
                          citedIn(other, other.place(), ASSESSMENT_AUTHORISED))));

  /** One finding for the episode, pointing at each open assessment. */
  static final Rule<CinChild> SEVERAL_OPEN_ASSESSMENTS =
      error("8896", "Episode has more than one assessment without an authorisation date")
          .remedy(
              "Send the date on which each completed assessment was authorised, or join those that are one")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also points at the assessments of the episode that are complete")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(ASSESSMENT_AUTHORISED.name(), ASSESSMENT_START.name()),
                  AssessmentRules::examineOpen));

  private AssessmentRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        STARTS_BEFORE_REFERRAL,
        AUTHORISED_BEFORE_START,
        OPEN_TOO_LONG,
        AUTHORISED_OUTSIDE_PERIOD,
        OPEN_AND_NOT_STARTED_IN_PERIOD,
        ASSESSMENTS_OVERLAP,
        SEVERAL_OPEN_ASSESSMENTS);
  }

  private static Condition<CinAssessment> startedTooLongAgo() {
    return new Condition<>(
        List.of(ASSESSMENT_START),
        (assessment, context) -> {
          LocalDate start = ASSESSMENT_START.of(assessment).value();
          return start == null
              ? Answer.CANNOT_TELL
              : Answer.of(
                  start.isBefore(
                      context.workingDays().minus(context.referenceDate(), WORKING_DAYS)));
        });
  }

  private static void examineOpen(CinEpisode episode, Context context, Verdict verdict) {
    int open = 0;
    for (CinAssessment assessment : episode.assessments()) {
      open += ASSESSMENT_AUTHORISED.of(assessment).isPresent() ? 0 : 1;
    }
    if (open > 1) {
      List<Cited> cited = new ArrayList<>();
      for (CinAssessment assessment : episode.assessments()) {
        if (!ASSESSMENT_AUTHORISED.of(assessment).isPresent()) {
          cited.add(citedIn(assessment, assessment.place(), ASSESSMENT_AUTHORISED));
          if (ASSESSMENT_START.of(assessment).isThere()) {
            cited.add(Cited.of(ASSESSMENT_START, assessment));
          }
        }
      }
      verdict.fire(cited);
    } else if (!episode.assessments().isEmpty()) {
      verdict.pass();
    }
  }

  private static final class DaysOfAssessment implements OverlapCheck.Days<CinAssessment> {
    @Override
    public long start(CinAssessment assessment) {
      LocalDate start = ASSESSMENT_START.of(assessment).value();
      return start == null ? NONE : start.toEpochDay();
    }

    @Override
    public long end(CinAssessment assessment, long referenceDate) {
      LocalDate authorised = ASSESSMENT_AUTHORISED.of(assessment).value();
      return (authorised == null ? referenceDate : authorised.toEpochDay()) + 1;
    }
  }
}
