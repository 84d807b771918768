package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.CONFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.CP_PLAN_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.ENQUIRY_CONFERENCE_DATE;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.ReturnCheck;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether more child protection plans start in the collection period than there are initial
 * conferences in it. Every plan and every conference counts once, those of an enquiry and those of
 * an episode alike, whatever else is on the same day. The finding is on the whole return and points
 * at no child.
 */
record ConferenceCountCheck() implements ReturnCheck<CinChild, ConferenceCountCheck.Tally> {
  /** How many plans start and how many conferences are held in the period. */
  static final class Tally {
    private long plans;
    private long conferences;
  }

  @Override
  public List<String> fields() {
    return List.of(CP_PLAN_START.name(), CONFERENCE_DATE.name());
  }

  @Override
  public Tally start() {
    return new Tally();
  }

  @Override
  public void add(Tally tally, CinChild child, Context context) {
    for (CinEpisode episode : child.episodes()) {
      tally.plans += inPeriod(episode.protectionPlans(), CP_PLAN_START, context);
      tally.conferences += inPeriod(List.of(episode), CONFERENCE_DATE, context);
      tally.conferences += inPeriod(episode.enquiries(), ENQUIRY_CONFERENCE_DATE, context);
    }
  }

  @Override
  public Tally join(Tally earlier, Tally later) {
    earlier.plans += later.plans;
    earlier.conferences += later.conferences;
    return earlier;
  }

  @Override
  public void finish(Tally tally, Context context, Verdict verdict) {
    if (tally.plans > tally.conferences) {
      verdict.fire();
    } else if (tally.plans > 0) {
      verdict.pass();
    }
  }

  private static <R> int inPeriod(List<R> records, Item<R, LocalDate> date, Context context) {
    int count = 0;
    for (R record : records) {
      LocalDate day = date.of(record).value();
      count += day != null && context.year().contains(day) ? 1 : 0;
    }
    return count;
  }
}
