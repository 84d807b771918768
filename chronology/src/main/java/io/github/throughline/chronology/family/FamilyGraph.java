package io.github.throughline.chronology.family;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is related to whom, who lived with whom, and when.
 *
 * <p>A tie of birth or blood belongs to all of the past: what happened to a mother before her child
 * was born is part of the child's history. Every other tie counts from its start. Whoever stayed in
 * a household for less than {@value #LEAST_DAYS} days visited it; a child is never a visitor.
 *
 * <p>Two people are the same only if they share an identifier that one system gives to one person.
 * People are never taken for the same on a name.
 */
public final class FamilyGraph {
  /** Systems whose identifier belongs to one person only. */
  private static final Set<String> UNIQUE =
      Set.of(IdentifierSystems.LA_CHILD_ID, IdentifierSystems.UPN, IdentifierSystems.NHS_NUMBER);

  /** From how many days on an adult who stayed in a household belongs to it. */
  public static final int LEAST_DAYS = 28;

  private static final Set<RelationshipKind> BY_BIRTH =
      Set.of(
          RelationshipKind.PARENT,
          RelationshipKind.CHILD,
          RelationshipKind.SIBLING,
          RelationshipKind.HALF_SIBLING,
          RelationshipKind.GRANDPARENT,
          RelationshipKind.GRANDCHILD,
          RelationshipKind.AUNT_OR_UNCLE,
          RelationshipKind.NIECE_OR_NEPHEW);

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, String> byIdentifier = new HashMap<>();
  private final Map<String, List<Relationship>> relationships = new HashMap<>();
  private final List<Household> households;
  private final FamilyQuestions questions;

  private FamilyGraph(FamilyFile family) {
    for (Person person : family.people()) {
      people.putIfAbsent(person.id(), person);
      for (Identifier identifier : person.identifiers()) {
        if (isUnique(identifier)) {
          byIdentifier.putIfAbsent(key(identifier), person.id());
        }
      }
    }
    for (Relationship relationship : family.relationships()) {
      // A person recorded as related to themself would be a brother or sister of their own
      // children.
      if (!relationship.personId().equals(relationship.otherPersonId())) {
        add(relationship);
        add(relationship.reversed());
      }
    }
    households = family.households();
    questions = FamilyQuestions.of(family);
  }

  /**
   * The graph of one family.
   *
   * @param family the family file
   * @return the graph
   */
  public static FamilyGraph of(FamilyFile family) {
    return new FamilyGraph(family);
  }

  /**
   * What a person has to look at in the family file: somebody related to themself, parents and
   * children in a circle, a child recorded as born before a parent. None of it is put right here.
   *
   * @return the questions, in plain English and without a name
   */
  public List<String> questions() {
    return questions.sentences();
  }

  private void add(Relationship relationship) {
    relationships
        .computeIfAbsent(relationship.personId(), id -> new ArrayList<>())
        .add(relationship);
  }

  private static String key(Identifier identifier) {
    return identifier.system() + '\n' + identifier.value();
  }

  /**
   * Everyone in the family file, in its order.
   *
   * @return the people
   */
  public List<Person> people() {
    return List.copyOf(people.values());
  }

  /**
   * A person by identifier in the family file.
   *
   * @param personId the identifier
   * @return the person, empty when there is none
   */
  public Optional<Person> findPerson(String personId) {
    return Optional.ofNullable(people.get(personId));
  }

  /**
   * Who in this family a person of another document is: the one with the same identifier of the
   * authority, of the schools or of the health service, or the one with the same record identifier.
   * Never the one with the same name.
   *
   * <p>Nobody, when identifiers point at several people, or when the one with the same record
   * identifier has another identifier in one of those systems.
   *
   * @param other the person as another document has them
   * @return the person of this family, empty when nothing says that they are the same
   */
  public Optional<Person> findSame(Person other) {
    Set<String> found = new TreeSet<>();
    for (Identifier identifier : other.identifiers()) {
      String id = isUnique(identifier) ? byIdentifier.get(key(identifier)) : null;
      if (id != null) {
        found.add(id);
      }
    }
    if (!found.isEmpty()) {
      return found.size() == 1 ? findPerson(found.iterator().next()) : Optional.empty();
    }
    return findPerson(other.id()).filter(person -> !haveDifferentIdentifiers(person, other));
  }

  private static boolean isUnique(Identifier identifier) {
    return UNIQUE.contains(identifier.system()) && identifier.value() != null;
  }

  /** Whether a system knows both, and no identifier of it is the same. */
  private static boolean haveDifferentIdentifiers(Person one, Person other) {
    for (String system : UNIQUE) {
      List<String> ofOne = values(one, system);
      List<String> ofOther = values(other, system);
      if (!ofOne.isEmpty() && !ofOther.isEmpty() && Collections.disjoint(ofOne, ofOther)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> values(Person person, String system) {
    return person.identifiers().stream()
        .filter(identifier -> isUnique(identifier) && identifier.system().equals(system))
        .map(Identifier::value)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The brothers and sisters of a person, of every kind: recorded as such, or with a parent in
   * common.
   *
   * @param personId the person
   * @return their identifiers, sorted
   */
  public Set<String> siblings(String personId) {
    Set<String> siblings = new TreeSet<>();
    for (Relationship relationship : of(personId)) {
      if (isSibling(relationship.kind())) {
        siblings.add(relationship.otherPersonId());
      } else if (relationship.kind().equals(RelationshipKind.CHILD)) {
        of(relationship.otherPersonId()).stream()
            .filter(parent -> parent.kind().equals(RelationshipKind.PARENT))
            .forEach(parent -> siblings.add(parent.otherPersonId()));
      }
    }
    siblings.remove(personId);
    return siblings;
  }

  /**
   * Why a person counts as family of another at the time of an event.
   *
   * @param personId the person
   * @param ofPersonId of whom
   * @param at when; null when not known, and then ties of any time count
   * @return the closest tie, empty when none is recorded for that time
   */
  public Optional<FamilyTie> findTie(String personId, String ofPersonId, @Nullable When at) {
    if (personId.equals(ofPersonId)) {
      return Optional.of(new FamilyTie(FamilyTie.Kind.SELF, ""));
    }
    Optional<FamilyTie> related =
        of(personId).stream()
            .filter(relationship -> relationship.otherPersonId().equals(ofPersonId))
            .filter(relationship -> mayHold(relationship, at))
            .map(relationship -> tieOf(personId, relationship.kind()))
            .min(Comparator.comparing(FamilyTie::kind).thenComparing(FamilyTie::relation));
    if (related.isPresent()) {
      return related;
    }
    if (siblings(ofPersonId).contains(personId)) {
      return Optional.of(
          new FamilyTie(FamilyTie.Kind.SIBLING, siblingByParents(personId, ofPersonId)));
    }
    return livedTogether(personId, ofPersonId, at)
        ? Optional.of(new FamilyTie(FamilyTie.Kind.HOUSEHOLD, "lived in the household at the time"))
        : Optional.empty();
  }

  private static boolean mayHold(Relationship relationship, @Nullable When at) {
    UncertainDate start = BY_BIRTH.contains(relationship.kind()) ? null : relationship.start();
    return mayOverlap(start, relationship.end(), at);
  }

  private String siblingByParents(String personId, String ofPersonId) {
    Set<String> mine = parents(personId);
    Set<String> theirs = parents(ofPersonId);
    long common = mine.stream().filter(theirs::contains).count();
    boolean half = common == 1 && mine.size() > 1 && theirs.size() > 1;
    return Words.relation(
        half ? RelationshipKind.HALF_SIBLING : RelationshipKind.SIBLING, people.get(personId));
  }

  private Set<String> parents(String personId) {
    Set<String> parents = new TreeSet<>();
    of(personId).stream()
        .filter(relationship -> relationship.kind().equals(RelationshipKind.CHILD))
        .forEach(relationship -> parents.add(relationship.otherPersonId()));
    return parents;
  }

  private FamilyTie tieOf(String personId, RelationshipKind kind) {
    String relation = Words.relation(kind, people.get(personId));
    if (isSibling(kind)) {
      return new FamilyTie(FamilyTie.Kind.SIBLING, relation);
    }
    boolean parent =
        kind.equals(RelationshipKind.PARENT)
            || kind.equals(RelationshipKind.STEP_PARENT)
            || kind.equals(RelationshipKind.CARER);
    return new FamilyTie(
        parent ? FamilyTie.Kind.PARENT_OR_CARER : FamilyTie.Kind.RELATED, relation);
  }

  private boolean livedTogether(String personId, String ofPersonId, @Nullable When at) {
    for (Household household : households) {
      if (isVisitor(household, personId) || isVisitor(household, ofPersonId)) {
        continue;
      }
      for (HouseholdMember one : members(household, personId, at)) {
        for (HouseholdMember other : members(household, ofPersonId, at)) {
          if (mayMeet(one, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an adult is certain to have stayed for too short a time, all stays together. */
  private boolean isVisitor(Household household, String personId) {
    long days = 0;
    for (HouseholdMember member : members(household, personId, null)) {
      LocalDate first = member.start() == null ? null : member.start().earliest();
      LocalDate last = member.end() == null ? null : member.end().latest();
      if (first == null || last == null || wasChild(personId, last)) {
        return false;
      }
      days += Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
    return days < LEAST_DAYS;
  }

  private boolean wasChild(String personId, LocalDate day) {
    Person person = people.get(personId);
    UncertainDate birth = person == null ? null : person.birthDate();
    LocalDate born = birth == null ? null : birth.latest();
    return born != null && born.isAfter(day.minusYears(18));
  }

  private static List<HouseholdMember> members(
      Household household, String personId, @Nullable When at) {
    return household.members().stream()
        .filter(member -> member.personId().equals(personId))
        .filter(member -> mayOverlap(member.start(), member.end(), at))
        .toList();
  }

  /** Whether neither is certain to have left before the other came. */
  private static boolean mayMeet(HouseholdMember one, HouseholdMember other) {
    return !isBefore(one.end(), other.start()) && !isBefore(other.end(), one.start());
  }

  private static boolean isBefore(@Nullable UncertainDate end, @Nullable UncertainDate start) {
    LocalDate latestEnd = end == null ? null : end.latest();
    LocalDate earliestStart = start == null ? null : start.earliest();
    return latestEnd != null && earliestStart != null && latestEnd.isBefore(earliestStart);
  }

  /**
   * Whether a time from start to end may hold some day of the event; what is not recorded bounds
   * nothing.
   */
  private static boolean mayOverlap(
      @Nullable UncertainDate start, @Nullable UncertainDate end, @Nullable When at) {
    if (at == null) {
      return true;
    }
    LocalDate earliestStart = start == null ? null : start.earliest();
    LocalDate latestEnd = end == null ? null : end.latest();
    LocalDate eventFirst = at.earliest();
    LocalDate eventLast = at.latest();
    boolean beganInTime =
        earliestStart == null || eventLast == null || !earliestStart.isAfter(eventLast);
    boolean notOver = latestEnd == null || eventFirst == null || !latestEnd.isBefore(eventFirst);
    return beganInTime && notOver;
  }

  private static boolean isSibling(RelationshipKind kind) {
    return kind.equals(RelationshipKind.SIBLING)
        || kind.equals(RelationshipKind.HALF_SIBLING)
        || kind.equals(RelationshipKind.STEP_SIBLING);
  }

  private List<Relationship> of(String personId) {
    return relationships.getOrDefault(personId, List.of());
  }
}
