package io.github.throughline.core.time;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.TimeArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChronologicalProperties {
  private static final Comparator<When> ORDER = When.chronological();

  /** In order; each pair of neighbours differs in what is next in turn to decide. */
  private static final List<When> IN_ORDER =
      List.of(
          UncertainDate.on(LocalDate.of(2015, 12, 31)),
          UncertainDate.parse("2016-01-01"),
          UncertainDate.parse("2016-01-01").withWords("at new year"),
          UncertainDate.parse("2016-01-01").withWords("on the first"),
          UncertainDate.of("2016-01-01", DatePrecision.AGE_OF_CHILD, null),
          UncertainDate.of("2016-01-01", DatePrecision.RELATIVE, null),
          UncertainDate.of("2016-01-01", DatePrecision.RELATIVE, "then"),
          UncertainDate.parse("2016-01-01%"),
          UncertainPeriod.parse("2016-01-01/2016-01-01"),
          UncertainDate.parse("2016-01-01?"),
          UncertainDate.parse("2016-01-01~"),
          UncertainDate.parse("2016-01-01T09:00:00"),
          UncertainPeriod.parse("2016-01-01T09:00:00/2016-01-01"),
          UncertainDate.parse("2016-01-01T09:00:00~"),
          UncertainDate.parse("2016-01-01T10:00:00"),
          UncertainDate.parse("2016-01"),
          UncertainDate.parse("2016"),
          UncertainDate.parse("2016~"),
          UncertainDate.parse("[2016-01-01..2016-12-31]"),
          UncertainPeriod.parse("2016/2017"),
          UncertainPeriod.of(
              UncertainDate.parse("2016"), UncertainDate.parse("2017").withWords("a year later")),
          UncertainPeriod.parse("2016-01/"),
          UncertainPeriod.parse("2016-01/.."),
          UncertainPeriod.parse("2016/"),
          UncertainPeriod.of(UncertainDate.parse("2016"), UncertainDate.relative("the move")),
          UncertainPeriod.of(UncertainDate.parse("2016"), UncertainDate.relative("their move")),
          UncertainPeriod.parse("2016/.."),
          UncertainPeriod.parse("2016/..").withWords("ever since"),
          UncertainPeriod.from(UncertainDate.parse("2016").withWords("that year")),
          UncertainDate.parse("[2016-01-01..]"),
          UncertainDate.parse("[2016-01-02..2016-01-03]"),
          UncertainPeriod.parse("/2015"),
          UncertainDate.parse("[..2015-12-31]"),
          UncertainDate.parse("[..2016-12-31]"),
          UncertainPeriod.parse("/"),
          UncertainPeriod.parse("/.."),
          UncertainDate.relative("before the move"),
          UncertainDate.unknown());

  @Test
  void earliest_then_latest_then_time_then_text_then_the_rest() {
    List<When> shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(ORDER);

    assertThat(shuffled).isEqualTo(IN_ORDER);
  }

  @Test
  void it_is_a_total_order_of_values_that_hardly_differ() {
    for (When one : IN_ORDER) {
      for (When other : IN_ORDER) {
        isConsistent(one, other);
        for (When third : IN_ORDER) {
          isTransitive(one, other, third);
        }
      }
    }
  }

  @Property
  void it_is_consistent_with_equals(@ForAll("whens") When one, @ForAll("whens") When other) {
    isConsistent(one, other);
    isConsistent(one, one);
  }

  @Property
  void it_is_transitive(
      @ForAll("whens") When one, @ForAll("whens") When other, @ForAll("whens") When third) {
    isTransitive(one, other, third);
  }

  @Property
  void days_known_come_first_and_in_order(@ForAll("whens") When one, @ForAll("whens") When other) {
    Comparator<LocalDate> known = Comparator.nullsLast(naturalOrder());
    Comparator<When> days =
        Comparator.comparing(When::earliest, known).thenComparing(When::latest, known);
    int byDays = days.compare(one, other);

    if (byDays != 0) {
      assertThat(Integer.signum(ORDER.compare(one, other))).isEqualTo(Integer.signum(byDays));
    }
  }

  private static void isConsistent(When one, When other) {
    int order = Integer.signum(ORDER.compare(one, other));
    assertThat(order).isEqualTo(-Integer.signum(ORDER.compare(other, one)));
    assertThat(order == 0).as("%s and %s", one, other).isEqualTo(one.equals(other));
  }

  private static void isTransitive(When one, When other, When third) {
    if (ORDER.compare(one, other) <= 0 && ORDER.compare(other, third) <= 0) {
      assertThat(ORDER.compare(one, third)).isLessThanOrEqualTo(0);
    }
  }

  @Provide
  Arbitrary<When> whens() {
    return TimeArbitraries.whens();
  }
}
