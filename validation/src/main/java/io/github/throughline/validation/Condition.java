package io.github.throughline.validation;

import io.github.throughline.core.exchange.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A question about one record that knows the items it looks at, so that a finding can point at
 * them.
 *
 * @param <R> the record asked about
 * @param items the items looked at, in the order a finding should show them
 * @param question the question
 */
public record Condition<R>(List<Item<R, ?>> items, BiFunction<R, Context, Answer> question) {
  /**
   * Copies the list of items.
   *
   * @param items the items looked at, in the order a finding should show them
   * @param question the question
   */
  public Condition {
    items = List.copyOf(items);
  }

  /**
   * Asks the question.
   *
   * @param record the record asked about
   * @param context the collection year and what else the rules are given
   * @return the answer
   */
  public Answer ask(R record, Context context) {
    return question.apply(record, context);
  }

  /**
   * This and another at once.
   *
   * @param other the other question
   * @return a question that is yes when both are
   */
  public Condition<R> and(Condition<R> other) {
    return new Condition<>(
        itemsWith(other),
        (record, context) -> ask(record, context).and(other.ask(record, context)));
  }

  /**
   * This or another.
   *
   * @param other the other question
   * @return a question that is yes when either is
   */
  public Condition<R> or(Condition<R> other) {
    return new Condition<>(
        itemsWith(other), (record, context) -> ask(record, context).or(other.ask(record, context)));
  }

  /**
   * The contrary.
   *
   * @return a question that is yes when this is no
   */
  public Condition<R> not() {
    return new Condition<>(items, (record, context) -> ask(record, context).not());
  }

  private List<Item<R, ?>> itemsWith(Condition<R> other) {
    Set<Item<R, ?>> both = new LinkedHashSet<>(items);
    both.addAll(other.items);
    return List.copyOf(both);
  }
}
