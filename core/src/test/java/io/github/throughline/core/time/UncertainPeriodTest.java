package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainPeriodTest {
  private static final UncertainDate SPRING_2016 = UncertainDate.season(2016, Season.SPRING);

  @Test
  void three_ends_are_told_apart() {
    UncertainPeriod open = UncertainPeriod.from(SPRING_2016);
    UncertainPeriod unknown = UncertainPeriod.endUnknown(SPRING_2016);
    UncertainPeriod over = UncertainPeriod.of(SPRING_2016, UncertainDate.year(2017));

    assertThat(open.toEdtf()).isEqualTo("2016-21/..");
    assertThat(open.isOpen()).isTrue();
    assertThat(unknown.toEdtf()).isEqualTo("2016-21/");
    assertThat(unknown.isOpen()).isFalse();
    assertThat(over.toEdtf()).isEqualTo("2016-21/2017");
    assertThat(over.isOpen()).isFalse();
    assertThat(open).isNotEqualTo(unknown);
    assertThat(open.latest()).isNull();
    assertThat(unknown.latest()).isNull();
  }

  @Test
  void an_end_of_which_nothing_is_known_is_no_end() {
    assertThat(UncertainPeriod.of(SPRING_2016, UncertainDate.unknown()))
        .isEqualTo(UncertainPeriod.endUnknown(SPRING_2016));
    assertThat(UncertainPeriod.of(SPRING_2016, UncertainDate.relative("when he moved out")).end())
        .isEqualTo(UncertainDate.relative("when he moved out"));
  }

  @Test
  void an_open_period_has_no_end() {
    assertThatThrownBy(() -> new UncertainPeriod(SPRING_2016, SPRING_2016, true, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A period that is still going on has no end");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2016-05-03, 2016-05-02, refused",
    "2016-05-03, 2016-05-03, allowed",
    "2016-05-03, 2016-04, refused",
    "2016-05-03, 2016-05, allowed",
    "2016-05, 2016-05-01, allowed",
    "2016, 2016, allowed",
    "2017, 2016, refused",
    "[..2017], 2016, allowed",
    "[2017..], 2016, refused",
    "2017, [2016..], allowed",
    "2017, [..2016], refused",
    "2016-05-03T14:30:00, 2016-05-03T14:29:59, refused",
    "2016-05-03T14:30:00, 2016-05-03T14:30:00, allowed",
    "2016-05-03T14:30:00, 2016-05-03, allowed",
    "2016-05-03, 2016-05-03T14:30:00, allowed",
    "2016-05-03T14:30:00, 2016-05-04T09:00:00, allowed",
  })
  void only_an_end_that_must_be_before_the_start_is_refused(
      String start, String end, String expected) {
    UncertainDate from = UncertainDate.parse(start);
    UncertainDate to = UncertainDate.parse(end);

    if (expected.equals("allowed")) {
      assertThat(UncertainPeriod.of(from, to).end()).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> UncertainPeriod.of(from, to))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cannot end before it starts")
          .message()
          .doesNotContain("2016", "2017");
    }
  }

  @Test
  void words_stand_beside_the_whole_and_each_end() {
    UncertainPeriod plain = UncertainPeriod.of(SPRING_2016, UncertainDate.year(2017));
    UncertainPeriod told =
        UncertainPeriod.of(
                SPRING_2016.withWords("about Easter"),
                UncertainDate.year(2017).withWords("the year after"))
            .withWords("on and off for a year");

    assertThat(told.words()).isEqualTo("on and off for a year");
    assertThat(told.start().words()).isEqualTo("about Easter");
    assertThat(told).hasToString("2016-21/2017").isNotEqualTo(plain);
    assertThat(told.withoutWords()).isEqualTo(plain);
    assertThat(told.withWords(" ").words()).isNull();
    assertThat(UncertainPeriod.from(SPRING_2016).withoutWords())
        .isEqualTo(UncertainPeriod.from(SPRING_2016));
  }

  @Test
  void edtf_does_not_hold_words_or_ages_of_either_end() {
    UncertainDate byAge = UncertainDate.atAge(UncertainDate.year(2013), 3);
    UncertainDate later = UncertainDate.year(2020);

    assertThat(UncertainPeriod.of(SPRING_2016, later).isWholeInEdtf()).isTrue();
    assertThat(UncertainPeriod.of(byAge, later).isWholeInEdtf()).isFalse();
    assertThat(UncertainPeriod.of(SPRING_2016, later.withWords("then")).isWholeInEdtf()).isFalse();
    assertThat(UncertainPeriod.from(SPRING_2016).withWords("since").isWholeInEdtf()).isFalse();
  }
}
