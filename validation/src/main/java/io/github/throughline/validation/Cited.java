package io.github.throughline.validation;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import org.jspecify.annotations.Nullable;

/**
 * One item that a finding points at.
 *
 * @param field the published name
 * @param text the text as sent; null when the item is not there
 * @param place where it stands; for an item that a group lacks, where the group starts; {@link
 *     Place#NONE} when there is no place to point at
 */
public record Cited(String field, @Nullable String text, Place place) {
  /**
   * An item of a record.
   *
   * @param <R> the record
   * @param item the item
   * @param record the record that holds it
   * @return the item as sent
   */
  public static <R> Cited of(Item<R, ?> item, R record) {
    return of(item.name(), item.of(record));
  }

  /**
   * An item by its published name, for those that repeat.
   *
   * @param field the published name
   * @param reported the item as sent
   * @return the item as sent
   */
  public static Cited of(String field, Reported<?> reported) {
    return new Cited(field, reported.text(), reported.place());
  }

  /**
   * An element by its published name, when it is the element and not a value that matters.
   *
   * @param element the published name
   * @param place where it starts
   * @return the element, without a value
   */
  public static Cited element(String element, Place place) {
    return new Cited(element, null, place);
  }

  /**
   * The name and the place, never the text: items hold birth dates and identifiers.
   *
   * @return for example {@code UPN (line 12, column 9)}
   */
  @Override
  public String toString() {
    return field + " (" + place + ")";
  }
}
