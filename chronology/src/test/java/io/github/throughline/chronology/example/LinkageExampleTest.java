package io.github.throughline.chronology.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.linkage.Appearance;
import io.github.throughline.chronology.linkage.Confirmed;
import io.github.throughline.chronology.linkage.Linkage;
import io.github.throughline.chronology.linkage.LinkageResult;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/linkage.md shows. */
class LinkageExampleTest {
  private static final FamilyFile FAMILY =
      FamilyFileBuilder.builder()
          .id("hartley")
          .people(
              List.of(
                  called("amy", "Millie", "Hartley", "2015-05-04").build(),
                  called("amy-b", "Amelia", "Hartley", "2015-05-04")
                      .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
                      .build()))
          .build();

  private static final CaseFile CASE_FILE =
      CaseFileBuilder.builder()
          .child(
              called("x", "Millie", "Hartly", "2015-04-05")
                  .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
                  .build())
          .referrals(
              List.of(
                  ReferralBuilder.builder()
                      .id("r1")
                      .referredOn(UncertainDate.parse("2023-02-01"))
                      .build()))
          .build();

  private static PersonBuilder called(String id, String given, String family, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(
            List.of(
                PersonNameBuilder.builder()
                    .given(FreeText.of(given))
                    .family(FreeText.of(family))
                    .build()))
        .birthDate(UncertainDate.parse(born));
  }

  private static Identifier identifier(String system, String value) {
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  @Test
  void questions_are_kept_in_the_family_file_and_answered_there() {
    LinkageResult result =
        Linkage.standard()
            .add(FAMILY)
            .add(Appearance.inCase("return of 2023", CASE_FILE))
            .compareFor(FAMILY.id());

    FamilyFile asked =
        FamilyFileBuilder.builder(FAMILY).possibleSamePeople(result.questions()).build();

    assertThat(asked.possibleSamePeople())
        .extracting(PossibleSamePerson::personId)
        .containsExactly("amy", "amy");
    assertThat(asked.possibleSamePeople().get(0).otherPersonId()).isEqualTo("amy-b");
    assertThat(asked.possibleSamePeople().get(1).otherIdentifier())
        .isEqualTo(identifier(Linkage.PERSON_OF + "return of 2023", "x"));
  }

  @Test
  void what_was_decided_is_applied_before_the_chronology_is_built() {
    PossibleSamePerson question = Linkage.standard().add(FAMILY).compare().questions().get(0);
    FamilyFile answered =
        FamilyFileBuilder.builder(FAMILY)
            .possibleSamePeople(
                List.of(PossibleSamePersonBuilder.builder(question).same(true).build()))
            .build();

    Confirmed confirmed = Linkage.confirmed(answered);
    FamilyFile joined = confirmed.applyTo(answered);
    Chronology chronology =
        ChronologyBuilder.ofFamily(joined)
            .addAll(List.of(CASE_FILE))
            .asAt(LocalDate.of(2024, 3, 31))
            .build();

    assertThat(chronology.lanes()).hasSize(1);
    assertThat(chronology.entries())
        .anyMatch(one -> one.entry().event().subjects().equals(List.of("amy")));
    assertThat(confirmed.findPerson("hartley", "amy-b")).isPresent();
    assertThat(answered.people()).hasSize(2);
  }
}
