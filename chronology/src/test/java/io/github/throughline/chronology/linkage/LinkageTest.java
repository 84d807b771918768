package io.github.throughline.chronology.linkage;

import static io.github.throughline.chronology.linkage.People.agrees;
import static io.github.throughline.chronology.linkage.People.between;
import static io.github.throughline.chronology.linkage.People.called;
import static io.github.throughline.chronology.linkage.People.differs;
import static io.github.throughline.chronology.linkage.People.family;
import static io.github.throughline.chronology.linkage.People.home;
import static io.github.throughline.chronology.linkage.People.identifier;
import static io.github.throughline.chronology.linkage.People.name;
import static io.github.throughline.chronology.linkage.People.pairs;
import static io.github.throughline.chronology.linkage.People.person;
import static io.github.throughline.chronology.linkage.People.related;
import static io.github.throughline.chronology.linkage.People.sex;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageTest {
  @ParameterizedTest(name = "{0} {1}, {2} and {3} {4}, {5}: {6}")
  @CsvSource({
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2015-05-20, asked",
    "Amy, Hartley, 2015-05-20, AMY, hartley, 2015-05-20, asked",
    "Zoë, Núñez, 2015-05-20, Zoe, Nunez, 2015-05-20, asked",
    "Sian, O'Brien, 2015-05-20, Siân, OBrien, 2015-05-20, asked",
    "Mary-Jane, Cole, 2015-05-20, Mary Jane, Cole, 2015-05-20, asked",
    "Ann Marie, Cole, 2015-05-20, Annmarie, Cole, 2015-05-20, asked",
    "Amy, Smith-Jones, 2015-05-20, Amy, Jones, 2015-05-20, asked",
    "William, Cole, 2015-05-20, Billy, Cole, 2015-05-20, asked",
    "Mohammed, Khan, 2015-05-20, Muhammad, Kahn, 2015-05-20, asked",
    "Jayden, Cole, 2015-05-20, Jaydon, Cole, 2015-05-20, asked",
    "Nguyen, Linh, 2015-05-20, Linh, Nguyen, 2015-05-20, asked",
    "J, Cole, 2015-05-20, Jayden, Cole, 2015-05-20, asked",
    "Amy, '', 2015-05-20, Amy, Cole, 2015-05-20, asked",
    "'', Amy Cole, 2015-05-20, Amy, Cole, 2015-05-20, asked",
    "Amy, Hartley, 2015-05-04, Amy, Hartley, 2015-04-05, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2015-05-21, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2013-05-20, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2013-05-21, silent",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2015-05, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2015, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2014~, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 2014, silent",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 201X, silent",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, '', silent",
    "Amy, Hartley, 2015-05-20, Jay, Hartley, 2015-05-20, silent",
    "Amy, Hartley, 2015-05-20, Amy, Cole, 2015-05-20, silent",
    "Amy, Hartley, 2015-05-20, Ben, Cole, 2015-05-20, silent",
    "محمد, خان, 2015-05-20, مُحَمَّد, خان, 2015-05-20, asked",
    "Ольга, Иванова, 2015-05-20, ОЛЬГА, Иванова, 2015-05-20, asked",
    "अमित, शर्मा, 2015-05-20, अमीत, वर्मा, 2015-05-20, silent",
    "李, 小龙, 2015-05-20, 小龙, 李, 2015-05-20, asked",
  })
  void names_and_birth_dates_are_compared_as_people_write_them(
      String given,
      String family,
      String born,
      String otherGiven,
      String otherFamily,
      String otherBorn,
      String expected) {
    assertThat(
            between(
                person("1", given, family, born), person("2", otherGiven, otherFamily, otherBorn)))
        .hasSize(expected.equals("asked") ? 1 : 0);
  }

  @ParameterizedTest(name = "{0} {1}, {2} and {3} {4}, {5} at one address: {6}")
  @CsvSource({
    "Amy, Hartley, 2015-05-20, Amy, Hartley, '', asked",
    "Amy, Hartley, 2015-05-20, Amy, Cole, 2015-05-20, asked",
    "Amy, Smith-Jones, 2015-05-20, Amy, Jones, 2015-05-20, asked",
    "Baby, Hartley, 2015-05-20, Amy, Hartley, 2015-05-20, asked",
    "Amy, Hartley, 2015-05-20, Эми, Хартли, 2015-05-20, asked",
    "Amy, Hartley, 2015-05-20, Jay, Hartley, 2015-05-20, silent",
    "Amy, Hartley, 2015-05-20, Jay, Hartley, '', silent",
    "Amy, Hartley, 201X, Amy, Hartley, 2015-05-20, asked",
    "Amy, Hartley, 2015-05-20, Amy, Hartley, 1990-01-01, silent",
  })
  void an_address_adds_to_what_agrees(
      String given,
      String family,
      String born,
      String otherGiven,
      String otherFamily,
      String otherBorn,
      String expected) {
    Person one =
        called("1", given, family, born)
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person other =
        called("2", otherGiven, otherFamily, otherBorn)
            .addresses(List.of(home("12, High St", "ox11aa")))
            .build();

    assertThat(between(one, other)).hasSize(expected.equals("asked") ? 1 : 0);
  }

  @Test
  void a_question_says_in_words_what_agrees_and_what_differs() {
    Person one =
        called("1", "William", "Hartley", "2015-05-04")
            .sex(sex("M"))
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person other =
        called("2", "Bill", "Hartly", "2015-04-05")
            .sex(sex("1"))
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    PossibleSamePerson question = between(one, other).get(0);

    assertThat(agrees(question))
        .containsExactly(
            "The given name is a short or familiar form, or another spelling, of the other's.",
            "The family name is spelled or sounds like the other's.",
            "The birth dates agree when day and month of one change places.",
            "An address is the same, at times that may overlap.");
    assertThat(differs(question))
        .containsExactly("The birth dates are different as they are recorded.");
    assertThat(question.same()).isNull();
    assertThat(question.personId()).isEqualTo("1");
    assertThat(question.otherIdentifier()).isEqualTo(identifier(Linkage.PERSON_OF + "second", "2"));
  }

  @Test
  void what_a_person_is_told_holds_none_of_the_data() {
    Person one =
        called("1", "Zoë", "O'Neill", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "943 476 5919")))
            .build();
    Person other =
        called("2", "Zoe", "ONeill", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "9434765919")))
            .build();

    PossibleSamePerson question = between(one, other).get(0);

    assertThat(agrees(question))
        .contains("They share the NHS number, which is written differently.");
    assertThat(String.join(" ", agrees(question)) + String.join(" ", differs(question)))
        .doesNotContainIgnoringCase("zo", "neill", "2015", "943", "5919");
  }

  @Test
  void people_who_share_an_identifier_of_one_person_are_known_and_nobody_is_asked() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.UPN, "A801200001001")))
            .build();
    Person other =
        called("2", "Amy", "Cole", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.UPN, "A801200001001")))
            .build();

    assertThat(between(one, other)).isEmpty();
  }

  @Test
  void one_identifier_on_another_name_and_birth_date_is_asked_about() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
            .build();
    Person other =
        called("2", "Ben", "Cole", "2009-01-02")
            .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
            .build();

    PossibleSamePerson question = between(one, other).get(0);

    assertThat(agrees(question))
        .containsExactly("They share the authority's identifier of a child.");
    assertThat(differs(question))
        .containsExactly("The names are different.", "The birth dates are different.");
  }

  @Test
  void one_identifier_beside_another_that_differs_is_asked_about() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .identifiers(
                List.of(
                    identifier(IdentifierSystems.LA_CHILD_ID, "77"),
                    identifier(IdentifierSystems.NHS_NUMBER, "9434765919")))
            .build();
    Person other =
        called("2", "Amy", "Hartley", "2015-05-20")
            .identifiers(
                List.of(
                    identifier(IdentifierSystems.LA_CHILD_ID, "77"),
                    identifier(IdentifierSystems.NHS_NUMBER, "9434765870")))
            .build();

    assertThat(differs(between(one, other).get(0)))
        .containsExactly("They have different identifiers in one system: the NHS number.");
  }

  @Test
  void two_nhs_numbers_speak_against_one_person_unless_all_else_agrees() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "9434765919")))
            .build();
    Person other =
        called("2", "Amy", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.NHS_NUMBER, "9434765870")))
            .build();

    assertThat(between(one, other)).isEmpty();
  }

  @Test
  void an_identifier_that_is_not_of_one_person_only_is_a_reason_to_ask_and_no_more() {
    Person one =
        called("1", "Amy", "Hartley", "2015")
            .identifiers(List.of(identifier("housing", "H1")))
            .build();
    Person same =
        called("2", "Amelia", "Cole", "").identifiers(List.of(identifier("housing", "H1"))).build();
    Person called =
        called("3", "Amy", "Cole", "").identifiers(List.of(identifier("housing", "H1"))).build();

    assertThat(between(one, same)).isEmpty();
    assertThat(agrees(between(one, called).get(0)))
        .contains(
            "They share an identifier of another system, which may not belong to one person only.");
  }

  @Test
  void a_former_pupil_number_is_a_reason_to_ask() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.FORMER_UPN, "A801200001001")))
            .build();
    Person other =
        called("2", "Amy", "Cole", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.UPN, "a801200001001")))
            .build();

    assertThat(agrees(between(one, other).get(0)))
        .contains("A former unique pupil number of one is the unique pupil number of the other.");
  }

  @Test
  void every_recorded_name_is_compared() {
    Person one = person("1", "Amy", "Hartley", "2015-05-20");
    Person other =
        called("2", "Amy", "Cole", "2015-05-20")
            .names(List.of(name("Amy", "Cole"), name("Amy", "Hartley")))
            .build();

    assertThat(agrees(between(one, other).get(0)))
        .contains("At least one of the names that agree is an earlier or other name.");
  }

  @Test
  void what_a_person_likes_to_be_called_is_compared() {
    Person one =
        called("1", "", "", "2015-05-20")
            .names(
                List.of(
                    PersonNameBuilder.builder()
                        .given(FreeText.of("Oluwaseun"))
                        .preferred(FreeText.of("Shay"))
                        .family(FreeText.of("Ade"))
                        .build()))
            .build();

    assertThat(between(one, person("2", "Shay", "Ade", "2015-05-20"))).hasSize(1);
  }

  @Test
  void different_middle_names_are_told() {
    assertThat(
            differs(
                between(
                        person("1", "Amy Rose", "Hartley", "2015-05-20"),
                        person("2", "Amy Grace", "Hartley", "2015-05-20"))
                    .get(0)))
        .containsExactly("The middle names are different.");
  }

  @Test
  void an_unborn_child_may_be_the_child_who_was_born() {
    Person unborn =
        called("1", "Unborn", "Hartley", "")
            .expectedBirthDate(UncertainDate.on(LocalDate.of(2015, 6, 1)))
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person born =
        called("2", "Amy", "Hartley", "2015-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    assertThat(between(unborn, born)).hasSize(1);
  }

  @Test
  void twins_are_not_asked_about() {
    Person ella =
        called("e", "Ella", "Hartley", "2015-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person max =
        called("m", "Max", "Hartley", "2015-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    assertThat(between(ella, max)).isEmpty();
    assertThat(Linkage.standard().add(family("f", ella, max)).compare().questions()).isEmpty();
  }

  @Test
  void twins_with_names_that_are_alike_are_kept_apart_by_the_document_that_has_both() {
    Person ella = person("ella", "Ella", "Hartley", "2015-05-20");
    Person ellie = person("ellie", "Ellie", "Hartley", "2015-05-20");
    FamilyFile family =
        FamilyFileBuilder.builder(family("f", ella, ellie))
            .relationships(List.of(related(ella, RelationshipKind.SIBLING, ellie)))
            .build();
    Person other = person("x", "Ella", "Hartley", "2015-05-20");

    assertThat(
            pairs(
                Linkage.standard()
                    .add(family)
                    .add(Appearance.of("school", other))
                    .compare()
                    .questions()))
        .containsExactly("ella=x");
  }

  @Test
  void a_twin_brother_and_sister_with_like_names_are_not_asked_about() {
    Person daniel = called("1", "Daniel", "Hartley", "2015-05-20").sex(sex("M")).build();
    Person danielle = called("2", "Danielle", "Hartley", "2015-05-20").sex(sex("F")).build();

    assertThat(between(daniel, danielle)).isEmpty();
  }

  @Test
  void a_father_and_son_of_one_name_are_not_asked_about() {
    Person father =
        called("1", "John", "Hartley", "1983-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person son =
        called("2", "John", "Hartley", "2003-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    assertThat(between(father, son)).isEmpty();
  }

  @Test
  void a_document_that_relates_two_people_means_two() {
    Person father =
        called("dad", "John", "Hartley", "")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person son =
        called("son", "John", "Hartley", "2003-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    FamilyFile without = family("f", father, son);
    FamilyFile with =
        FamilyFileBuilder.builder(without)
            .relationships(List.of(related(father, RelationshipKind.PARENT, son)))
            .build();

    assertThat(Linkage.standard().add(without).compare().questions()).hasSize(1);
    assertThat(Linkage.standard().add(with).compare().questions()).isEmpty();
  }

  @Test
  void whoever_had_died_before_the_other_was_born_is_somebody_else() {
    Person grandmother =
        called("1", "Rose", "Hartley", "195X")
            .deathDate(UncertainDate.parse("2001-02-03"))
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();
    Person girl =
        called("2", "Rose", "Hartley", "2015-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    assertThat(between(grandmother, girl)).isEmpty();
  }

  @Test
  void an_answered_question_is_not_asked_again() {
    Person one = person("1", "Amy", "Hartley", "2015-05-20");
    Person other = person("2", "Amy", "Hartley", "2015-05-20");
    PossibleSamePerson open = between(one, other).get(0);

    for (Boolean answer : List.of(true, false)) {
      assertThat(
              Linkage.standard()
                  .add(Appearance.of("first", one))
                  .add(Appearance.of("second", other))
                  .decided(
                      "first",
                      List.of(PossibleSamePersonBuilder.builder(open).same(answer).build()))
                  .compare()
                  .questions())
          .isEmpty();
    }
  }

  @Test
  void an_open_question_keeps_its_identifier() {
    Person one = person("1", "Amy", "Hartley", "2015-05-20");
    Person other = person("2", "Amy", "Hartley", "2015-05-20");
    PossibleSamePerson ours =
        PossibleSamePersonBuilder.builder()
            .id("q7")
            .personId("2")
            .otherIdentifier(identifier(Linkage.PERSON_OF + "first", "1"))
            .build();

    List<PossibleSamePerson> questions =
        Linkage.standard()
            .add(Appearance.of("first", one))
            .add(Appearance.of("second", other))
            .decided("second", List.of(ours))
            .compare()
            .questions();

    assertThat(questions).extracting(PossibleSamePerson::id).containsExactly("q7");
  }

  @Test
  void what_was_decided_of_one_entry_holds_for_the_entries_it_was_joined_to() {
    Person a = person("a", "Amy", "Hartley", "2015-05-20");
    Person b = person("b", "Amy", "Hartley", "2015-05-20");
    Person c = person("c", "Amy", "Hartley", "2015-05-20");
    PossibleSamePerson same = decision("b", true);
    PossibleSamePerson other = decision("c", false);

    assertThat(
            Linkage.standard()
                .add(
                    FamilyFileBuilder.builder(family("f", a, b, c))
                        .possibleSamePeople(List.of(same, other))
                        .build())
                .compare()
                .questions())
        .isEmpty();
  }

  @Test
  void two_answers_to_one_question_that_contradict_each_other_are_said() {
    Person a = person("a", "Amy", "Hartley", "2015-05-20");
    Person b = person("b", "Amy", "Hartley", "2015-05-20");
    FamilyFile family =
        FamilyFileBuilder.builder(family("f", a, b))
            .possibleSamePeople(List.of(decision("b", true), decision("b", false)))
            .build();

    LinkageResult result = Linkage.standard().add(family).compare();

    assertThat(result.questions()).isEmpty();
    assertThat(result.notes())
        .containsExactly(
            "Decisions contradict each other, or a recorded relationship: people who were said to be"
                + " one are also said to be two. Look at the answers again.");
    assertThat(Linkage.confirmed(family).conflicts()).hasSize(1);
  }

  private static PossibleSamePerson decision(String otherId, boolean same) {
    return PossibleSamePersonBuilder.builder()
        .id("about " + otherId)
        .personId("a")
        .otherPersonId(otherId)
        .same(same)
        .build();
  }

  @Test
  void identifiers_that_would_make_one_of_two_who_are_related_are_asked_about() {
    Person ella =
        called("ella", "Ella", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
            .build();
    Person max =
        called("max", "Max", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
            .build();
    FamilyFile family =
        FamilyFileBuilder.builder(family("f", ella, max))
            .relationships(List.of(related(ella, RelationshipKind.SIBLING, max)))
            .build();
    Person ofReturn =
        called("x", "Ella", "Hartley", "2015-05-20")
            .identifiers(List.of(identifier(IdentifierSystems.LA_CHILD_ID, "77")))
            .build();

    assertThat(
            pairs(
                Linkage.standard()
                    .add(family)
                    .add(Appearance.of("return", ofReturn))
                    .compareFor("f")
                    .questions()))
        .containsExactly("ella=x", "max=x");
  }

  @Test
  void questions_for_a_document_have_its_person_first() {
    Linkage linkage =
        Linkage.standard()
            .add(Appearance.of("a", person("1", "Amy", "Hartley", "2015-05-20")))
            .add(Appearance.of("b", person("2", "Amy", "Hartley", "2015-05-20")))
            .add(Appearance.of("c", person("3", "Ben", "Cole", "2009-01-02")))
            .add(Appearance.of("d", person("4", "Ben", "Cole", "2009-01-02")));

    assertThat(pairs(linkage.compareFor("b").questions())).containsExactly("2=1");
    assertThat(linkage.compareFor("b").questions().get(0).id())
        .isEqualTo(linkage.compare().questions().get(0).id());
  }

  @Test
  void a_withheld_address_is_marked_as_such() {
    Person one =
        called("1", "Amy", "Hartley", "2015-05-20")
            .addresses(
                List.of(
                    io.github.throughline.core.model.people.AddressBuilder.builder(
                            home("12 High Street", "OX1 1AA"))
                        .withheld(true)
                        .build()))
            .build();
    Person other =
        called("2", "Amy", "Hartley", "2015-05-20")
            .addresses(List.of(home("12 High Street", "OX1 1AA")))
            .build();

    assertThat(agrees(between(one, other).get(0)))
        .contains(
            "An address is the same, at times that may overlap. It is withheld from somebody.");
  }

  @Test
  void a_postcode_of_no_place_is_no_address() {
    Person one = called("1", "Amy", "Hartley", "").addresses(List.of(home("", "ZZ99 3VZ"))).build();
    Person other =
        called("2", "Amy", "Hartley", "2015-05-20")
            .addresses(List.of(home("", "ZZ99 3VZ")))
            .build();

    assertThat(between(one, other)).isEmpty();
  }

  @Test
  void a_person_without_any_facts_is_nobody_in_particular() {
    Person empty = person("1", "", "", "");

    assertThat(between(empty, empty)).isEmpty();
    assertThat(between(person("1", "Unknown", "Unknown", ""), person("2", "Unknown", "", "")))
        .isEmpty();
  }

  @Test
  void nothing_says_in_a_log_who_it_is() {
    Appearance amy = Appearance.of("first", person("amy-1", "Amy", "Hartley", "2015-05-20"));

    assertThat(
            amy
                + " "
                + amy.key()
                + " "
                + Facts.of(amy.key(), List.of(amy))
                + " "
                + Linkage.standard().add(amy).compare()
                + " "
                + Linkage.confirmed(family("f", amy.person())))
        .doesNotContainIgnoringCase("amy", "hartley", "2015", "first");
  }
}
