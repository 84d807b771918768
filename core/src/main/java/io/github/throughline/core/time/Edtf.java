package io.github.throughline.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The written form of dates: EDTF level 1, and sets with two ends from level 2.
 *
 * <p>A refusal never repeats the text: what stands where a date should be may be anything, a name
 * included. For the same reason no cause is attached.
 */
final class Edtf {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX)"
              + "(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?)?)?");
  private static final Pattern UNSPECIFIED_YEARS = Pattern.compile("\\d{3}X|\\d{2}XX");
  private static final Pattern UNKNOWN = Pattern.compile("XXXX(?:-XX(?:-XX)?)?");
  private static final String NOT_KNOWN = "XXXX";

  private Edtf() {}

  static UncertainDate readDate(String text) {
    try {
      if (isDay(text)) {
        return UncertainDate.on(
            LocalDate.of(
                100 * twoDigits(text, 0) + twoDigits(text, 2),
                twoDigits(text, 5),
                twoDigits(text, 8)));
      }
      return text.startsWith("[") ? readSet(text) : readQualified(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not a date: the calendar has no such month, day or time");
    }
  }

  /** Nearly every date is a day, so a day is found without the patterns. */
  private static boolean isDay(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean between = i == 4 || i == 7;
      if (between ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int twoDigits(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }

  private static UncertainDate readSet(String text) {
    int dots = text.indexOf("..");
    if (dots < 0 || !text.endsWith("]")) {
      throw notADate();
    }
    String lower = text.substring(1, dots);
    String upper = text.substring(dots + 2, text.length() - 1);
    if (lower.isEmpty() && upper.isEmpty()) {
      throw notADate();
    }
    UncertainDate from = lower.isEmpty() ? null : readEndOfSet(lower);
    UncertainDate to = upper.isEmpty() ? null : readEndOfSet(upper);
    LocalDate earliest = from == null ? null : from.earliest();
    LocalDate latest = to == null ? null : to.latest();
    boolean oneDay = earliest != null && earliest.equals(latest);
    return new UncertainDate(
        oneDay ? DatePrecision.DAY : DatePrecision.RANGE,
        qualifier(from).and(qualifier(to)),
        earliest,
        latest,
        null,
        null);
  }

  private static UncertainDate readEndOfSet(String text) {
    UncertainDate end = readQualified(text);
    if (end.precision() == DatePrecision.UNKNOWN || end.precision() == DatePrecision.TIME) {
      throw notADate();
    }
    return end;
  }

  private static DateQualifier qualifier(@Nullable UncertainDate date) {
    return date == null ? DateQualifier.EXACT : date.qualifier();
  }

  private static UncertainDate readQualified(String text) {
    for (DateQualifier qualifier : DateQualifier.values()) {
      String sign = qualifier.sign();
      if (!sign.isEmpty() && text.endsWith(sign)) {
        return read(text.substring(0, text.length() - 1)).withQualifier(qualifier);
      }
    }
    return read(text);
  }

  private static UncertainDate read(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (shape.matches()) {
      return read(shape);
    }
    if (UNSPECIFIED_YEARS.matcher(text).matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(text.replace('X', '0')), 1, 1);
      LocalDate last = LocalDate.of(Integer.parseInt(text.replace('X', '9')), 12, 31);
      return UncertainDate.between(first, last);
    }
    if (UNKNOWN.matcher(text).matches()) {
      return UncertainDate.unknown();
    }
    throw notADate();
  }

  private static UncertainDate read(Matcher shape) {
    int year = Integer.parseInt(shape.group("year"));
    String month = shape.group("month");
    String day = shape.group("day");
    if (isUnspecified(month)) {
      if (!isUnspecified(day)) {
        throw notADate();
      }
      return UncertainDate.year(year);
    }
    for (Season season : Season.values()) {
      if (season.edtfCode().equals(month) && day == null) {
        return UncertainDate.season(year, season);
      }
    }
    YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
    if (isUnspecified(day)) {
      if (shape.group("hour") != null) {
        throw notADate();
      }
      return UncertainDate.month(yearMonth);
    }
    LocalDate date = LocalDate.of(year, yearMonth.getMonth(), Integer.parseInt(day));
    return shape.group("hour") == null
        ? UncertainDate.on(date)
        : UncertainDate.at(LocalDateTime.of(date, time(shape)));
  }

  private static boolean isUnspecified(@Nullable String part) {
    return part == null || part.equals("XX");
  }

  private static LocalTime time(Matcher shape) {
    String second = shape.group("second");
    return LocalTime.of(
        Integer.parseInt(shape.group("hour")),
        Integer.parseInt(shape.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  static String write(UncertainDate date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    String sign = date.qualifier().sign();
    if (earliest == null || latest == null) {
      return earliest == null && latest == null ? NOT_KNOWN + sign : set(earliest, latest, sign);
    }
    String day = earliest.toString();
    return switch (date.precision()) {
      case TIME -> day + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(date.time()) + sign;
      case DAY -> day + sign;
      case MONTH -> day.substring(0, 7) + sign;
      case SEASON -> day.substring(0, 4) + "-" + season(earliest).edtfCode() + sign;
      case YEAR -> day.substring(0, 4) + sign;
      case RANGE, AGE_OF_CHILD, RELATIVE, UNKNOWN -> range(earliest, latest, sign);
    };
  }

  private static Season season(LocalDate firstDay) {
    for (Season season : Season.values()) {
      if (firstDay.equals(season.firstDay(firstDay.getYear()))) {
        return season;
      }
    }
    throw new IllegalStateException("Not the first day of a season");
  }

  /** One day and a whole decade or century have forms of their own; any other range is a set. */
  private static String range(LocalDate earliest, LocalDate latest, String sign) {
    if (earliest.equals(latest)) {
      return earliest + sign;
    }
    String year = earliest.toString().substring(0, 4);
    for (String unspecified :
        new String[] {year.substring(0, 3) + "X", year.substring(0, 2) + "XX"}) {
      if (earliest.toString().equals(unspecified.replace('X', '0') + "-01-01")
          && latest.toString().equals(unspecified.replace('X', '9') + "-12-31")) {
        return unspecified + sign;
      }
    }
    return set(earliest, latest, sign);
  }

  private static String set(@Nullable LocalDate earliest, @Nullable LocalDate latest, String sign) {
    return "["
        + (earliest == null ? "" : earliest + sign)
        + ".."
        + (latest == null ? "" : latest + sign)
        + "]";
  }

  private static IllegalArgumentException notADate() {
    return new IllegalArgumentException(
        "Not a date in EDTF. Expected a form such as 2016-05-03, 2016-05-03T14:30:00, 2016-05,"
            + " 2016-22 (summer), 2016, 201X, [2016-05-01..2016-08-31], [..2016-08-31] or XXXX;"
            + " after it ~ if only about then, ? if doubtful, and for both %");
  }
}
