package io.github.throughline.chronology.assembly;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.person;
import static io.github.throughline.chronology.Files.related;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionsTest {
  /** Sam was Amy's step-father for 2019 and 2020; Lou lodged with Amy in 2021. */
  private static FamilyFile withStepFatherAndLodger() {
    List<Person> people = new ArrayList<>(family().people());
    people.add(person("sam", "Sam", "M", "1985-01-01"));
    people.add(person("lou", "Lou", "F", "1985-01-01"));
    List<Relationship> relationships = new ArrayList<>(family().relationships());
    relationships.add(
        RelationshipBuilder.builder(related("sam", RelationshipKind.STEP_PARENT, "amy"))
            .start(on("2019-01-01"))
            .end(on("2020-12-31"))
            .build());
    return FamilyFileBuilder.builder(family())
        .people(people)
        .relationships(relationships)
        .households(List.of(household()))
        .build();
  }

  private static Household household() {
    return HouseholdBuilder.builder()
        .id("h")
        .members(
            List.of(member("amy", "2015-05-25", null), member("lou", "2021-01-01", "2021-12-31")))
        .build();
  }

  private static HouseholdMember member(String who, String start, String end) {
    return HouseholdMemberBuilder.builder().personId(who).start(on(start)).end(on(end)).build();
  }

  private static List<String> reasons(String child, String day, String... subjects) {
    FamilyFile family =
        FamilyFileBuilder.builder(withStepFatherAndLodger())
            .events(List.of(event("e", day, EventType.CONTACT, subjects)))
            .build();
    ChronologyBuilder builder =
        child == null
            ? ChronologyBuilder.ofFamily(family)
            : ChronologyBuilder.ofChild(family, child);
    return builder.asAt(LocalDate.of(2024, 3, 31)).build().entries().stream()
        .filter(included -> included.entry().event().id().equals("e"))
        .flatMap(included -> included.inclusions().stream())
        .map(Inclusion::reason)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "sam, 2018-12-31, ",
    "sam, 2019-01-01, step-father of Amy",
    "sam, 2020-12-31, step-father of Amy",
    "sam, 2021-01-01, ",
    "lou, 2020-12-31, ",
    "lou, 2021-01-01, lived in the household at the time",
    "lou, 2021-12-31, lived in the household at the time",
    "lou, 2022-01-01, ",
    "mum, 2001-01-01, 'mother of Callum, Amy and Jay'",
    "dad, 2001-01-01, father of Amy and Jay",
    "gran, 2001-01-01, grandmother of Amy",
    "jay, 2018-01-01, one of the children",
    "nobody, 2018-01-01, "
  })
  void in_a_chronology_of_the_family(String who, String day, String reason) {
    assertThat(reasons(null, day, who)).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "amy, the child this chronology is for",
    "jay, brother of Amy",
    "callum, half-brother of Amy",
    "dad, father of Amy"
  })
  void in_a_chronology_of_one_child(String who, String reason) {
    assertThat(reasons("amy", "2018-01-01", who)).containsExactly(reason);
  }

  @Test
  void an_adult_who_is_nothing_to_the_child_is_not_in_the_childs_chronology() {
    assertThat(reasons("callum", "2018-01-01", "dad")).isEmpty();
  }

  @Test
  void each_person_has_a_reason_and_one_who_has_none_is_in_through_the_others() {
    assertThat(reasons(null, "2018-01-01", "amy", "dad", "nobody"))
        .containsExactly("one of the children", "father of Amy and Jay");
  }

  @Test
  void an_event_of_nobody_is_of_the_family_as_a_whole() {
    assertThat(reasons(null, "2018-01-01")).containsExactly("recorded for the family as a whole");
  }
}
