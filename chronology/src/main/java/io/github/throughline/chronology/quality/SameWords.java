package io.github.throughline.chronology.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds texts that share nearly all their words, without comparing each with each: two that agree
 * in so many words must share one of the few rarest of either, and only such pairs are compared.
 */
final class SameWords {
  private final int percent;
  private final int minimumWords;
  private final List<Set<String>> texts = new ArrayList<>();

  /** Two texts are alike when the words in both are this share of the words in either. */
  SameWords(int percent, int minimumWords) {
    this.percent = percent;
    this.minimumWords = minimumWords;
  }

  /** Takes a text; its number is how many came before it. */
  void add(String text) {
    List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
    texts.add(words.size() < minimumWords ? Set.of() : new LinkedHashSet<>(words));
  }

  /** The texts that are alike, in groups by number, each group and all of them in order. */
  List<List<Integer>> groups() {
    int[] leader = new int[texts.size()];
    Arrays.setAll(leader, number -> number);
    Map<String, Integer> frequency = new HashMap<>();
    texts.forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Map<String, List<Integer>> byRareWord = new HashMap<>();
    for (int number = 0; number < texts.size(); number++) {
      List<String> words = new ArrayList<>(texts.get(number));
      words.sort(
          (one, other) -> {
            int rarer =
                Integer.compare(frequency.getOrDefault(one, 0), frequency.getOrDefault(other, 0));
            return rarer == 0 ? one.compareTo(other) : rarer;
          });
      // At most this many words of a text can be missing in one that is alike.
      int mayMiss = words.size() * (100 - percent) / 100;
      Set<Integer> candidates = new LinkedHashSet<>();
      for (String word : words.subList(0, Math.min(words.size(), mayMiss + 1))) {
        List<Integer> with = byRareWord.computeIfAbsent(word, key -> new ArrayList<>());
        candidates.addAll(with);
        with.add(number);
      }
      for (int other : candidates) {
        if (find(leader, other) != find(leader, number) && areAlike(other, number)) {
          join(leader, other, number);
        }
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int number = 0; number < leader.length; number++) {
      groups.computeIfAbsent(find(leader, number), key -> new ArrayList<>()).add(number);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private boolean areAlike(int one, int other) {
    Set<String> smaller = texts.get(one);
    Set<String> larger = texts.get(other);
    if (smaller.size() > larger.size()) {
      Set<String> swapped = smaller;
      smaller = larger;
      larger = swapped;
    }
    int common = 0;
    for (String word : smaller) {
      if (larger.contains(word)) {
        common++;
      }
    }
    int either = smaller.size() + larger.size() - common;
    return either > 0 && common * 100 >= either * percent;
  }

  private static int find(int[] leader, int number) {
    int at = number;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  /** The lowest number leads, so that groups come in order. */
  private static void join(int[] leader, int one, int other) {
    int first = find(leader, one);
    int second = find(leader, other);
    leader[Math.max(first, second)] = Math.min(first, second);
  }
}
