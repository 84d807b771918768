package io.github.throughline.core.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One data item as a return gave it: its text, where the text stands, and its meaning if it has
 * one.
 *
 * <p>Nothing is tidied before a rule has seen it. An item is in one of three states, and each rule
 * chooses in the open what it makes of them:
 *
 * <ul>
 *   <li><b>present</b>: there is text and it can be read as what the item should be ({@link
 *       #isPresent()});
 *   <li><b>missing</b>: the element is not there, or holds nothing but white space ({@link
 *       #isMissing()});
 *   <li><b>unreadable</b>: there is text, but it is not what the item should be, such as {@code
 *       2024-09-31} for a date ({@link #isUnreadable()}).
 * </ul>
 *
 * <p>A coded item is present whatever its text says: whether the code exists in the collection year
 * is for a rule.
 *
 * @param <T> what the item means: a date, a number, a flag or a code's text
 * @param value what the text means; null when missing or unreadable
 * @param text the text exactly as sent, white space and all; null when the element is not there
 * @param line the line on which the element starts, from 1; 0 when it is not there
 * @param column the column at which the element starts, from 1; 0 when it is not there
 */
public record Reported<T>(@Nullable T value, @Nullable String text, int line, int column) {
  private static final Reported<?> ABSENT = new Reported<>(null, null, 0, 0);

  /**
   * An item with its parts.
   *
   * @param value what the text means; null when missing or unreadable
   * @param text the text exactly as sent; null when the element is not there
   * @param line the line on which the element starts, from 1; 0 when it is not there
   * @param column the column at which the element starts, from 1; 0 when it is not there
   * @throws IllegalArgumentException if there is a value without a text
   */
  public Reported {
    if (value != null && text == null) {
      throw new IllegalArgumentException("A reported value needs the text it was read from");
    }
  }

  /**
   * An item whose element is not in the return.
   *
   * @param <T> what the item would mean
   * @return the absent item
   */
  @SuppressWarnings("unchecked")
  public static <T> Reported<T> absent() {
    return (Reported<T>) ABSENT;
  }

  /**
   * An item that did not come from a file: the value, written as its own text.
   *
   * @param <T> what the item means
   * @param value the value; its {@code toString} is its published form
   * @return the present item, without a place
   */
  public static <T> Reported<T> of(T value) {
    return new Reported<>(value, value.toString(), 0, 0);
  }

  /**
   * An item that did not come from a file, by value or absent.
   *
   * @param <T> what the item means
   * @param value the value, or null for an absent item
   * @return the item, without a place
   */
  public static <T> Reported<T> ofNullable(@Nullable T value) {
    return value == null ? absent() : of(value);
  }

  /**
   * Whether there is a value: the element is there, holds text, and the text can be read.
   *
   * @return true if {@link #value()} is not null
   */
  public boolean isPresent() {
    return value != null;
  }

  /**
   * Whether there is nothing: no element, or one that holds only white space.
   *
   * @return true if missing
   */
  public boolean isMissing() {
    return value == null && (text == null || text.isBlank());
  }

  /**
   * Whether there is text that is not what the item should be.
   *
   * @return true if unreadable
   */
  public boolean isUnreadable() {
    return value == null && text != null && !text.isBlank();
  }

  /**
   * Whether the element is in the return at all, even if it is empty.
   *
   * @return true if there was an element
   */
  public boolean isThere() {
    return text != null;
  }

  /**
   * Whether the value is there and equals another.
   *
   * @param other the value to compare with
   * @return false when missing or unreadable
   */
  public boolean is(T other) {
    return Objects.equals(value, other);
  }

  /**
   * Where the element starts.
   *
   * @return the place, {@link Place#NONE} when the element is not there or did not come from a file
   */
  public Place place() {
    return line == 0 ? Place.NONE : new Place(line, column);
  }

  /**
   * The state and the place, never the text: items hold birth dates and identifiers.
   *
   * @return for example {@code present at line 12, column 9}
   */
  @Override
  public String toString() {
    String state = isPresent() ? "present" : isMissing() ? "missing" : "unreadable";
    return line == 0 ? state : state + " at line " + line + ", column " + column;
  }
}
