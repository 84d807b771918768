package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /**
   * A question whose findings show one more item, if it is sent: what is wrong with a group does
   * not always tell which group it is.
   */
  static <R> Check<R> alsoShowing(
      Item<R, ?> also, Function<R, Place> groupPlace, Condition<R> wrong) {
    return check(
        Stream.concat(wrong.items().stream(), Stream.of(also)).map(Item::name).toList(),
        (group, context, verdict) -> {
          Answer answer = wrong.ask(group, context);
          if (answer == Answer.NO) {
            verdict.pass();
          } else if (answer == Answer.YES) {
            List<Cited> cited = new ArrayList<>();
            for (Item<R, ?> item : wrong.items()) {
              cited.add(citedIn(group, groupPlace.apply(group), item));
            }
            if (also.of(group).isThere()) {
              cited.add(Cited.of(also, group));
            }
            verdict.fire(cited);
          }
        });
  }

  private record WrittenCheck<R>(List<String> fields, Examination<R> examination)
      implements Check<R> {
    @Override
    public void examine(R record, Context context, Verdict verdict) {
      examination.examine(record, context, verdict);
    }
  }
}
