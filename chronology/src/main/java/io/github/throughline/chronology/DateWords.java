package io.github.throughline.chronology;

import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as a person reads them, with their doubt in plain sight. */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private DateWords() {}

  /**
   * A day.
   *
   * @param day the day
   * @return for example {@code 3 March 2021}
   */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * When something happened, as surely as it is known. The words it was told in are not used; they
   * are shown beside.
   *
   * @param when when it happened; null when not recorded
   * @return for example {@code 3 March 2021}, {@code about summer 2016}, {@code from April 2016,
   *     still going on}
   */
  public static String of(@Nullable When when) {
    if (when == null) {
      return "date not recorded";
    }
    if (when instanceof UncertainPeriod period) {
      return period(period);
    }
    return date((UncertainDate) when);
  }

  private static String period(UncertainPeriod period) {
    UncertainDate end = period.end();
    String start = "from " + date(period.start());
    if (end != null) {
      return start + " to " + date(end);
    }
    return period.isOpen() ? start + ", no end recorded" : start + ", end not known";
  }

  private static String date(UncertainDate date) {
    String plain = plain(date);
    return switch (date.qualifier()) {
      case EXACT -> plain;
      case APPROXIMATE -> "about " + plain;
      case UNCERTAIN -> "possibly " + plain;
      case APPROXIMATE_AND_UNCERTAIN -> "possibly about " + plain;
    };
  }

  private static String plain(UncertainDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null) {
      return last == null ? "date not known" : "some time up to " + of(last);
    }
    if (last == null) {
      return "some time from " + of(first);
    }
    return switch (date.precision()) {
      case TIME -> of(first) + (date.time() == null ? "" : ", " + TIME.format(date.time()));
      case DAY -> of(first);
      case MONTH -> MONTH.format(first);
      case YEAR -> String.valueOf(first.getYear());
      case SEASON -> season(first);
      default -> first.equals(last) ? of(first) : "between " + of(first) + " and " + of(last);
    };
  }

  private static String season(LocalDate first) {
    String name =
        switch (first.getMonth()) {
          case MARCH -> "spring";
          case JUNE -> "summer";
          case SEPTEMBER -> "autumn";
          default -> "winter";
        };
    int year = first.getYear();
    return first.getMonth() == Month.DECEMBER
        ? name + " " + year + " to " + (year + 1)
        : name + " " + year;
  }

  /**
   * Whether a date is less than exact, so that it should be shown as uncertain.
   *
   * @param when when it happened; null when not recorded
   * @return false only for a day or a time that is known, or a period between such days
   */
  public static boolean isUncertain(@Nullable When when) {
    if (when instanceof UncertainPeriod period) {
      UncertainDate end = period.end();
      return isUncertain(period.start()) || (end != null && isUncertain(end));
    }
    return !(when instanceof UncertainDate date)
        || !date.isExact()
        || date.precision() == DatePrecision.UNKNOWN;
  }
}
