package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whose lines a chronology has: the children by birth, then the adults in the order of the
 * family file.
 */
public final class Lanes {
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
    children.forEach(
        child ->
            lanes.add(
                new Lane(child, label(child), relation(graph, child, anchorId, children), true)));
    adults.forEach(
        adult ->
            lanes.add(
                new Lane(adult, label(adult), relation(graph, adult, anchorId, children), false)));
    return lanes;
  }

  /** What the person is to the anchor; to others of the children when nothing to the anchor. */
  private static String relation(
      FamilyGraph graph, Person person, String anchorId, List<Person> children) {
    Optional<FamilyTie> toAnchor = graph.findTie(person.id(), anchorId, null);
    if (toAnchor.isPresent() && toAnchor.get().kind() != FamilyTie.Kind.HOUSEHOLD) {
      return toAnchor.get().relation();
    }
    Map<String, List<String>> toOthers = new LinkedHashMap<>();
    List<String> livedWith = new ArrayList<>();
    for (Person child : children) {
      Optional<FamilyTie> tie = graph.findTie(person.id(), child.id(), null);
      if (tie.isEmpty() || tie.get().kind() == FamilyTie.Kind.SELF) {
        continue;
      }
      if (tie.get().kind() == FamilyTie.Kind.HOUSEHOLD) {
        livedWith.add(label(child));
      } else {
        toOthers.computeIfAbsent(tie.get().relation(), key -> new ArrayList<>()).add(label(child));
      }
    }
    if (toOthers.isEmpty()) {
      return livedWith.isEmpty() ? "" : "lived with " + Wording.list(livedWith);
    }
    List<String> words = new ArrayList<>();
    toOthers.forEach((relation, of) -> words.add(relation + " of " + Wording.list(of)));
    return String.join("; ", words);
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
