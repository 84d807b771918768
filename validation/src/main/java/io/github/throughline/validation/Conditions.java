package io.github.throughline.validation;

import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The vocabulary in which rules are written.
 *
 * <p>Unless a method says otherwise, an item that is missing or unreadable makes the question
 * unanswerable, and the rule then does not apply to the record.
 */
public final class Conditions {
  private Conditions() {}

  /**
   * The item has no value: it is missing, or what stands there cannot be read.
   *
   * @param <R> the record
   * @param item the item
   * @return always answers yes or no
   */
  public static <R> Condition<R> missing(Item<R, ?> item) {
    return new Condition<>(
        List.of(item), (record, context) -> Answer.of(!item.of(record).isPresent()));
  }

  /**
   * The item has a value.
   *
   * @param <R> the record
   * @param item the item
   * @return always answers yes or no
   */
  public static <R> Condition<R> present(Item<R, ?> item) {
    return missing(item).not();
  }

  /**
   * One date is before another.
   *
   * @param <R> the record
   * @param date the date that should not be earlier
   * @param other the date it is compared with
   * @return no on the same day
   */
  public static <R> Condition<R> before(Item<R, LocalDate> date, Item<R, LocalDate> other) {
    return new Condition<>(
        List.of(date, other),
        (record, context) -> {
          LocalDate one = date.of(record).value();
          LocalDate two = other.of(record).value();
          return one == null || two == null ? Answer.CANNOT_TELL : Answer.of(one.isBefore(two));
        });
  }

  /**
   * The date is after the last day of the collection period.
   *
   * @param <R> the record
   * @param date the date
   * @return no on the last day itself
   */
  public static <R> Condition<R> afterReferenceDate(Item<R, LocalDate> date) {
    return new Condition<>(
        List.of(date),
        (record, context) -> {
          LocalDate day = date.of(record).value();
          return day == null ? Answer.CANNOT_TELL : Answer.of(day.isAfter(context.referenceDate()));
        });
  }

  /**
   * The date is outside the collection period.
   *
   * @param <R> the record
   * @param date the date
   * @return no on the first and on the last day
   */
  public static <R> Condition<R> outsidePeriod(Item<R, LocalDate> date) {
    return new Condition<>(
        List.of(date),
        (record, context) -> {
          LocalDate day = date.of(record).value();
          return day == null ? Answer.CANNOT_TELL : Answer.of(!context.year().contains(day));
        });
  }

  /**
   * The flag is true.
   *
   * @param <R> the record
   * @param flag the flag
   * @return no when it is false
   */
  public static <R> Condition<R> isTrue(Item<R, Boolean> flag) {
    return new Condition<>(
        List.of(flag),
        (record, context) -> {
          Boolean value = flag.of(record).value();
          return value == null ? Answer.CANNOT_TELL : Answer.of(value);
        });
  }

  /**
   * The flag is false.
   *
   * @param <R> the record
   * @param flag the flag
   * @return no when it is true
   */
  public static <R> Condition<R> isFalse(Item<R, Boolean> flag) {
    return isTrue(flag).not();
  }

  /**
   * The text is one of a few, compared to the letter.
   *
   * @param <R> the record
   * @param item the item
   * @param texts the texts
   * @return no when it is any other
   */
  public static <R> Condition<R> oneOf(Item<R, String> item, Set<String> texts) {
    Set<String> wanted = Set.copyOf(texts);
    return new Condition<>(
        List.of(item),
        (record, context) -> {
          String text = item.of(record).value();
          return text == null ? Answer.CANNOT_TELL : Answer.of(wanted.contains(text));
        });
  }

  /**
   * The text is a code of a list, or of a group of codes, in the collection year, compared to the
   * letter.
   *
   * @param <R> the record
   * @param item the item
   * @param codes the list
   * @return no when it is any other text
   */
  public static <R> Condition<R> oneOf(Item<R, String> item, CodeList codes) {
    return new Condition<>(
        List.of(item),
        (record, context) -> {
          String text = item.of(record).value();
          return text == null
              ? Answer.CANNOT_TELL
              : Answer.of(codes.contains(text, context.year()));
        });
  }

  /**
   * The text is not a code of a list in the collection year, compared to the letter.
   *
   * @param <R> the record
   * @param item the item
   * @param codes the list
   * @return no when it is such a code; yes when it is too long to be read whole
   */
  public static <R> Condition<R> notACode(Item<R, String> item, CodeList codes) {
    return new Condition<>(
        List.of(item),
        (record, context) -> {
          Reported<String> reported = item.of(record);
          String text = reported.value();
          return reported.isMissing()
              ? Answer.CANNOT_TELL
              : Answer.of(text == null || !codes.contains(text, context.year()));
        });
  }

  /**
   * The item is missing or unreadable, or is not a code of a list in the collection year, compared
   * to the letter.
   *
   * @param <R> the record
   * @param item the item
   * @param codes the list
   * @return always answers yes or no
   */
  public static <R> Condition<R> missingOrNotACode(Item<R, String> item, CodeList codes) {
    return missing(item).or(notACode(item, codes));
  }

  /**
   * What the text is, white space and all. Also asked of a text that is too long to be read whole.
   *
   * @param <R> the record
   * @param item the item
   * @param question the question, never asked of white space alone
   * @return cannot be told when the item is missing
   */
  public static <R> Condition<R> text(Item<R, String> item, Predicate<String> question) {
    return new Condition<>(
        List.of(item),
        (record, context) -> {
          Reported<String> reported = item.of(record);
          String text = reported.text();
          return text == null || reported.isMissing()
              ? Answer.CANNOT_TELL
              : Answer.of(question.test(text));
        });
  }
}
