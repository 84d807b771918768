package io.github.throughline.chronology.quality;

import static io.github.throughline.chronology.quality.Amy.event;
import static io.github.throughline.chronology.quality.Amy.file;
import static io.github.throughline.chronology.quality.Amy.of;
import static io.github.throughline.chronology.quality.Amy.on;
import static io.github.throughline.chronology.quality.Amy.openSince;
import static io.github.throughline.chronology.quality.Amy.weighty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentAndOrderTest {

  private static List<QualityFinding> with(QualityCheck check, SignificantEvent... events) {
    return of(check, file().events(List.of(events)));
  }

  @Test
  void weighty_entries_without_an_effect_on_the_child_are_counted_and_listed() {
    SignificantEvent told =
        weighty("told", "2023-02-01")
            .affectedChildren(
                List.of(
                    AffectedChildBuilder.builder()
                        .personId("amy")
                        .impact(FreeText.of("She slept badly"))
                        .build()))
            .build();
    SignificantEvent notKnown =
        weighty("not known", "2023-02-02")
            .affectedChildren(
                List.of(
                    AffectedChildBuilder.builder().personId("amy").impactNotKnown(true).build()))
            .build();
    assertThat(
            with(QualityCheck.IMPACT_RECORDED, told, notKnown, weighty("c", "2023-02-03").build()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence()).startsWith("1 of 3 entries about Amy");
              assertThat(finding.entryIds()).hasSize(1);
            });
    assertThat(with(QualityCheck.IMPACT_RECORDED, told, notKnown)).isEmpty();
  }

  @Test
  void an_effect_on_the_brother_is_not_an_effect_on_her() {
    assertThat(
            with(
                QualityCheck.IMPACT_RECORDED,
                weighty("e", "2023-02-01")
                    .affectedChildren(
                        List.of(
                            AffectedChildBuilder.builder()
                                .personId("jay")
                                .impact(FreeText.of("He cried"))
                                .build()))
                    .build()))
        .anyMatch(finding -> "amy".equals(finding.personId()));
  }

  @Test
  void weighty_entries_need_a_response_or_the_reason_why_there_is_none() {
    assertThat(with(QualityCheck.RESPONSE_RECORDED, weighty("e", "2023-02-01").build())).hasSize(1);
    assertThat(
            with(
                QualityCheck.RESPONSE_RECORDED,
                weighty("e", "2023-02-01").response(FreeText.of("Seen at once")).build(),
                weighty("f", "2023-02-02").reasonNoResponse(FreeText.of("Known already")).build()))
        .isEmpty();
  }

  @Test
  void weighty_entries_without_what_the_child_said_or_showed_are_asked_about() {
    assertThat(with(QualityCheck.CHILD_ACCOUNT, weighty("e", "2023-02-01").build())).hasSize(1);
    assertThat(
            with(
                QualityCheck.CHILD_ACCOUNT,
                weighty("e", "2023-02-01")
                    .childAccounts(
                        List.of(
                            ChildAccountBuilder.builder()
                                .personId("amy")
                                .words(FreeText.of("It hurt"))
                                .build()))
                    .build()))
        .isEmpty();
  }

  private static SignificantEventBuilder reportedBy(String who) {
    return event("e", EventType.NEGLECT_SUPERVISION, "2023-02-01", "Alone in the evening")
        .provenance(Provenance.of(SourceBuilder.builder().reportedBy(FreeText.of(who)).build()));
  }

  @Test
  void what_family_or_friends_reported_needs_an_answer() {
    assertThat(with(QualityCheck.FAMILY_WARNING, reportedBy("The child's grandmother").build()))
        .hasSize(1);
    assertThat(with(QualityCheck.FAMILY_WARNING, reportedBy("Class teacher").build())).isEmpty();
    assertThat(
            with(
                QualityCheck.FAMILY_WARNING,
                reportedBy("A neighbour").response(FreeText.of("Visited that evening")).build()))
        .isEmpty();
  }

  @Test
  void silence_while_open_is_named_and_silence_after_closing_is_not() {
    assertThat(
            of(
                QualityCheck.GAP_WHILE_OPEN,
                openSince("2023-01-10")
                    .events(
                        List.of(event("e", EventType.INJURY, "2024-03-01", "A bruise").build()))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .startsWith("Nothing is recorded about Amy for")
                    .contains("unknown, not quiet"));
    assertThat(
            of(
                QualityCheck.GAP_WHILE_OPEN,
                file()
                    .referrals(
                        List.of(
                            ReferralBuilder.builder()
                                .id("r")
                                .referredOn(on("2022-01-10"))
                                .closedOn(on("2022-01-20"))
                                .build()))
                    .events(
                        List.of(event("e", EventType.INJURY, "2024-03-01", "A bruise").build()))))
        .isEmpty();
  }

  @Test
  void harm_before_birth_or_after_death_is_asked_about() {
    assertThat(
            with(
                QualityCheck.ORDER, event("e", EventType.INJURY, "2015-05-19", "A bruise").build()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).contains("before the recorded birth"));
    assertThat(
            with(
                QualityCheck.ORDER,
                event("e", EventType.INJURY, "2015-05-20", "A bruise").build(),
                event("f", EventType.INJURY, "2015", "Another").build()))
        .isEmpty();
    assertThat(
            with(
                QualityCheck.ORDER,
                event("e", EventType.PREGNANCY_KNOWN, "2014-12-01", "Booked").build()))
        .isEmpty();
  }

  @Test
  void two_written_entries_of_one_kind_on_one_day_are_asked_about() {
    SignificantEvent one = event("e", EventType.INJURY, "2023-02-01", "A bruise").build();
    assertThat(
            with(
                QualityCheck.ORDER,
                one,
                event("f", EventType.INJURY, "2023-02-01", "Bruise on the arm").build()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.entryIds()).hasSize(2));
    assertThat(
            with(
                QualityCheck.ORDER,
                one,
                event("f", EventType.INJURY, "2023-02-02", "Bruise on the arm").build(),
                event("g", EventType.DIAGNOSIS, "2023-02-01", "Asthma").build()))
        .isEmpty();
  }
}
