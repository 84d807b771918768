package io.github.throughline.core.time;

import static io.github.throughline.core.time.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {

  @ParameterizedTest(name = "{0} in 2016-04-01 to 2017-03-31: {1}")
  @CsvSource({
    "2016-03-31, OUT",
    "2016-04-01, CERTAIN",
    "2017-03-31, CERTAIN",
    "2017-04-01, OUT",
    "2016-04-01T00:00:00, CERTAIN",
    "2017-03-31T23:59:59, CERTAIN",
    "2016-03, OUT",
    "2016-04, CERTAIN",
    "2017-03, CERTAIN",
    "2016-21, POSSIBLE",
    "2016-24, CERTAIN",
    "2016, POSSIBLE",
    "2015, OUT",
    "201X, POSSIBLE",
    "200X, OUT",
    "2016-05-03~, POSSIBLE",
    "2016-05-03?, POSSIBLE",
    "2016-03-31~, OUT",
    "2015?, OUT",
    "[2016-04-01..2017-03-31], CERTAIN",
    "[2016-03-31..2017-03-31], POSSIBLE",
    "[2016-04-01..2017-04-01], POSSIBLE",
    "[..2016-03-31], OUT",
    "[..2016-04-01], POSSIBLE",
    "[2017-03-31..], POSSIBLE",
    "[2017-04-01..], OUT",
    "XXXX, POSSIBLE",
    "2016-03/.., CERTAIN",
    "2016-03/, POSSIBLE",
    "2016-05/, CERTAIN",
    "2017-04/.., OUT",
    "2015/2017-05, CERTAIN",
    "2015/2016, POSSIBLE",
    "2015/2016-04, CERTAIN",
    "2015/2016-03, OUT",
    "/2016-04, CERTAIN",
    "/2016-03, OUT",
    "/2018, POSSIBLE",
    "/.., POSSIBLE",
    "/, POSSIBLE",
    "2012~/.., CERTAIN",
    "2016~/.., POSSIBLE",
    "2018~/.., OUT",
    "2012~/2016-05, CERTAIN",
    "2012~/2016-05?, POSSIBLE",
    "2012~/2020?, CERTAIN",
  })
  void the_boundary_days_decide(String edtf, Certainty expected) {
    assertThat(When.parse(edtf).within(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)))
        .isEqualTo(expected);
  }

  @Test
  void told_by_age_or_by_another_event_it_is_judged_by_its_days() {
    UncertainDate birth = UncertainDate.on(LocalDate.of(2013, 4, 1));

    assertThat(
            UncertainDate.atAge(birth, 3)
                .within(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)))
        .isEqualTo(Certainty.CERTAIN);
    assertThat(
            UncertainDate.relative("before the move")
                .within(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)))
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void days_out_of_order_are_refused() {
    assertThatThrownBy(() -> UncertainDate.unknown().within(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The last day (2016-02-27) is before the first (2016-02-28)");
    assertThatThrownBy(() -> UncertainPeriod.from(UncertainDate.unknown()).within(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(UncertainDate.on(day(0)).within(day(0), day(0))).isEqualTo(Certainty.CERTAIN);
  }

  // Everything that can be said in a world of six days, against trying each day it can have been.
  // The days before and after the six stand for all time on either side.

  private static final List<LocalDate> WORLD = SmallWorld.days(-1, 6);
  private static final List<UncertainDate> DATES =
      SmallWorld.dates(5, DateQualifier.EXACT, DateQualifier.APPROXIMATE);

  @Test
  void a_date_agrees_with_trying_every_day() {
    for (Window window : windows()) {
      for (UncertainDate date : DATES) {
        List<LocalDate> possible = daysItCanHaveBeen(date, window);
        long in = possible.stream().filter(day -> isIn(day, window)).count();

        assertThat(date.within(window.first(), window.last()))
            .as("%s in %s", date, window)
            .isEqualTo(certainty(in, possible.size()));
      }
    }
  }

  @Test
  void a_period_agrees_with_trying_every_start_and_end() {
    for (Window window : windows()) {
      for (UncertainDate start : DATES) {
        agrees(UncertainPeriod.from(start), window);
        agrees(UncertainPeriod.endUnknown(start), window);
        for (UncertainDate end : DATES) {
          if (canFollow(start, end)) {
            agrees(UncertainPeriod.of(start, end), window);
          }
        }
      }
    }
  }

  private static void agrees(UncertainPeriod period, Window window) {
    int overlapping = 0;
    int all = 0;
    for (LocalDate start : daysItCanHaveBeen(period.start(), window)) {
      for (LocalDate end : daysItCanHaveEnded(period, window)) {
        if (!end.isBefore(start)) {
          all++;
          if (!start.isAfter(window.last()) && !end.isBefore(window.first())) {
            overlapping++;
          }
        }
      }
    }
    assertThat(period.within(window.first(), window.last()))
        .as("%s in %s", period, window)
        .isEqualTo(certainty(overlapping, all));
  }

  private static List<Window> windows() {
    return SmallWorld.days(0, 5).stream()
        .flatMap(
            first ->
                SmallWorld.days(0, 5).stream()
                    .filter(last -> !last.isBefore(first))
                    .map(last -> new Window(first, last)))
        .toList();
  }

  private static List<LocalDate> daysItCanHaveEnded(UncertainPeriod period, Window window) {
    UncertainDate end = period.end();
    if (end != null) {
      return daysItCanHaveBeen(end, window);
    }
    return period.isOpen() ? List.of(day(6)) : WORLD;
  }

  /** A doubtful date whose days touch the window can have been any day. */
  private static List<LocalDate> daysItCanHaveBeen(UncertainDate date, Window window) {
    List<LocalDate> recorded =
        WORLD.stream().filter(day -> isBetween(day, date.earliest(), date.latest())).toList();
    boolean touches = recorded.stream().anyMatch(day -> isIn(day, window));
    return date.qualifier() != DateQualifier.EXACT && touches ? WORLD : recorded;
  }

  private static boolean isIn(LocalDate day, Window window) {
    return isBetween(day, window.first(), window.last());
  }

  private static boolean isBetween(
      LocalDate day, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest));
  }

  private static boolean canFollow(UncertainDate start, UncertainDate end) {
    return start.earliest() == null
        || end.latest() == null
        || !end.latest().isBefore(start.earliest());
  }

  private static Certainty certainty(long in, long all) {
    if (in == 0) {
      return Certainty.OUT;
    }
    return in == all ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }
}
