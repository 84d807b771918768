package io.github.throughline.chronology.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Who is certainly not who: by a decision, or because a document says how the two are related. */
final class Apart {
  private final Map<PersonKey, Set<PersonKey>> others = new HashMap<>();

  void put(PersonKey one, PersonKey other) {
    if (!one.equals(other)) {
      others.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
      others.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
    }
  }

  /** The people whom somebody is certainly not. */
  Set<PersonKey> of(PersonKey one) {
    return others.getOrDefault(one, Set.of());
  }

  boolean are(PersonKey one, PersonKey other) {
    return of(one).contains(other);
  }

  /** Each pair once for either side. */
  void forEach(BiConsumer<PersonKey, PersonKey> action) {
    others.forEach((one, theirs) -> theirs.forEach(other -> action.accept(one, other)));
  }

  /** The same between whole groups of people who are one. */
  Apart between(Groups groups) {
    Apart between = new Apart();
    forEach((one, other) -> between.put(groups.of(one), groups.of(other)));
    return between;
  }
}
