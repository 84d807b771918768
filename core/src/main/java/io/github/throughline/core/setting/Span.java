package io.github.throughline.core.setting;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of working days, weeks, months or other units, kept in the unit in which it was told:
 * two months are not eight weeks, and ten working days are not two weeks.
 *
 * <p>Written as {@code 10 working days}, and read from that.
 *
 * @param amount how many, 0 or more
 * @param unit of what
 */
public record Span(int amount, SpanUnit unit) {
  /**
   * Checks the number.
   *
   * @param amount how many, 0 or more
   * @param unit of what
   * @throws IllegalArgumentException if the number is negative
   */
  public Span {
    requireNonNull(unit, "unit");
    if (amount < 0) {
      throw new IllegalArgumentException("A span of time cannot be negative");
    }
  }

  /**
   * A number of working days.
   *
   * @param amount how many
   * @return the span
   */
  public static Span workingDays(int amount) {
    return new Span(amount, SpanUnit.WORKING_DAYS);
  }

  /**
   * A number of calendar days.
   *
   * @param amount how many
   * @return the span
   */
  public static Span days(int amount) {
    return new Span(amount, SpanUnit.CALENDAR_DAYS);
  }

  /**
   * A number of weeks.
   *
   * @param amount how many
   * @return the span
   */
  public static Span weeks(int amount) {
    return new Span(amount, SpanUnit.WEEKS);
  }

  /**
   * A number of calendar months.
   *
   * @param amount how many
   * @return the span
   */
  public static Span months(int amount) {
    return new Span(amount, SpanUnit.MONTHS);
  }

  /**
   * A number of hours.
   *
   * @param amount how many
   * @return the span
   */
  public static Span hours(int amount) {
    return new Span(amount, SpanUnit.HOURS);
  }

  /**
   * Reads the written form.
   *
   * @param text for example {@code 10 working days} or {@code 1 month}
   * @return the span
   * @throws IllegalArgumentException if it is not a number and a unit; the message does not quote
   *     the text
   */
  public static Span parse(String text) {
    int blank = text.indexOf(' ');
    if (blank > 0 && blank <= 5 && text.chars().limit(blank).allMatch(Span::isDigit)) {
      int amount = Integer.parseInt(text.substring(0, blank));
      String words = text.substring(blank + 1);
      for (SpanUnit unit : SpanUnit.values()) {
        if (words.equals(unit.words(1)) || words.equals(unit.words(2))) {
          return new Span(amount, unit);
        }
      }
    }
    throw new IllegalArgumentException(
        "Not a span of time: expected a number and a unit, such as 10 working days, 6 weeks or"
            + " 3 months");
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The last day on which a thing is in time, counted on from a day that is itself not counted.
   *
   * @param day the day to count from
   * @param workingDays the working days
   * @return the day; empty when the unit is not counted in days, or the bank holidays of the years
   *     in question are not known
   */
  public Optional<LocalDate> findDayAfter(LocalDate day, WorkingDays workingDays) {
    return switch (unit) {
      case WORKING_DAYS -> workingDay(day, workingDays, true);
      case CALENDAR_DAYS -> Optional.of(day.plusDays(amount));
      case WEEKS -> Optional.of(day.plusWeeks(amount));
      case MONTHS -> Optional.of(day.plusMonths(amount));
      case YEARS -> Optional.of(day.plusYears(amount));
      case HOURS, MINUTES, VISITS, PAGES, SCHOOL_TERMS -> Optional.empty();
    };
  }

  /**
   * The last day on which a thing is in time that has to be done so long before a day, which is
   * itself not counted.
   *
   * @param day the day to count back from
   * @param workingDays the working days
   * @return the day; empty when the unit is not counted in days, or the bank holidays of the years
   *     in question are not known
   */
  public Optional<LocalDate> findDayBefore(LocalDate day, WorkingDays workingDays) {
    return switch (unit) {
      case WORKING_DAYS -> workingDay(day, workingDays, false);
      case CALENDAR_DAYS -> Optional.of(day.minusDays(amount));
      case WEEKS -> Optional.of(day.minusWeeks(amount));
      case MONTHS -> Optional.of(day.minusMonths(amount));
      case YEARS -> Optional.of(day.minusYears(amount));
      case HOURS, MINUTES, VISITS, PAGES, SCHOOL_TERMS -> Optional.empty();
    };
  }

  private Optional<LocalDate> workingDay(LocalDate day, WorkingDays workingDays, boolean after) {
    // No run of so many working days takes longer than twice as many days and a fortnight.
    LocalDate farthest = after ? day.plusDays(amount * 2L + 14) : day.minusDays(amount * 2L + 14);
    if (!workingDays.covers(day) || !workingDays.covers(farthest)) {
      return Optional.empty();
    }
    return Optional.of(after ? workingDays.plus(day, amount) : workingDays.minus(day, amount));
  }

  /**
   * The written form.
   *
   * @return for example {@code 10 working days}
   */
  @Override
  public String toString() {
    return amount + " " + unit.words(amount);
  }
}
