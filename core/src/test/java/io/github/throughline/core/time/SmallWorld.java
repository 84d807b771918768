package io.github.throughline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A world of a few days, small enough to try everything in it. */
final class SmallWorld {
  /** Day 0; the others are counted from it, across the end of a month and a leap day. */
  private static final LocalDate DAY_0 = LocalDate.of(2016, 2, 27);

  private SmallWorld() {}

  static LocalDate day(int number) {
    return DAY_0.plusDays(number);
  }

  static List<LocalDate> days(int from, int through) {
    return IntStream.rangeClosed(from, through).mapToObj(SmallWorld::day).toList();
  }

  /** Every date that can be told by days 0 to the last: bounded on both sides, on one, on none. */
  static List<UncertainDate> dates(int last, DateQualifier... qualifiers) {
    List<UncertainDate> dates = new ArrayList<>();
    dates.add(UncertainDate.unknown());
    for (int from = 0; from <= last; from++) {
      dates.add(UncertainDate.onOrBefore(day(from)));
      dates.add(UncertainDate.onOrAfter(day(from)));
      for (int to = from; to <= last; to++) {
        dates.add(UncertainDate.between(day(from), day(to)));
      }
    }
    List<UncertainDate> qualified = new ArrayList<>();
    for (DateQualifier qualifier : qualifiers) {
      dates.forEach(date -> qualified.add(date.withQualifier(qualifier)));
    }
    return qualified;
  }

  /** Every period that starts on days 0 to 5: until each day from its start to day 6, or open. */
  static List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int from = 0; from <= 5; from++) {
      periods.add(Period.from(day(from)));
      for (int until = from; until <= 6; until++) {
        periods.add(Period.until(day(from), day(until)));
      }
    }
    return periods;
  }
}
