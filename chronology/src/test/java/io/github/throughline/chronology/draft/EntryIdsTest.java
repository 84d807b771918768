package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.event.EventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryIdsTest {
  private static Draft record(String id, String on, EventType type, String... children) {
    return Draft.ofRecord(event(id, on, type, children), "referral");
  }

  private static Draft kept(String entryId, String eventId) {
    var event = event(eventId, "2022-01-10", EventType.INJURY, "amy");
    return Draft.ofEntry(
        ChronologyEntryBuilder.builder().entryId(entryId).version(1).event(event).build(),
        event,
        "amy");
  }

  private static List<String> of(Draft... lines) {
    Map<Draft, String> ids = EntryIds.of(List.of(lines));
    return List.of(lines).stream().map(ids::get).toList();
  }

  /** Stored analyses point at these identifiers, so they must never change. */
  @Test
  void identifiers_are_the_same_in_every_version_of_the_program() {
    assertThat(
            of(
                record("r", "2022-01-10", EventType.REFERRAL, "amy", "jay"),
                Draft.ofEvent(event("e1", "2022-01-10", EventType.INJURY, "amy"))))
        .containsExactly("ef6eb4d52c005", "e13c2f4b148e3");
  }

  @Test
  void a_record_is_known_by_type_date_and_people_and_not_by_its_number_in_a_document() {
    String id = of(record("r", "2022-01-10", EventType.REFERRAL, "amy")).get(0);

    assertThat(of(record("other", "2022-01-10", EventType.REFERRAL, "amy"))).containsExactly(id);
    assertThat(of(record("r", "2022-01-11", EventType.REFERRAL, "amy"))).doesNotContain(id);
    assertThat(of(record("r", "2022-01-10", EventType.CONTACT, "amy"))).doesNotContain(id);
    assertThat(of(record("r", "2022-01-10", EventType.REFERRAL, "jay"))).doesNotContain(id);
  }

  @Test
  void two_of_one_type_day_and_child_are_told_apart_and_the_first_keeps_its_identifier() {
    Draft one = record("r1", "2022-01-10", EventType.REFERRAL, "amy");
    Draft two = record("r2", "2022-01-10", EventType.REFERRAL, "amy");

    assertThat(of(one, two)).doesNotHaveDuplicates().startsWith(of(one).get(0));
  }

  @Test
  void an_event_keeps_its_identifier_when_its_date_is_corrected() {
    assertThat(of(Draft.ofEvent(event("e1", "2022-01-10", EventType.INJURY, "amy"))))
        .isEqualTo(of(Draft.ofEvent(event("e1", "2022-01-12", EventType.INJURY, "amy"))));
  }

  @Test
  void a_kept_entry_has_its_own_identifier_and_a_second_of_the_same_another() {
    assertThat(of(kept("1", "e1"), kept("1", "e2"))).startsWith("1").doesNotHaveDuplicates();
  }

  @Test
  void no_made_identifier_is_one_that_a_worker_has_given() {
    Draft record = record("r", "2022-01-10", EventType.REFERRAL, "amy");
    String id = of(record).get(0);

    assertThat(of(record, kept(id, "e1"))).doesNotHaveDuplicates().endsWith(id);
  }
}
