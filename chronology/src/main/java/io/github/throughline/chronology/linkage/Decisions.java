package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.Known;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What documents say already of who is who: the questions that were asked, their answers, and who
 * is related to whom.
 */
final class Decisions {
  private record Told(String document, PossibleSamePerson question) {}

  /** A recorded question about two people who are both known here. */
  record Asked(PersonKey one, PersonKey other, PossibleSamePerson question) {}

  private final List<Told> told = new ArrayList<>();
  private final Apart related = new Apart();

  void add(String document, Collection<PossibleSamePerson> questions) {
    questions.forEach(question -> told.add(new Told(document, question)));
  }

  void add(FamilyFile family) {
    add(family.id(), family.possibleSamePeople());
    for (Relationship relationship : family.relationships()) {
      related.put(
          new PersonKey(family.id(), relationship.personId()),
          new PersonKey(family.id(), relationship.otherPersonId()));
    }
  }

  /** Who is related to whom, and so another person. */
  Apart related() {
    return related;
  }

  /** Every question about people who are known here, in a stable order. */
  List<Asked> among(Collection<Facts> people) {
    Map<PersonKey, Facts> byKey = new HashMap<>();
    Map<String, Set<PersonKey>> byIdentifier = byIdentifier(people);
    people.forEach(one -> byKey.put(one.key(), one));
    List<Asked> asked = new ArrayList<>();
    for (Told one : told) {
      PersonKey first = new PersonKey(one.document, one.question.personId());
      for (PersonKey other : others(one, byIdentifier)) {
        if (byKey.containsKey(first) && byKey.containsKey(other) && !first.equals(other)) {
          asked.add(new Asked(first, other, one.question));
        }
      }
    }
    asked.sort(
        Comparator.comparing(Asked::one)
            .thenComparing(Asked::other)
            .thenComparing(one -> one.question().id()));
    return asked;
  }

  static Map<String, Set<PersonKey>> byIdentifier(Collection<Facts> people) {
    Map<String, Set<PersonKey>> byIdentifier = new HashMap<>();
    for (Facts one : people) {
      for (Known known : one.identifiers()) {
        byIdentifier.computeIfAbsent(known.key(), key -> new TreeSet<>()).add(one.key());
      }
    }
    return byIdentifier;
  }

  private static Collection<PersonKey> others(Told told, Map<String, Set<PersonKey>> byIdentifier) {
    String other = told.question.otherPersonId();
    Identifier identifier = told.question.otherIdentifier();
    if (other != null) {
      return List.of(new PersonKey(told.document, other));
    }
    return identifier == null ? List.of() : named(identifier, byIdentifier);
  }

  /** Whom an identifier names: a person of a document, or everyone who has it. */
  static Collection<PersonKey> named(
      Identifier identifier, Map<String, Set<PersonKey>> byIdentifier) {
    String value = identifier.value();
    if (value == null) {
      return List.of();
    }
    if (identifier.system().startsWith(Linkage.PERSON_OF)) {
      String document = identifier.system().substring(Linkage.PERSON_OF.length());
      return List.of(new PersonKey(document, value));
    }
    return Known.of(identifier)
        .map(known -> byIdentifier.getOrDefault(known.key(), Set.of()))
        .orElseGet(Set::of);
  }
}
