package io.github.throughline.chronology.linkage;

import static io.github.throughline.chronology.linkage.People.called;
import static io.github.throughline.chronology.linkage.People.home;
import static io.github.throughline.chronology.linkage.People.identifier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkageProperties {
  /** A small world, in which people often have something in common. */
  @Provide
  Arbitrary<List<Appearance>> people() {
    Arbitrary<Appearance> one =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"),
                Arbitraries.of("1", "2", "3"),
                Arbitraries.of("Amy", "Amelia", "Jayden", "Jaydon", "J", "Baby", "Эми", ""),
                Arbitraries.of("Hartley", "Hartly", "Cole", "Smith-Cole", ""),
                Arbitraries.of("2015-05-04", "2015-04-05", "2015-05-05", "2015", "195X", ""),
                Arbitraries.of("OX1 1AA", "OX1 1AB", ""),
                Arbitraries.of("77", "78", ""))
            .as(
                (document, id, given, family, born, postcode, number) -> {
                  PersonBuilder person = called(id, given, family, born);
                  if (!postcode.isEmpty()) {
                    person.addresses(List.of(home("12 High Street", postcode)));
                  }
                  List<Identifier> identifiers =
                      number.isEmpty()
                          ? List.of()
                          : List.of(identifier(IdentifierSystems.LA_CHILD_ID, number));
                  return Appearance.of(document, person.identifiers(identifiers).build());
                });
    return one.list().ofMaxSize(9);
  }

  @Property(tries = 300)
  void the_order_in_which_people_are_added_makes_no_difference(
      @ForAll("people") List<Appearance> people, @ForAll Random random) {
    List<Appearance> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, random);
    shuffled.addAll(people);

    assertThat(Linkage.standard().addAll(shuffled).compare())
        .isEqualTo(Linkage.standard().addAll(people).compare());
  }

  @Property(tries = 300)
  void comparing_only_those_who_share_a_key_asks_what_comparing_everybody_would(
      @ForAll("people") List<Appearance> people) {
    Questions some = Linkage.standard().addAll(people).search();
    Set<String> found = new HashSet<>();
    some.result("").questions().forEach(question -> found.add(question.id()));
    LinkageSettings settings = LinkageSettings.standard();
    NameComparison names = new NameComparison(settings);
    BirthComparison births = new BirthComparison(settings);
    List<Facts> facts = Linkage.standard().addAll(people).facts();
    List<Comparison> all = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Comparison one = Comparison.of(facts.get(i), facts.get(j), names, births);
        if (one.isKnown() || one.asks()) {
          all.add(one);
        }
      }
    }
    Set<String> expected = new HashSet<>();
    new Questions(facts, new Candidates(all, all.size(), 0), new Decisions())
        .result("")
        .questions()
        .forEach(question -> expected.add(question.id()));

    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 200)
  void an_answer_is_never_asked_for_again(
      @ForAll("people") List<Appearance> people, @ForAll boolean answer) {
    List<PossibleSamePerson> open = Linkage.standard().addAll(people).compare().questions();
    Linkage again = Linkage.standard().addAll(people);
    for (PossibleSamePerson question : open) {
      again.decided(
          question.provenance().sources().get(0).document(),
          List.of(PossibleSamePersonBuilder.builder(question).same(answer).build()));
    }

    assertThat(again.compare().questions())
        .noneMatch(question -> open.stream().anyMatch(one -> one.id().equals(question.id())));
  }

  @Property(tries = 200)
  void questions_stand_in_a_stable_order_each_once(@ForAll("people") List<Appearance> people) {
    List<PossibleSamePerson> questions = Linkage.standard().addAll(people).compare().questions();

    assertThat(questions).extracting(PossibleSamePerson::id).doesNotHaveDuplicates();
    assertThat(questions).allMatch(question -> question.same() == null);
    assertThat(new TreeSet<>(questions.stream().map(LinkageProperties::first).toList()))
        .containsExactlyElementsOf(
            questions.stream().map(LinkageProperties::first).distinct().toList());
  }

  private static PersonKey first(PossibleSamePerson question) {
    return new PersonKey(question.provenance().sources().get(0).document(), question.personId());
  }

  @Property(tries = 300)
  void any_text_can_be_a_name(@ForAll String given, @ForAll String family) {
    assertThatCode(
            () ->
                Linkage.standard()
                    .add(Appearance.of("a", called("1", given, family, "2015").build()))
                    .add(Appearance.of("b", called("2", family, given, "2015").build()))
                    .compare())
        .doesNotThrowAnyException();
  }

  /** Twenty thousand people of common names, each fourth of them twice with a slip of the pen. */
  @Example
  void a_whole_authority_is_compared_without_comparing_everybody() {
    List<Appearance> people = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 16_000; i++) {
      String given = GIVEN.get(random.nextInt(GIVEN.size())) + (i % 7 == 0 ? "" : "a");
      String family = FAMILY.get(random.nextInt(FAMILY.size())) + SYLLABLES.get(random.nextInt(40));
      String born =
          "20"
              + two(2 + random.nextInt(18))
              + "-"
              + two(1 + random.nextInt(12))
              + "-"
              + two(1 + random.nextInt(28));
      String postcode = "OX" + (1 + random.nextInt(9)) + " " + random.nextInt(10) + "AA";
      PersonBuilder person = called("p" + i, given, family, born);
      person.addresses(List.of(home((1 + random.nextInt(90)) + " High Street", postcode)));
      people.add(Appearance.of("first", person.build()));
      if (i % 4 == 0) {
        people.add(
            Appearance.of(
                "second",
                called("q" + i, given, family + family.charAt(family.length() - 1), born)
                    .birthDate(UncertainDate.parse(born))
                    .build()));
      }
    }

    Questions questions = Linkage.standard().addAll(people).search();

    assertThat(people).hasSize(20_000);
    assertThat(questions.compared()).isLessThan(people.size() * 40);
    assertThat(
            questions.result("").questions().stream()
                .filter(
                    one ->
                        one.personId()
                            .substring(1)
                            .equals(
                                one.otherIdentifier() == null
                                    ? ""
                                    : one.otherIdentifier().value().substring(1))))
        .hasSize(4_000);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Example
  void a_group_that_is_too_large_is_counted_and_said() {
    List<Appearance> people = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      people.add(Appearance.of("d" + i, People.person("1", "Amy", "Hartley", "2015-05-20")));
    }
    LinkageSettings standard = LinkageSettings.standard();
    LinkageSettings small =
        new LinkageSettings(
            standard.similarity(),
            standard.similarityOfSound(),
            standard.generation(),
            10,
            standard.shortNames());

    LinkageResult result = Linkage.with(small).addAll(people).compare();

    assertThat(result.questions()).isEmpty();
    assertThat(result.notes()).hasSize(1);
    assertThat(result.notes().get(0)).contains("larger than the settings allow");
    assertThat(Linkage.standard().addAll(people).compare().questions()).hasSize(66);
  }

  private static final List<String> GIVEN =
      List.of(
          "Amy", "Ben", "Callum", "Daisy", "Ethan", "Faith", "George", "Holly", "Imran", "Jade");
  private static final List<String> FAMILY =
      List.of("Hart", "Cole", "Marsh", "Nor", "Pem", "Quin", "Rud", "Sten", "Tor", "Wick");
  private static final List<String> SYLLABLES = syllables();

  private static List<String> syllables() {
    List<String> all = new ArrayList<>();
    for (String one : List.of("b", "d", "f", "g", "k", "l", "m", "n")) {
      for (String other : List.of("ard", "ent", "inson", "olm", "urst")) {
        all.add(one + other);
      }
    }
    return all;
  }
}
