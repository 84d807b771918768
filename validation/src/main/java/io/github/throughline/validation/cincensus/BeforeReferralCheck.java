package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_DATE;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Fires for each group of an episode that is dated before the referral of that episode. The same
 * day is allowed. Silent when either date is missing or cannot be read.
 *
 * @param <G> the group
 * @param groups the groups of an episode
 * @param date the date of a group
 */
record BeforeReferralCheck<G>(Function<CinEpisode, List<G>> groups, Item<G, LocalDate> date)
    implements Check<CinEpisode> {
  @Override
  public List<String> fields() {
    return List.of(date.name(), REFERRAL_DATE.name());
  }

  @Override
  public void examine(CinEpisode episode, Context context, Verdict verdict) {
    LocalDate referred = REFERRAL_DATE.of(episode).value();
    if (referred == null) {
      return;
    }
    for (G group : groups.apply(episode)) {
      LocalDate day = date.of(group).value();
      if (day != null && day.isBefore(referred)) {
        verdict.fire(Cited.of(date, group), Cited.of(REFERRAL_DATE, episode));
      } else if (day != null) {
        verdict.pass();
      }
    }
  }
}
