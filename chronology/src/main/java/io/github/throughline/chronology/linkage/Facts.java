package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.Known;
import io.github.throughline.chronology.linkage.evidence.NameForm;
import io.github.throughline.chronology.linkage.evidence.Place;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a document says of one person, ready to be compared. A document that lists one identifier
 * twice says all of it of one person.
 *
 * @param key the person
 * @param names every name that has something to compare
 * @param births every birth date, and for a child not yet born the weeks in which birth is expected
 * @param deaths every date of death
 * @param deceased whether the person is recorded as having died
 * @param sexes the sexes recorded, as F and M
 * @param identifiers every identifier
 * @param alsoKnown identifiers that a person has matched
 * @param places where the person lived
 */
record Facts(
    PersonKey key,
    List<NameForm> names,
    List<UncertainDate> births,
    List<UncertainDate> deaths,
    boolean deceased,
    Set<String> sexes,
    SortedSet<Known> identifiers,
    SortedSet<Known> alsoKnown,
    List<Place> places) {
  /** No more are compared, so that a damaged document costs no more than others. */
  private static final int MOST_NAMES = 12;

  private static final int MOST_PLACES = 40;

  static Facts of(PersonKey key, Collection<Appearance> appearances) {
    List<Person> people = appearances.stream().map(Appearance::person).toList();
    return new Facts(
        key,
        names(people),
        sorted(people.stream().flatMap(Facts::births)),
        sorted(people.stream().flatMap(person -> Stream.ofNullable(person.deathDate()))),
        people.stream()
            .anyMatch(one -> Boolean.TRUE.equals(one.deceased()) || one.deathDate() != null),
        sexes(people),
        known(people.stream().flatMap(person -> person.identifiers().stream())),
        known(people.stream().flatMap(person -> person.alsoKnownAs().stream())),
        places(appearances));
  }

  private static List<NameForm> names(List<Person> people) {
    TreeSet<NameForm> names = new TreeSet<>(NameForm.ORDER);
    for (Person person : people) {
      boolean present = true;
      for (PersonName name : person.names()) {
        NameForm form = NameForm.of(name, present);
        present = false;
        if (!form.isEmpty()) {
          names.add(form);
        }
      }
    }
    return names.stream().limit(MOST_NAMES).toList();
  }

  private static Stream<UncertainDate> births(Person person) {
    UncertainDate born = person.birthDate();
    UncertainDate expected = person.expectedBirthDate();
    if (born != null || expected == null) {
      return Stream.ofNullable(born);
    }
    boolean bounded = expected.earliest() != null && expected.latest() != null;
    return bounded ? Stream.of(aroundTerm(expected)) : Stream.empty();
  }

  /** Children are born up to four months before the day they are expected, and up to one after. */
  private static UncertainDate aroundTerm(UncertainDate expected) {
    return expected.earliest() == null || expected.latest() == null
        ? expected
        : UncertainDate.between(
            expected.earliest().minusMonths(4), expected.latest().plusMonths(1));
  }

  private static List<UncertainDate> sorted(Stream<UncertainDate> dates) {
    return dates
        .distinct()
        .sorted(Comparator.comparing(date -> (When) date, When.chronological()))
        .toList();
  }

  private static Set<String> sexes(List<Person> people) {
    TreeSet<String> sexes = new TreeSet<>();
    for (Person person : people) {
      Coded sex = person.sex();
      String code = sex == null ? "" : sex.code().toUpperCase(Locale.ROOT);
      switch (code) {
        case "F", "2", "FEMALE" -> sexes.add("F");
        case "M", "1", "MALE" -> sexes.add("M");
        default -> {
          // Unknown and not stated differ from nothing.
        }
      }
    }
    return sexes;
  }

  private static SortedSet<Known> known(Stream<Identifier> identifiers) {
    TreeSet<Known> known = new TreeSet<>(Known.ORDER);
    identifiers.flatMap(one -> Known.of(one).stream()).forEach(known::add);
    return known;
  }

  private static List<Place> places(Collection<Appearance> appearances) {
    TreeSet<Place> places = new TreeSet<>(Place.ORDER);
    for (Appearance appearance : appearances) {
      Stream.concat(appearance.person().addresses().stream(), appearance.homes().stream())
          .flatMap(address -> Place.of(address).stream())
          .forEach(places::add);
    }
    return places.stream().limit(MOST_PLACES).toList();
  }

  @Override
  public String toString() {
    return "Facts[masked]";
  }
}
