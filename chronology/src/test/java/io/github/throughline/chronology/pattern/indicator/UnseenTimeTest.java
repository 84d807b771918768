package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.on;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.model.voice.VisitMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnseenTimeTest {
  private static Visit visit(String id, String edtf, VisitMode mode, SeenAlone alone) {
    return VisitBuilder.builder()
        .id(id)
        .on(on(edtf))
        .mode(mode)
        .childSeen(true)
        .seenAlone(alone)
        .bedroomSeen(alone == SeenAlone.YES)
        .visitor(PartyBuilder.builder().role("social worker").build())
        .build();
  }

  @Test
  void days_since_the_child_was_seen_are_counted_to_the_last_day() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_19,
            file()
                .visits(
                    List.of(
                        visit("a", "2024-01-01", VisitMode.IN_PERSON, SeenAlone.YES),
                        visit("b", "2024-03-01", VisitMode.DOORSTEP, SeenAlone.NO_NOT_OFFERED),
                        visit("c", "2024-03-20", VisitMode.PHONE, null))));

    assertThat(sentences(result))
        .contains(
            "No visit at which Amy was seen is recorded after 1 March 2024 (by social worker), 30 days before 31"
                + " March 2024.",
            "No visit at which Amy was seen alone is recorded after 1 January 2024 (by social worker), 90 days before"
                + " 31 March 2024.",
            "No visit at which Amy was seen at home, with the bedroom seen, is recorded after 1"
                + " January 2024 (by social worker), 90 days before 31 March 2024.");
  }

  @Test
  void a_month_gives_a_range_of_days() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_19,
            file().visits(List.of(visit("a", "2024-02", VisitMode.IN_PERSON, null))));

    assertThat(sentences(result))
        .contains(
            "No visit at which Amy was seen is recorded after a day between 1 February 2024 and 29"
                + " February 2024 (by social worker), between 31 and 59 days before 31 March 2024.",
            "No dated visit at which Amy was seen alone is recorded.");
    assertThat(kinds(result)).contains("not-recorded-as-seen-alone");
  }

  @Test
  void a_long_time_without_an_entry_is_told_and_asked_about() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_19,
            file(
                event("a", EventType.INJURY, "2021-01-01"),
                event("b", EventType.INJURY, "2024-03-31")));

    // The birth is an entry too, so that the years before the first injury are a span as well.
    assertThat(sentences(result))
        .contains("Nothing is recorded from 2 January 2021 to 30 March 2024, 1184 days.");
    assertThat(kinds(result)).contains("long-time-unrecorded");
  }

  @Test
  void a_date_that_may_lie_in_the_time_leaves_no_gap() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_19,
            file(
                event("a", EventType.INJURY, "2023-01-01"),
                event("b", EventType.INJURY, "2023"),
                event("c", EventType.INJURY, "2024-03-31")));

    assertThat(sentences(result)).noneMatch(one -> one.contains("from 2 January 2023"));
  }

  @Test
  void without_visits_nothing_is_claimed() {
    IndicatorResult result =
        Fixture.of(Indicator.CI_19, file(event("a", EventType.INJURY, "2024-03-01")));

    assertThat(sentences(result))
        .contains("No dated visit at which Amy was seen is recorded.")
        .noneMatch(one -> one.contains("recorded after"));
    assertThat(kinds(result)).doesNotContain("not-recorded-as-seen-alone");
  }
}
