package io.github.throughline.core.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Points in time from their texts.
 *
 * <p>Every record can have two, and {@link Instant#parse} costs more than the rest of a small
 * record. So the usual form, to the second and in UTC, is read here, and every other there.
 */
final class Instants {
  private static final String USUAL = "0000-00-00T00:00:00Z";
  private static final int SECONDS_OF_DAY = 86_400;

  private Instants() {}

  /** As {@link Instant#parse}, exceptions too. */
  static Instant parse(String text) {
    if (!isUsual(text)) {
      return Instant.parse(text);
    }
    int hour = number(text, 11);
    int minute = number(text, 14);
    int second = number(text, 17);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text); // 24:00 and leap seconds among them
    }
    int year = 100 * number(text, 0) + number(text, 2);
    LocalDate day = LocalDate.of(year, number(text, 5), number(text, 8));
    int secondOfDay = 3_600 * hour + 60 * minute + second;
    return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY + secondOfDay);
  }

  private static boolean isUsual(String text) {
    if (text.length() != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char given = text.charAt(i);
      char usual = USUAL.charAt(i);
      if (usual == '0' ? given < '0' || given > '9' : given != usual) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }
}
