package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.validation.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * An item of the return with what the structure says of it and how to find each of its values.
 *
 * @param element what the structure says of it
 * @param group where the group that holds it starts in a record
 * @param values its values in a record: one, which may be absent, or as many as there are
 * @param saidBy what published rules say of its values, so that ours need not say it again
 */
record CensusItem<R>(
    CinElement element, Function<R, Place> group, Values<R> values, List<SaidBy<R>> saidBy) {

  /** The values of an item in a record. */
  interface Values<R> {
    int count(R record);

    Reported<?> get(R record, int index);
  }

  /** A published rule that says the same of some records. */
  record SaidBy<R>(String rule, ValueFault fault, BiPredicate<R, Context> of) {}

  /** A group of items that stands in a record. */
  record Group<R>(String path, Function<R, Place> place) {
    CensusItem<R> once(Item<R, ?> item) {
      return item(
          item.name(),
          new Values<>() {
            @Override
            public int count(R record) {
              return 1;
            }

            @Override
            public Reported<?> get(R record, int index) {
              return item.of(record);
            }
          });
    }

    CensusItem<R> once(String name, Function<R, Reported<String>> in) {
      return once(new Item<>(name, path, in));
    }

    <T> CensusItem<R> repeated(String name, Function<R, List<Reported<T>>> in) {
      return item(
          name,
          new Values<>() {
            @Override
            public int count(R record) {
              return in.apply(record).size();
            }

            @Override
            public Reported<?> get(R record, int index) {
              return in.apply(record).get(index);
            }
          });
    }

    private CensusItem<R> item(String name, Values<R> values) {
      return new CensusItem<>(CinCensusStructure.get(path + "/" + name), place, values, List.of());
    }
  }

  /** This item, of which a published rule says the same in every record. */
  CensusItem<R> saidBy(String rule, ValueFault... faults) {
    CensusItem<R> item = this;
    for (ValueFault fault : faults) {
      item = item.saidBy(rule, fault, (record, context) -> true);
    }
    return item;
  }

  /** This item, of which a published rule says the same in some records. */
  CensusItem<R> saidBy(String rule, ValueFault fault, BiPredicate<R, Context> of) {
    List<SaidBy<R>> all = new ArrayList<>(saidBy);
    all.add(new SaidBy<>(rule, fault, of));
    return new CensusItem<>(element, group, values, List.copyOf(all));
  }

  /** This item as looked at for one fault, beside the published rules that are asked. */
  CensusItem<R> lookedAtFor(ValueFault fault, Collection<String> rulesAsked) {
    return new CensusItem<>(
        element,
        group,
        values,
        saidBy.stream()
            .filter(said -> said.fault() == fault && rulesAsked.contains(said.rule()))
            .toList());
  }

  boolean isSaidAlready(R record, Context context) {
    for (SaidBy<R> said : saidBy) {
      if (said.of().test(record, context)) {
        return true;
      }
    }
    return false;
  }
}
