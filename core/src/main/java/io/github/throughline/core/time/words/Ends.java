package io.github.throughline.core.time.words;

import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two dates in one text: the ends of a stretch of time, or the days between which one lies. */
final class Ends {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:since (.+)|(?:from )?(.+?)\\s?(?:-|to|until|till)\\s?"
              + "(?:date|present|the present|now|today|ongoing|current|still ongoing))");
  private static final Pattern ONWARDS =
      Pattern.compile("(?:from )?(.+?),? (?:onwards?|on)|from (.+)");
  private static final Pattern UNTIL =
      Pattern.compile("(?:until|till|'til|up to|up until|ended|ending) (.+)");
  private static final Pattern FROM = Pattern.compile("(?:from )?(.+)");
  private static final String[] TO = {
    " to ", " until ", " till ", " through ", " - ", "- ", " -", "-"
  };

  /** The month and year, or the year, that a first end takes over from the last. */
  private static final Pattern TAIL =
      Pattern.compile(".*?((?:" + CalendarForms.MONTH + "[ ,]{1,2})?(?:\\d{4}|'\\d{2}))(?:\\s.*)?");

  private static final Pattern NUMERIC_TAIL =
      Pattern.compile("\\d{1,2}([/.]\\d{1,2})([/.](?:\\d{4}|\\d{2}))");
  private static final Pattern DAY_ALONE = Pattern.compile("(?:the )?\\d{1,2}(?:st|nd|rd|th)?");
  private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})-(\\d{2})");

  private final Phrase phrase;

  Ends(Phrase phrase) {
    this.phrase = phrase;
  }

  /** A stretch of time, or null if the text tells none. */
  @Nullable UncertainPeriod period(String text) {
    Matcher open = OPEN.matcher(text);
    if (open.matches()) {
      UncertainDate start = phrase.date(open.group(1) != null ? open.group(1) : open.group(2));
      if (start != null) {
        return UncertainPeriod.from(start);
      }
    }
    Matcher until = UNTIL.matcher(text);
    if (until.matches()) {
      UncertainDate end = phrase.date(until.group(1));
      if (end != null) {
        return UncertainPeriod.of(UncertainDate.unknown(), end);
      }
    }
    UncertainPeriod both = both(text);
    if (both != null) {
      return both;
    }
    Matcher onwards = ONWARDS.matcher(text);
    if (onwards.matches()) {
      UncertainDate start =
          phrase.date(onwards.group(1) != null ? onwards.group(1) : onwards.group(2));
      return start == null ? null : UncertainPeriod.endUnknown(start);
    }
    return null;
  }

  private @Nullable UncertainPeriod both(String text) {
    Matcher years = TWO_YEARS.matcher(text);
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      int second = Years.second(first, years.group(2));
      return Years.isUsual(first) && Years.isUsual(second) && second > first
          ? UncertainPeriod.of(UncertainDate.year(first), UncertainDate.year(second))
          : null;
    }
    Matcher from = FROM.matcher(text);
    String inner = from.matches() ? from.group(1) : text;
    for (String separator : TO) {
      for (int at = inner.indexOf(separator); at > 0; at = inner.indexOf(separator, at + 1)) {
        Pair pair = pair(inner.substring(0, at), inner.substring(at + separator.length()));
        if (pair != null) {
          return Phrase.period(pair.first, pair.last);
        }
      }
    }
    return null;
  }

  /** The days from the first of one date to the last of another, or null. */
  @Nullable UncertainDate hull(String text, String separator) {
    for (int at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      Pair pair = pair(text.substring(0, at), text.substring(at + separator.length()));
      if (pair != null) {
        return hull(pair.first, pair.last);
      }
    }
    return null;
  }

  private static UncertainDate hull(UncertainDate first, UncertainDate last) {
    LocalDate from = first.earliest();
    LocalDate to = last.latest();
    if (from == null || to == null || to.isBefore(from)) {
      throw new NotRead(
          from == null || to == null ? DateProblem.NOT_UNDERSTOOD : DateProblem.ENDS_BEFORE_START);
    }
    UncertainDate days =
        Phrase.isAge(first) && Phrase.isAge(last)
            ? new UncertainDate(DatePrecision.AGE_OF_CHILD, first.qualifier(), from, to, null, null)
            : UncertainDate.between(from, to).withQualifier(first.qualifier());
    return switch (last.qualifier()) {
      case EXACT -> days;
      case APPROXIMATE -> days.approximately();
      case UNCERTAIN -> days.uncertain();
      case APPROXIMATE_AND_UNCERTAIN -> days.approximately().uncertain();
    };
  }

  private record Pair(UncertainDate first, UncertainDate last) {}

  /** Two dates, the first of which may take its month and year from the last. */
  private @Nullable Pair pair(String first, String last) {
    if (first.isBlank() || last.isBlank()) {
      return null;
    }
    UncertainDate start = dateOrNull(first);
    UncertainDate end = phrase.date(last.strip());
    if (end == null) {
      return start == null ? null : toATime(start, last.strip());
    }
    if (start != null) {
      return new Pair(start, end);
    }
    start = completed(first.strip(), last.strip(), end);
    return start == null ? null : new Pair(start, end);
  }

  private @Nullable UncertainDate dateOrNull(String text) {
    try {
      return phrase.date(text.strip());
    } catch (NotRead e) {
      if (e.problem() == DateProblem.NO_YEAR) {
        return null;
      }
      throw e;
    }
  }

  private @Nullable UncertainDate completed(String first, String last, UncertainDate end) {
    Matcher numeric = NUMERIC_TAIL.matcher(last);
    if (numeric.matches()) {
      String tail =
          DAY_ALONE.matcher(first).matches()
              ? numeric.group(1) + numeric.group(2)
              : numeric.group(2);
      return phrase.date(first + tail);
    }
    Matcher tail = TAIL.matcher(last);
    if (!tail.matches()) {
      return null;
    }
    boolean isDay = DAY_ALONE.matcher(first).matches();
    if (isDay && tail.group(2) == null) {
      return null;
    }
    String year = tail.group(1).substring(tail.group(1).lastIndexOf(' ') + 1);
    UncertainDate start = phrase.date(first + " " + (isDay ? tail.group(1) : year));
    boolean isLater =
        start != null
            && start.earliest() != null
            && end.latest() != null
            && start.earliest().isAfter(end.latest());
    // "December to February 2020" can only begin in the year before.
    return isLater && !isDay && year.length() == 4
        ? phrase.date(first + " " + (Integer.parseInt(year) - 1))
        : start;
  }

  /** From a time of a day to another time, after midnight if it is earlier. */
  private @Nullable Pair toATime(UncertainDate start, String last) {
    Clock clock = phrase.clock(last);
    LocalTime from = start.time();
    LocalDate day = start.earliest();
    if (clock == null || from == null || day == null || clock.time() == null) {
      return null;
    }
    LocalDateTime to =
        clock.time().isBefore(from)
            ? day.plusDays(1).atTime(clock.time())
            : day.atTime(clock.time());
    UncertainDate end = UncertainDate.at(to);
    return new Pair(start, clock.approximate() ? end.approximately() : end);
  }
}
