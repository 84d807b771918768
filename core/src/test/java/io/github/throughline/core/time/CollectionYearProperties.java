package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.TimeArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CollectionYearProperties {

  @Property
  void its_written_form_comes_back_equal(@ForAll("years") CollectionYear year) {
    assertThat(CollectionYear.parse(year.toString())).isEqualTo(year);
  }

  @Property
  void a_day_is_in_the_year_that_contains_it_and_no_other(
      @ForAll("days") LocalDate day, @ForAll("years") CollectionYear year) {
    CollectionYear containing = CollectionYear.containing(day.plusYears(1));

    assertThat(containing.contains(day.plusYears(1))).isTrue();
    assertThat(year.contains(day.plusYears(1))).isEqualTo(year.equals(containing));
  }

  @Provide
  Arbitrary<CollectionYear> years() {
    return TimeArbitraries.collectionYears();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }
}
