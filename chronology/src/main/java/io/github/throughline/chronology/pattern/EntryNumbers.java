package io.github.throughline.chronology.pattern;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the entries that a pattern rests on or left out, in the order of the chronology. */
final class EntryNumbers {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, IncludedEntry> entries = new LinkedHashMap<>();

  EntryNumbers(ChildPattern pattern) {
    Set<String> named = new HashSet<>();
    for (IndicatorResult result : pattern.results()) {
      named.addAll(result.entriesUsed());
      result.leftOut().forEach(left -> named.add(left.entryId()));
    }
    for (IncludedEntry included : pattern.chronology().entries()) {
      String id = included.entry().entryId();
      if (named.contains(id)) {
        numbers.put(id, numbers.size() + 1);
        entries.put(id, included);
      }
    }
    if (numbers.size() != named.size()) {
      throw new IllegalStateException("An indicator names an entry that the chronology has not");
    }
  }

  /** The entries, in order. */
  List<IncludedEntry> all() {
    return List.copyOf(entries.values());
  }

  int of(String entryId) {
    Integer number = numbers.get(entryId);
    if (number == null) {
      throw new IllegalStateException("An entry has no number");
    }
    return number;
  }

  IncludedEntry get(String entryId) {
    IncludedEntry included = entries.get(entryId);
    if (included == null) {
      throw new IllegalStateException("An entry has no number");
    }
    return included;
  }
}
