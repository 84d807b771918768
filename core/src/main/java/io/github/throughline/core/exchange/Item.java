package io.github.throughline.core.exchange;

import java.util.function.Function;

/**
 * A data item of a published standard: its name there, and how to find it in a record.
 *
 * <p>Rules, findings, schemas and documents all speak of an item through its handle, so that they
 * cannot disagree about its name.
 *
 * @param <R> the record that holds the item
 * @param <T> what the item means
 * @param name the published name, such as {@code CINclosureDate}
 * @param module the part of the return it belongs to, such as {@code CINdetails}
 * @param in how to find it in a record
 */
public record Item<R, T>(String name, String module, Function<R, Reported<T>> in) {
  /**
   * The item in one record.
   *
   * @param record the record
   * @return the item as it was sent
   */
  public Reported<T> of(R record) {
    return in.apply(record);
  }

  /**
   * The published name.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return name;
  }
}
