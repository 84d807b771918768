package io.github.throughline.chronology.linkage;

import static io.github.throughline.chronology.linkage.People.called;
import static io.github.throughline.chronology.linkage.People.family;
import static io.github.throughline.chronology.linkage.People.identifier;
import static io.github.throughline.chronology.linkage.People.person;
import static io.github.throughline.chronology.linkage.People.related;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.AddressBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfirmedTest {
  private static final Person MUM = person("mum", "Ann", "Hartley", "1990-01-01");
  private static final Person DEAN =
      called("dean", "Dean", "Cole", "1988-05-05")
          .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "9434765919")))
          .build();
  private static final Person PARTNER =
      called("partner", "D", "Cole", "1988")
          .identifiers(List.of(identifier("police", "P 100")))
          .build();

  private static PossibleSamePerson answer(Boolean same) {
    return PossibleSamePersonBuilder.builder()
        .id("q1")
        .personId("dean")
        .otherPersonId("partner")
        .same(same)
        .build();
  }

  private static FamilyFile hartleys(PossibleSamePerson... answers) {
    return FamilyFileBuilder.builder(family("f", MUM, DEAN, PARTNER))
        .relationships(List.of(related(PARTNER, RelationshipKind.PARTNER, MUM)))
        .households(
            List.of(
                HouseholdBuilder.builder()
                    .id("h")
                    .members(List.of(new HouseholdMember("partner", null, null, Map.of())))
                    .build()))
        .events(
            List.of(
                SignificantEventBuilder.builder()
                    .id("e")
                    .subjects(List.of("dean", "partner"))
                    .build()))
        .possibleSamePeople(List.of(answers))
        .build();
  }

  @Test
  void people_who_were_declared_the_same_are_one_with_all_that_is_recorded_of_both() {
    Confirmed confirmed = Linkage.confirmed(hartleys(answer(true)));

    Person dean = confirmed.findPerson("f", "dean").orElseThrow();
    assertThat(confirmed.findPerson("f", "partner")).contains(dean);
    assertThat(dean.id()).isEqualTo("dean");
    assertThat(dean.names()).hasSize(2);
    assertThat(dean.identifiers()).hasSize(2);
    assertThat(dean.birthDate()).isEqualTo(DEAN.birthDate());
    assertThat(confirmed.findPerson("f", "mum")).contains(MUM);
    assertThat(confirmed.entriesOf(new PersonKey("f", "partner"))).hasSize(2);
    assertThat(confirmed.entriesOf(new PersonKey("f", "mum"))).hasSize(1);
  }

  @Test
  void without_an_answer_nobody_is_joined() {
    for (FamilyFile family : List.of(hartleys(), hartleys(answer(null)), hartleys(answer(false)))) {
      assertThat(Linkage.confirmed(family).applyTo(family)).isEqualTo(family);
    }
  }

  @Test
  void a_copy_of_the_file_says_of_one_what_it_said_of_both() {
    FamilyFile joined = Linkage.confirmed(hartleys(answer(true))).applyTo(hartleys(answer(true)));

    assertThat(joined.people()).extracting(Person::id).containsExactly("mum", "dean");
    assertThat(joined.relationships().get(0).personId()).isEqualTo("dean");
    assertThat(joined.households().get(0).members().get(0).personId()).isEqualTo("dean");
    assertThat(joined.events().get(0).subjects()).containsExactly("dean");
    assertThat(joined.people().get(1).alsoKnownAs())
        .containsExactly(identifier(Linkage.PERSON_OF + "f", "partner"));
  }

  @Test
  void an_address_stays_withheld_from_whoever_it_was_withheld_from() {
    Person hidden =
        PersonBuilder.builder(MUM)
            .addresses(
                List.of(
                    AddressBuilder.builder()
                        .withheld(true)
                        .withheldFrom(List.of("partner"))
                        .build()))
            .build();
    FamilyFile family =
        FamilyFileBuilder.builder(hartleys(answer(true)))
            .people(List.of(hidden, DEAN, PARTNER))
            .build();

    FamilyFile joined = Linkage.confirmed(family).applyTo(family);

    assertThat(joined.people().get(0).addresses().get(0).withheldFrom()).containsExactly("dean");
  }

  @Test
  void the_answer_stays_with_the_file_and_still_leads_somewhere() {
    FamilyFile joined = Linkage.confirmed(hartleys(answer(true))).applyTo(hartleys(answer(true)));

    PossibleSamePerson answered = joined.possibleSamePeople().get(0);
    assertThat(answered.personId()).isEqualTo("dean");
    assertThat(answered.otherPersonId()).isNull();
    assertThat(answered.otherIdentifier())
        .isEqualTo(identifier(Linkage.PERSON_OF + "f", "partner"));
    assertThat(answered.same()).isTrue();
  }

  @Test
  void applying_twice_is_the_same_as_applying_once() {
    FamilyFile once = Linkage.confirmed(hartleys(answer(true))).applyTo(hartleys(answer(true)));

    assertThat(Linkage.confirmed(once).applyTo(once)).isEqualTo(once);
  }

  @Test
  void the_graph_of_the_copy_knows_the_person_by_either_identifier() {
    FamilyGraph graph =
        FamilyGraph.of(Linkage.confirmed(hartleys(answer(true))).applyTo(hartleys(answer(true))));

    Person ofHealth =
        called("elsewhere", "", "", "")
            .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "9434765919")))
            .build();
    assertThat(graph.findSame(ofHealth)).map(Person::id).contains("dean");
    assertThat(graph.findTie("dean", "mum", null)).isPresent();
  }

  @Test
  void people_of_two_files_can_be_one() {
    Person ofSecond = called("dean", "Deano", "Cole", "1988-05-05").build();
    FamilyFile second = family("g", ofSecond);
    FamilyFile first =
        FamilyFileBuilder.builder(family("f", MUM, DEAN))
            .possibleSamePeople(
                List.of(
                    PossibleSamePersonBuilder.builder()
                        .id("q")
                        .personId("dean")
                        .otherIdentifier(identifier(Linkage.PERSON_OF + "g", "dean"))
                        .same(true)
                        .build()))
            .build();

    Confirmed confirmed = Linkage.confirmed(first, second);

    assertThat(confirmed.findPerson("g", "dean")).isEqualTo(confirmed.findPerson("f", "dean"));
    assertThat(confirmed.applyTo(second).people().get(0).identifiers())
        .isEqualTo(DEAN.identifiers());
  }

  @Test
  void the_same_identifier_in_two_files_is_not_one_person() {
    Confirmed confirmed =
        Linkage.confirmed(
            family("f", person("1", "Amy", "A", "")), family("g", person("1", "Bo", "B", "")));

    assertThat(confirmed.people()).hasSize(2);
    assertThat(confirmed.findPerson("f", "1")).isNotEqualTo(confirmed.findPerson("g", "1"));
  }

  @Test
  void an_answer_that_contradicts_a_relationship_joins_nobody_and_is_said() {
    FamilyFile family =
        FamilyFileBuilder.builder(hartleys(answer(true)))
            .relationships(List.of(related(DEAN, RelationshipKind.SIBLING, PARTNER)))
            .build();

    Confirmed confirmed = Linkage.confirmed(family);

    assertThat(confirmed.applyTo(family)).isEqualTo(family);
    assertThat(confirmed.conflicts()).hasSize(1);
    assertThat(Linkage.standard().add(family).compare().notes()).hasSize(1);
  }
}
