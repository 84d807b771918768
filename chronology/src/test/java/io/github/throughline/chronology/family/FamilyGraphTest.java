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
import io.github.throughline.core.model.people.Relationship;
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

  private static Relationship parent(String who, String of) {
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

  private static FamilyGraph graph(Relationship... relationships) {
    return FamilyGraph.of(
        FamilyFileBuilder.builder()
            .id("f")
            .people(List.of(born("a", "1980-01-01"), born("b", "2005-01-01"), born("c", null)))
            .relationships(List.of(relationships))
            .build());
  }

  private static Person born(String id, String day) {
    return PersonBuilder.builder().id(id).birthDate(day == null ? null : date(day)).build();
  }

  @Test
  void a_person_related_to_themself_is_nobodys_brother_or_sister_for_it() {
    FamilyGraph graph = graph(parent("a", "a"), parent("a", "b"), parent("a", "c"));

    assertThat(graph.siblings("b")).containsExactly("c");
    assertThat(graph.siblings("a")).isEmpty();
    assertThat(graph.findTie("a", "b", null)).map(FamilyTie::relation).contains("parent");
    assertThat(graph.findTie("a", "a", null)).map(FamilyTie::kind).contains(FamilyTie.Kind.SELF);
    assertThat(graph.questions())
        .containsExactly(
            "1 relationship is recorded of a person to themself, and not used. Who is meant?");
  }

  @Test
  void parents_and_children_in_a_circle_are_a_question_and_hold_nothing_up() {
    FamilyGraph graph = graph(parent("a", "b"), parent("b", "c"), parent("c", "a"));

    assertThat(graph.siblings("a")).isEmpty();
    assertThat(graph.findTie("a", "b", null)).isPresent();
    assertThat(graph.questions())
        .containsExactly(
            "3 people are recorded as parent and child of each other in a circle. Which"
                + " relationship is wrong?");
  }

  @Test
  void who_only_hangs_on_a_circle_is_not_in_it() {
    FamilyGraph graph =
        graph(
            parent("grandparent", "a"),
            parent("a", "b"),
            parent("b", "a"),
            parent("b", "grandchild"));

    assertThat(graph.questions())
        .anyMatch(question -> question.startsWith("2 people are recorded as parent and child"));
  }

  @Test
  void a_child_born_no_later_than_a_parent_is_a_question() {
    assertThat(graph(parent("b", "a")).questions())
        .containsExactly(
            "1 child is recorded as born no later than a parent. Which date or relationship is"
                + " wrong?");
    assertThat(graph(parent("a", "b"), parent("c", "b")).questions()).isEmpty();
  }

  @Test
  void a_half_sibling_has_one_parent_of_two_in_common() {
    assertThat(GRAPH.findTie("callum", "amy", null))
        .map(FamilyTie::relation)
        .contains("half-brother");
    assertThat(GRAPH.findTie("jay", "amy", null)).map(FamilyTie::relation).contains("brother");
    FamilyGraph oneParentKnown = graph(parent("a", "b"), parent("a", "c"));
    assertThat(oneParentKnown.findTie("b", "c", null))
        .map(FamilyTie::relation)
        .contains("brother or sister");
  }

  @Test
  void a_tie_of_birth_belongs_to_the_time_before_the_birth() {
    Relationship mother =
        RelationshipBuilder.builder(parent("a", "b")).start(date("2005-01-01")).build();
    Relationship stepmother =
        RelationshipBuilder.builder(mother).kind(RelationshipKind.STEP_PARENT).build();

    assertThat(graph(mother).findTie("a", "b", date("1999-05-05"))).isPresent();
    assertThat(graph(stepmother).findTie("a", "b", date("1999-05-05"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "a, 2020-01-01, 2020-01-27, visitor",
    "a, 2020-01-01, 2020-01-28, lived there",
    "a, 2020-01-01,           , lived there",
    "a, 2020-01,    2020-01-28, lived there",
    "c, 2020-01-01, 2020-01-27, visitor",
    "b, 2020-01-01, 2020-01-27, lived there",
  })
  void an_adult_who_stayed_for_less_than_28_days_visited(
      String who, String from, String to, String was) {
    FamilyGraph graph =
        FamilyGraph.of(
            FamilyFileBuilder.builder()
                .id("f")
                .people(List.of(born("a", "1980-01-01"), born("b", "2005-01-01"), born("c", null)))
                .households(
                    List.of(
                        HouseholdBuilder.builder()
                            .id("h")
                            .members(
                                List.of(member("child", "2015-01-01", null), member(who, from, to)))
                            .build()))
                .build());

    assertThat(graph.findTie(who, "child", date("2020-01-10")).isPresent())
        .isEqualTo(was.equals("lived there"));
  }

  @Test
  void stays_in_one_household_count_together() {
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
                                    member("child", "2015-01-01", null),
                                    member("a", "2020-01-01", "2020-01-14"),
                                    member("a", "2020-03-01", "2020-03-14")))
                            .build()))
                .build());

    assertThat(graph.findTie("a", "child", date("2020-01-10"))).isPresent();
  }
}
