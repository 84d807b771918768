package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_END;
import static io.github.throughline.core.exchange.cincensus.CinItems.CIN_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.CLOSURE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.DEATH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.EXPECTED_BIRTH_DATE;
import static io.github.throughline.validation.Conditions.afterReferenceDate;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.Conditions.present;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.Item;
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
import java.time.Month;
import java.util.List;

/**
 * Rules on the dates of birth and death. A date that cannot be read is a date that is missing,
 * unless a rule says otherwise.
 */
final class BirthAndDeathRules {
  private static final String MODULE = "ChildIdentifiers";

  /** One finding for each plan. The same day is allowed. */
  static final Rule<CinChild> PLAN_STARTS_AFTER_DEATH =
      error("4008", "Child in need plan starts after the child's date of death")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(DEATH_DATE.name(), CIN_PLAN_START.name()),
                  (child, context, verdict) -> examinePlans(child, CIN_PLAN_START, verdict)));

  /** One finding for each plan. The same day is allowed; a plan still open is not looked at. */
  static final Rule<CinChild> PLAN_ENDS_AFTER_DEATH =
      query("4009Q", "Child in need plan ends after the child's date of death")
          .remedy("Check both dates against the case record, and send the right ones or explain")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(DEATH_DATE.name(), CIN_PLAN_END.name()),
                  (child, context, verdict) -> examinePlans(child, CIN_PLAN_END, verdict)));

  /** The last day of the period is allowed. */
  static final Rule<CinChild> BORN_AFTER_REFERENCE_DATE =
      error("8520", "Date of birth is after the last day of the collection period")
          .remedy(
              "Send the right date, or for a child not born by then the expected date of birth instead")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .firesWhen(afterReferenceDate(BIRTH_DATE));

  static final Rule<CinChild> NOT_EITHER_BORN_OR_EXPECTED =
      query("8525Q", "Date of birth and expected date of birth are both given or both missing")
          .remedy(
              "Send the date of birth of a child who has been born, and the expected one of a child who has not")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .firesWhen(
              present(BIRTH_DATE)
                  .and(present(EXPECTED_BIRTH_DATE))
                  .or(missing(BIRTH_DATE).and(missing(EXPECTED_BIRTH_DATE))));

  /**
   * From 30 days before the reference date to nine months after it, both days allowed: because the
   * reference date is always 31 March, 1 March to 31 December.
   */
  static final Rule<CinChild> EXPECTED_TOO_EARLY_OR_TOO_LATE =
      query(
              "8530Q",
              "Expected date of birth is not between 1 March and 31 December of the year in which the collection period ends")
          .remedy("Check the date, and send the date of birth instead if the child has been born")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also fires on 1 March and 31 December themselves, which the rule allows")
          .needsPeriod()
          .per(CHILD)
          .firesWhen(
              new Condition<>(
                  List.of(EXPECTED_BIRTH_DATE),
                  (child, context) -> {
                    LocalDate expected = EXPECTED_BIRTH_DATE.of(child).value();
                    return expected == null
                        ? Answer.CANNOT_TELL
                        : Answer.of(
                            expected.getYear() != context.year().endYear()
                                || expected.getMonth().compareTo(Month.MARCH) < 0);
                  }));

  /** The same day is allowed. Fires as well when the date of birth is missing. */
  static final Rule<CinChild> DIED_BEFORE_BIRTH =
      query("8535Q", "Date of death is before the date of birth, or is given without one")
          .remedy("Check both dates against the case record and send both")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .when(present(DEATH_DATE))
          .firesWhen(before(DEATH_DATE, BIRTH_DATE).or(missing(BIRTH_DATE)));

  /** The first and the last day of the period are allowed. */
  static final Rule<CinChild> DIED_OUTSIDE_PERIOD =
      query("8545Q", "Date of death is outside the collection period")
          .remedy("Check the date, and whether this child belongs in this year's return")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator fires on every date of death where the header gives no reference date; we say then that the rule was not checked")
          .needsPeriod()
          .per(CHILD)
          .firesWhen(outsidePeriod(DEATH_DATE));

  /**
   * One finding for each episode that was open after the 25th birthday: not closed, or closed
   * later. Only of a person who was 25 before the reference date; closing on the birthday is
   * allowed. Who was born on 29 February turns 25 on 28 February.
   */
  static final Rule<CinChild> OPEN_AFTER_25TH_BIRTHDAY =
      query("8775Q", "Episode of need was open after the 25th birthday")
          .remedy(
              "Check the date of birth, and close the episode with the date on which support ended")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(BIRTH_DATE.name(), CLOSURE_DATE.name()),
                  BirthAndDeathRules::examineOver25));

  private BirthAndDeathRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        PLAN_STARTS_AFTER_DEATH,
        PLAN_ENDS_AFTER_DEATH,
        BORN_AFTER_REFERENCE_DATE,
        NOT_EITHER_BORN_OR_EXPECTED,
        EXPECTED_TOO_EARLY_OR_TOO_LATE,
        DIED_BEFORE_BIRTH,
        DIED_OUTSIDE_PERIOD,
        OPEN_AFTER_25TH_BIRTHDAY);
  }

  private static void examinePlans(
      CinChild child, Item<CinPlanDates, LocalDate> date, Verdict verdict) {
    LocalDate died = DEATH_DATE.of(child).value();
    if (died == null) {
      return;
    }
    boolean asked = false;
    boolean kept = true;
    for (CinEpisode episode : child.episodes()) {
      for (CinPlanDates plan : episode.plans()) {
        LocalDate day = date.of(plan).value();
        asked |= day != null;
        if (day != null && day.isAfter(died)) {
          kept = false;
          verdict.fire(Cited.of(date, plan), Cited.of(DEATH_DATE, child));
        }
      }
    }
    if (asked && kept) {
      verdict.pass();
    }
  }

  private static void examineOver25(CinChild child, Context context, Verdict verdict) {
    LocalDate born = BIRTH_DATE.of(child).value();
    if (born == null
        || child.episodes().isEmpty()
        || !born.isBefore(context.referenceDate().minusYears(25))) {
      return;
    }
    LocalDate birthday = born.plusYears(25);
    boolean kept = true;
    for (CinEpisode episode : child.episodes()) {
      LocalDate closed = CLOSURE_DATE.of(episode).value();
      if (closed == null || closed.isAfter(birthday)) {
        kept = false;
        verdict.fire(citedIn(episode, episode.place(), CLOSURE_DATE), Cited.of(BIRTH_DATE, child));
      }
    }
    if (kept) {
      verdict.pass();
    }
  }
}
