package io.github.throughline.chronology.family;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be so in a family file, counted. Nothing is put right: whoever keeps the file decides
 * which record is wrong.
 */
final class FamilyQuestions {
  private final Map<String, LocalDate> bornFrom = new HashMap<>();
  private final Map<String, LocalDate> bornBy = new HashMap<>();
  private final Map<String, Set<String>> childrenOf = new HashMap<>();
  private int ofThemselves;
  private int bornBeforeParent;

  private FamilyQuestions(FamilyFile family) {
    for (Person person : family.people()) {
      UncertainDate birth = person.birthDate();
      put(bornFrom, person.id(), birth == null ? null : birth.earliest());
      put(bornBy, person.id(), birth == null ? null : birth.latest());
    }
    for (Relationship relationship : family.relationships()) {
      if (relationship.personId().equals(relationship.otherPersonId())) {
        ofThemselves++;
      } else if (relationship.kind().equals(RelationshipKind.PARENT)) {
        add(relationship.personId(), relationship.otherPersonId());
      } else if (relationship.kind().equals(RelationshipKind.CHILD)) {
        add(relationship.otherPersonId(), relationship.personId());
      }
    }
  }

  static FamilyQuestions of(FamilyFile family) {
    return new FamilyQuestions(family);
  }

  private static void put(Map<String, LocalDate> days, String id, @Nullable LocalDate day) {
    if (day != null) {
      days.putIfAbsent(id, day);
    }
  }

  private void add(String parent, String child) {
    if (childrenOf.computeIfAbsent(parent, id -> new LinkedHashSet<>()).add(child)) {
      LocalDate childBorn = bornBy.get(child);
      LocalDate parentBorn = bornFrom.get(parent);
      if (childBorn != null && parentBorn != null && !childBorn.isAfter(parentBorn)) {
        bornBeforeParent++;
      }
    }
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (ofThemselves > 0) {
      sentences.add(
          number(ofThemselves, "relationship is", "relationships are")
              + " recorded of a person to themself, and not used. Who is meant?");
    }
    int circular = inCircle();
    if (circular > 0) {
      sentences.add(
          number(circular, "person is", "people are")
              + " recorded as parent and child of each other in a circle. Which relationship is"
              + " wrong?");
    }
    if (bornBeforeParent > 0) {
      sentences.add(
          number(bornBeforeParent, "child is", "children are")
              + " recorded as born no later than a parent. Which date or relationship is wrong?");
    }
    return sentences;
  }

  /** Those who are left when everybody without a parent, or without a child, is put aside. */
  private int inCircle() {
    Map<String, Set<String>> parentsOf = new HashMap<>();
    childrenOf.forEach(
        (parent, children) ->
            children.forEach(
                child ->
                    parentsOf.computeIfAbsent(child, id -> new LinkedHashSet<>()).add(parent)));
    Set<String> left = withoutEnds(childrenOf, parentsOf);
    Map<String, Set<String>> among = new HashMap<>();
    Map<String, Set<String>> back = new HashMap<>();
    for (String parent : left) {
      for (String child : childrenOf.getOrDefault(parent, Set.of())) {
        if (left.contains(child)) {
          among.computeIfAbsent(parent, id -> new LinkedHashSet<>()).add(child);
          back.computeIfAbsent(child, id -> new LinkedHashSet<>()).add(parent);
        }
      }
    }
    return withoutEnds(back, among).size();
  }

  /** All but those to whom nobody leads, again and again. */
  private static Set<String> withoutEnds(
      Map<String, Set<String>> onward, Map<String, Set<String>> back) {
    Set<String> left = new LinkedHashSet<>(onward.keySet());
    left.addAll(back.keySet());
    Map<String, Integer> leading = new HashMap<>();
    left.forEach(id -> leading.put(id, back.getOrDefault(id, Set.of()).size()));
    Deque<String> free = new ArrayDeque<>();
    leading.forEach(
        (id, number) -> {
          if (number == 0) {
            free.add(id);
          }
        });
    while (!free.isEmpty()) {
      String id = free.remove();
      left.remove(id);
      for (String next : onward.getOrDefault(id, Set.of())) {
        if (leading.merge(next, -1, Integer::sum) == 0) {
          free.add(next);
        }
      }
    }
    return left;
  }

  private static String number(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
