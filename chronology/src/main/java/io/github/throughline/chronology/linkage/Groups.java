package io.github.throughline.chronology.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is one person: groups of those that are tied together, each known by its first. */
final class Groups {
  private final Map<PersonKey, PersonKey> towards = new HashMap<>();

  void join(PersonKey one, PersonKey other) {
    PersonKey first = of(one);
    PersonKey second = of(other);
    if (first.compareTo(second) < 0) {
      towards.put(second, first);
    } else if (second.compareTo(first) < 0) {
      towards.put(first, second);
    }
  }

  /** The first of the group that somebody is in; oneself when in none. */
  PersonKey of(PersonKey one) {
    PersonKey first = one;
    for (PersonKey next = towards.get(first); next != null; next = towards.get(first)) {
      first = next;
    }
    if (!first.equals(one)) {
      towards.put(one, first);
    }
    return first;
  }

  /** The groups among some people, by their first. */
  SortedMap<PersonKey, SortedSet<PersonKey>> among(Collection<PersonKey> people) {
    SortedMap<PersonKey, SortedSet<PersonKey>> groups = new TreeMap<>();
    List.copyOf(people)
        .forEach(one -> groups.computeIfAbsent(of(one), first -> new TreeSet<>()).add(one));
    return groups;
  }
}
