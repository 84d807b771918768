package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CLOSURE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_NOT_REQUIRED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_DATE;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules on what goes on at the same time: episodes of one child, and enquiries of one episode. A
 * closure date that cannot be read counts as missing, so the episode is open.
 */
final class EpisodeOverlapRules {
  private static final String MODULE = "CINdetails";

  /**
   * One finding for the child, pointing at each episode that is open and led to further action.
   * Those that led to none may be open in any number, and those that do not say are not counted.
   */
  static final Rule<CinChild> SEVERAL_OPEN_EPISODES =
      error("8815", "Child has more than one open episode that led to further action")
          .remedy(
              "Send the closure date of each episode that is closed, or join those that are one")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator points at open episodes without further action as well, and takes a flag in capitals or with spaces around it for a missing one")
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(CLOSURE_DATE.name(), NO_FURTHER_ACTION.name()),
                  EpisodeOverlapRules::examineOpen));

  /**
   * One finding for each such episode, pointing at the first of the latest referrals. Every other
   * episode is compared, closed or not and whatever came of it, if it has a referral date. A tie is
   * allowed: an open episode whose referral is as late as any is the latest.
   */
  static final Rule<CinChild> OPEN_EPISODE_NOT_THE_LATEST =
      error("8816", "Open episode that led to further action is not the child's latest referral")
          .remedy("Send the closure date of the earlier episode, or check the referral dates")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator allows a tie only to the episode that comes first in the file, and takes a flag in capitals or with spaces around it for a missing one")
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(REFERRAL_DATE.name(), NO_FURTHER_ACTION.name(), CLOSURE_DATE.name()),
                  EpisodeOverlapRules::examineLatest));

  /**
   * One finding for each pair: two episodes of the same day each start in the other. An episode
   * runs from its referral to the day before its closure, so the next may start on the day of the
   * closure; while it is open, it runs to the day before the reference date if it led to further
   * action, and fills no days otherwise. An episode that fills no days can still start in another.
   */
  static final Rule<CinChild> EPISODES_OVERLAP =
      error("8820", "Referral date is within another episode of the same child")
          .remedy(
              "Check the referral and closure dates of both episodes, and join them if they are one")
          .module(MODULE)
          .from(Y2022_23)
          .needsPeriod()
          .per(CHILD)
          .checkedBy(
              new OverlapCheck<>(
                  List.of(REFERRAL_DATE.name(), CLOSURE_DATE.name(), NO_FURTHER_ACTION.name()),
                  CinChild::episodes,
                  new DaysOfEpisode(),
                  (episode, other) ->
                      List.of(
                          Cited.of(REFERRAL_DATE, episode),
                          Cited.of(REFERRAL_DATE, other),
                          citedIn(other, other.place(), CLOSURE_DATE))));

  /**
   * One finding for each pair: two enquiries of the same day each start in the other. An enquiry
   * runs from its start to its conference, that day counted; without a conference it runs to the
   * reference date, that day counted, unless it is said that none was required, when it fills no
   * days.
   */
  static final Rule<CinChild> ENQUIRIES_OVERLAP =
      error("8890", "Section 47 enquiry starts during another enquiry of the same episode")
          .remedy(
              "Check the dates of both enquiries, and mark one that led to no conference as requiring none")
          .module(MODULE)
          .from(Y2022_23)
          .differs("The public reference validator takes two enquiries with the same dates for one")
          .needsPeriod()
          .per(EPISODE)
          .checkedBy(
              new OverlapCheck<>(
                  List.of(
                      ENQUIRY_START.name(),
                      ENQUIRY_CONFERENCE_DATE.name(),
                      CONFERENCE_NOT_REQUIRED.name()),
                  CinEpisode::enquiries,
                  new DaysOfEnquiry(),
                  (enquiry, other) ->
                      List.of(
                          Cited.of(ENQUIRY_START, enquiry),
                          Cited.of(ENQUIRY_START, other),
                          citedIn(other, other.place(), ENQUIRY_CONFERENCE_DATE))));

  private EpisodeOverlapRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        SEVERAL_OPEN_EPISODES, OPEN_EPISODE_NOT_THE_LATEST, EPISODES_OVERLAP, ENQUIRIES_OVERLAP);
  }

  private static boolean isOpenWithFurtherAction(CinEpisode episode) {
    return !CLOSURE_DATE.of(episode).isPresent() && Referrals.wentFurther(episode);
  }

  private static void examineOpen(CinChild child, Context context, Verdict verdict) {
    int open = 0;
    for (CinEpisode episode : child.episodes()) {
      open += isOpenWithFurtherAction(episode) ? 1 : 0;
    }
    if (open == 1) {
      verdict.pass();
    } else if (open > 1) {
      List<Cited> cited = new ArrayList<>(open);
      for (CinEpisode episode : child.episodes()) {
        if (isOpenWithFurtherAction(episode)) {
          cited.add(citedIn(episode, episode.place(), CLOSURE_DATE));
        }
      }
      verdict.fire(cited);
    }
  }

  private static void examineLatest(CinChild child, Context context, Verdict verdict) {
    CinEpisode latest = null;
    LocalDate latestDay = null;
    for (CinEpisode episode : child.episodes()) {
      LocalDate day = REFERRAL_DATE.of(episode).value();
      if (day != null && (latestDay == null || day.isAfter(latestDay))) {
        latest = episode;
        latestDay = day;
      }
    }
    if (latest == null || latestDay == null) {
      return;
    }
    for (CinEpisode episode : child.episodes()) {
      LocalDate day = REFERRAL_DATE.of(episode).value();
      if (day == null || !isOpenWithFurtherAction(episode)) {
        continue;
      }
      if (latestDay.isAfter(day)) {
        verdict.fire(Cited.of(REFERRAL_DATE, episode), Cited.of(REFERRAL_DATE, latest));
      } else {
        verdict.pass();
      }
    }
  }

  private static long dayOf(@Nullable LocalDate date) {
    return date == null ? NONE : date.toEpochDay();
  }

  private static final class DaysOfEpisode implements OverlapCheck.Days<CinEpisode> {
    @Override
    public long start(CinEpisode episode) {
      return dayOf(REFERRAL_DATE.of(episode).value());
    }

    @Override
    public long end(CinEpisode episode, long referenceDate) {
      LocalDate closed = CLOSURE_DATE.of(episode).value();
      return closed == null && isOpenWithFurtherAction(episode) ? referenceDate : dayOf(closed);
    }
  }

  private static final class DaysOfEnquiry implements OverlapCheck.Days<CinSection47> {
    @Override
    public long start(CinSection47 enquiry) {
      return dayOf(ENQUIRY_START.of(enquiry).value());
    }

    @Override
    public long end(CinSection47 enquiry, long referenceDate) {
      LocalDate conference = ENQUIRY_CONFERENCE_DATE.of(enquiry).value();
      if (conference != null) {
        return conference.toEpochDay() + 1;
      }
      return CONFERENCE_NOT_REQUIRED.of(enquiry).is(true) ? NONE : referenceDate + 1;
    }
  }
}
