package io.github.throughline.chronology;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Decides whose lines a chronology has: the children by birth, then the adults in the order of the
 * family file.
 */
final class Lanes {
  private Lanes() {}

  /**
   * The lanes.
   *
   * @param anchorId the child to whom everyone's relation is told
   */
  static List<Lane> of(FamilyGraph graph, Set<String> childIds, String anchorId) {
    List<Person> children = new ArrayList<>();
    List<Person> adults = new ArrayList<>();
    for (Person person : graph.people()) {
      (childIds.contains(person.id()) ? children : adults).add(person);
    }
    children.sort(
        Comparator.comparing(Lanes::born, When.chronological()).thenComparing(Person::id));
    List<Lane> lanes = new ArrayList<>();
    children.forEach(child -> lanes.add(lane(graph, child, anchorId, true)));
    adults.forEach(adult -> lanes.add(lane(graph, adult, anchorId, false)));
    return lanes;
  }

  private static Lane lane(FamilyGraph graph, Person person, String anchorId, boolean child) {
    String relation =
        graph.findTie(person.id(), anchorId, null).map(tie -> tie.relation()).orElse("");
    return new Lane(person, label(person), relation, child);
  }

  /** Birth, or the expected birth of a child not yet born; a child without either comes last. */
  static UncertainDate born(Person person) {
    UncertainDate born =
        person.birthDate() != null ? person.birthDate() : person.expectedBirthDate();
    return born == null ? UncertainDate.unknown() : born;
  }

  /**
   * The name the family knows the person by; without one, the role; without either, the record's
   * identifier.
   */
  static String label(Person person) {
    for (PersonName name : person.names()) {
      FreeText call = name.preferred() != null ? name.preferred() : name.given();
      if (call != null) {
        return call.text();
      }
    }
    FreeText role = person.roleLabel();
    return role != null ? role.text() : person.id();
  }
}
