package io.github.throughline.examples.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a case as they are in one year.
 *
 * <ul>
 *   <li>{@code 06-03} is 3 June of the period; {@code 02-10} falls in its second calendar year.
 *   <li>{@code @first} and {@code @ref} are the first and the last day of the period.
 *   <li>{@code @T}, {@code @45} and {@code @15} are the days from which rules 8569Q, 8670Q and
 *       8675Q count.
 *   <li>{@code -6y}, {@code +1d} behind a day move it.
 *   <li>{@code wd:}, {@code wdb:}, {@code sat:} and {@code sun:} before a day take the first
 *       weekday from it on, the last up to it, the first Saturday, the first Sunday.
 *   <li>{@code ?301200001001} is a UPN with the right check letter, {@code !…} with a wrong one.
 *   <li>{@code ~} is a space, and nothing else changes.
 * </ul>
 */
final class YearTexts {
  /** The letters of UPNs, in the order of the check. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /**
   * The last working day before the period, and the working days 45 and 15 before its end, by end
   * year: counted by hand from the bank holidays of England.
   */
  private static final Map<Integer, Map<String, LocalDate>> COUNTED =
      Map.of(
          2023, counted("2022-03-31", "2023-01-27", "2023-03-10"),
          2024, counted("2023-03-31", "2024-01-26", "2024-03-08"),
          2025, counted("2024-03-28", "2025-01-27", "2025-03-10"),
          2026, counted("2025-03-31", "2026-01-27", "2026-03-10"),
          2027, counted("2026-03-31", "2027-01-25", "2027-03-08"));

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(wd|wdb|sat|sun):)?(@\\w+|\\d{2}-\\d{2})(?:([+-]\\d+)y)?(?:([+-]\\d+)d)?");

  private final int endYear;

  YearTexts(int endYear) {
    this.endYear = endYear;
  }

  int endYear() {
    return endYear;
  }

  /** The year as it is written in the names of folders. */
  String label() {
    return "%d-%02d".formatted(endYear - 1, endYear % 100);
  }

  String text(String given) {
    Matcher day = DAY.matcher(given);
    if (day.matches()) {
      return day(day).toString();
    }
    if (given.startsWith("?") || given.startsWith("!")) {
      return upn(given.substring(1), given.startsWith("!"));
    }
    return given.replace('~', ' ');
  }

  private LocalDate day(Matcher parts) {
    LocalDate day = named(parts.group(2));
    if (parts.group(3) != null) {
      day = day.plusYears(Integer.parseInt(parts.group(3)));
    }
    if (parts.group(1) != null) {
      day = weekday(day, parts.group(1));
    }
    return parts.group(4) == null ? day : day.plusDays(Integer.parseInt(parts.group(4)));
  }

  private LocalDate named(String name) {
    LocalDate last = LocalDate.of(endYear, 3, 31);
    if (name.equals("@ref")) {
      return last;
    }
    if (name.equals("@first")) {
      return last.minusYears(1).plusDays(1);
    }
    if (name.startsWith("@")) {
      LocalDate counted = COUNTED.getOrDefault(endYear, Map.of()).get(name);
      if (counted == null) {
        throw new DateTimeException(name + " is not known for the year ending " + endYear);
      }
      return counted;
    }
    int month = Integer.parseInt(name.substring(0, 2));
    return LocalDate.of(
        month > 3 ? endYear - 1 : endYear, month, Integer.parseInt(name.substring(3)));
  }

  private static LocalDate weekday(LocalDate from, String which) {
    LocalDate day = from;
    while (!isOne(day.getDayOfWeek(), which)) {
      day = day.plusDays(which.equals("wdb") ? -1 : 1);
    }
    return day;
  }

  private static boolean isOne(DayOfWeek day, String which) {
    return switch (which) {
      case "sat" -> day == DayOfWeek.SATURDAY;
      case "sun" -> day == DayOfWeek.SUNDAY;
      default -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    };
  }

  /**
   * Each character times its place in the UPN, from 2 to 13; a letter at the end counts as its
   * index. What is left after division by 23 is the index of the check letter.
   */
  private static String upn(String rest, boolean wrong) {
    int sum = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      sum += (i + 2) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
    }
    return LETTERS.charAt((sum + (wrong ? 1 : 0)) % LETTERS.length()) + rest;
  }

  private static Map<String, LocalDate> counted(String before, String days45, String days15) {
    return Map.of(
        "@T",
        LocalDate.parse(before),
        "@45",
        LocalDate.parse(days45),
        "@15",
        LocalDate.parse(days15));
  }
}
