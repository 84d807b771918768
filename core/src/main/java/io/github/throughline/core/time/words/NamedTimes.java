package io.github.throughline.core.time.words;

import io.github.throughline.core.time.Season;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of the year that have a name: seasons, feasts, school terms and holidays, and the years of
 * schools and of money. What has no sharp edges is read as approximate.
 */
final class NamedTimes {
  static final String YEAR = "('?\\d{2}|\\d{4})";
  private static final Pattern SEASON =
      Pattern.compile(
          "(spring|summer|autumn|winter)(?: time|time)?(?: of| in|,)?(?: " + YEAR + ")?");
  private static final Pattern WINTER =
      Pattern.compile("winter(?: of| in|,)? (\\d{4})\\s?[/-]\\s?(\\d{2}|\\d{4})");
  private static final Pattern OF_TWO_YEARS =
      Pattern.compile(
          "(school|academic|financial|tax) year(?: of)? (\\d{4})\\s?[/-]\\s?(\\d{2}|\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("([a-z' -]+?)(?: of| in|,)?(?: " + YEAR + ")?");

  /** Days that are the same each year. */
  private static final Map<String, MonthDay> DAYS =
      Map.ofEntries(
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)),
          Map.entry("new years eve", MonthDay.of(12, 31)),
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("new years day", MonthDay.of(1, 1)),
          Map.entry("halloween", MonthDay.of(10, 31)),
          Map.entry("bonfire night", MonthDay.of(11, 5)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("valentines day", MonthDay.of(2, 14)));

  /** Stretches of a year without sharp edges: first and last day, in the year or the one after. */
  private record Stretch(MonthDay first, MonthDay last) {}

  private static final Map<String, Stretch> STRETCHES = stretches();

  private NamedTimes() {}

  private static Map<String, Stretch> stretches() {
    Map<String, Stretch> all = new LinkedHashMap<>();
    put(all, "christmas", 12, 24, 1, 1);
    put(all, "xmas", 12, 24, 1, 1);
    put(all, "christmas time", 12, 24, 1, 1);
    put(all, "christmas holidays", 12, 15, 1, 10);
    put(all, "summer holidays", 7, 15, 9, 10);
    put(all, "summer holiday", 7, 15, 9, 10);
    put(all, "autumn term", 9, 1, 12, 31);
    put(all, "spring term", 1, 1, 4, 20);
    put(all, "summer term", 4, 1, 7, 31);
    put(all, "october half term", 10, 15, 11, 5);
    put(all, "autumn half term", 10, 15, 11, 5);
    put(all, "february half term", 2, 8, 2, 28);
    put(all, "may half term", 5, 22, 6, 7);
    put(all, "summer half term", 5, 22, 6, 7);
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Stretch> all, String name, int month, int day, int lastMonth, int lastDay) {
    all.put(name, new Stretch(MonthDay.of(month, day), MonthDay.of(lastMonth, lastDay)));
  }

  /** The named time, or null if the text is none. */
  static @Nullable UncertainDate read(String text, DateContext context) {
    Matcher years = OF_TWO_YEARS.matcher(text);
    if (years.matches()) {
      int first = Years.of(years.group(2), context);
      requireNext(first, years.group(3));
      boolean ofSchools = years.group(1).equals("school") || years.group(1).equals("academic");
      return ofSchools
          ? UncertainDate.between(LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31))
          : years.group(1).equals("tax")
              ? UncertainDate.between(LocalDate.of(first, 4, 6), LocalDate.of(first + 1, 4, 5))
              : UncertainDate.between(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31));
    }
    Matcher winter = WINTER.matcher(text);
    if (winter.matches()) {
      int first = Years.of(winter.group(1), context);
      requireNext(first, winter.group(2));
      return UncertainDate.season(first, Season.WINTER);
    }
    Matcher season = SEASON.matcher(text);
    if (season.matches()) {
      return season(season.group(1), year(season.group(2), context));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches() ? named(named.group(1), named.group(2), context) : null;
  }

  private static void requireNext(int first, String digits) {
    if (Years.second(first, digits) != first + 1) {
      throw new NotRead(DateProblem.NOT_UNDERSTOOD);
    }
  }

  /** A winter with one year can be its January or its December: no months between are left out. */
  private static UncertainDate season(String name, int year) {
    return switch (name) {
      case "spring" -> UncertainDate.season(year, Season.SPRING);
      case "summer" -> UncertainDate.season(year, Season.SUMMER);
      case "autumn" -> UncertainDate.season(year, Season.AUTUMN);
      default ->
          UncertainDate.between(LocalDate.of(year, Month.JANUARY, 1), Season.WINTER.lastDay(year));
    };
  }

  private static @Nullable UncertainDate named(
      String words, @Nullable String digits, DateContext context) {
    String name =
        words.replace("half-term", "half term").replace("school holidays", "holidays").strip();
    MonthDay day = DAYS.get(name);
    if (day != null) {
      return UncertainDate.on(day.atYear(year(digits, context)));
    }
    Stretch stretch = STRETCHES.get(name);
    if (stretch != null) {
      int year = year(digits, context);
      boolean isOver = stretch.last.isBefore(stretch.first);
      LocalDate last = stretch.last.atYear(isOver ? year + 1 : year);
      return UncertainDate.between(stretch.first.atYear(year), last).approximately();
    }
    if (name.equals("new year")) {
      LocalDate first = LocalDate.of(year(digits, context), Month.JANUARY, 1);
      return UncertainDate.between(first.minusDays(1), first).approximately();
    }
    return name.startsWith("easter") || name.equals("good friday")
        ? easter(name, digits, context)
        : null;
  }

  private static @Nullable UncertainDate easter(
      String name, @Nullable String digits, DateContext context) {
    LocalDate sunday = easterSunday(year(digits, context));
    return switch (name) {
      case "easter sunday", "easter day" -> UncertainDate.on(sunday);
      case "good friday" -> UncertainDate.on(sunday.minusDays(2));
      case "easter monday" -> UncertainDate.on(sunday.plusDays(1));
      case "easter" ->
          UncertainDate.between(sunday.minusDays(2), sunday.plusDays(1)).approximately();
      case "easter holidays" ->
          UncertainDate.between(sunday.minusDays(17), sunday.plusDays(17)).approximately();
      default -> null;
    };
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876. */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int leaps = (8 * century + 13) / 25;
    int epact = (19 * golden + century - century / 4 - leaps + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 19 * weekday) / 433;
    int month = (epact + weekday - 7 * late + 90) / 25;
    int day = (epact + weekday - 7 * late + 33 * month + 19) % 32;
    return LocalDate.of(year, month, day);
  }

  private static int year(@Nullable String digits, DateContext context) {
    if (digits != null) {
      return Years.of(digits, context);
    }
    if (context.year() == null) {
      throw new NotRead(DateProblem.NO_YEAR);
    }
    return context.year();
  }
}
