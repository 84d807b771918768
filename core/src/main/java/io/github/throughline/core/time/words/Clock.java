package io.github.throughline.core.time.words;

import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people write it.
 *
 * @param time the time; null for a part of the day, such as the evening
 * @param approximate whether it is only about then
 * @param overnight whether it reaches into the next day
 * @param halfOfDay whether it may be in the morning or the afternoon
 */
record Clock(@Nullable LocalTime time, boolean approximate, boolean overnight, boolean halfOfDay) {
  private static final Pattern ABOUT =
      Pattern.compile("(?:about|approximately|approx\\.?|around|circa|ca?\\.|roughly|~)\\s*");
  private static final Pattern ABOUT_AFTER =
      Pattern.compile("\\s*(?:approx\\.?|\\(approx\\)|ish|~)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s?(a\\.?m\\.?|p\\.?m\\.?|hrs|hours|h)?");
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s?(a\\.?m\\.?|p\\.?m\\.?)");
  private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})\\s?(hrs|hours|h)?");

  private static final Set<String> PARTS =
      Set.of(
          "morning",
          "am",
          "a.m",
          "p.m",
          "early morning",
          "early hours",
          "mid morning",
          "mid-morning",
          "lunchtime",
          "lunch time",
          "afternoon",
          "pm",
          "teatime",
          "tea time",
          "evening",
          "early evening",
          "late afternoon",
          "late morning",
          "bedtime",
          "daytime",
          "all day",
          "after school",
          "before school",
          "during school",
          "school day");
  private static final Set<String> NIGHTS =
      Set.of(
          "overnight",
          "night",
          "at night",
          "late night",
          "late at night",
          "during the night",
          "late evening",
          "midnight",
          "around midnight",
          "night time",
          "nighttime");
  private static final Set<String> NOT_KNOWN =
      Set.of("unknown", "not known", "nk", "n/k", "n/a", "not recorded", "time unknown", "-", "?");

  /** Whether the text says that the time is not known. */
  static boolean isNotKnown(String plain) {
    return NOT_KNOWN.contains(plain);
  }

  /**
   * A time, or null if the text is none.
   *
   * @param alone whether the text stands by itself, where four digits can only be a time
   * @throws NotRead if it has the form of a time that no day has
   */
  static @Nullable Clock read(String plain, boolean alone, boolean twentyFourHours) {
    String text = plain;
    boolean about = false;
    Matcher before = ABOUT.matcher(text);
    if (before.lookingAt()) {
      about = true;
      text = text.substring(before.end());
    }
    Clock clock = exact(text, alone, twentyFourHours);
    if (clock == null) {
      Matcher after = ABOUT_AFTER.matcher(text);
      for (int at = text.length() - 1; at > 0 && clock == null; at--) {
        if (after.region(at, text.length()).matches()) {
          about = true;
          clock = exact(text.substring(0, at), alone, twentyFourHours);
        }
      }
    }
    return clock == null ? null : new Clock(clock.time, about, clock.overnight, clock.halfOfDay);
  }

  private static @Nullable Clock exact(String text, boolean alone, boolean twentyFourHours) {
    String named = text.startsWith("the ") ? text.substring(4) : text;
    if (NIGHTS.contains(named)) {
      return new Clock(null, false, true, false);
    }
    if (PARTS.contains(named)
        || (named.startsWith("in the ") && PARTS.contains(named.substring(7)))) {
      return new Clock(null, false, false, false);
    }
    if (text.equals("noon") || text.equals("midday") || text.equals("12 noon")) {
      return of(LocalTime.NOON);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      boolean isPlain = numbers.group(4) == null && numbers.group(1).length() == 1;
      return of(
          numbers.group(1),
          numbers.group(2),
          numbers.group(3),
          numbers.group(4),
          isPlain && !twentyFourHours);
    }
    Matcher hour = HOUR.matcher(text);
    if (hour.matches()) {
      return of(hour.group(1), "00", null, hour.group(2), false);
    }
    Matcher digits = FOUR_DIGITS.matcher(text);
    if (digits.matches() && (alone || digits.group(3) != null)) {
      return of(digits.group(1), digits.group(2), null, digits.group(3), false);
    }
    return null;
  }

  private static Clock of(LocalTime time) {
    return new Clock(time, false, false, false);
  }

  private static Clock of(
      String hours, String minutes, @Nullable String seconds, @Nullable String half, boolean open) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    boolean isMorning = half != null && half.startsWith("a");
    boolean isAfternoon = half != null && half.startsWith("p");
    boolean fits =
        (!isMorning || (hour >= 1 && hour <= 12)) && (!isAfternoon || (hour >= 1 && hour <= 23));
    if (hour > 23 || minute > 59 || second > 59 || !fits) {
      throw new NotRead(DateProblem.NO_SUCH_TIME);
    }
    if (open && hour >= 1) {
      return new Clock(null, false, false, true);
    }
    if (isMorning && hour == 12) {
      hour = 0;
    } else if (isAfternoon && hour < 12) {
      hour += 12;
    }
    return of(LocalTime.of(hour, minute, second));
  }

  /** The day with this time; a night may reach into the day after. */
  UncertainDate on(UncertainDate date) {
    LocalDate day = date.findExactDay().orElse(null);
    if (day == null) {
      return date;
    }
    UncertainDate at =
        time != null
            ? UncertainDate.at(day.atTime(time))
            : overnight && day.getYear() < 9999
                ? UncertainDate.between(day, day.plusDays(1))
                : date;
    return approximate ? at.approximately() : at;
  }
}
