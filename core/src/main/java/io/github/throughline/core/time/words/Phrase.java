package io.github.throughline.core.time.words;

import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the forms of the calendar: "about", "early", "between", "since", "before".
 *
 * <p>Each method gives null when a text is not of its form, so that another may be tried, and
 * throws {@link NotRead} when the form is clear and the date impossible. It is for one text: after
 * too many attempts it gives up.
 */
final class Phrase {
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:on|in|at|during|some time in|sometime in|some time|dated|date:?|the|of) (.+)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:c\\.?|ca\\.?|circa|approx\\.?|approximately|about|abt\\.?|around|roughly|est\\.?"
              + "|estimated|~)(?:\\s|(?<=[.~])|(?=\\d))\\s?(.+)");
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?:\\?|probably |possibly |perhaps |maybe |thought to be |believed )\\s?(.+)");
  private static final Pattern ABOUT_AFTER =
      Pattern.compile(
          "(.+?)(?:\\s?~|\\s?-?ish|\\s\\(?(?:approx\\.?|approximately|circa|est\\.?|estimated|or so"
              + "|or thereabouts)\\)?)");
  private static final Pattern DOUBT_AFTER =
      Pattern.compile("(.+?)\\s?(?:\\(?\\?{1,3}\\)?|\\((?:uncertain|not sure|tbc)\\))");
  private static final Pattern PART =
      Pattern.compile(
          "(early|mid|middle|late|beginning|start|end|first half|second half)"
              + "(?:[ -]|(?: of ))(?:of )?(?:the )?(.+)");
  private static final Pattern NIGHT =
      Pattern.compile("(?:overnight|(?:the )?night)(?: (?:on|of))? (?:the )?(.+)");
  private static final Pattern TWO_DAYS_OF_NIGHT =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[/-](\\d{1,2})(?:st|nd|rd|th)? (.+)");
  private static final Pattern BETWEEN = Pattern.compile("(?:some time )?between (.+)");
  private static final Pattern EITHER = Pattern.compile("(?:either )?(.+? or .+)");
  private static final Pattern BEFORE =
      Pattern.compile("(?:just |shortly |some time )?(?:before|prior to|pre-?) ?(.+)");
  private static final Pattern AFTER =
      Pattern.compile("(?:just |shortly |some time |soon )?(?:after|following|post-?) ?(.+)");
  private static final Pattern BY = Pattern.compile("(?:by|no later than|not later than) (.+)");

  /** No date that anybody writes needs a tenth of it; a text made to be slow would need more. */
  private static final int MOST_ATTEMPTS = 400;

  private final int[] attempts = {0};
  private final CalendarForms calendar;
  private final Ends ends;
  private final DateContext context;

  Phrase(DateContext context) {
    this.context = context;
    this.calendar = new CalendarForms(context);
    this.ends = new Ends(this);
  }

  /** A date or a stretch of time, or null. */
  @Nullable When when(String text) {
    UncertainDate date = date(text);
    return date != null ? date : ends.period(text);
  }

  /** A date with what stands around it, or null. */
  @Nullable UncertainDate date(String text) {
    attempts[0]++;
    if (attempts[0] > MOST_ATTEMPTS) {
      throw new NotRead(DateProblem.NOT_UNDERSTOOD);
    }
    UncertainDate date = calendar.read(text);
    if (date == null) {
      date = Ages.read(text, context);
    }
    if (date == null) {
      date = qualified(text);
    }
    if (date == null) {
      date = part(text);
    }
    if (date == null) {
      date = night(text);
    }
    if (date == null) {
      date = withTime(text);
    }
    if (date == null) {
      date = among(text);
    }
    if (date == null) {
      date = besideOther(text);
    }
    if (date == null) {
      Matcher filler = FILLER.matcher(text);
      date = filler.matches() ? date(filler.group(1)) : null;
    }
    return date;
  }

  private @Nullable UncertainDate qualified(String text) {
    UncertainDate about = inner(ABOUT, text);
    if (about == null) {
      about = inner(ABOUT_AFTER, text);
    }
    if (about != null) {
      return about.approximately();
    }
    UncertainDate doubt = inner(DOUBT, text);
    if (doubt == null) {
      doubt = inner(DOUBT_AFTER, text);
    }
    return doubt == null ? null : doubt.uncertain();
  }

  private @Nullable UncertainDate inner(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? date(matcher.group(1)) : null;
  }

  /** The early, middle or late third of a month, year or decade; its edges are not sharp. */
  private @Nullable UncertainDate part(String text) {
    Matcher part = PART.matcher(text);
    if (!part.matches()) {
      return null;
    }
    UncertainDate whole = date(part.group(2));
    LocalDate first = whole == null ? null : whole.earliest();
    LocalDate last = whole == null ? null : whole.latest();
    if (whole == null || first == null || last == null) {
      return null;
    }
    UncertainDate third =
        switch (part.group(1)) {
          case "early", "beginning", "start" -> thirdOf(whole, first, last, 0);
          case "mid", "middle" -> thirdOf(whole, first, last, 1);
          case "late", "end" -> thirdOf(whole, first, last, 2);
          case "first half" -> halfOf(whole, first, last, 0);
          default -> halfOf(whole, first, last, 1);
        };
    return third == null ? null : third.withQualifier(whole.qualifier()).approximately();
  }

  private static @Nullable UncertainDate thirdOf(
      UncertainDate whole, LocalDate first, LocalDate last, int third) {
    return switch (whole.precision()) {
      case YEAR ->
          UncertainDate.between(
              first.plusMonths(4L * third), first.plusMonths(4L * (third + 1)).minusDays(1));
      case MONTH ->
          UncertainDate.between(
              first.plusDays(10L * third), third == 2 ? last : first.plusDays(10L * third + 9));
      case SEASON -> UncertainDate.month(YearMonth.from(first).plusMonths(third));
      case RANGE -> isDecade(first, last) ? ofDecade(first, third) : null;
      default -> null;
    };
  }

  /** Years 0 to 3, 4 to 6 and 7 to 9. */
  private static UncertainDate ofDecade(LocalDate first, int third) {
    int from = third == 0 ? 0 : 3 * third + 1;
    int to = 3 * (third + 1);
    return UncertainDate.between(first.plusYears(from), first.plusYears(to + 1L).minusDays(1));
  }

  private static boolean isDecade(LocalDate first, LocalDate last) {
    return first.getYear() % 10 == 0 && last.equals(first.plusYears(10).minusDays(1));
  }

  private static @Nullable UncertainDate halfOf(
      UncertainDate whole, LocalDate first, LocalDate last, int half) {
    return switch (whole.precision()) {
      case YEAR ->
          UncertainDate.between(
              first.plusMonths(6L * half), first.plusMonths(6L * (half + 1)).minusDays(1));
      case MONTH ->
          UncertainDate.between(first.plusDays(15L * half), half == 1 ? last : first.plusDays(14));
      default -> null;
    };
  }

  /** A night reaches into the next day; the night of 3/4 April is told by both. */
  private @Nullable UncertainDate night(String text) {
    Matcher night = NIGHT.matcher(text);
    if (!night.matches()) {
      return null;
    }
    Matcher two = TWO_DAYS_OF_NIGHT.matcher(night.group(1));
    if (two.matches() && Integer.parseInt(two.group(2)) == Integer.parseInt(two.group(1)) + 1) {
      return new Clock(null, false, true, false).on(required(two.group(1) + " " + two.group(3)));
    }
    UncertainDate day = date(night.group(1));
    return day == null || day.findExactDay().isEmpty()
        ? null
        : new Clock(null, false, true, false).on(day);
  }

  private UncertainDate required(String text) {
    UncertainDate date = date(text);
    if (date == null) {
      throw new NotRead(DateProblem.NOT_UNDERSTOOD);
    }
    return date;
  }

  /** A day with a time of day before or after it. */
  private @Nullable UncertainDate withTime(String text) {
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      String before = trimmed(text.substring(0, at));
      String after = trimmed(text.substring(at + 1));
      UncertainDate date = timed(before, after);
      if (date == null) {
        date = timed(after, before);
      }
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable UncertainDate timed(String day, String time) {
    Clock clock = clock(time);
    UncertainDate date = clock == null ? null : calendar.read(day);
    if (clock == null || date == null || date.findExactDay().isEmpty()) {
      return null;
    }
    if (clock.halfOfDay()) {
      throw new NotRead(DateProblem.TIME_HALF_OF_DAY);
    }
    return clock.on(date);
  }

  @Nullable Clock clock(String text) {
    return Clock.read(text, false, context.twentyFourHours());
  }

  private static String trimmed(String part) {
    String text = part.strip();
    for (String word : new String[] {"at ", "on ", "@ ", "- ", "@", "of "}) {
      text = text.startsWith(word) ? text.substring(word.length()) : text;
    }
    for (String word : new String[] {" at", " on", ",", " @", " -", "@"}) {
      text = text.endsWith(word) ? text.substring(0, text.length() - word.length()) : text;
    }
    return text.strip();
  }

  /** One day between two, or one of two. */
  private @Nullable UncertainDate among(String text) {
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return ends.hull(between.group(1), " and ");
    }
    Matcher either = EITHER.matcher(text);
    return either.matches() ? ends.hull(either.group(1), " or ") : null;
  }

  /** Before, after or by another date: one end is open. */
  private @Nullable UncertainDate besideOther(String text) {
    UncertainDate before = inner(BEFORE, text);
    if (before != null && before.earliest() != null) {
      LocalDate last = before.earliest().minusDays(1);
      return UncertainDate.onOrBefore(last).withQualifier(before.qualifier());
    }
    UncertainDate after = inner(AFTER, text);
    if (after != null && after.latest() != null) {
      LocalDate first = after.latest().plusDays(1);
      return UncertainDate.onOrAfter(first).withQualifier(after.qualifier());
    }
    UncertainDate by = inner(BY, text);
    if (by == null || by.latest() == null) {
      return null;
    }
    return UncertainDate.onOrBefore(by.latest()).withQualifier(by.qualifier());
  }

  boolean hasOtherWeekday(String text) {
    return calendar.hasOtherWeekday(text);
  }

  /** Whether a date is told by an age, so that an end may be as well. */
  static boolean isAge(UncertainDate date) {
    return date.precision() == DatePrecision.AGE_OF_CHILD;
  }

  /** A period from its ends, which must be in order. */
  static UncertainPeriod period(UncertainDate start, UncertainDate end) {
    try {
      return UncertainPeriod.of(start, end);
    } catch (IllegalArgumentException e) {
      throw new NotRead(DateProblem.ENDS_BEFORE_START);
    }
  }
}
