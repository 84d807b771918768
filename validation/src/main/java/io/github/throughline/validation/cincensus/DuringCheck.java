package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.OverlapCheck.MOST_FINDINGS;
import static io.github.throughline.validation.cincensus.OverlapCheck.NONE;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Fires for each part of one kind whose date lies in the days that a part of another kind fills:
 * once for each such pair, up to {@link OverlapCheck#MOST_FINDINGS} of one record.
 *
 * @param <R> the record
 * @param <P> the part that has the date
 * @param <Q> the part that fills days
 * @param fields the published names of the items looked at
 * @param dated the parts of a record that have the date
 * @param date the date; a part without one is left out
 * @param others the parts of a record that fill days
 * @param days the days that such a part fills
 * @param cited what to point at, given the part that has the date and the one it lies in
 */
record DuringCheck<R, P, Q>(
    List<String> fields,
    Function<R, List<P>> dated,
    Item<P, LocalDate> date,
    Function<R, List<Q>> others,
    OverlapCheck.Days<Q> days,
    BiFunction<P, Q, List<Cited>> cited)
    implements Check<R> {

  @Override
  public void examine(R record, Context context, Verdict verdict) {
    List<P> all = dated.apply(record);
    if (all.isEmpty()) {
      return;
    }
    long referenceDate = context.referenceDate().toEpochDay();
    int found = 0;
    for (Q other : others.apply(record)) {
      long start = days.start(other);
      long end = days.end(other, referenceDate);
      for (int i = 0; i < all.size() && start != NONE; i++) {
        LocalDate day = date.of(all.get(i)).value();
        if (day == null) {
          continue;
        }
        verdict.pass();
        if (start <= day.toEpochDay() && day.toEpochDay() < end) {
          verdict.fire(cited.apply(all.get(i), other));
          if (++found == MOST_FINDINGS) {
            return;
          }
        }
      }
    }
  }
}
