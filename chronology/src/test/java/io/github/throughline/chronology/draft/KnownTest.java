package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
  private static SignificantEvent told(String recorded, String known) {
    return SignificantEventBuilder.builder(event("e", "2021-01-05", EventType.INJURY, "amy"))
        .provenance(
            new Provenance(
                source("a", "2021-12-31").sources(), instant(recorded), instant(known), Map.of()))
        .build();
  }

  private static Instant instant(String text) {
    return text == null ? null : Instant.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-09T12:00:00Z, 2021-02-03T12:00:00Z, 2021-02-03",
    "2021-03-09T12:00:00Z, , 2021-03-09",
    // In winter the day ends at midnight, in summer at eleven at night in this form.
    "2021-01-10T23:59:59Z, , 2021-01-10",
    "2021-01-11T00:00:00Z, , 2021-01-11",
    "2021-07-10T22:59:59Z, , 2021-07-10",
    "2021-07-10T23:00:00Z, , 2021-07-11",
    // The clocks went forward at one in the morning of 28 March 2021 and back on 31 October.
    "2021-03-27T23:30:00Z, , 2021-03-27",
    "2021-03-28T23:30:00Z, , 2021-03-29",
    "2021-10-30T23:30:00Z, , 2021-10-31",
    "2021-10-31T23:30:00Z, , 2021-10-31"
  })
  void the_day_it_was_known_or_else_written_down_as_days_are_in_england(
      String recorded, String known, LocalDate day) {
    assertThat(Known.on(Draft.ofEvent(told(recorded, known)))).isEqualTo(day);
  }

  @Test
  void of_several_accounts_the_earliest_counts_each_by_its_own_best() {
    Draft line = Draft.ofEvent(told("2021-03-09T12:00:00Z", "2021-03-08T12:00:00Z"));
    line.join(Draft.ofEvent(told("2021-03-01T12:00:00Z", null)));

    assertThat(Known.on(line)).isEqualTo("2021-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "referral, 2021-01-05, 2021-01-05",
    "referral, 2021-02, 2021-02-28",
    "referral, 2021-01-05/2021-02-06, 2021-02-06",
    "referral, 2021-01-05/.., ",
    "referral, XXXX, ",
    "child, 2021-01-05, ",
    "person, 2021-01-05, ",
    "household, 2021-01-05, "
  })
  void what_the_service_did_it_knew_at_the_latest_when_it_was_over(
      String kind, String when, LocalDate day) {
    SignificantEvent event =
        SignificantEventBuilder.builder(told(null, null)).occurred(When.parse(when)).build();
    assertThat(Known.on(Draft.ofRecord(event, kind))).isEqualTo(day);
  }

  @Test
  void of_what_a_person_wrote_without_a_date_nothing_says_when_it_was_known() {
    assertThat(Known.on(Draft.ofEvent(told(null, null)))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-03T12:00:00Z, 2021-02-02, false",
    "2021-02-03T12:00:00Z, 2021-02-03, true",
    // Nothing that had not yet happened was known, whatever is recorded.
    "2020-12-01T12:00:00Z, 2021-01-04, false",
    "2020-12-01T12:00:00Z, 2021-01-05, true"
  })
  void it_may_be_shown_from_the_day_it_was_known(String known, LocalDate day, boolean shown) {
    assertThat(Known.mayShow(Draft.ofEvent(told(null, known)), day)).isEqualTo(shown);
  }
}
