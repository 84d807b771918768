package io.github.throughline.chronology.quality;

import static io.github.throughline.chronology.quality.Amy.event;
import static io.github.throughline.chronology.quality.Amy.file;
import static io.github.throughline.chronology.quality.Amy.of;
import static io.github.throughline.chronology.quality.Amy.openSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.model.event.ActorBuilder;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextAndPictureTest {

  private static List<QualityFinding> with(QualityCheck check, SignificantEvent... events) {
    return of(check, file().events(List.of(events)));
  }

  private static SignificantEvent told(String id, String day, String summary) {
    return event(id, EventType.HOME_CONDITIONS_POOR, day, summary).build();
  }

  @Test
  void a_summary_of_over_120_words_is_long() {
    assertThat(with(QualityCheck.LONG_SUMMARY, told("e", "2023-02-01", "word ".repeat(121))))
        .hasSize(1);
    assertThat(with(QualityCheck.LONG_SUMMARY, told("e", "2023-02-01", "word ".repeat(120))))
        .isEmpty();
  }

  @Test
  void nine_words_in_ten_alike_are_copied() {
    String ten = "the kitchen had no food heating light or clean bedding";
    assertThat(
            with(
                QualityCheck.COPIED_TEXT,
                told("e", "2023-02-01", ten),
                told("f", "2023-06-01", ten + " again")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.entryIds()).hasSize(2));
    assertThat(
            with(
                QualityCheck.COPIED_TEXT,
                told("e", "2023-02-01", ten),
                told("f", "2023-06-01", ten + " once more")))
        .isEmpty();
    assertThat(
            with(
                QualityCheck.COPIED_TEXT,
                told("e", "2023-02-01", "no food in the house today"),
                told("f", "2023-06-01", "no food in the house today")))
        .as("too short to be compared")
        .isEmpty();
  }

  private static AffectedChild affected(String child, String impact) {
    return AffectedChildBuilder.builder().personId(child).impact(FreeText.of(impact)).build();
  }

  @Test
  void one_effect_for_brother_and_sister_is_asked_about() {
    String words = "slept badly for weeks and would not go upstairs alone";
    assertThat(
            with(
                QualityCheck.COPIED_TEXT,
                event("e", EventType.INJURY, "2023-02-01", "Shouting")
                    .affectedChildren(List.of(affected("amy", words), affected("jay", words)))
                    .build()))
        .hasSize(1);
    assertThat(
            with(
                QualityCheck.COPIED_TEXT,
                event("e", EventType.INJURY, "2023-02-01", "Shouting")
                    .affectedChildren(
                        List.of(
                            affected("amy", words),
                            affected("jay", "hid behind the sofa and asked his teacher for help")))
                    .build()))
        .isEmpty();
  }

  @Test
  void a_brothers_name_in_an_entry_that_is_not_about_him_is_asked_about() {
    assertThat(
            with(
                QualityCheck.ANOTHER_CHILD_NAMED,
                told("e", "2023-02-01", "Jay's bed had no mattress")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.personId()).isEqualTo("jay"));
    assertThat(
            with(
                QualityCheck.ANOTHER_CHILD_NAMED,
                told("e", "2023-02-01", "Amy saw a jay in the garden"),
                event("f", EventType.INJURY, "2023-02-02", "Jay and Amy were shouted at")
                    .subjects(List.of("amy", "jay"))
                    .build()))
        .isEmpty();
  }

  @Test
  void words_that_hide_what_was_seen_are_shown_with_what_helps_more() {
    assertThat(with(QualityCheck.OPINION_OR_EUPHEMISM, told("e", "2023-02-01", "A grubby house")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .isEqualTo(
                        "1 entry says “grubby”. Would it help the reader to say what was seen?"));
    assertThat(
            with(
                QualityCheck.OPINION_OR_EUPHEMISM,
                told("e", "2023-02-01", "Faeces on the bedroom walls and grubbyness")))
        .isEmpty();
  }

  @Test
  void more_than_two_routine_contacts_in_five_entries_are_a_log() {
    List<SignificantEvent> events = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      events.add(event("c" + i, EventType.CONTACT, "2023-01-0" + i, "Call " + i).build());
    }
    for (int i = 1; i <= 5; i++) {
      events.add(event("e" + i, EventType.DIAGNOSIS, "2023-02-0" + i, "Found " + i).build());
    }
    // With the entry of her birth there are ten.
    assertThat(of(QualityCheck.ROUTINE_CONTACT, file().events(events))).isEmpty();
    events.add(event("c5", EventType.CONTACT, "2023-01-05", "Call 5").build());
    assertThat(of(QualityCheck.ROUTINE_CONTACT, file().events(events)))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.sentence()).startsWith("5 of 11 entries about Amy"));
  }

  @Test
  void a_year_of_open_work_without_anything_good_is_asked_about() {
    assertThat(of(QualityCheck.NOTHING_GOOD, openSince("2023-03-31"))).hasSize(1);
    assertThat(of(QualityCheck.NOTHING_GOOD, openSince("2023-04-01"))).isEmpty();
    SignificantEventBuilder good =
        event("g", EventType.ACHIEVEMENT, "2023-03-31", "Swam a length")
            .valence(Valence.PROTECTIVE);
    assertThat(of(QualityCheck.NOTHING_GOOD, openSince("2023-03-31").events(List.of(good.build()))))
        .isEmpty();
    assertThat(
            of(
                QualityCheck.NOTHING_GOOD,
                openSince("2023-03-31")
                    .events(List.of(good.occurred(Amy.on("2023-03-30")).build()))))
        .hasSize(1);
  }

  private static SignificantEvent from(String agency, String day) {
    return event(agency, EventType.DIAGNOSIS, day, "Told by " + agency)
        .provenance(Provenance.of(SourceBuilder.builder().agency(agency).build()))
        .build();
  }

  @Test
  void an_agency_that_told_before_and_not_in_a_year_is_asked_about() {
    assertThat(
            of(
                QualityCheck.MISSING_AGENCY,
                openSince("2022-01-10").events(List.of(from("Health visitor", "2023-03-30")))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .contains("comes from health")
                    .contains("although there are earlier ones"));
    assertThat(
            of(
                QualityCheck.MISSING_AGENCY,
                openSince("2022-01-10").events(List.of(from("Health visitor", "2023-03-31")))))
        .isEmpty();
    assertThat(of(QualityCheck.MISSING_AGENCY, openSince("2022-01-10")))
        .as("nothing shows that they are involved")
        .isEmpty();
  }

  private static SignificantEventBuilder partner(String day) {
    return event("p", EventType.NEW_PARTNER_IN_HOUSEHOLD, day, "Mother has a new partner")
        .subjects(List.of("amy", "mum"));
  }

  @Test
  void a_new_partner_of_whom_nobody_knows_who_it_is_is_asked_about_after_20_working_days() {
    // Good Friday, 29 March 2024, is no working day: 20 working days before 28 March are 29
    // February.
    assertThat(with(QualityCheck.UNKNOWN_PARTNER, partner("2024-02-28").build())).hasSize(1);
    assertThat(with(QualityCheck.UNKNOWN_PARTNER, partner("2024-03-04").build())).isEmpty();
    assertThat(
            with(
                QualityCheck.UNKNOWN_PARTNER,
                partner("2024-02-01")
                    .actors(
                        List.of(
                            ActorBuilder.builder()
                                .personId("new")
                                .certainty(ActorCertainty.UNKNOWN)
                                .build()))
                    .build()))
        .isEmpty();
  }

  @Test
  void settings_that_cannot_be_are_refused_by_name() {
    assertThatThrownBy(
            () ->
                QualitySettingsBuilder.builder(QualitySettings.defaults())
                    .alikePercent(101)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alikePercent");
    assertThatThrownBy(
            () ->
                QualitySettingsBuilder.builder(QualitySettings.defaults()).agencyMonths(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agencyMonths");
  }
}
