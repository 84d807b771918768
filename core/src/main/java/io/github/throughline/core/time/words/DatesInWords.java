package io.github.throughline.core.time.words;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them.
 *
 * <pre>{@code
 * DatesInWords dates = DatesInWords.in(DateContext.dayFirst().withBirth(amysBirthDate));
 * dates.read("03/04/2019").when(); // 2019-04-03
 * dates.read("summer 2016").when(); // 2016-22
 * dates.read("about 3 yrs").when(); // the year after her third birthday, about
 * dates.read("30/02/2019").problem(); // NO_SUCH_DAY
 * }</pre>
 *
 * <p>What is read covers every day that the words can mean, and no other where one stretch of days
 * can say so. The words are kept, save for a text that is EDTF: it says all that there is. A text
 * that is not understood is no date, with its words and a problem; two numbers that are no day in
 * the order of the table are never turned round.
 *
 * <p>A year of two digits is read by {@link DateContext#withWrittenOn}. A plain year is read from
 * 1800 to 2199. With a hyphen {@code 2011-12} is December 2011, as in ISO 8601; with a slash {@code
 * 2011/12} is some time in the two years. Winter 2016 may be its January or its December.
 */
public final class DatesInWords {
  /** Longer texts are no dates; nobody looks through them for one. */
  private static final int LONGEST = 120;

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private static final Set<String> NOT_KNOWN =
      Set.of(
          "unknown",
          "not known",
          "date unknown",
          "date not known",
          "unknown date",
          "undated",
          "no date",
          "nk",
          "n/k",
          "n/d",
          "nd",
          "n.d.",
          "n.k.",
          "not recorded",
          "tbc",
          "?",
          "??",
          "-",
          "--",
          "not dated",
          "date not recorded",
          "n/a");

  private static final Pattern EDTF =
      Pattern.compile(
          "(?:\\d{2}[\\dX]{2}|XXXX)[\\dXT:~?%./\\[\\]-]+|\\d{2,3}X{1,2}|XXXX|(?:\\[|/|\\.\\.)[\\dXT:~?%./\\[\\]-]*");
  private static final Pattern SEASON_OR_YEARS = Pattern.compile("\\d{2}(\\d{2})-(2[1-4])");
  private static final Pattern WITH_OFFSET =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?"
              + "(Z|z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern BY_EVENT =
      Pattern.compile(
          "(?:(?:just|shortly|soon|right|long|some time) )?"
              + "(?:before|after|when|while|during|following|prior to|around the time|about the time"
              + "|at the time|the (?:day|week|weekend|night|morning|month|year)|since|until|till|once|as soon as) .*");
  private static final Pattern TWO_DATES = Pattern.compile("(.+?)(?: and | & |; ?|, | \\+ )(.+)");

  private final DateContext context;

  private DatesInWords(DateContext context) {
    this.context = requireNonNull(context, "context");
  }

  /**
   * A reader of dates.
   *
   * @param context what must be known beside them
   * @return the reader, which many threads may use
   */
  public static DatesInWords in(DateContext context) {
    return new DatesInWords(context);
  }

  /**
   * Reads a date. It never throws.
   *
   * @param text the words, such as {@code 03/04/2019}, {@code c. 2014} or {@code since 2017}
   * @return when it was, with the words, or no date with the problem
   */
  public DateReading read(String text) {
    requireNonNull(text, "text");
    String plain = plain(text);
    if (plain.isEmpty()) {
      return notRead(text, DateProblem.EMPTY);
    }
    if (NOT_KNOWN.contains(plain)) {
      return new DateReading(UncertainDate.unknown().withWords(text), null);
    }
    if (plain.length() > LONGEST) {
      return notRead(text, DateProblem.NOT_UNDERSTOOD);
    }
    DateReading exact = edtf(text.strip());
    if (exact != null) {
      return exact;
    }
    Phrase phrase = new Phrase(context);
    try {
      When when = phrase.when(plain);
      if (when == null) {
        return byEvent(text, plain);
      }
      boolean otherDay = when instanceof UncertainDate && phrase.hasOtherWeekday(plain);
      return new DateReading(withWords(when, text), otherDay ? DateProblem.OTHER_WEEKDAY : null);
    } catch (NotRead e) {
      return e.problem().leavesTheDay()
          ? withoutTime(text, plain, e.problem())
          : notRead(text, e.problem());
    } catch (DateTimeException | IllegalArgumentException e) {
      // A day beyond the years 1 to 9999, such as the week ending on the first of them.
      return notRead(text, DateProblem.NOT_UNDERSTOOD);
    }
  }

  /**
   * Reads a date whose time of day stands apart, as in the two columns of a table. It never throws.
   *
   * @param date the words of the date
   * @param time the words of the time, such as {@code 2.30pm} or {@code overnight}; blank for none
   * @return the day and the time. A time that cannot be read costs only itself; beside anything but
   *     one day it is kept in the words only
   */
  public DateReading read(String date, String time) {
    DateReading day = read(date);
    String plain = plain(time);
    if (plain.isEmpty() || Clock.isNotKnown(plain) || plain.length() > LONGEST) {
      boolean isLong = plain.length() > LONGEST;
      return isLong && day.problem() == null
          ? new DateReading(day.when(), DateProblem.TIME_NOT_UNDERSTOOD)
          : day;
    }
    String words = date.strip() + ", " + time.strip();
    if (!(day.when() instanceof UncertainDate known) || known.time() != null) {
      return new DateReading(withWords(day.when(), words), day.problem());
    }
    DateProblem problem = day.problem();
    UncertainDate at = known.withoutWords();
    try {
      When timed = timed(at, plain);
      if (timed != null) {
        return new DateReading(withWords(timed, words), problem);
      }
      problem = problem == null ? DateProblem.TIME_NOT_UNDERSTOOD : problem;
    } catch (NotRead e) {
      DateProblem found =
          e.problem().leavesTheDay() ? e.problem() : DateProblem.TIME_NOT_UNDERSTOOD;
      problem = problem == null ? found : problem;
    } catch (DateTimeException | IllegalArgumentException e) {
      problem = problem == null ? DateProblem.TIME_NOT_UNDERSTOOD : problem;
    }
    return new DateReading(at.withWords(words), problem);
  }

  /** The day with a time or from one time to another; null if the text is neither. */
  private @Nullable When timed(UncertainDate day, String time) {
    Clock clock = Clock.read(time, true, context.twentyFourHours());
    if (clock != null) {
      if (clock.halfOfDay()) {
        throw new NotRead(DateProblem.TIME_HALF_OF_DAY);
      }
      return clock.on(day);
    }
    LocalDate exact = day.findExactDay().orElse(null);
    When stretch = exact == null ? null : new Phrase(context).when(exact + " " + time);
    return stretch instanceof UncertainPeriod period && isOfTimes(period) ? period : null;
  }

  private static boolean isOfTimes(UncertainPeriod period) {
    UncertainDate end = period.end();
    return period.start().time() != null && end != null && end.time() != null;
  }

  private @Nullable DateReading edtf(String text) {
    Matcher zoned = WITH_OFFSET.matcher(text);
    if (zoned.matches()) {
      return inEngland(text, zoned);
    }
    if (!EDTF.matcher(text).matches()) {
      return null;
    }
    Matcher season = SEASON_OR_YEARS.matcher(text);
    if (season.matches() && Integer.parseInt(season.group(2)) > Integer.parseInt(season.group(1))) {
      return notRead(text, DateProblem.TWO_MEANINGS);
    }
    try {
      return new DateReading(When.parse(text), null);
    } catch (IllegalArgumentException e) {
      return null; // it may still be of a form that people write
    }
  }

  /** A time with an offset from Greenwich is told as clocks in England showed it. */
  private static DateReading inEngland(String text, Matcher zoned) {
    String seconds = zoned.group(2).length() == 5 ? ":00" : "";
    String local = zoned.group(1) + "T" + zoned.group(2) + seconds;
    try {
      if (zoned.group(3) == null) {
        return new DateReading(When.parse(local), null);
      }
      String offset = zoned.group(3).toUpperCase(Locale.ROOT);
      OffsetDateTime time = OffsetDateTime.parse(local + offset);
      return new DateReading(
          UncertainDate.at(time.atZoneSameInstant(ENGLAND).toLocalDateTime()).withWords(text),
          null);
    } catch (IllegalArgumentException | DateTimeException e) {
      return notRead(text, DateProblem.NO_SUCH_DAY);
    }
  }

  /** A date told by an event has no number in it: a slip of the pen must not pass for one. */
  private DateReading byEvent(String text, String plain) {
    Matcher two = TWO_DATES.matcher(plain);
    if (two.matches() && isDate(two.group(1)) && isDate(two.group(2))) {
      return notRead(text, DateProblem.SEVERAL_DATES);
    }
    boolean hasNumber = plain.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (hasNumber || !BY_EVENT.matcher(plain).matches()) {
      return notRead(text, DateProblem.NOT_UNDERSTOOD);
    }
    return new DateReading(UncertainDate.relative(text), null);
  }

  private boolean isDate(String plain) {
    try {
      return new Phrase(context).date(plain) != null;
    } catch (NotRead e) {
      return true; // no date, but meant as one
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The day of a text whose time of day is at fault. */
  private DateReading withoutTime(String text, String plain, DateProblem problem) {
    for (int at = plain.indexOf(' '); at > 0; at = plain.indexOf(' ', at + 1)) {
      UncertainDate day = findDay(plain.substring(0, at));
      day = day == null ? findDay(plain.substring(at + 1)) : day;
      if (day != null) {
        return new DateReading(day.withWords(text), problem);
      }
    }
    return notRead(
        text, problem == DateProblem.NO_SUCH_TIME ? problem : DateProblem.NOT_UNDERSTOOD);
  }

  /** The one day that a part of a text tells; null if it tells anything else. */
  private @Nullable UncertainDate findDay(String part) {
    String text = part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
    try {
      UncertainDate day = new Phrase(context).date(text);
      return day == null || day.findExactDay().isEmpty() ? null : day;
    } catch (NotRead | DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static When withWords(When when, String words) {
    return when instanceof UncertainPeriod period
        ? period.withWords(words)
        : ((UncertainDate) when).withWords(words);
  }

  private static DateReading notRead(String words, DateProblem problem) {
    return new DateReading(UncertainDate.unknown().withWords(words), problem);
  }

  /** Small letters, one blank between words, one kind of dash, quote and blank. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length() && plain.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
        blank = plain.length() > 0;
        continue;
      }
      if (blank) {
        plain.append(' ');
        blank = false;
      }
      plain.append(
          switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            default -> c;
          });
    }
    String words = plain.toString().toLowerCase(Locale.ROOT);
    int end = words.length();
    while (end > 0 && ".,;:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    words = words.substring(0, end);
    boolean enclosed =
        words.length() > 2 && words.startsWith("(") && words.indexOf(')') == words.length() - 1;
    return enclosed ? words.substring(1, words.length() - 1).strip() : words;
  }
}
