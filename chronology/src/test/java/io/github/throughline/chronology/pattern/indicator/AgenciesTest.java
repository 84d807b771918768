package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.from;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.rows;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgenciesTest {
  private static final String TABLE = "Events that each agency told, by quarter";

  private static SignificantEventBuilder told(String id, String edtf, String agency) {
    return event(id, EventType.INJURY, edtf).harmConfirmed(true).provenance(from(agency));
  }

  @Test
  void agencies_stand_side_by_side_in_each_quarter() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_23,
            file(
                told("a", "2023-01-10", "Police"),
                told("b", "2023-02-10", "Police"),
                told("c", "2023-05-10", "Primary school")));

    assertThat(rows(result, TABLE))
        .containsExactly(
            List.of("1 January 2023 to 31 March 2023", "2", "nothing recorded"),
            List.of("1 April 2023 to 30 June 2023", "nothing recorded", "1"));
    assertThat(sentences(result))
        .contains(
            "The last recorded event from education is of: 10 May 2023.",
            "No entry is recorded from health.")
        .noneMatch(one -> one.contains("one agency only"));
    assertThat(kinds(result)).containsExactly("expected-agency-without-entries");
  }

  @Test
  void what_one_agency_alone_tells_is_asked_about() {
    IndicatorResult result = Fixture.of(Indicator.CI_23, file(told("a", "2023-01-10", "Police")));

    assertThat(sentences(result)).contains("Physical harm is recorded by one agency only: Police.");
    assertThat(kinds(result)).containsExactly("expected-agency-without-entries", "one-agency-only");
  }

  @Test
  void a_date_over_two_quarters_may_be_in_either() {
    IndicatorResult result =
        Fixture.of(Indicator.CI_23, file(told("a", "2023-03-20/2023-04-10", "Police")));
    IndicatorResult unsure =
        Fixture.of(
            Indicator.CI_23,
            file(
                event("a", EventType.INJURY, "2023-01-10").provenance(from("Police")),
                event("b", EventType.INJURY, "2023").provenance(from("Police"))));

    assertThat(rows(result, TABLE)).hasSize(1);
    assertThat(rows(unsure, TABLE))
        .extracting(cells -> cells.get(1))
        .containsExactly(
            "1 (and 1 that may fall in this period)",
            "0 (and 1 that may fall in this period)",
            "0 (and 1 that may fall in this period)",
            "0 (and 1 that may fall in this period)");
  }

  @Test
  void without_a_source_no_agency_is_told() {
    IndicatorResult result =
        Fixture.of(Indicator.CI_23, file(event("a", EventType.INJURY, "2023-01-10")));

    assertThat(sentences(result))
        .contains("No entry about the child names the agency that told it.");
    assertThat(result.tables()).isEmpty();
  }
}
