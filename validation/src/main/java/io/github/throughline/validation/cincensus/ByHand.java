package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import java.util.List;

/** What rules need whose question no condition describes. */
final class ByHand {
  private ByHand() {}

  /** A question written as a method. */
  @FunctionalInterface
  interface Examination<R> {
    void examine(R record, Context context, Verdict verdict);
  }

  /** A check from the names of the items it looks at and the method that does the looking. */
  static <R> Check<R> check(List<String> fields, Examination<R> examination) {
    return new WrittenCheck<>(List.copyOf(fields), examination);
  }

  /**
   * An item of a group that stands more than once: when the item is not there, the place is where
   * the group starts, so that the reader finds the group that lacks it.
   */
  static <R> Cited citedIn(R group, Place groupPlace, Item<R, ?> item) {
    Reported<?> reported = item.of(group);
    return reported.isThere() ? Cited.of(item, group) : Cited.element(item.name(), groupPlace);
  }

  private record WrittenCheck<R>(List<String> fields, Examination<R> examination)
      implements Check<R> {
    @Override
    public void examine(R record, Context context, Verdict verdict) {
      examination.examine(record, context, verdict);
    }
  }
}
