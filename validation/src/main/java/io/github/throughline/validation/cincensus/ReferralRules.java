package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.DEATH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.EXPECTED_BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.core.exchange.cincensus.CinItems.PRIMARY_NEED;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_SOURCE;
import static io.github.throughline.validation.Conditions.afterReferenceDate;
import static io.github.throughline.validation.Conditions.isFalse;
import static io.github.throughline.validation.Conditions.isTrue;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.missingOrNotACode;
import static io.github.throughline.validation.Conditions.notACode;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules on the referral that begins an episode: when, from whom, for what need, and what of it. */
final class ReferralRules {
  private static final String MODULE = "CINdetails";

  /** Forty weeks: the longest that a referral may come before the birth. */
  private static final int DAYS_BEFORE_BIRTH = 280;

  /** Referrals made from this day on say where they came from. */
  private static final LocalDate SOURCE_ASKED_FROM = LocalDate.of(2013, Month.APRIL, 1);

  /** One finding for each referral. The day of the death itself is allowed. */
  static final Rule<CinChild> REFERRED_AFTER_DEATH =
      query("8555Q", "Referral date is after the date of death")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(List.of(REFERRAL_DATE.name(), DEATH_DATE.name()), ReferralRules::examineDeath));

  /** White space around the value is passed over, as the schema does. */
  static final Rule<CinChild> FURTHER_ACTION_NOT_SAID =
      error("8568", "Referral does not say, as true or false, whether it led to no further action")
          .remedy("Send true or 1 if there was no further action, false or 0 if there was")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator counts white space around the value as wrong, which the schema passes over")
          .per(EPISODE)
          .firesWhen(missing(NO_FURTHER_ACTION));

  /**
   * An early referral is one from before the last working day before the period: a referral on that
   * day may have been dealt with in the period. A flag that is missing or unreadable fires.
   */
  static final Rule<CinChild> EARLY_REFERRAL_WITHOUT_FURTHER_ACTION =
      query(
              "8569Q",
              "Referral from before the collection period is not marked as having led to further action")
          .remedy(
              "Leave the episode out if the referral led to no further action before the period, or else mark the referral false")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes the first working day of the period instead of the last one before it, and so questions referrals made up to that day; and it takes a flag in capitals or with spaces around it for a missing one")
          .needsPeriod()
          .per(EPISODE)
          .when(referredEarly())
          .firesWhen(missing(NO_FURTHER_ACTION).or(isTrue(NO_FURTHER_ACTION)));

  /** The reference date itself is allowed, and so is any day before the period. */
  static final Rule<CinChild> REFERRAL_DATE_MISSING_OR_TOO_LATE =
      error("8600", "Referral date is missing or is after the reference date")
          .remedy("Send the day of the referral, and leave out referrals made after the period")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(EPISODE)
          .firesWhen(missing(REFERRAL_DATE).or(afterReferenceDate(REFERRAL_DATE)));

  /**
   * One finding for each referral, pointing at the birth date that it comes too long before, or at
   * both. Exactly 280 days is allowed.
   */
  static final Rule<CinChild> REFERRED_LONG_BEFORE_BIRTH =
      error("8606", "Referral date is more than 40 weeks before the birth or the expected birth")
          .remedy("Check the dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(REFERRAL_DATE.name(), BIRTH_DATE.name(), EXPECTED_BIRTH_DATE.name()),
                  ReferralRules::examineBirth));

  /** Not asked when the referral does not say whether it led to further action: that is 8568. */
  static final Rule<CinChild> PRIMARY_NEED_MISSING =
      error("8610", "Referral led to further action but has no primary need code")
          .remedy("Send the primary need code recorded for the referral")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes a flag in capitals or with spaces around it for a missing one, and then passes the referral")
          .per(EPISODE)
          .when(isFalse(NO_FURTHER_ACTION))
          .firesWhen(missing(PRIMARY_NEED));

  /** Compared to the letter: a small letter or a space counts. */
  static final Rule<CinChild> PRIMARY_NEED_NOT_A_CODE =
      error("8650", "Primary need code is not one that the census accepts")
          .remedy("Send a code from the published list, N0 to N9")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .firesWhen(notACode(PRIMARY_NEED, CinCensusCodes.PRIMARY_NEED));

  /** Not asked of referrals before 1 April 2013. Compared to the letter. */
  static final Rule<CinChild> REFERRAL_SOURCE_MISSING_OR_NOT_A_CODE =
      error("8866", "Referral source is missing or is not a code that the census accepts")
          .remedy("Send the code of who made the referral, from the published list, 1A to 10")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .when(referredSinceSourceIsAsked())
          .firesWhen(missingOrNotACode(REFERRAL_SOURCE, CinCensusCodes.REFERRAL_SOURCE));

  private ReferralRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        REFERRED_AFTER_DEATH,
        FURTHER_ACTION_NOT_SAID,
        EARLY_REFERRAL_WITHOUT_FURTHER_ACTION,
        REFERRAL_DATE_MISSING_OR_TOO_LATE,
        REFERRED_LONG_BEFORE_BIRTH,
        PRIMARY_NEED_MISSING,
        PRIMARY_NEED_NOT_A_CODE,
        REFERRAL_SOURCE_MISSING_OR_NOT_A_CODE);
  }

  private static Condition<CinEpisode> referredEarly() {
    return new Condition<>(
        List.of(REFERRAL_DATE),
        (episode, context) -> {
          LocalDate referred = REFERRAL_DATE.of(episode).value();
          return referred == null
              ? Answer.CANNOT_TELL
              : Answer.of(referred.isBefore(context.workingDays().minus(context.firstDay(), 1)));
        });
  }

  private static Condition<CinEpisode> referredSinceSourceIsAsked() {
    return new Condition<>(
        List.of(REFERRAL_DATE),
        (episode, context) -> {
          LocalDate referred = REFERRAL_DATE.of(episode).value();
          return referred == null
              ? Answer.CANNOT_TELL
              : Answer.of(!referred.isBefore(SOURCE_ASKED_FROM));
        });
  }

  private static void examineDeath(CinChild child, Context context, Verdict verdict) {
    LocalDate died = DEATH_DATE.of(child).value();
    if (died == null) {
      return;
    }
    for (CinEpisode episode : child.episodes()) {
      LocalDate referred = REFERRAL_DATE.of(episode).value();
      if (referred != null && referred.isAfter(died)) {
        verdict.fire(Cited.of(REFERRAL_DATE, episode), Cited.of(DEATH_DATE, child));
      } else if (referred != null) {
        verdict.pass();
      }
    }
  }

  private static void examineBirth(CinChild child, Context context, Verdict verdict) {
    LocalDate born = BIRTH_DATE.of(child).value();
    LocalDate expected = EXPECTED_BIRTH_DATE.of(child).value();
    if (born == null && expected == null) {
      return;
    }
    for (CinEpisode episode : child.episodes()) {
      LocalDate referred = REFERRAL_DATE.of(episode).value();
      if (isLongBefore(born, referred) || isLongBefore(expected, referred)) {
        List<Cited> cited = new ArrayList<>();
        cited.add(Cited.of(REFERRAL_DATE, episode));
        citeIfLongBefore(BIRTH_DATE, child, referred, cited);
        citeIfLongBefore(EXPECTED_BIRTH_DATE, child, referred, cited);
        verdict.fire(cited);
      } else if (referred != null) {
        verdict.pass();
      }
    }
  }

  private static void citeIfLongBefore(
      Item<CinChild, LocalDate> birth,
      CinChild child,
      @Nullable LocalDate referred,
      List<Cited> cited) {
    if (isLongBefore(birth.of(child).value(), referred)) {
      cited.add(Cited.of(birth, child));
    }
  }

  private static boolean isLongBefore(@Nullable LocalDate birth, @Nullable LocalDate referred) {
    return birth != null
        && referred != null
        && birth.toEpochDay() - referred.toEpochDay() > DAYS_BEFORE_BIRTH;
  }
}
