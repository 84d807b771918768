package io.github.throughline.core.time.words;

import io.github.throughline.core.time.UncertainDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years of the calendar, in numbers and in words, without anything around them.
 */
final class CalendarForms {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = NamedTimes.YEAR;
  private static final String UNKNOWN = "(?:\\?{1,2}|x{1,2}|-{2}|_{1,2}|00)";

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([/.\\- ])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/.\\- ])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern DAY_NOT_KNOWN =
      Pattern.compile(UNKNOWN + "[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern MONTH_NOT_KNOWN =
      Pattern.compile(UNKNOWN + "[/.\\-]" + UNKNOWN + "[/.\\-](\\d{4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})([/\\-])(\\d{2}|\\d{4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(DAY + "(?: of)?[ ./\\-]?" + MONTH + "(?:[ .,/\\-]{1,2}" + YEAR + ")?");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + "[ .]{1,2}(?:the )?" + DAY + ",? (\\d{4})");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "(?:[ .,/\\-]{1,2}(?:of |in )?" + YEAR + ")?");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})");
  private static final Pattern PLAIN_YEAR = Pattern.compile("(?:the )?(?:year )?(\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3}0|'?\\d0)'?s");
  private static final Pattern SPREADSHEET = Pattern.compile("[2-5]\\d{4}(?:\\.\\d+)?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur)?(?:day)?[ .,]{1,2}(?:the )?(.+)");
  private static final Pattern WEEK =
      Pattern.compile(
          "(?:w/?c|w/?b|week commencing|week beginning|week starting|(w/?e|week ending)"
              + "|((?:the )?week of|(?:the )?weekend of))[ :.]{1,2}(?:the )?(.+)");

  private final DateContext context;

  CalendarForms(DateContext context) {
    this.context = context;
  }

  /** A day, month, year or other stretch of the calendar, or null if the text is none. */
  @Nullable UncertainDate read(String text) {
    UncertainDate read = inNumbers(text);
    if (read == null) {
      read = inWords(text);
    }
    if (read == null) {
      read = NamedTimes.read(text, context);
    }
    if (read == null) {
      read = aroundADay(text);
    }
    if (read == null && SPREADSHEET.matcher(text).matches()) {
      throw new NotRead(DateProblem.SPREADSHEET_NUMBER);
    }
    return read;
  }

  private @Nullable UncertainDate inNumbers(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int year = Years.of(numbers.group(4), context);
      if (isZero(numbers.group(1)) && numbers.group(4).length() == 4) {
        return isZero(numbers.group(3))
            ? UncertainDate.year(year)
            : UncertainDate.month(Years.month(year, number(numbers.group(3))));
      }
      return dayOf(year, numbers.group(1), numbers.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (!yearFirst.matches()) {
      yearFirst = EIGHT_DIGITS.matcher(text);
    }
    if (yearFirst.matches()) {
      int last = yearFirst.groupCount();
      return on(
          Years.of(yearFirst.group(1), context),
          number(yearFirst.group(last - 1)),
          number(yearFirst.group(last)));
    }
    Matcher unknown = DAY_NOT_KNOWN.matcher(text);
    if (unknown.matches()) {
      int year = Years.of(unknown.group(2), context);
      return UncertainDate.month(Years.month(year, number(unknown.group(1))));
    }
    Matcher twoUnknown = MONTH_NOT_KNOWN.matcher(text);
    if (twoUnknown.matches()) {
      return UncertainDate.year(Years.of(twoUnknown.group(1), context));
    }
    Matcher month = MONTH_AND_YEAR.matcher(text);
    if (month.matches()) {
      int year = Years.of(month.group(2), context);
      return UncertainDate.month(Years.month(year, number(month.group(1))));
    }
    return years(text);
  }

  private @Nullable UncertainDate years(String text) {
    Matcher year = PLAIN_YEAR.matcher(text);
    if (year.matches()) {
      return UncertainDate.year(Years.of(year.group(1), context));
    }
    Matcher two = TWO_YEARS.matcher(text);
    if (two.matches()) {
      return twoYears(two);
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return UncertainDate.decade(Years.of(decade.group(1), context));
    }
    Matcher noYear = DAY_AND_MONTH.matcher(text);
    if (noYear.matches()) {
      return dayOf(yearOr(null), noYear.group(1), noYear.group(2));
    }
    return null;
  }

  /** 2015/16 is some time in the two years; 2015/03 is a month, unless it could be both. */
  private @Nullable UncertainDate twoYears(Matcher two) {
    int first = Years.of(two.group(1), context);
    String digits = two.group(3);
    int second = Years.second(first, digits);
    if (second == first + 1) {
      return UncertainDate.between(LocalDate.of(first, 1, 1), LocalDate.of(second, 12, 31));
    }
    int month = number(digits);
    if (digits.length() == 2 && two.group(2).equals("/") && month >= 1 && month <= 12) {
      return UncertainDate.month(YearMonth.of(first, month));
    }
    return null;
  }

  private @Nullable UncertainDate inWords(String text) {
    Matcher day = DAY_MONTH_YEAR.matcher(text);
    if (day.matches()) {
      return on(yearOr(day.group(3)), month(day.group(2)), number(day.group(1)));
    }
    Matcher american = MONTH_DAY_YEAR.matcher(text);
    if (american.matches()) {
      return on(
          Years.of(american.group(3), context),
          month(american.group(1)),
          number(american.group(2)));
    }
    Matcher month = MONTH_YEAR.matcher(text);
    if (month.matches()) {
      String year = month.group(2);
      boolean maybeDay =
          year != null && year.length() == 2 && context.order() == DateOrder.MONTH_FIRST;
      return UncertainDate.month(
          YearMonth.of(yearOr(maybeDay ? null : year), month(month.group(1))));
    }
    return null;
  }

  /** A day with its weekday, and the week or weekend of a day. */
  private @Nullable UncertainDate aroundADay(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      UncertainDate date = read(weekday.group(2));
      LocalDate day = date == null ? null : date.findExactDay().orElse(null);
      if (date == null || day == null) {
        return null;
      }
      String name = day.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
      return name.equals(weekday.group(1)) ? date : date.uncertain();
    }
    Matcher week = WEEK.matcher(text);
    if (!week.matches()) {
      return null;
    }
    UncertainDate date = read(week.group(3));
    LocalDate day = date == null ? null : date.findExactDay().orElse(null);
    if (day == null) {
      return null;
    }
    if (week.group(1) != null) {
      return UncertainDate.between(day.minusDays(6), day);
    }
    if (week.group(2) == null) {
      return UncertainDate.between(day, day.plusDays(6));
    }
    if (week.group(2).endsWith("weekend of")) {
      LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      return UncertainDate.between(sunday.minusDays(1), sunday);
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return UncertainDate.between(monday, monday.plusDays(6));
  }

  /** Whether the text has a day of the week that is not that of its date. */
  boolean hasOtherWeekday(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    if (!weekday.matches()) {
      return false;
    }
    UncertainDate plain = read(weekday.group(2));
    return plain != null && !plain.equals(read(text));
  }

  private UncertainDate dayOf(int year, String first, String second) {
    boolean dayFirst = context.order() == DateOrder.DAY_FIRST;
    return on(year, number(dayFirst ? second : first), number(dayFirst ? first : second));
  }

  private static UncertainDate on(int year, int month, int day) {
    return UncertainDate.on(Years.day(year, month, day));
  }

  private int yearOr(@Nullable String digits) {
    if (digits != null) {
      return Years.of(digits, context);
    }
    if (context.year() == null) {
      throw new NotRead(DateProblem.NO_YEAR);
    }
    return context.year();
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    throw new IllegalStateException("The pattern has a month that the calendar has not");
  }

  private static boolean isZero(String digits) {
    return number(digits) == 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
