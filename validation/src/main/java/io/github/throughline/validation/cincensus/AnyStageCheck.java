package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.ReturnCheck;
import io.github.throughline.validation.Verdict;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether the whole return has any pre-proceedings stage of a kind. The finding is on the whole
 * return and points at no child.
 *
 * @param field the published name of what is looked at
 * @param kind which stages count
 */
record AnyStageCheck(String field, Predicate<CinPreProceedings> kind)
    implements ReturnCheck<CinChild, AnyStageCheck.Tally> {

  /** Whether one has been met. */
  static final class Tally {
    private boolean any;
  }

  @Override
  public List<String> fields() {
    return List.of(field);
  }

  @Override
  public Tally start() {
    return new Tally();
  }

  @Override
  public void add(Tally tally, CinChild child, Context context) {
    for (CinEpisode episode : child.episodes()) {
      for (CinPreProceedings stage : episode.preProceedings()) {
        tally.any |= kind.test(stage);
      }
    }
  }

  @Override
  public Tally join(Tally earlier, Tally later) {
    earlier.any |= later.any;
    return earlier;
  }

  @Override
  public void finish(Tally tally, Context context, Verdict verdict) {
    if (tally.any) {
      verdict.pass();
    } else {
      verdict.fire();
    }
  }
}
