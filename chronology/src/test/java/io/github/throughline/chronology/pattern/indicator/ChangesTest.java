package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.on;
import static io.github.throughline.chronology.pattern.indicator.Fixture.rows;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static Allocation worker(String name, String start, String end) {
    return AllocationBuilder.builder()
        .id("worker " + name + start)
        .role(AllocationRole.LEAD_SOCIAL_WORKER)
        .worker(PartyBuilder.builder().name(FreeText.of(name)).build())
        .start(on(start))
        .end(end == null ? null : on(end))
        .build();
  }

  @Test
  void three_workers_in_a_year_are_told_with_the_longest_time() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_21,
            file()
                .allocations(
                    List.of(
                        worker("A", "2022-01-01", "2022-03-01"),
                        worker("B", "2022-03-01", "2022-06-01"),
                        worker("C", "2022-06-01", "2022-07-01"))));

    assertThat(sentences(result))
        .contains(
            // B: 1 March to 1 June 2022.
            "Social workers: 3 times with a lead worker are recorded; the longest lasted 92 days or"
                + " more.",
            "3 different social workers are recorded in the 12 months to 1 June 2022.");
    assertThat(kinds(result)).containsExactly("several-workers-in-the-time");
  }

  @Test
  void the_same_worker_again_is_no_other_worker() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_21,
            file()
                .allocations(
                    List.of(
                        worker("A", "2022-01-01", "2022-03-01"),
                        worker("B", "2022-03-01", "2022-06-01"),
                        worker("A", "2022-06-01", null))));

    assertThat(sentences(result)).noneMatch(one -> one.contains("different social workers"));
    assertThat(result.prompts()).isEmpty();
  }

  @Test
  void a_start_that_is_known_to_the_year_may_make_one_more() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_21,
            file()
                .allocations(
                    List.of(
                        worker("A", "2020", "2021"),
                        worker("B", "2022-03-01", "2022-06-01"),
                        worker("C", "2022-06-01", null))));

    assertThat(sentences(result))
        .contains(
            "Up to 3 different social workers may have been allocated in the 12 months to 1 June"
                + " 2022, as not all dates or names are recorded; 2 certainly.");
    assertThat(result.prompts()).isEmpty();
  }

  @Test
  void homes_and_moves_are_listed() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_21,
            file(event("m", EventType.HOUSE_MOVE, "2021-02-01"))
                .placements(
                    List.of(
                        PlacementBuilder.builder()
                            .id("p")
                            .start(on("2023-01-01"))
                            .end(on("2023-01-11"))
                            .build())));

    assertThat(sentences(result))
        .contains(
            "Placements: 1 placement is recorded.",
            "House moves: 1 move is recorded, of 1 February 2021.");
    assertThat(rows(result, "Placements"))
        .containsExactly(List.of("from 1 January 2023 to 11 January 2023", "10 days or more"));
  }

  @Test
  void without_a_change_that_is_said() {
    assertThat(sentences(Fixture.of(Indicator.CI_21, file())))
        .containsExactly("No change of home, school, carer, social worker or team is recorded.");
  }
}
