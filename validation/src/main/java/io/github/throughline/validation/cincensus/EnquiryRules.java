package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_NOT_REQUIRED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_TARGET;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_START;
import static io.github.throughline.validation.Conditions.before;
import static io.github.throughline.validation.Conditions.isFalse;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.outsidePeriod;
import static io.github.throughline.validation.Conditions.present;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.ENQUIRY;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Scopes.gathered;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on section 47 enquiries and the initial child protection conferences they lead to. A date
 * that cannot be read is a date that is missing.
 */
final class EnquiryRules {
  private static final String MODULE = "Section47";

  /** How long before the reference date an enquiry may still be waiting for its conference. */
  private static final int WORKING_DAYS_TO_CONFERENCE = 15;

  /**
   * One finding for each enquiry. The same day is allowed. The episode's own conference is not
   * asked.
   */
  static final Rule<CinChild> CONFERENCE_BEFORE_REFERRAL =
      error("1104", "Conference of a section 47 enquiry is before the referral date of its episode")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(new BeforeReferralCheck<>(CinEpisode::enquiries, ENQUIRY_CONFERENCE_DATE));

  /**
   * One finding for each pair of an enquiry and an episode of the child with the same conference
   * date, whichever episode the enquiry belongs to. Both items have one name, and are told apart by
   * where they stand.
   */
  static final Rule<CinChild> CONFERENCE_RECORDED_TWICE =
      error(
              "2884",
              "Initial child protection conference is recorded both with an episode and with a section 47 enquiry")
          .remedy(
              "Send the conference once, with the enquiry that led to it, or with the episode if none did")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator may show only one of the two conferences, because it tells them apart by row alone")
          .per(CHILD)
          .checkedBy(
              new DuringCheck<>(
                  List.of(ENQUIRY_CONFERENCE_DATE.name()),
                  child -> gathered(child.episodes(), CinEpisode::enquiries),
                  ENQUIRY_CONFERENCE_DATE,
                  CinChild::episodes,
                  new DayOfConference(),
                  (enquiry, episode) ->
                      List.of(
                          Cited.of(ENQUIRY_CONFERENCE_DATE, enquiry),
                          Cited.of(CONFERENCE_DATE, episode))));

  /** One finding for each enquiry. The same day is allowed. */
  static final Rule<CinChild> ENQUIRY_BEFORE_REFERRAL =
      error("2889", "Section 47 enquiry starts before the referral date of its episode")
          .remedy("Check both dates against the case record and send the right ones")
          .module(MODULE)
          .from(Y2022_23)
          .per(EPISODE)
          .checkedBy(new BeforeReferralCheck<>(CinEpisode::enquiries, ENQUIRY_START));

  /** The same day is allowed. */
  static final Rule<CinChild> CONFERENCE_WITHOUT_EARLIER_START =
      error(
              "8615",
              "Section 47 enquiry has a conference date but no start date, or one after the conference")
          .remedy("Send the day the enquiry started, or check both dates against the case record")
          .module(MODULE)
          .from(Y2022_23)
          .per(ENQUIRY)
          .when(present(ENQUIRY_CONFERENCE_DATE))
          .firesWhen(missing(ENQUIRY_START).or(before(ENQUIRY_CONFERENCE_DATE, ENQUIRY_START)));

  /**
   * A start on the fifteenth working day before the reference date is allowed, the reference date
   * itself not counted. Not asked when the enquiry does not say whether a conference was required.
   */
  static final Rule<CinChild> CONFERENCE_OVERDUE =
      query(
              "8675Q",
              "Section 47 enquiry that requires a conference started more than 15 working days before the reference date and has no conference date")
          .remedy(
              "Send the date of the conference, mark the enquiry as requiring none, or explain why it is still to come")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator steps back one working day too few, because it counts the reference date as the first, and takes a flag in capitals or with spaces around it for a missing one")
          .needsPeriod()
          .per(ENQUIRY)
          .when(isFalse(CONFERENCE_NOT_REQUIRED))
          .when(missing(ENQUIRY_CONFERENCE_DATE))
          .firesWhen(startedBeforeConferenceIsDue());

  /**
   * The first and the last day of the period are inside it. Only an enquiry's conference counts.
   */
  static final Rule<CinChild> CONFERENCE_OUTSIDE_PERIOD =
      error("8715", "Conference of a section 47 enquiry is outside the collection period")
          .remedy(
              "Leave out an enquiry whose conference was before the period, leave out the date of one held after it, or correct the date")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(ENQUIRY)
          .firesWhen(outsidePeriod(ENQUIRY_CONFERENCE_DATE));

  /**
   * The first and the last day of the period are inside it. Not asked when the enquiry does not say
   * whether a conference was required.
   */
  static final Rule<CinChild> OPEN_ENQUIRY_STARTED_OUTSIDE_PERIOD =
      error(
              "8740",
              "Section 47 enquiry that requires a conference and has no conference date started outside the collection period")
          .remedy(
              "Check the start date, and send the date of the conference or mark the enquiry as requiring none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator understands the flag only as 0 and never checks a return that sends false")
          .needsPeriod()
          .per(ENQUIRY)
          .when(isFalse(CONFERENCE_NOT_REQUIRED))
          .when(missing(ENQUIRY_CONFERENCE_DATE))
          .firesWhen(outsidePeriod(ENQUIRY_START));

  /**
   * One finding for the episode, pointing at each enquiry that is open: without a conference date
   * and not marked as requiring none. One that does not say counts as open.
   */
  static final Rule<CinChild> SEVERAL_OPEN_ENQUIRIES =
      error("8839", "Episode has more than one open section 47 enquiry")
          .remedy(
              "Send the conference date of each enquiry that had one, and mark those that required none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also points at enquiries of which no conference was required, and takes a flag in capitals or with spaces around it for a missing one")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      ENQUIRY_CONFERENCE_DATE.name(),
                      CONFERENCE_NOT_REQUIRED.name(),
                      ENQUIRY_START.name()),
                  EnquiryRules::examineOpen));

  /** A bank holiday is allowed. */
  static final Rule<CinChild> CONFERENCE_TARGET_AT_WEEKEND =
      query("8870Q", "Target date of an initial child protection conference is at a weekend")
          .remedy("Check the date against the case record, and send the right one or explain")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes the target date for day, month and year in that order, cannot read it and never fires")
          .per(ENQUIRY)
          .firesWhen(atWeekend(ENQUIRY_CONFERENCE_TARGET));

  /** A bank holiday is allowed. The episode's own conference is not asked. */
  static final Rule<CinChild> CONFERENCE_AT_WEEKEND =
      error("8875", "Conference of a section 47 enquiry is at a weekend")
          .remedy("Check the date against the case record and send the right one")
          .module(MODULE)
          .from(Y2022_23)
          .per(ENQUIRY)
          .firesWhen(atWeekend(ENQUIRY_CONFERENCE_DATE));

  private EnquiryRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        CONFERENCE_BEFORE_REFERRAL,
        CONFERENCE_RECORDED_TWICE,
        ENQUIRY_BEFORE_REFERRAL,
        CONFERENCE_WITHOUT_EARLIER_START,
        CONFERENCE_OVERDUE,
        CONFERENCE_OUTSIDE_PERIOD,
        OPEN_ENQUIRY_STARTED_OUTSIDE_PERIOD,
        SEVERAL_OPEN_ENQUIRIES,
        CONFERENCE_TARGET_AT_WEEKEND,
        CONFERENCE_AT_WEEKEND);
  }

  private static Condition<CinSection47> startedBeforeConferenceIsDue() {
    return new Condition<>(
        List.of(ENQUIRY_START),
        (enquiry, context) -> {
          LocalDate start = ENQUIRY_START.of(enquiry).value();
          return start == null
              ? Answer.CANNOT_TELL
              : Answer.of(
                  start.isBefore(
                      context
                          .workingDays()
                          .minus(context.referenceDate(), WORKING_DAYS_TO_CONFERENCE)));
        });
  }

  private static Condition<CinSection47> atWeekend(Item<CinSection47, LocalDate> date) {
    return new Condition<>(
        List.of(date),
        (enquiry, context) -> {
          LocalDate day = date.of(enquiry).value();
          return day == null
              ? Answer.CANNOT_TELL
              : Answer.of(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        });
  }

  private static boolean isOpen(CinSection47 enquiry) {
    return !ENQUIRY_CONFERENCE_DATE.of(enquiry).isPresent()
        && !CONFERENCE_NOT_REQUIRED.of(enquiry).is(true);
  }

  private static void examineOpen(CinEpisode episode, Context context, Verdict verdict) {
    int open = 0;
    for (CinSection47 enquiry : episode.enquiries()) {
      open += isOpen(enquiry) ? 1 : 0;
    }
    if (open == 1) {
      verdict.pass();
    } else if (open > 1) {
      List<Cited> cited = new ArrayList<>(3 * open);
      for (CinSection47 enquiry : episode.enquiries()) {
        if (isOpen(enquiry)) {
          cited.add(citedIn(enquiry, enquiry.place(), ENQUIRY_CONFERENCE_DATE));
          cited.add(citedIn(enquiry, enquiry.place(), CONFERENCE_NOT_REQUIRED));
          cited.add(citedIn(enquiry, enquiry.place(), ENQUIRY_START));
        }
      }
      verdict.fire(cited);
    }
  }

  /** The one day of the conference that an episode itself has. */
  private static final class DayOfConference implements OverlapCheck.Days<CinEpisode> {
    @Override
    public long start(CinEpisode episode) {
      LocalDate day = CONFERENCE_DATE.of(episode).value();
      return day == null ? OverlapCheck.NONE : day.toEpochDay();
    }

    @Override
    public long end(CinEpisode episode, long referenceDate) {
      long day = start(episode);
      return day == OverlapCheck.NONE ? day : day + 1;
    }
  }
}
