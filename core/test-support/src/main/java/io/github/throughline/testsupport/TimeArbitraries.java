package io.github.throughline.testsupport;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.Season;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Made-up dates, periods and collection years for property tests.
 *
 * <p>Days are from 1900 to 2099, so that any two of them can meet in one history.
 */
public final class TimeArbitraries {
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private TimeArbitraries() {}

  /**
   * Any day.
   *
   * @return the arbitrary
   */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /**
   * Any day and time of day, to the second.
   *
   * @return the arbitrary
   */
  public static Arbitrary<LocalDateTime> times() {
    Arbitrary<LocalTime> times =
        Arbitraries.integers().between(0, 24 * 60 * 60 - 1).map(LocalTime::ofSecondOfDay);
    return Combinators.combine(days(), times).as(LocalDateTime::of);
  }

  /**
   * Dates of every precision and qualifier, some with the words they were told in.
   *
   * @return the arbitrary
   */
  public static Arbitrary<UncertainDate> uncertainDates() {
    Arbitrary<UncertainDate> births = qualified(calendarDates());
    Arbitrary<UncertainDate> byAge =
        Combinators.combine(births, Arbitraries.integers().between(0, 25)).as(UncertainDate::atAge);
    Arbitrary<UncertainDate> byMonths =
        Combinators.combine(births, Arbitraries.integers().between(0, 36))
            .as(UncertainDate::atAgeInMonths);
    Arbitrary<UncertainDate> relative =
        Combinators.combine(words(), births).as(UncertainDate::relative);
    return worded(qualified(Arbitraries.oneOf(calendarDates(), byAge, byMonths, relative)));
  }

  /**
   * Dates that the EDTF form holds whole: of every qualifier, none told by age or another event.
   *
   * @return the arbitrary
   */
  public static Arbitrary<UncertainDate> datesWholeInEdtf() {
    return qualified(calendarDates());
  }

  private static Arbitrary<UncertainDate> calendarDates() {
    Arbitrary<Integer> years = days().map(LocalDate::getYear);
    Arbitrary<UncertainDate> ranges =
        Combinators.combine(days(), days())
            .as(
                (one, other) ->
                    one.isBefore(other)
                        ? UncertainDate.between(one, other)
                        : UncertainDate.between(other, one));
    return Arbitraries.oneOf(
        days().map(UncertainDate::on),
        times().map(UncertainDate::at),
        days().map(day -> UncertainDate.month(YearMonth.from(day))),
        Combinators.combine(years, Arbitraries.of(Season.values())).as(UncertainDate::season),
        years.map(UncertainDate::year),
        years.map(year -> UncertainDate.decade(year - year % 10)),
        ranges,
        days().map(UncertainDate::onOrBefore),
        days().map(UncertainDate::onOrAfter),
        Arbitraries.create(UncertainDate::unknown));
  }

  private static Arbitrary<UncertainDate> qualified(Arbitrary<UncertainDate> dates) {
    return Combinators.combine(dates, Arbitraries.of(DateQualifier.values()))
        .as(UncertainDate::withQualifier);
  }

  private static Arbitrary<UncertainDate> worded(Arbitrary<UncertainDate> dates) {
    return Combinators.combine(dates, words().injectNull(0.5))
        .as((date, words) -> words == null ? date : date.withWords(words));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "summer 2016", "when she was about three", "before the move", "nobody remembers");
  }

  /**
   * States that lasted: over, still going on, or with an end that is not known.
   *
   * @return the arbitrary
   */
  public static Arbitrary<UncertainPeriod> uncertainPeriods() {
    return Combinators.combine(periodsOf(uncertainDates()), words().injectNull(0.7))
        .as((period, words) -> words == null ? period : period.withWords(words));
  }

  /**
   * Periods that the EDTF form holds whole.
   *
   * @return the arbitrary
   */
  public static Arbitrary<UncertainPeriod> periodsWholeInEdtf() {
    return periodsOf(datesWholeInEdtf());
  }

  private static Arbitrary<UncertainPeriod> periodsOf(Arbitrary<UncertainDate> dates) {
    return Arbitraries.oneOf(
        dates.map(UncertainPeriod::from),
        dates.map(UncertainPeriod::endUnknown),
        Combinators.combine(dates, dates).as(TimeArbitraries::inOrder));
  }

  private static UncertainPeriod inOrder(UncertainDate one, UncertainDate other) {
    try {
      return UncertainPeriod.of(one, other);
    } catch (IllegalArgumentException endsBeforeItStarts) {
      return UncertainPeriod.of(other, one);
    }
  }

  /**
   * Dates and stretches of time.
   *
   * @return the arbitrary
   */
  public static Arbitrary<When> whens() {
    return Arbitraries.oneOf(
        uncertainDates().map(date -> date), uncertainPeriods().map(period -> period));
  }

  /**
   * Periods of whole days: over, open, and without days.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Period> periods() {
    Arbitrary<Period> over =
        Combinators.combine(days(), Arbitraries.integers().between(0, 4000))
            .as((start, days) -> Period.until(start, start.plusDays(days)));
    return Arbitraries.oneOf(over, days().map(Period::from));
  }

  /**
   * Collection years, those of the returns more often than the rest.
   *
   * @return the arbitrary
   */
  public static Arbitrary<CollectionYear> collectionYears() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(2018, 2027).map(CollectionYear::ending)),
        Tuple.of(1, Arbitraries.integers().between(1901, 2999).map(CollectionYear::ending)));
  }
}
