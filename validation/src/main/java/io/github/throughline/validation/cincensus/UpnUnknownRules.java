package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.core.exchange.cincensus.CinItems.UPN;
import static io.github.throughline.core.exchange.cincensus.CinItems.UPN_UNKNOWN;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;
import static io.github.throughline.validation.cincensus.Years.Y2023_24;
import static io.github.throughline.validation.cincensus.Years.Y2024_25;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Rules on the reason for having no unique pupil number. */
final class UpnUnknownRules {
  private static final String MODULE = "ChildIdentifiers";

  /**
   * Until 2023-24 of a child over six on the reference date. One who is six that day is left out. A
   * number that is malformed is a number here, and UN1, not of school age, is no reason. The reason
   * may be written in small letters.
   */
  static final Rule<CinChild> NO_UPN_AND_NO_REASON_AFTER_SIX =
      query("8770Q", "Child over six has neither a UPN nor a reason for having none at that age")
          .remedy("Send the UPN, or one of UN2 to UN7 to say why it is not known")
          .module(MODULE)
          .from(Y2022_23)
          .through(Y2023_24)
          .differs(
              "The public reference validator also fires on a child who is six on the reference date, which is not over six")
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              check(
                  fieldsOfNoUpn(),
                  (child, context, verdict) ->
                      examineNoUpn(child, context, verdict, UpnUnknownRules::isOverSix)));

  /**
   * From 2024-25 of a child of school age: five by the last 31 August before the reference date.
   * Otherwise as before.
   */
  static final Rule<CinChild> NO_UPN_AND_NO_REASON_AT_SCHOOL_AGE =
      query(
              "8770Q",
              "Child of school age has neither a UPN nor a reason for having none at that age")
          .remedy("Send the UPN, or one of UN2 to UN7 to say why it is not known")
          .module(MODULE)
          .from(Y2024_25)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              check(
                  fieldsOfNoUpn(),
                  (child, context, verdict) ->
                      examineNoUpn(child, context, verdict, UpnUnknownRules::isOfSchoolAge)));

  /**
   * One finding for each episode that does not say so, a missing or unreadable flag included. UN7
   * is compared to the letter. A child without any episode is left to 8590.
   */
  static final Rule<CinChild> REFERRAL_WENT_FURTHER_DESPITE_UN7 =
      error(
              "8772",
              "UPN is said to be unknown because of a referral with no further action, but this referral is not marked so")
          .remedy(
              "Mark the referral as no further action if it was, or send the UPN or another reason for having none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also fires on a child without any episode; 8590 says that")
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(UPN_UNKNOWN.name(), NO_FURTHER_ACTION.name()),
                  UpnUnknownRules::examineNoFurtherAction));

  private UpnUnknownRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        NO_UPN_AND_NO_REASON_AFTER_SIX,
        NO_UPN_AND_NO_REASON_AT_SCHOOL_AGE,
        REFERRAL_WENT_FURTHER_DESPITE_UN7);
  }

  private static List<String> fieldsOfNoUpn() {
    return List.of(UPN.name(), UPN_UNKNOWN.name(), BIRTH_DATE.name(), NO_FURTHER_ACTION.name());
  }

  private static void examineNoUpn(
      CinChild child, Context context, Verdict verdict, BiPredicate<LocalDate, Context> oldEnough) {
    LocalDate born = BIRTH_DATE.of(child).value();
    if (born == null || !oldEnough.test(born, context) || !Referrals.anyWentFurther(child)) {
      return;
    }
    if (!UPN.of(child).isMissing() || hasReasonAtSchoolAge(child, context)) {
      verdict.pass();
    } else {
      verdict.fire(Cited.of(UPN, child), Cited.of(UPN_UNKNOWN, child));
    }
  }

  private static boolean isOverSix(LocalDate born, Context context) {
    return born.isBefore(context.referenceDate().minusYears(6));
  }

  private static boolean isOfSchoolAge(LocalDate born, Context context) {
    return !born.isAfter(LocalDate.of(context.year().endYear() - 6, Month.AUGUST, 31));
  }

  private static boolean hasReasonAtSchoolAge(CinChild child, Context context) {
    String reason = UPN_UNKNOWN.of(child).value();
    return reason != null
        && CinCensusCodes.UPN_UNKNOWN_AT_SCHOOL_AGE.contains(
            reason.toUpperCase(Locale.ROOT), context.year());
  }

  private static void examineNoFurtherAction(CinChild child, Context context, Verdict verdict) {
    String reason = UPN_UNKNOWN.of(child).value();
    if (reason == null
        || child.episodes().isEmpty()
        || !CinCensusCodes.UPN_UNKNOWN_NO_FURTHER_ACTION.contains(reason, context.year())) {
      return;
    }
    boolean kept = true;
    for (CinEpisode episode : child.episodes()) {
      if (!NO_FURTHER_ACTION.of(episode).is(true)) {
        kept = false;
        verdict.fire(
            citedIn(episode, episode.place(), NO_FURTHER_ACTION), Cited.of(UPN_UNKNOWN, child));
      }
    }
    if (kept) {
      verdict.pass();
    }
  }
}
