package io.github.throughline.core.time;

import static io.github.throughline.core.time.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final List<Period> PERIODS = SmallWorld.periods();

  @Test
  void through_counts_the_last_day_and_until_does_not() {
    assertThat(Period.through(day(1), day(3))).isEqualTo(Period.until(day(1), day(4)));
    assertThat(Period.through(day(1), day(1)).days()).isEqualTo(1);
    assertThat(Period.until(day(1), day(1)).days()).isZero();
    assertThat(Period.from(day(1))).isEqualTo(new Period(day(1), null));
  }

  @Test
  void days_out_of_order_are_refused() {
    assertThatThrownBy(() -> Period.through(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A period cannot end (2016-02-27) before it starts (2016-02-28)");
    assertThatThrownBy(() -> Period.until(day(1), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A period cannot end (2016-02-27) before it starts (2016-02-28)");
  }

  @Test
  void what_an_open_period_lacks_cannot_be_had() {
    Period open = Period.from(day(1));

    assertThat(open.isOpen()).isTrue();
    assertThat(open.findLastDay()).isEmpty();
    assertThat(open.firstDay()).isEqualTo(day(1));
    assertThatThrownBy(open::lastDay).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(open::days).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_a_period_without_days_lacks_cannot_be_had() {
    Period empty = Period.until(day(1), day(1));

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.isOpen()).isFalse();
    assertThat(empty.findLastDay()).isEmpty();
    assertThatThrownBy(empty::firstDay).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(empty::lastDay).isInstanceOf(IllegalStateException.class);
  }

  // The laws, for every pair in a world of six days. A period is the set of its days; an open one
  // has all days up to day 12, which is further than any other end and so stands for no end.

  private static final LocalDate FAR = day(12);

  private static NavigableSet<LocalDate> daysOf(Period period) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    LocalDate end = period.end() == null ? FAR.plusDays(1) : period.end();
    for (LocalDate day = period.start(); day.isBefore(end); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  private static NavigableSet<LocalDate> daysOf(Collection<Period> periods) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    periods.forEach(period -> days.addAll(daysOf(period)));
    return days;
  }

  private static boolean isOneRun(NavigableSet<LocalDate> days) {
    return days.isEmpty() || days.first().plusDays(days.size() - 1L).equals(days.last());
  }

  @Test
  void a_period_has_the_days_it_contains() {
    for (Period period : PERIODS) {
      NavigableSet<LocalDate> days = daysOf(period);
      for (LocalDate day : SmallWorld.days(-1, 12)) {
        assertThat(period.contains(day)).as("%s in %s", day, period).isEqualTo(days.contains(day));
      }
      assertThat(period.isEmpty()).isEqualTo(days.isEmpty());
      if (!days.isEmpty()) {
        assertThat(period.firstDay()).isEqualTo(days.first());
      }
      if (!period.isOpen()) {
        assertThat(period.days()).isEqualTo(days.size());
      }
      if (!period.isOpen() && !days.isEmpty()) {
        assertThat(period.lastDay()).isEqualTo(days.last());
        assertThat(period.findLastDay()).contains(days.last());
        assertThat(Period.through(period.firstDay(), period.lastDay())).isEqualTo(period);
      }
    }
  }

  @Test
  void every_relation_agrees_with_the_sets_of_days() {
    for (Period one : PERIODS) {
      for (Period other : PERIODS) {
        NavigableSet<LocalDate> shared = daysOf(one);
        shared.retainAll(daysOf(other));
        boolean bothHaveDays = !one.isEmpty() && !other.isEmpty();

        assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.contains(other)).isEqualTo(daysOf(one).containsAll(daysOf(other)));
        assertThat(one.abuts(other))
            .as("%s abuts %s", one, other)
            .isEqualTo(bothHaveDays && shared.isEmpty() && isOneRun(daysOf(List.of(one, other))));
        assertThat(one.findIntersection(other).map(PeriodTest::daysOf).orElse(new TreeSet<>()))
            .isEqualTo(shared);
        assertThat(one.findIntersection(other).isPresent()).isEqualTo(!shared.isEmpty());
        assertThat(one.findIntersection(other).filter(Period::isOpen).isPresent())
            .isEqualTo(one.isOpen() && other.isOpen());
      }
    }
  }

  @Test
  void relations_agree_with_each_other() {
    for (Period one : PERIODS) {
      for (Period other : PERIODS) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.abuts(other)).isEqualTo(other.abuts(one));
        assertThat(one.abuts(other) && one.overlaps(other)).isFalse();
        assertThat(one.findIntersection(other)).isEqualTo(other.findIntersection(one));
        if (one.contains(other) && other.contains(one) && !one.isEmpty()) {
          assertThat(one).isEqualTo(other);
        }
      }
    }
  }

  @Test
  void the_order_is_by_start_then_end_with_open_last() {
    List<Period> sorted = PERIODS.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; j < sorted.size(); j++) {
        assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
            .isEqualTo(Integer.signum(Integer.compare(i, j)));
      }
    }
    assertThat(sorted.get(0)).isEqualTo(Period.until(day(0), day(0)));
    assertThat(sorted.get(7)).isEqualTo(Period.from(day(0)));
  }

  @Test
  void a_union_has_the_same_days_in_the_fewest_periods() {
    for (Period one : PERIODS) {
      for (Period other : PERIODS) {
        for (Period third : PERIODS) {
          List<Period> periods = List.of(one, other, third);
          List<Period> union = Periods.union(periods);

          assertThat(daysOf(union)).isEqualTo(daysOf(periods));
          assertThat(union.stream().anyMatch(Period::isOpen))
              .isEqualTo(periods.stream().anyMatch(Period::isOpen));
          assertThat(union).noneMatch(Period::isEmpty);
          for (int i = 1; i < union.size(); i++) {
            LocalDate endBefore = union.get(i - 1).end();
            assertThat(endBefore).as("%s", union).isNotNull().isBefore(union.get(i).start());
          }
        }
      }
    }
  }

  @Test
  void gaps_are_the_days_within_that_none_covers() {
    for (Period within : PERIODS) {
      for (Period one : PERIODS) {
        for (Period other : PERIODS) {
          List<Period> gaps = Periods.gaps(List.of(one, other), within);
          NavigableSet<LocalDate> uncovered = daysOf(within);
          uncovered.removeAll(daysOf(List.of(one, other)));

          assertThat(daysOf(gaps)).isEqualTo(uncovered);
          assertThat(gaps).isEqualTo(Periods.union(gaps));
          assertThat(gaps.stream().anyMatch(Period::isOpen))
              .isEqualTo(within.isOpen() && !one.isOpen() && !other.isOpen());
        }
      }
    }
  }

  @Test
  void nothing_covers_nothing() {
    assertThat(Periods.union(List.of())).isEmpty();
    assertThat(Periods.gaps(List.of(), Period.from(day(0)))).containsExactly(Period.from(day(0)));
    assertThat(Periods.gaps(List.of(), Period.until(day(0), day(0)))).isEmpty();
  }
}
