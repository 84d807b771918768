package io.github.throughline.validation.practice.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small words for what checks say, so that all of them say it alike. */
public final class Sentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Sentences() {}

  /**
   * A day as people write it.
   *
   * @param day the day
   * @return for example {@code 5 May 2022}
   */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * A count with its noun: {@code one visit}, {@code 12 visits}, {@code no visits}.
   *
   * @param count how many
   * @param one the noun for one
   * @param several the noun for more than one, or none
   * @return the words
   */
  public static String count(int count, String one, String several) {
    String number = count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    return number + " " + (count == 1 ? one : several);
  }

  /**
   * A count with a noun whose plural ends in s.
   *
   * @param count how many
   * @param one the noun for one
   * @return the words
   */
  public static String count(int count, String one) {
    return count(count, one, one + "s");
  }

  /**
   * A sentence's first letter made a capital.
   *
   * @param sentence the sentence
   * @return the sentence, beginning with a capital
   */
  public static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /**
   * Items as a list in words: {@code a}, {@code a and b}, {@code a, b and c}.
   *
   * @param items the items
   * @return the words
   */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
