package io.github.throughline.chronology.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a number of things belong together, however the pairs were told. */
public final class Joins {
  private final int[] above;

  Joins(int number) {
    above = new int[number];
    Arrays.setAll(above, one -> one);
  }

  private Joins(int[] above) {
    this.above = above;
  }

  Joins copy() {
    return new Joins(above.clone());
  }

  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    above[Math.max(a, b)] = Math.min(a, b);
  }

  /** The first of those a thing belongs with. */
  int find(int one) {
    int top = one;
    while (above[top] != top) {
      above[top] = above[above[top]];
      top = above[top];
    }
    return top;
  }

  /** Those that belong together, two or more, each group and the groups in order. */
  Collection<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int one = 0; one < above.length; one++) {
      groups.computeIfAbsent(find(one), key -> new ArrayList<>()).add(one);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
