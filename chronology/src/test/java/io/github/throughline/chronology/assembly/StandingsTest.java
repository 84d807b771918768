package io.github.throughline.chronology.assembly;

import static io.github.throughline.chronology.Agencies.entry;
import static io.github.throughline.chronology.Agencies.family;
import static io.github.throughline.chronology.Agencies.fileOfEntries;
import static io.github.throughline.chronology.Agencies.find;
import static io.github.throughline.chronology.Agencies.link;
import static io.github.throughline.chronology.Agencies.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.StatusChange;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry does to what is shown of another, and never to what was recorded. */
class StandingsTest {
  private static final ChronologyEntry INJURY =
      entry(
          "k1",
          told("Hospital", "i", "2020-03-01", EventType.INJURY)
              .verification(VerificationStatus.REPORTED)
              .build());

  private static ChronologyEntry finding(
      String id, String day, VerificationStatus found, EntryLink... links) {
    return entry(
        id, told("Court", id, day, EventType.COURT_FINDING).verification(found).build(), links);
  }

  private static Chronology of(ChronologyEntry... entries) {
    return family(fileOfEntries("amy", "kept", entries)).build();
  }

  private static VerificationStatus shown(Chronology chronology, String id) {
    return find(chronology, id).orElseThrow().entry().event().verification();
  }

  @ParameterizedTest(name = "a finding {0} linked as {1}: {2}")
  @CsvSource({
    "FOUND_BY_COURT,     RESPONSE_TO,   FOUND_BY_COURT",
    "NOT_FOUND_BY_COURT, RESPONSE_TO,   NOT_FOUND_BY_COURT",
    "NOT_FOUND_BY_COURT, FOLLOWS_FROM,  NOT_FOUND_BY_COURT",
    "FOUND_BY_COURT,     CONTRADICTS,   REPORTED",
    "FOUND_BY_COURT,     CORRECTS,      REPORTED",
    "REPORTED,           RESPONSE_TO,   REPORTED",
  })
  void a_court_finding_changes_how_an_entry_is_shown(
      VerificationStatus found, LinkKind kind, VerificationStatus shown) {
    Chronology chronology = of(INJURY, finding("f", "2022-01-10", found, link(kind, "k1")));

    assertThat(shown(chronology, "k1")).isEqualTo(shown);
    assertThat(INJURY.event().verification()).isEqualTo(VerificationStatus.REPORTED);
  }

  @Test
  void what_was_recorded_and_which_finding_changed_it_are_told() {
    Chronology chronology =
        of(
            INJURY,
            finding(
                "f",
                "2022-01-10",
                VerificationStatus.NOT_FOUND_BY_COURT,
                link(LinkKind.RESPONSE_TO, "k1")));

    assertThat(find(chronology, "k1").orElseThrow().statusChange())
        .isEqualTo(
            new StatusChange(
                VerificationStatus.REPORTED, VerificationStatus.NOT_FOUND_BY_COURT, "f"));
    assertThat(find(chronology, "f").orElseThrow().statusChange()).isNull();
  }

  @Test
  void the_last_of_several_findings_counts_and_none_before_it_is_known() {
    ChronologyEntry first =
        finding(
            "f1",
            "2021-01-10",
            VerificationStatus.FOUND_BY_COURT,
            link(LinkKind.RESPONSE_TO, "k1"));
    ChronologyEntry appeal =
        finding(
            "f2",
            "2022-01-10",
            VerificationStatus.NOT_FOUND_BY_COURT,
            link(LinkKind.RESPONSE_TO, "k1"));
    CaseFile file = fileOfEntries("amy", "kept", appeal, INJURY, first);

    assertThat(shown(family(file).build(), "k1")).isEqualTo(VerificationStatus.NOT_FOUND_BY_COURT);
    assertThat(shown(family(file).asAt(LocalDate.of(2021, 6, 1)).build(), "k1"))
        .isEqualTo(VerificationStatus.FOUND_BY_COURT);
    assertThat(shown(family(file).asAt(LocalDate.of(2020, 6, 1)).build(), "k1"))
        .isEqualTo(VerificationStatus.REPORTED);
  }

  @Test
  void a_finding_says_nothing_of_what_a_service_did() {
    Chronology chronology =
        of(
            entry("p", told("Council", "p", "2020-05-01", EventType.PROCEEDINGS_ISSUED).build()),
            finding(
                "f",
                "2022-01-10",
                VerificationStatus.FOUND_BY_COURT,
                link(LinkKind.FOLLOWS_FROM, "p")));

    assertThat(shown(chronology, "p")).isNull();
    assertThat(chronology.questions()).isEmpty();
  }

  @Test
  void a_finding_that_does_not_say_what_was_found_is_a_question() {
    assertThat(
            of(INJURY, finding("f", "2022-01-10", null, link(LinkKind.RESPONSE_TO, "k1")))
                .questions())
        .containsExactly(
            "1 court finding is linked to what it is about, and does not say whether the court"
                + " found that it happened. What did the court find?");
  }

  @Test
  void a_corrected_entry_stands_as_it_was_and_names_its_correction() {
    Chronology chronology =
        of(
            INJURY,
            entry(
                "k2",
                told("Hospital", "c", "2020-03-02", EventType.INJURY).build(),
                link(LinkKind.CORRECTS, "k1")));

    IncludedEntry corrected = find(chronology, "k1").orElseThrow();
    assertThat(corrected.correctedBy()).containsExactly("k2");
    assertThat(corrected.entry().event().summary()).isEqualTo(INJURY.event().summary());
    assertThat(find(chronology, "k2").orElseThrow().correctedBy()).isEmpty();
  }

  @Test
  void entries_that_contradict_are_linked_both_ways_and_stand_together() {
    Chronology chronology =
        of(
            INJURY,
            entry(
                "k2",
                told("Police", "a", "2020-03-01", EventType.INJURY).build(),
                link(LinkKind.CONTRADICTS, "k1")));

    assertThat(find(chronology, "k1").orElseThrow().entry().links())
        .extracting(EntryLink::kind, EntryLink::entryId)
        .containsExactly(tuple(LinkKind.CONTRADICTS, "k2"));
    assertThat(chronology.contradictions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).isEqualTo("what happened");
              assertThat(one.statements())
                  .extracting(Contradiction.Statement::says)
                  .containsExactly("What Police said of a", "What Hospital said of i");
              assertThat(one.entryIds()).containsExactlyInAnyOrder("k1", "k2");
            });
  }

  @Test
  void what_was_recorded_by_mistake_is_hidden_counted_and_shown_when_asked_for() {
    CaseFile file =
        fileOfEntries(
            "amy",
            "kept",
            entry(
                "k1",
                told("Hospital", "i", "2020-03-01", EventType.INJURY)
                    .verification(VerificationStatus.RETRACTED)
                    .build()));

    Chronology hidden = family(file).build();
    assertThat(find(hidden, "k1")).isEmpty();
    assertThat(hidden.coverage())
        .contains(
            "1 entry was recorded by mistake, and is left out; the record stays and can be asked"
                + " for.");
    assertThat(find(family(file).withRetracted().build(), "k1")).isPresent();
  }

  @Test
  void a_disagreement_stands_beside_the_entry_and_changes_nothing_in_it() {
    ChronologyEntry disputed =
        entry(
            "k1",
            told("Hospital", "i", "2020-03-01", EventType.INJURY)
                .disagreements(
                    List.of(
                        DisagreementBuilder.builder()
                            .personId("mum")
                            .words(FreeText.of("It was an accident"))
                            .build()))
                .build());

    assertThat(find(of(disputed), "k1").orElseThrow().entry().event()).isEqualTo(disputed.event());
  }
}
