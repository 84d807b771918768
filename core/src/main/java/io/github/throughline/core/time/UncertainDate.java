package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, known more or less well: the days it can have been, how closely it was told, how
 * surely it is meant and the words it was told in.
 *
 * <p>There is a factory for each way in which people date things: {@link #on on} a day, {@link #at
 * at} a time, in a {@link #month month}, {@link #season season}, {@link #year year} or {@link
 * #decade decade}, {@link #between between} two days, {@link #atAge at an age}, {@link #relative
 * before or after something else}. {@link #approximately()} and {@link #uncertain()} say that it is
 * only about then, or doubtful.
 *
 * <p>Times are local times in England, and years run from 1 to 9999.
 *
 * @param precision how closely it was told
 * @param qualifier how surely it is meant
 * @param earliest first day it can have been, or null when nothing bounds it from below
 * @param latest last day it can have been, or null when nothing bounds it from above
 * @param time time of day to the second, present exactly when the precision is TIME
 * @param words the words it was told in, or null when none were kept
 */
public record UncertainDate(
    DatePrecision precision,
    DateQualifier qualifier,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable LocalTime time,
    @Nullable String words)
    implements When {

  /**
   * A date from its parts, which must agree: a month has the first and last day of one month, a
   * range at least one end, an unknown date none. Blank words count as none, and a fraction of a
   * second is dropped.
   *
   * @param precision how closely it was told
   * @param qualifier how surely it is meant
   * @param earliest first day it can have been, or null when nothing bounds it from below
   * @param latest last day it can have been, or null when nothing bounds it from above
   * @param time time of day, present exactly when the precision is TIME
   * @param words the words it was told in, or null when none were kept
   * @throws IllegalArgumentException if the parts do not agree or a year is not 1 to 9999
   */
  public UncertainDate {
    requireNonNull(precision, "precision");
    requireNonNull(qualifier, "qualifier");
    requireFourDigitYear(earliest);
    requireFourDigitYear(latest);
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "The latest day a date can have been cannot be before the earliest");
    }
    if ((time != null) != (precision == DatePrecision.TIME)) {
      throw new IllegalArgumentException(
          "A date has a time of day exactly when its precision is TIME");
    }
    if (!precision.fits(earliest, latest)) {
      throw new IllegalArgumentException(
          "The earliest and latest day are not those of a date with precision " + precision);
    }
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    words = words == null || words.isBlank() ? null : words;
  }

  private static void requireFourDigitYear(@Nullable LocalDate day) {
    if (day != null) {
      requireFourDigits(day.getYear());
    }
  }

  private static int requireFourDigits(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("The year of a date must be from 1 to 9999");
    }
    return year;
  }

  private static UncertainDate years(DatePrecision precision, int first, int count) {
    LocalDate start = LocalDate.of(requireFourDigits(first), Month.JANUARY, 1);
    return exact(precision, start, start.plusYears(count).minusDays(1));
  }

  private static UncertainDate exact(
      DatePrecision precision, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return new UncertainDate(precision, DateQualifier.EXACT, earliest, latest, null, null);
  }

  /**
   * A day that is known.
   *
   * @param day the day
   * @return the date
   */
  public static UncertainDate on(LocalDate day) {
    requireNonNull(day, "day");
    return exact(DatePrecision.DAY, day, day);
  }

  /**
   * A day and time of day that are known.
   *
   * @param time local date and time; a fraction of a second is dropped
   * @return the date
   */
  public static UncertainDate at(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    return new UncertainDate(
        DatePrecision.TIME, DateQualifier.EXACT, day, day, time.toLocalTime(), null);
  }

  /**
   * Some day in a calendar month.
   *
   * @param month the month
   * @return the date
   */
  public static UncertainDate month(YearMonth month) {
    return exact(DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Some day in a season.
   *
   * @param year the calendar year in which the season begins, also for a winter
   * @param season the season
   * @return the date
   * @throws IllegalArgumentException if the season is not in the years 1 to 9999
   */
  public static UncertainDate season(int year, Season season) {
    requireFourDigits(year);
    return exact(DatePrecision.SEASON, season.firstDay(year), season.lastDay(year));
  }

  /**
   * Some day in a calendar year.
   *
   * @param year the year, 1 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of range
   */
  public static UncertainDate year(int year) {
    return years(DatePrecision.YEAR, year, 1);
  }

  /**
   * Some day in a decade, {@code 201X} in EDTF. It is a range, as any run of ten years is.
   *
   * @param firstYear the year the decade begins with, ending in 0
   * @return the date
   * @throws IllegalArgumentException if the year does not end in 0 or is not 10 to 9990
   */
  public static UncertainDate decade(int firstYear) {
    if (firstYear % 10 != 0) {
      throw new IllegalArgumentException("A decade begins with a year that ends in 0");
    }
    return years(DatePrecision.RANGE, firstYear, 10);
  }

  /**
   * Some day from one day to another, both possible.
   *
   * @param earliest first day it can have been
   * @param latest last day it can have been
   * @return the date; when the two are one day, that day
   * @throws IllegalArgumentException if the latest day is before the earliest
   */
  public static UncertainDate between(LocalDate earliest, LocalDate latest) {
    requireNonNull(latest, "latest");
    return earliest.equals(latest) ? on(earliest) : exact(DatePrecision.RANGE, earliest, latest);
  }

  /**
   * Some day up to a day, that day possible.
   *
   * @param latest last day it can have been
   * @return the date, {@code [..2016-08-31]} in EDTF
   */
  public static UncertainDate onOrBefore(LocalDate latest) {
    return exact(DatePrecision.RANGE, null, requireNonNull(latest, "latest"));
  }

  /**
   * Some day from a day on, that day possible.
   *
   * @param earliest first day it can have been
   * @return the date, {@code [2016-05-01..]} in EDTF
   */
  public static UncertainDate onOrAfter(LocalDate earliest) {
    return exact(DatePrecision.RANGE, requireNonNull(earliest, "earliest"), null);
  }

  /**
   * A date of which nothing is known.
   *
   * @return the date, {@code XXXX} in EDTF
   */
  public static UncertainDate unknown() {
    return exact(DatePrecision.UNKNOWN, null, null);
  }

  /**
   * Some day while a child was so many years old: from that birthday to the day before the next.
   *
   * <p>Where the birth date is a range of days the answer is as much wider, and where it is
   * approximate or uncertain so is the answer. A child born on 29 February has the birthday on 1
   * March in other years.
   *
   * @param birth the child's date of birth, as surely as it is known
   * @param years age in completed years, 0 to 130
   * @return the date, with precision AGE_OF_CHILD
   * @throws IllegalArgumentException if the age is out of range
   */
  public static UncertainDate atAge(UncertainDate birth, int years) {
    return Age.ofYears(years).of(birth);
  }

  /**
   * Some day while a child was so many months old. Else as {@link #atAge(UncertainDate, int)}; a
   * month without the day of birth is completed on the first of the next.
   *
   * @param birth the child's date of birth, as surely as it is known
   * @param months age in completed months, 0 to 1560
   * @return the date, with precision AGE_OF_CHILD
   * @throws IllegalArgumentException if the age is out of range
   */
  public static UncertainDate atAgeInMonths(UncertainDate birth, int months) {
    return Age.ofMonths(months).of(birth);
  }

  /**
   * A date told only by another event, such as "before the move".
   *
   * @param words the words it was told in
   * @return the date, with precision RELATIVE and no bounds
   */
  public static UncertainDate relative(String words) {
    return relative(words, unknown());
  }

  /**
   * A date told by another event, where something is known of the days it can have been.
   *
   * @param words the words it was told in
   * @param bounds a date that gives the earliest and latest day, and the qualifier; its words and
   *     time are not used
   * @return the date, with precision RELATIVE
   */
  public static UncertainDate relative(String words, UncertainDate bounds) {
    requireNonNull(words, "words");
    return new UncertainDate(
        DatePrecision.RELATIVE, bounds.qualifier, bounds.earliest, bounds.latest, null, words);
  }

  /**
   * Reads an EDTF text: a day, month, season (21 to 24), year, decade or century, a day with a time
   * to the second or the minute, a set such as {@code [2016-05-01..2016-08-31]}, {@code
   * [..2016-08]} or {@code [2016..]}, or {@code XXXX}; after it {@code ~}, {@code ?} or {@code %},
   * in a set after each end. An unspecified month or day ({@code 2016-XX}) is read as the year or
   * month it leaves.
   *
   * @param edtf the text, without blanks
   * @return the date
   * @throws IllegalArgumentException if it is of another form, or no such day exists; the message
   *     does not quote the text
   */
  public static UncertainDate parse(String edtf) {
    return Edtf.readDate(requireNonNull(edtf, "edtf"));
  }

  /**
   * Restores a date from all that a store keeps of it.
   *
   * @param edtf the EDTF form
   * @param precision how closely it was told, or null for what the EDTF form says by itself
   * @param words the words it was told in, or null when none were kept
   * @return the date
   * @throws IllegalArgumentException if the text is not EDTF, or the precision does not fit it
   */
  public static UncertainDate of(
      String edtf, @Nullable DatePrecision precision, @Nullable String words) {
    UncertainDate read = parse(edtf);
    return new UncertainDate(
        precision == null ? read.precision : precision,
        read.qualifier,
        read.earliest,
        read.latest,
        read.time,
        words);
  }

  /**
   * The same date with the words it was told in.
   *
   * @param words the words; blank ones count as none
   * @return a copy
   */
  public UncertainDate withWords(String words) {
    return new UncertainDate(precision, qualifier, earliest, latest, time, words);
  }

  /**
   * The same date without the words it was told in, for readers who must not see free text.
   *
   * @return a copy
   */
  public UncertainDate withoutWords() {
    return new UncertainDate(precision, qualifier, earliest, latest, time, null);
  }

  /**
   * The same date, but only about then ({@code ~}). Doubt that it has already stays.
   *
   * @return a copy
   */
  public UncertainDate approximately() {
    return withQualifier(qualifier.and(DateQualifier.APPROXIMATE));
  }

  /**
   * The same date, but doubtful ({@code ?}). If it is approximate already it is both ({@code %}).
   *
   * @return a copy
   */
  public UncertainDate uncertain() {
    return withQualifier(qualifier.and(DateQualifier.UNCERTAIN));
  }

  /**
   * The same date, meant as surely as given.
   *
   * @param qualifier how surely it is meant
   * @return a copy
   */
  public UncertainDate withQualifier(DateQualifier qualifier) {
    return new UncertainDate(precision, qualifier, earliest, latest, time, words);
  }

  /**
   * Whether it is one day, with or without a time, meant as it stands.
   *
   * @return true if there is no doubt about the day
   */
  public boolean isExact() {
    return qualifier == DateQualifier.EXACT && earliest != null && earliest.equals(latest);
  }

  /**
   * The day, if there is no doubt about it.
   *
   * @return the day, or empty unless {@link #isExact()}
   */
  public Optional<LocalDate> findExactDay() {
    return isExact() ? Optional.ofNullable(earliest) : Optional.empty();
  }

  @Override
  public Certainty within(LocalDate first, LocalDate last) {
    Window window = new Window(first, last);
    if (window.isAfter(this) || window.isBefore(this)) {
      return Certainty.OUT;
    }
    return window.isSurelyReachedBy(this) && window.isSurelyNotOverBy(this)
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }

  @Override
  public boolean isWholeInEdtf() {
    return words == null
        && precision != DatePrecision.AGE_OF_CHILD
        && precision != DatePrecision.RELATIVE;
  }

  @Override
  public String toEdtf() {
    return Edtf.write(this);
  }

  /**
   * The EDTF form, without the words: they are free text about people.
   *
   * @return as {@link #toEdtf()}
   */
  @Override
  public String toString() {
    return toEdtf();
  }
}
