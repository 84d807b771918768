package io.github.throughline.chronology.curation.work;

import io.github.throughline.chronology.curation.FiledEntry;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Serial numbers as courts use them. A number once given stays with its entry, and is never given
 * to another. What comes between two that were filed gets the number before it with a letter; what
 * comes after all of them, the next number.
 */
public final class Serials {
  private final Map<String, String> given;
  private final Set<String> used;

  private Serials(Map<String, String> given) {
    this.given = new LinkedHashMap<>(given);
    this.used = new HashSet<>(given.values());
  }

  /** The number of each of {@code entryIds}, which are in the order in which they are filed. */
  static Map<String, String> of(Collection<String> entryIds, Map<String, String> given) {
    return new Serials(given).number(List.copyOf(entryIds));
  }

  /** Entries as they are filed, in the order given, each with its number. */
  public static List<FiledEntry> filed(List<ChronologyEntry> entries, Map<String, String> given) {
    Map<String, String> serials =
        of(entries.stream().map(ChronologyEntry::entryId).toList(), given);
    return entries.stream()
        .map(
            entry ->
                new FiledEntry(
                    serials.getOrDefault(entry.entryId(), ""), Fingerprints.of(entry), Map.of()))
        .toList();
  }

  private Map<String, String> number(List<String> entryIds) {
    int lastFiled = -1;
    for (int i = 0; i < entryIds.size(); i++) {
      lastFiled = given.containsKey(entryIds.get(i)) ? i : lastFiled;
    }
    Map<String, String> numbers = new LinkedHashMap<>();
    int before = 0;
    for (int i = 0; i < entryIds.size(); i++) {
      String id = entryIds.get(i);
      String number = given.get(id);
      if (number == null) {
        number = i > lastFiled ? next() : lettered(before);
        used.add(number);
      }
      numbers.put(id, number);
      before = digits(number);
    }
    return numbers;
  }

  private String next() {
    return Integer.toString(used.stream().mapToInt(Serials::digits).max().orElse(0) + 1);
  }

  private String lettered(int before) {
    int turn = 1;
    while (used.contains(before + letters(turn))) {
      turn++;
    }
    return before + letters(turn);
  }

  /** A to Z, then AA and so on. */
  static String letters(int turn) {
    List<Character> letters = new ArrayList<>();
    for (int rest = turn; rest > 0; rest = (rest - 1) / 26) {
      letters.add(0, (char) ('A' + (rest - 1) % 26));
    }
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }

  /** The number without its letters; 0 for a text that a document holds and that is none. */
  private static int digits(String serial) {
    int end = 0;
    while (end < serial.length()
        && end < 9
        && serial.charAt(end) >= '0'
        && serial.charAt(end) <= '9') {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(serial.substring(0, end));
  }
}
