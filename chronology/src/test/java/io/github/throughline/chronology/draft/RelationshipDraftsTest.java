package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.Files;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.ParentalResponsibilityBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Coded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipDraftsTest {
  private static RelationshipBuilder partners(String who, String other) {
    return RelationshipBuilder.builder()
        .id(who + other)
        .personId(who)
        .kind(RelationshipKind.PARTNER)
        .otherPersonId(other)
        .start(on("2014-01-01"));
  }

  private static RelationshipBuilder father() {
    return RelationshipBuilder.builder()
        .id("dad-amy")
        .personId("dad")
        .kind(RelationshipKind.PARENT)
        .otherPersonId("amy");
  }

  private static List<String> told(Relationship... relationships) {
    return told(FamilyFileBuilder.builder(family()).relationships(List.of(relationships)).build());
  }

  private static List<String> told(FamilyFile family) {
    return RelationshipDrafts.of(family).stream()
        .map(
            draft ->
                draft.occurred().toEdtf()
                    + " "
                    + draft.type()
                    + " "
                    + draft.event.subjects()
                    + ": "
                    + draft.event.summary().text())
        .toList();
  }

  @Test
  void that_people_are_related_is_no_event() {
    assertThat(told(partners("mum", "dad").build(), father().build())).isEmpty();
  }

  @Test
  void partners_who_separated_are_told_once_from_whichever_side_it_is_written() {
    assertThat(
            told(
                partners("mum", "dad").end(on("2020-03-01")).build(),
                partners("dad", "mum").end(on("2020-03-01")).build()))
        .containsExactly("2020-03-01 PARENT_SEPARATION [dad, mum]: Separated.");
  }

  @Test
  void partners_who_were_parted_by_death_did_not_separate() {
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .people(
                List.of(
                    person("mum", "Ann", "F", "1990-01-01"),
                    PersonBuilder.builder(person("dad", "Dean", "M", "1988-05-05"))
                        .deathDate(on("2020-03-01"))
                        .build()))
            .relationships(List.of(partners("mum", "dad").end(on("2020-03-01")).build()))
            .build();

    assertThat(told(family)).isEmpty();
  }

  @Test
  void parental_responsibility_is_told_when_it_was_gained_after_birth_or_ended() {
    Relationship relationship =
        father()
            .responsibilities(
                List.of(
                    ParentalResponsibilityBuilder.builder()
                        .held(true)
                        .basis(new Coded("x", "agreement", "Agreement with the mother"))
                        .start(on("2018-01-01"))
                        .end(on("2022-01-01"))
                        .build()))
            .build();

    assertThat(told(relationship))
        .containsExactly(
            "2018-01-01 PARENTAL_RESPONSIBILITY [amy, dad]: Parental responsibility gained."
                + " Basis: Agreement with the mother.",
            "2022-01-01 PARENTAL_RESPONSIBILITY [amy, dad]: Parental responsibility ended.");
  }

  @Test
  void parental_responsibility_from_birth_or_that_is_not_held_is_no_event() {
    Relationship fromBirth =
        father()
            .responsibilities(
                List.of(
                    ParentalResponsibilityBuilder.builder()
                        .held(true)
                        .start(on("2015-05-20"))
                        .build(),
                    ParentalResponsibilityBuilder.builder()
                        .held(false)
                        .start(on("2018-01-01"))
                        .build()))
            .build();

    assertThat(told(fromBirth)).isEmpty();
  }

  @Test
  void a_separation_keeps_its_record_and_joins_what_a_person_wrote_of_it() {
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .relationships(
                List.of(
                    father().build(),
                    RelationshipBuilder.builder(
                            Files.related("mum", RelationshipKind.PARENT, "amy"))
                        .build(),
                    partners("mum", "dad").end(on("2020-03-01")).build()))
            .events(
                List.of(Files.event("e1", "2020-03-01", EventType.PARENT_SEPARATION, "mum", "dad")))
            .build();

    assertThat(ChronologyBuilder.ofFamily(family).asAt(LocalDate.of(2024, 3, 31)).build().entries())
        .filteredOn(
            included -> included.entry().event().types().contains(EventType.PARENT_SEPARATION))
        .singleElement()
        .satisfies(
            included ->
                assertThat(included.entry().records())
                    .contains(new RecordReference("f1", "relationship", "mumdad")));
  }
}
