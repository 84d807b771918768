package io.github.throughline.chronology.linkage;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The people of family files, joined where a person has decided that two entries are one.
 *
 * <p>Only an answered question joins: {@link PossibleSamePerson#same()} is true. What only agrees
 * does not. Where answers contradict each other, or a recorded relationship, nobody of that group
 * is joined and it is said so. The files themselves do not change; {@link #applyTo} gives a copy.
 */
public final class Confirmed {
  private final SortedMap<PersonKey, Person> people;
  private final SortedMap<PersonKey, SortedSet<PersonKey>> groups;
  private final List<String> conflicts;

  private Confirmed(
      SortedMap<PersonKey, Person> people,
      SortedMap<PersonKey, SortedSet<PersonKey>> groups,
      List<String> conflicts) {
    this.people = people;
    this.groups = groups;
    this.conflicts = conflicts;
  }

  static Confirmed of(List<FamilyFile> families) {
    SortedMap<PersonKey, Person> recorded = new TreeMap<>();
    SortedMap<PersonKey, Facts> facts = new TreeMap<>();
    Decisions decisions = new Decisions();
    for (FamilyFile family : families) {
      for (Appearance one : Appearance.inFamily(family)) {
        recorded.putIfAbsent(one.key(), one.person());
        facts.putIfAbsent(one.key(), Facts.of(one.key(), List.of(one)));
      }
      decisions.add(family);
    }
    Groups joined = new Groups();
    Apart apart = new Apart();
    decisions.related().forEach(apart::put);
    for (Decisions.Asked asked : decisions.among(facts.values())) {
      if (Boolean.TRUE.equals(asked.question().same())) {
        joined.join(asked.one(), asked.other());
      } else if (Boolean.FALSE.equals(asked.question().same())) {
        apart.put(asked.one(), asked.other());
      }
    }
    TreeSet<PersonKey> contradicted = new TreeSet<>();
    apart.forEach(
        (one, other) -> {
          if (joined.of(one).equals(joined.of(other))) {
            contradicted.add(joined.of(one));
          }
        });
    return of(recorded, joined, contradicted);
  }

  private static Confirmed of(
      SortedMap<PersonKey, Person> recorded, Groups joined, SortedSet<PersonKey> contradicted) {
    SortedMap<PersonKey, Person> people = new TreeMap<>(recorded);
    SortedMap<PersonKey, SortedSet<PersonKey>> groups = new TreeMap<>();
    joined
        .among(recorded.keySet())
        .forEach(
            (first, members) -> {
              if (members.size() > 1 && !contradicted.contains(first)) {
                Person person = PersonUnion.of(entries(members, recorded));
                for (PersonKey member : members) {
                  people.put(member, person);
                  groups.put(member, members);
                }
              }
            });
    List<String> conflicts =
        contradicted.isEmpty()
            ? List.of()
            : List.of(
                "Answers contradict each other, or a recorded relationship, in "
                    + contradicted.size()
                    + (contradicted.size() == 1 ? " group" : " groups")
                    + " of people. None of them was joined: look at the answers again.");
    return new Confirmed(Collections.unmodifiableSortedMap(people), groups, conflicts);
  }

  private static List<Person> entries(
      SortedSet<PersonKey> members, Map<PersonKey, Person> recorded) {
    List<Person> entries = new ArrayList<>();
    for (PersonKey member : members) {
      entries.add(requireNonNull(recorded.get(member)));
    }
    return entries;
  }

  /**
   * Everyone in the files, each with all that is recorded of the person: those who are one have the
   * same value, with the names, identifiers and addresses of all and the identifier of the first.
   *
   * @return the people by document and identifier
   */
  public SortedMap<PersonKey, Person> people() {
    return people;
  }

  /**
   * One person, with all that is recorded of them under any entry.
   *
   * @param document the identifier of a family file
   * @param personId the person's identifier in it
   * @return the person, empty when there is none
   */
  public Optional<Person> findPerson(String document, String personId) {
    return Optional.ofNullable(people.get(new PersonKey(document, personId)));
  }

  /**
   * Who else somebody is.
   *
   * @param person a person of a document
   * @return every entry of the person, the given one among them; that alone when nobody has joined
   *     it to another
   */
  public SortedSet<PersonKey> entriesOf(PersonKey person) {
    SortedSet<PersonKey> group = groups.get(person);
    return Collections.unmodifiableSortedSet(
        group == null ? new TreeSet<>(List.of(person)) : group);
  }

  /**
   * Where answers contradict each other.
   *
   * @return a sentence for each sort of contradiction, without anybody's data; empty when there is
   *     none
   */
  public List<String> conflicts() {
    return conflicts;
  }

  /**
   * A copy of a family file in which people who were declared the same are one: the first of them
   * that the file lists stays, with the names, identifiers and addresses of all, and everything
   * that the file says of the others is said of that one. The identifiers by which the others were
   * known are kept in {@link Person#alsoKnownAs()}, and the answers stay with the file.
   *
   * @param family one of the files that were given
   * @return the copy; an equal file where nobody was joined
   */
  public FamilyFile applyTo(FamilyFile family) {
    Map<PersonKey, String> firstOf = new HashMap<>();
    Map<String, String> renamed = new LinkedHashMap<>();
    List<Person> kept = new ArrayList<>();
    for (Person person : family.people()) {
      PersonKey key = new PersonKey(family.id(), person.id());
      SortedSet<PersonKey> entries = entriesOf(key);
      String first = firstOf.putIfAbsent(entries.first(), person.id());
      if (entries.size() == 1) {
        kept.add(person);
      } else if (first == null) {
        kept.add(joined(key, entries));
      } else {
        renamed.put(person.id(), first);
      }
    }
    FamilyFile whole = FamilyFileBuilder.builder(family).people(kept).build();
    FamilyFile named =
        renamed.isEmpty()
            ? whole
            : new Renaming(renamed)
                .of(FamilyFileBuilder.builder(whole).possibleSamePeople(List.of()).build());
    return FamilyFileBuilder.builder(named)
        .possibleSamePeople(
            family.possibleSamePeople().stream()
                .map(question -> asAnswered(question, family.id(), renamed))
                .toList())
        .build();
  }

  private Person joined(PersonKey key, SortedSet<PersonKey> entries) {
    Person union = people.getOrDefault(key, PersonBuilder.builder().id(key.personId()).build());
    PersonBuilder person = PersonBuilder.builder(union).id(key.personId());
    List<Identifier> known = new ArrayList<>(union.alsoKnownAs());
    for (PersonKey entry : entries) {
      Identifier other =
          IdentifierBuilder.builder()
              .system(Linkage.PERSON_OF + entry.document())
              .value(entry.personId())
              .build();
      if (!entry.equals(key) && !known.contains(other)) {
        known.add(other);
      }
    }
    return person.alsoKnownAs(known).build();
  }

  /** The answer names the entries as they were; one that is no longer listed is named as such. */
  private static PossibleSamePerson asAnswered(
      PossibleSamePerson question, String document, Map<String, String> renamed) {
    String other = question.otherPersonId();
    PossibleSamePersonBuilder answer = PossibleSamePersonBuilder.builder(question);
    String first = question.personId();
    if (renamed.containsKey(first) && other != null && !renamed.containsKey(other)) {
      answer.personId(other);
      other = first;
    } else {
      answer.personId(renamed.getOrDefault(first, first));
    }
    if (other != null && renamed.containsKey(other)) {
      answer
          .otherPersonId(null)
          .otherIdentifier(
              IdentifierBuilder.builder()
                  .system(Linkage.PERSON_OF + document)
                  .value(other)
                  .build());
    } else {
      answer.otherPersonId(other);
    }
    return answer.build();
  }

  /**
   * How many people, never who.
   *
   * @return for example {@code Confirmed[12 entries]}
   */
  @Override
  public String toString() {
    return "Confirmed[" + people.size() + " entries]";
  }
}
