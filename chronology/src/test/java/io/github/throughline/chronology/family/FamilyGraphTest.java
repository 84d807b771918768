package io.github.throughline.chronology.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyGraphTest {
  private static final FamilyGraph GRAPH = FamilyGraph.of(family());

  private static FamilyFile family() {
    return FamilyFileBuilder.builder()
        .id("f")
        .people(
            List.of(
                person("mum", "F"),
                person("dad", "M"),
                person("amy", "F"),
                person("jay", "M"),
                person("callum", "M"),
                person("lodger", "M"),
                person("partner", "M")))
        .relationships(
            List.of(
                parent("mum", "amy"),
                parent("mum", "jay"),
                parent("mum", "callum"),
                parent("dad", "amy"),
                parent("dad", "jay"),
                parent("someone", "callum"),
                RelationshipBuilder.builder()
                    .id("p")
                    .personId("partner")
                    .kind(RelationshipKind.STEP_PARENT)
                    .otherPersonId("amy")
                    .start(date("2019-06"))
                    .end(date("2020-03-31"))
                    .build()))
        .households(
            List.of(
                HouseholdBuilder.builder()
                    .id("h")
                    .members(
                        List.of(
                            member("amy", "2015-05-20", null),
                            member("lodger", "2018-01-10", "2018-08-31")))
                    .build()))
        .build();
  }

  private static Person person(String id, String sex) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of("Sam")).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("ANY" + id)
                    .build()))
        .sex(Coded.of("cin-census/Sex", sex))
        .build();
  }

  private static io.github.throughline.core.model.people.Relationship parent(
      String who, String of) {
    return RelationshipBuilder.builder()
        .id(who + of)
        .personId(who)
        .kind(RelationshipKind.PARENT)
        .otherPersonId(of)
        .build();
  }

  private static HouseholdMember member(String who, String start, String end) {
    return HouseholdMemberBuilder.builder()
        .personId(who)
        .start(date(start))
        .end(end == null ? null : date(end))
        .build();
  }

  private static UncertainDate date(String edtf) {
    return UncertainDate.parse(edtf);
  }

  @ParameterizedTest(name = "{0} of {1}: {3}")
  @CsvSource({
    "amy, amy, SELF, ''",
    "mum, amy, PARENT_OR_CARER, mother",
    "dad, amy, PARENT_OR_CARER, father",
    "amy, mum, RELATED, daughter",
    "jay, amy, SIBLING, brother",
    "amy, jay, SIBLING, sister",
    "callum, amy, SIBLING, half-brother",
    "lodger, amy, HOUSEHOLD, lived in the household at the time",
  })
  void ties_are_the_closest_there_are(String who, String of, FamilyTie.Kind kind, String relation) {
    assertThat(GRAPH.findTie(who, of, null)).contains(new FamilyTie(kind, relation));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "partner, 2019-05-31, false",
    "partner, 2019-06-01, true",
    "partner, 2020-03-31, true",
    "partner, 2020-04-01, false",
    "partner, 2020, true",
    "lodger, 2018-01-09, false",
    "lodger, 2018-01-10, true",
    "lodger, 2018-08-31, true",
    "lodger, 2018-09-01, false",
    "lodger, 2017-10/2018-02, true",
  })
  void a_tie_counts_only_while_it_may_have_lasted(String who, String at, boolean tied) {
    assertThat(GRAPH.findTie(who, "amy", When.parse(at)).isPresent()).isEqualTo(tied);
  }

  @Test
  void siblings_are_found_through_a_parent_in_common() {
    assertThat(GRAPH.siblings("amy")).containsExactly("callum", "jay");
    assertThat(GRAPH.siblings("lodger")).isEmpty();
  }

  @Test
  void the_same_person_is_known_by_identifier_and_never_by_name() {
    Person sameIdentifier =
        PersonBuilder.builder()
            .id("other")
            .identifiers(
                List.of(
                    IdentifierBuilder.builder()
                        .system(IdentifierSystems.LA_CHILD_ID)
                        .value("ANYamy")
                        .build()))
            .build();
    Person sameName =
        PersonBuilder.builder()
            .id("other")
            .names(List.of(PersonNameBuilder.builder().given(FreeText.of("Sam")).build()))
            .build();

    assertThat(GRAPH.findSame(sameIdentifier)).map(Person::id).contains("amy");
    assertThat(GRAPH.findSame(sameName)).isEmpty();
  }

  private static Person other(String recordId, String... laChildIds) {
    return PersonBuilder.builder()
        .id(recordId)
        .identifiers(
            Stream.of(laChildIds)
                .map(
                    value ->
                        IdentifierBuilder.builder()
                            .system(IdentifierSystems.LA_CHILD_ID)
                            .value(value)
                            .build())
                .toList())
        .build();
  }

  @Test
  void a_record_identifier_counts_only_where_no_other_identifier_speaks_against_it() {
    assertThat(GRAPH.findSame(other("amy"))).map(Person::id).contains("amy");
    assertThat(GRAPH.findSame(other("amy", "ANYstranger"))).isEmpty();
  }

  @Test
  void identifiers_of_two_people_are_of_neither() {
    assertThat(GRAPH.findSame(other("x", "ANYamy", "ANYjay"))).isEmpty();
    assertThat(GRAPH.findSame(other("amy", "ANYamy", "ANYjay"))).isEmpty();
  }

  @Test
  void people_of_one_household_at_different_times_did_not_live_together() {
    FamilyGraph graph =
        FamilyGraph.of(
            FamilyFileBuilder.builder()
                .id("f")
                .households(
                    List.of(
                        HouseholdBuilder.builder()
                            .id("h")
                            .members(
                                List.of(
                                    member("before", "2015-01-01", "2016-12-31"),
                                    member("until", "2015-01-01", "2017-01-01"),
                                    member("after", "2017-01-01", null)))
                            .build()))
                .build());

    assertThat(graph.findTie("before", "after", null)).isEmpty();
    assertThat(graph.findTie("until", "after", null)).isPresent();
  }

  @Test
  void the_reverse_of_the_reverse_is_the_relationship_again() {
    for (String code : List.of("PARENT", "CHILD", "HALF_SIBLING", "CARER", "GODPARENT")) {
      RelationshipKind kind = new RelationshipKind(code);
      assertThat(kind.reversed().reversed()).isEqualTo(kind);
    }
  }
}
