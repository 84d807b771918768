package io.github.throughline.chronology.render.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the days lie across the picture. Time runs evenly, but for one case: a few things from long
 * before all others, such as a parent's own childhood, would press everything else into a corner.
 * They stand in a narrow strip of their own in front, which says that it is not to scale.
 */
public final class TimeScale {
  /** A silence of this length may part the strip in front from the rest. */
  private static final int SILENCE_YEARS = 5;

  private static final double EARLIER_WIDTH = 110;
  private static final double BREAK = 14;

  final LocalDate first;
  final LocalDate last;

  /** The day up to which the chronology looks; what goes on is drawn to here. */
  final LocalDate asAt;

  final double left;
  final double right;

  /** The first day of the strip in front; null when there is none. */
  final @Nullable LocalDate earlierFirst;

  private final @Nullable LocalDate earlierLast;
  private final double start;

  /**
   * A scale.
   *
   * @param days the days that must be on it, sorted
   * @param asAt the day up to which the chronology looks
   * @param last the last day of the picture, that day or later
   * @param left where the picture's time begins
   * @param right where it ends
   */
  TimeScale(List<LocalDate> days, LocalDate asAt, LocalDate last, double left, double right) {
    int later = firstAfterSilence(days);
    LocalDate begin = days.isEmpty() ? last.minusYears(1) : days.get(later);
    this.earlierFirst = later == 0 ? null : days.get(0);
    this.earlierLast = later == 0 ? null : days.get(later - 1);
    this.last = last.isBefore(begin) ? begin : last;
    this.asAt = asAt;
    long span = ChronoUnit.DAYS.between(begin, this.last);
    this.first = span < 180 ? this.last.minusDays(180) : begin.minusDays(span / 60);
    this.left = left;
    this.right = right;
    this.start = later == 0 ? left : left + EARLIER_WIDTH + BREAK;
  }

  private static int firstAfterSilence(List<LocalDate> days) {
    int found = 0;
    for (int i = 1; i <= days.size() / 4; i++) {
      if (days.get(i - 1).plusYears(SILENCE_YEARS).isBefore(days.get(i))) {
        found = i;
      }
    }
    return found;
  }

  /** Where time to scale begins. */
  double start() {
    return start;
  }

  /** Where the strip in front ends, if there is one. */
  double earlierEnd() {
    return start - BREAK;
  }

  /** The last day in the strip in front. */
  LocalDate earlierLast() {
    return earlierLast == null ? first : earlierLast;
  }

  /** Where a day lies; days beyond the picture lie at its edge. */
  double x(LocalDate day) {
    if (earlierFirst != null && earlierLast != null && day.isBefore(first)) {
      if (day.isAfter(earlierLast)) {
        return earlierEnd();
      }
      double span = Math.max(1, ChronoUnit.DAYS.between(earlierFirst, earlierLast));
      double share = Math.max(0, ChronoUnit.DAYS.between(earlierFirst, day)) / span;
      return left + 12 + share * (EARLIER_WIDTH - 24);
    }
    double days = ChronoUnit.DAYS.between(first, day);
    return Math.min(right, Math.max(start, start + days * perDay()));
  }

  /** Where what goes on, or has no bound that is known, leaves the picture. */
  double open() {
    return x(asAt);
  }

  double perYear() {
    return perDay() * 365.25;
  }

  private double perDay() {
    return (right - start) / ChronoUnit.DAYS.between(first, last.plusDays(1));
  }

  /** A beginning of a year or month, and the closeness from which on it is drawn. */
  record Tick(LocalDate day, int from) {}

  /** One, five or ten years, so many that each has room. */
  static int step(double perYear, double room) {
    return perYear >= room ? 1 : perYear * 5 >= room ? 5 : 10;
  }

  /** The beginnings of years, or of every few years when they would be too close. */
  List<Tick> years() {
    List<Tick> years = new ArrayList<>();
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      for (int times : Zoom.TIMES) {
        if (Math.floorMod(year, step(perYear() * times, 34)) == 0) {
          years.add(new Tick(LocalDate.of(year, 1, 1), times));
          break;
        }
      }
    }
    return years;
  }

  /** The beginnings of months other than January, from where on there is room for them. */
  List<Tick> months() {
    List<Tick> months = new ArrayList<>();
    for (LocalDate day = first.withDayOfMonth(1).plusMonths(1);
        !day.isAfter(last);
        day = day.plusMonths(1)) {
      int number = day.getMonthValue() - 1;
      for (int times : Zoom.TIMES) {
        double perYear = perYear() * times;
        int step = perYear / 12 >= 30 ? 1 : perYear / 4 >= 34 ? 3 : 12;
        if (number % step == 0 && number != 0) {
          months.add(new Tick(day, times));
          break;
        }
      }
    }
    return months;
  }
}
