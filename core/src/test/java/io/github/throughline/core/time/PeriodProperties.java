package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.TimeArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

  @Property
  void a_day_of_the_period_is_covered_or_in_one_gap(
      @ForAll("someOfThem") List<Period> periods,
      @ForAll("periods") Period within,
      @ForAll("days") LocalDate day) {
    boolean covered = periods.stream().anyMatch(period -> period.contains(day));
    long gaps = Periods.gaps(periods, within).stream().filter(gap -> gap.contains(day)).count();

    assertThat(gaps).isEqualTo(within.contains(day) && !covered ? 1 : 0);
  }

  @Property
  void a_union_does_not_depend_on_order_and_is_its_own_union(
      @ForAll("someOfThem") List<Period> periods, @ForAll Random random) {
    List<Period> shuffled = new ArrayList<>(periods);
    Collections.shuffle(shuffled, random);
    List<Period> union = Periods.union(periods);

    assertThat(Periods.union(shuffled)).isEqualTo(union);
    assertThat(Periods.union(union)).isEqualTo(union);
  }

  @Provide
  Arbitrary<Period> periods() {
    return TimeArbitraries.periods();
  }

  @Provide
  Arbitrary<List<Period>> someOfThem() {
    return TimeArbitraries.periods().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }
}
