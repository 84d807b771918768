package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The people of a family in an order of their own, and how each is tied to the others. */
public final class FamilyTies {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final FamilyGraph graph;
  private final List<Person> people;
  private final Set<String> children = new LinkedHashSet<>();
  private final Map<String, LocalDate> firstTie = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();

  FamilyTies(FamilyFile family, Set<String> knownChildren) {
    graph = FamilyGraph.of(family);
    Set<String> parents = new TreeSet<>();
    Set<String> ofParents = new TreeSet<>();
    for (Relationship one : family.relationships()) {
      for (Relationship relationship : List.of(one, one.reversed())) {
        UncertainDate start = relationship.start();
        LocalDate day = start == null || start.earliest() == null ? LAST : start.earliest();
        firstTie.merge(relationship.personId(), day, (a, b) -> a.isBefore(b) ? a : b);
        if (relationship.kind().equals(RelationshipKind.PARENT)) {
          parents.add(relationship.personId());
          ofParents.add(relationship.otherPersonId());
        }
        if (relationship.kind().equals(RelationshipKind.PARTNER)) {
          partners
              .computeIfAbsent(relationship.personId(), id -> new TreeSet<>())
              .add(relationship.otherPersonId());
        }
      }
    }
    people = new ArrayList<>(graph.people());
    people.sort(
        Comparator.comparing(FamilyTies::born, When.chronological()).thenComparing(Person::id));
    for (Person person : people) {
      boolean known =
          person.identifiers().stream()
              .anyMatch(identifier -> identifier.system().equals(IdentifierSystems.LA_CHILD_ID));
      if (known
          || knownChildren.contains(person.id())
          || (ofParents.contains(person.id()) && !parents.contains(person.id()))) {
        children.add(person.id());
      }
    }
  }

  public static UncertainDate born(Person person) {
    UncertainDate born =
        person.birthDate() != null ? person.birthDate() : person.expectedBirthDate();
    return born == null ? UncertainDate.unknown() : born;
  }

  /** Everyone, the children first, each by birth. */
  List<Person> people() {
    return Stream.concat(
            people.stream().filter(person -> isChild(person.id())),
            people.stream().filter(person -> !isChild(person.id())))
        .toList();
  }

  /** The children's identifiers, by birth. */
  List<String> children() {
    return List.copyOf(children);
  }

  boolean isChild(String personId) {
    return children.contains(personId);
  }

  Optional<Person> find(String personId) {
    return graph.findPerson(personId);
  }

  Optional<String> findSame(Person other) {
    return graph.findSame(other).map(Person::id);
  }

  boolean areSiblings(String one, String other) {
    return graph.siblings(one).contains(other);
  }

  Optional<FamilyTie> tie(String personId, String ofPersonId) {
    return graph.findTie(personId, ofPersonId, null);
  }

  boolean isParentOrCarer(String personId, String ofPersonId) {
    return tie(personId, ofPersonId)
        .filter(tie -> tie.kind() == FamilyTie.Kind.PARENT_OR_CARER)
        .isPresent();
  }

  Set<String> partners(String personId) {
    return partners.getOrDefault(personId, Set.of());
  }

  /** Who came into the family first: by the first dated tie, then by birth, then by identifier. */
  Comparator<String> asTheyCame() {
    return Comparator.comparing((String id) -> firstTie.getOrDefault(id, LAST))
        .thenComparing(
            id -> find(id).map(FamilyTies::born).orElse(UncertainDate.unknown()),
            When.chronological())
        .thenComparing(id -> id);
  }
}
