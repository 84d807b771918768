package io.github.throughline.chronology.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pairs of people that are worth comparing.
 *
 * @param comparisons what came of comparing them, by position of the first, then of the second
 * @param compared how many pairs were compared
 * @param tooLarge how many groups were larger than the settings allow, and were not compared
 */
record Candidates(List<Comparison> comparisons, int compared, int tooLarge) {

  /** Compares people who share a key; {@code people} are in order. */
  static Candidates among(List<Facts> people, LinkageSettings settings) {
    Blocks blocks = new Blocks(settings.shortNames());
    SortedMap<Long, List<Integer>> sure = new TreeMap<>();
    SortedMap<Long, List<Integer>> doubtful = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      Blocks.Keys keys = blocks.of(people.get(i));
      int position = i;
      keys.sure().forEach(key -> at(sure, key).add(position));
      keys.doubtful().forEach(key -> at(doubtful, key).add(position));
    }
    Search search = new Search(people, settings);
    sure.values().forEach(group -> search.compare(group, false));
    doubtful.values().forEach(group -> search.compare(group, true));
    return search.found();
  }

  private static List<Integer> at(Map<Long, List<Integer>> groups, Long key) {
    return groups.computeIfAbsent(key, one -> new ArrayList<>(2));
  }

  private static final class Search {
    private final List<Facts> people;
    private final int largest;
    private final boolean[] exact;
    private final NameComparison names;
    private final BirthComparison births;
    private final Set<Long> seen = new HashSet<>();
    private final SortedMap<Long, Comparison> kept = new TreeMap<>();
    private int tooLarge;

    Search(List<Facts> people, LinkageSettings settings) {
      this.people = people;
      this.largest = settings.largestGroup();
      this.names = new NameComparison(settings);
      this.births = new BirthComparison(settings);
      this.exact = new boolean[people.size()];
      for (int i = 0; i < exact.length; i++) {
        exact[i] = people.get(i).births().stream().allMatch(birth -> birth.isExact());
      }
    }

    void compare(List<Integer> group, boolean onlyDoubtful) {
      if (group.size() > largest) {
        tooLarge++;
        return;
      }
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          int one = group.get(i);
          int other = group.get(j);
          if (!(onlyDoubtful && exact[one] && exact[other])) {
            compare(one, other);
          }
        }
      }
    }

    private void compare(int one, int other) {
      long pair = ((long) one << Integer.SIZE) | other;
      if (seen.add(pair)) {
        Comparison compared = Comparison.of(people.get(one), people.get(other), names, births);
        if (compared.isKnown() || compared.asks()) {
          kept.put(pair, compared);
        }
      }
    }

    Candidates found() {
      return new Candidates(List.copyOf(kept.values()), seen.size(), tooLarge);
    }
  }
}
