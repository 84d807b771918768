package io.github.throughline.core.exchange;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an item as what the item should be, or gives null.
 *
 * <p>White space around a day, a number or a flag is passed over, as XML Schema does for these
 * types. A code is its text, white space and all: the rules compare codes exactly.
 */
public final class ItemText {
  private ItemText() {}

  /**
   * A code or free text: anything but white space alone.
   *
   * @param text the text as sent
   * @return the same text, or null if there is nothing in it
   */
  public static @Nullable String text(String text) {
    return text.isBlank() ? null : text;
  }

  /**
   * A real day written as {@code YYYY-MM-DD}; a time zone or a sign is not taken.
   *
   * @param text the text as sent
   * @return the day, or null if the text is none
   */
  public static @Nullable LocalDate date(String text) {
    int start = start(text);
    if (end(text, start) - start != 10
        || text.charAt(start + 4) != '-'
        || text.charAt(start + 7) != '-') {
      return null;
    }
    int year = digits(text, start, start + 4);
    int month = digits(text, start + 5, start + 7);
    int day = digits(text, start + 8, start + 10);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOf(month, year)) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  /**
   * A calendar year of four digits.
   *
   * @param text the text as sent
   * @return the year, or null if the text is none
   */
  public static @Nullable Integer year(String text) {
    int start = start(text);
    int end = end(text, start);
    int year = end - start == 4 ? digits(text, start, end) : -1;
    return year < 1 ? null : year;
  }

  /**
   * A whole number, with or without a sign, that fits an int.
   *
   * @param text the text as sent
   * @return the number, or null if the text is none
   */
  public static @Nullable Integer integer(String text) {
    int start = start(text);
    int end = end(text, start);
    boolean negative = start < end && text.charAt(start) == '-';
    if (negative || (start < end && text.charAt(start) == '+')) {
      start++;
    }
    if (start == end) {
      return null;
    }
    long number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      number = number * 10 + digit;
      if (number > Integer.MAX_VALUE) {
        return null;
      }
    }
    return (int) (negative ? -number : number);
  }

  /**
   * {@code 1} or {@code true}, {@code 0} or {@code false}, in capitals or not.
   *
   * @param text the text as sent
   * @return the flag, or null if the text is none
   */
  public static @Nullable Boolean flag(String text) {
    int start = start(text);
    int length = end(text, start) - start;
    if (length == 1) {
      char c = text.charAt(start);
      return c == '1' ? Boolean.TRUE : c == '0' ? Boolean.FALSE : null;
    }
    if (length == 4 && text.regionMatches(true, start, "true", 0, 4)) {
      return Boolean.TRUE;
    }
    boolean isFalse = length == 5 && text.regionMatches(true, start, "false", 0, 5);
    return isFalse ? Boolean.FALSE : null;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static int lengthOf(int month, int year) {
    return switch (month) {
      case 2 -> Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
