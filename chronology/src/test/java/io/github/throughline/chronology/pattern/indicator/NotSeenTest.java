package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.EventType;
import org.junit.jupiter.api.Test;

class NotSeenTest {
  private static final String CLOSE = "recorded close together";

  @Test
  void three_within_ninety_days_are_told_together() {
    // 1 May to 29 July 2021 are 90 days.
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_18,
            file(
                event("a", EventType.WAS_NOT_BROUGHT, "2021-05-01"),
                event("b", EventType.NO_ACCESS_VISIT, "2021-06-10"),
                event("c", EventType.MISSING_EPISODE, "2021-07-29"),
                event("d", EventType.NO_ACCESS_VISIT, "2023-01-01")));

    assertThat(sentences(result))
        .contains(
            "3 events are recorded close together (at least 3 within 90 days), between 1 May 2021"
                + " and 29 July 2021: was not brought 1, visit without access 1, missing 1.",
            "Visit without access: 2 events are recorded, between 10 June 2021 and 1 January"
                + " 2023.");
    assertThat(kinds(result)).containsExactly("not-brought-or-seen-close-together");
  }

  @Test
  void a_day_more_and_they_are_not_close() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_18,
            file(
                event("a", EventType.WAS_NOT_BROUGHT, "2021-05-01"),
                event("b", EventType.NO_ACCESS_VISIT, "2021-06-10"),
                event("c", EventType.MISSING_EPISODE, "2021-07-30")));

    assertThat(sentences(result)).noneMatch(one -> one.contains("close together"));
    assertThat(result.prompts()).isEmpty();
  }

  @Test
  void dates_that_are_not_known_well_make_it_possible_only() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_18,
            file(
                event("a", EventType.WAS_NOT_BROUGHT, "2021-05-01"),
                event("b", EventType.NO_ACCESS_VISIT, "2021"),
                event("c", EventType.MISSING_EPISODE, "2021-07-01")));

    assertThat(sentences(result))
        .contains(
            "3 events may lie close together (at least 3 within 90 days), as not all dates are"
                + " known well enough: was not brought 1, visit without access 1, missing 1.")
        .noneMatch(one -> one.contains(CLOSE));
    assertThat(result.prompts()).isEmpty();
  }

  @Test
  void a_time_out_of_school_that_went_on_is_not_counted() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_18,
            file(
                event("a", EventType.WAS_NOT_BROUGHT, "2021-05-01"),
                event("b", EventType.NO_ACCESS_VISIT, "2021-05-02"),
                event("c", EventType.PERSISTENT_ABSENCE, "2021-05-03/2021-07-01")));

    assertThat(sentences(result))
        .contains(
            "1 entry is of time away that went on, and not counted: from 3 May 2021 to 1 July"
                + " 2021.")
        .noneMatch(one -> one.contains("close together"));
  }

  @Test
  void nothing_recorded_is_said_as_that() {
    IndicatorResult result = Fixture.of(Indicator.CI_18, file());

    assertThat(sentences(result))
        .containsExactly(
            "No missed appointment, visit without access, absence from school or missing episode"
                + " is recorded.");
    assertThat(result.tables()).isEmpty();
  }
}
