package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.COURT_APPLICATION;
import static io.github.throughline.core.exchange.cincensus.CinItems.FAMILY_MEETING_HELD;
import static io.github.throughline.core.exchange.cincensus.CinItems.FAMILY_MEETING_OFFERED;
import static io.github.throughline.core.exchange.cincensus.CinItems.FIRST_PRE_PROCEEDINGS_MEETING;
import static io.github.throughline.core.exchange.cincensus.CinItems.LETTER_BEFORE_PROCEEDINGS;
import static io.github.throughline.core.exchange.cincensus.CinItems.PRE_PROCEEDINGS_OUTCOME;
import static io.github.throughline.core.exchange.cincensus.CinItems.PRE_PROCEEDINGS_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.PROCEEDINGS_LETTER;
import static io.github.throughline.core.exchange.cincensus.CinItems.REVIEW_MEETINGS;
import static io.github.throughline.core.exchange.cincensus.CinItems.STEP_DECISION;
import static io.github.throughline.validation.Conditions.notACode;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.Conditions.present;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.alsoShowing;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.PRE_PROCEEDINGS;
import static io.github.throughline.validation.cincensus.Years.Y2026_27;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules on the stage before care proceedings and on family group decision making, drafted for
 * 2026-27.
 */
final class PreProceedingsRules {
  private static final String MODULE = "PreProceedingsandFGDM";

  /** That there is a group is enough, whatever is in it. */
  static final Rule<CinChild> NO_PRE_PROCEEDINGS =
      query("8995Q", "No child in the whole return has a pre-proceedings stage")
          .remedy("Send the pre-proceedings stages of the year, or explain why there are none")
          .module(MODULE)
          .from(Y2026_27)
          .differs(
              "The draft of the public reference validator never hands the stages to its rules, so that none of those on them works there yet")
          .overReturn(new AnyStageCheck(MODULE, stage -> true));

  /**
   * Once for the whole return, as drafted; whether each stage is meant is not clear. Also fires
   * where there is no stage at all. A date that cannot be read counts as missing.
   */
  static final Rule<CinChild> NO_PRE_PROCEEDINGS_START =
      query("9000Q", "No pre-proceedings stage in the whole return has a start date")
          .remedy(
              "Send the date of each decision to begin pre-proceedings, or explain why it is not recorded yet")
          .module(MODULE)
          .from(Y2026_27)
          .differs(
              "The draft of the public reference validator counts the stages and not their dates, and so fires only where there is no stage at all")
          .overReturn(
              new AnyStageCheck(
                  PRE_PROCEEDINGS_START.name(),
                  stage -> PRE_PROCEEDINGS_START.of(stage).isPresent()));

  /** The first and the last day of the period are inside it. */
  static final Rule<CinChild> BEGAN_OUTSIDE_PERIOD =
      error("9005", "Pre-proceedings began outside the collection period")
          .remedy("Check the date against the case record and send the right one")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .per(PRE_PROCEEDINGS)
          .firesWhen(outsidePeriod(PRE_PROCEEDINGS_START));

  /** The same day is allowed. Without a start that can be read, only the period is looked at. */
  static final Rule<CinChild> LETTER_OUTSIDE_PERIOD_OR_TOO_EARLY =
      error(
              "9006",
              "Letter before proceedings was sent outside the collection period or before pre-proceedings began")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .differs(
              "The draft of the public reference validator does not look at the period either where the start date is missing")
          .per(PRE_PROCEEDINGS)
          .checkedBy(outsidePeriodOrBefore(LETTER_BEFORE_PROCEEDINGS, PRE_PROCEEDINGS_START));

  /** No counts as an answer, and so does one that cannot be read: that is XML-BOOLEAN. */
  static final Rule<CinChild> MEETING_OFFER_NOT_SAID =
      error(
              "9007",
              "Letter before proceedings was sent, but whether a family group decision making meeting was offered is missing")
          .remedy("Send 1 if the meeting was offered or 0 if it was not")
          .module(MODULE)
          .from(Y2026_27)
          .differs(
              "The draft of the public reference validator tests the reverse of its own message: an offer without a letter")
          .per(PRE_PROCEEDINGS)
          .when(present(LETTER_BEFORE_PROCEEDINGS))
          .firesWhen(nothingSent(FAMILY_MEETING_OFFERED));

  /** The first and the last day of the period are inside it. No other date is looked at. */
  static final Rule<CinChild> FIRST_MEETING_OUTSIDE_PERIOD =
      error("9008", "First pre-proceedings meeting was outside the collection period")
          .remedy("Check the date against the case record and send the right one")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .per(PRE_PROCEEDINGS)
          .firesWhen(outsidePeriod(FIRST_PRE_PROCEEDINGS_MEETING));

  /** The same day is allowed. Without a start that can be read, only the period is looked at. */
  static final Rule<CinChild> STEP_OUTSIDE_PERIOD_OR_TOO_EARLY =
      error(
              "9009",
              "Decision to step up or down was outside the collection period or before pre-proceedings began")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .differs(
              "The draft of the public reference validator does not look at the period either where the start date is missing")
          .per(PRE_PROCEEDINGS)
          .checkedBy(outsidePeriodOrBefore(STEP_DECISION, PRE_PROCEEDINGS_START));

  /** No counts as an answer, and so does one that cannot be read: that is XML-BOOLEAN. */
  static final Rule<CinChild> MEETING_HELD_NOT_SAID =
      query(
              "9010Q",
              "Family group decision making meeting was offered, but whether it was held is missing")
          .remedy("Send 1 if the meeting was held or 0 if it was not, or explain")
          .module(MODULE)
          .from(Y2026_27)
          .differs(
              "The draft of the public reference validator has this as an error, and takes 1 but not true for yes")
          .per(PRE_PROCEEDINGS)
          .checkedBy(withStart(notSaidOfAnOffer(FAMILY_MEETING_HELD)));

  /** Compared to the letter: a small letter or a space counts. */
  static final Rule<CinChild> OUTCOME_NOT_A_CODE =
      error("9011", "Outcome of pre-proceedings is not a code that the census accepts")
          .remedy("Send A, B or C as a capital letter")
          .module(MODULE)
          .from(Y2026_27)
          .differs(
              "The draft of the public reference validator also fires where the outcome is missing, though its rule begins with: if present")
          .per(PRE_PROCEEDINGS)
          .checkedBy(
              withStart(notACode(PRE_PROCEEDINGS_OUTCOME, CinCensusCodes.PRE_PROCEEDINGS_OUTCOME)));

  /** The same day is allowed. Without a decision that can be read, only the period is looked at. */
  static final Rule<CinChild> APPLICATION_OUTSIDE_PERIOD_OR_TOO_EARLY =
      error(
              "9012",
              "Application to court was outside the collection period or before the decision to step up or down")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .differs(
              "The draft of the public reference validator does not look at the period either where the date of the decision is missing")
          .per(PRE_PROCEEDINGS)
          .checkedBy(outsidePeriodOrBefore(COURT_APPLICATION, STEP_DECISION));

  /**
   * The same day is allowed. Without an application that can be read, only the period is looked at.
   */
  static final Rule<CinChild> PROCEEDINGS_LETTER_OUTSIDE_PERIOD_OR_TOO_EARLY =
      error(
              "9013",
              "Letter that begins care proceedings was sent outside the collection period or before the application to court")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2026_27)
          .needsPeriod()
          .differs(
              "The draft of the public reference validator does not look at the period either where the date of the application is missing")
          .per(PRE_PROCEEDINGS)
          .checkedBy(outsidePeriodOrBefore(PROCEEDINGS_LETTER, COURT_APPLICATION));

  /** 0 counts as a number, and so does what cannot be read as one: that is XML-NUMBER. */
  static final Rule<CinChild> REVIEW_MEETINGS_NOT_SAID =
      query(
              "9015Q",
              "First pre-proceedings meeting took place, but the number of review meetings is missing")
          .remedy("Send how many review meetings followed the first, 0 if none did, or explain")
          .module(MODULE)
          .from(Y2026_27)
          .differs("The draft of the public reference validator has this as an error")
          .per(PRE_PROCEEDINGS)
          .when(present(FIRST_PRE_PROCEEDINGS_MEETING))
          .firesWhen(nothingSent(REVIEW_MEETINGS));

  private PreProceedingsRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        NO_PRE_PROCEEDINGS,
        NO_PRE_PROCEEDINGS_START,
        BEGAN_OUTSIDE_PERIOD,
        LETTER_OUTSIDE_PERIOD_OR_TOO_EARLY,
        MEETING_OFFER_NOT_SAID,
        FIRST_MEETING_OUTSIDE_PERIOD,
        STEP_OUTSIDE_PERIOD_OR_TOO_EARLY,
        MEETING_HELD_NOT_SAID,
        OUTCOME_NOT_A_CODE,
        APPLICATION_OUTSIDE_PERIOD_OR_TOO_EARLY,
        PROCEEDINGS_LETTER_OUTSIDE_PERIOD_OR_TOO_EARLY,
        REVIEW_MEETINGS_NOT_SAID);
  }

  /** Missing altogether: text that cannot be read is an answer, and found as unreadable. */
  private static Condition<CinPreProceedings> nothingSent(Item<CinPreProceedings, ?> item) {
    return new Condition<>(
        List.of(item), (stage, context) -> Answer.of(item.of(stage).isMissing()));
  }

  private static Condition<CinPreProceedings> notSaidOfAnOffer(Item<CinPreProceedings, ?> item) {
    return new Condition<>(
        List.of(item, FAMILY_MEETING_OFFERED),
        (stage, context) ->
            FAMILY_MEETING_OFFERED.of(stage).is(true)
                ? nothingSent(item).ask(stage, context)
                : Answer.CANNOT_TELL);
  }

  /**
   * Also shows when the stage began, if it says so: what is wrong with it has no date of its own.
   */
  private static Check<CinPreProceedings> withStart(Condition<CinPreProceedings> wrong) {
    return alsoShowing(PRE_PROCEEDINGS_START, CinPreProceedings::place, wrong);
  }

  /** One finding, which points at the earlier date only if that is what is wrong. */
  private static Check<CinPreProceedings> outsidePeriodOrBefore(
      Item<CinPreProceedings, LocalDate> date, Item<CinPreProceedings, LocalDate> earlier) {
    return check(
        List.of(date.name(), earlier.name()),
        (stage, context, verdict) -> {
          LocalDate day = date.of(stage).value();
          LocalDate other = earlier.of(stage).value();
          if (day == null) {
            return;
          }
          if (other != null && day.isBefore(other)) {
            verdict.fire(Cited.of(date, stage), Cited.of(earlier, stage));
          } else if (!context.year().contains(day)) {
            verdict.fire(Cited.of(date, stage));
          } else {
            verdict.pass();
          }
        });
  }
}
