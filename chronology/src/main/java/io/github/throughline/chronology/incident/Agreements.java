package io.github.throughline.chronology.incident;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lines have in common that may be accounts of one event: told by different agencies, of the
 * same day, the same kind and somebody in both.
 */
public final class Agreements {
  private record Bucket(LocalDate day, EventType type, String personId) {}

  private Agreements() {}

  /** Pairs of lines that agree, by their places; enough of them to tell who belongs together. */
  static List<int[]> among(List<Draft> lines, Decisions decisions) {
    Map<Bucket, Map<NavigableSet<String>, List<Integer>>> buckets = new LinkedHashMap<>();
    for (int place = 0; place < lines.size(); place++) {
      Draft line = lines.get(place);
      LocalDate day = line.exactDay();
      NavigableSet<String> agencies = line.agencies();
      if (line.isRecord() || day == null || agencies.isEmpty()) {
        continue;
      }
      for (EventType type : new LinkedHashSet<>(line.event.types())) {
        for (String personId : line.subjects.isEmpty() ? Set.of("") : line.subjects) {
          buckets
              .computeIfAbsent(new Bucket(day, type, personId), key -> new HashMap<>())
              .computeIfAbsent(agencies, key -> new ArrayList<>())
              .add(place);
        }
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (Map<NavigableSet<String>, List<Integer>> bucket : buckets.values()) {
      if (bucket.size() > 1) {
        addPairs(bucket, lines, decisions, pairs);
      }
    }
    return pairs;
  }

  /** Each line with the first account of every other agency: that ties all that can be tied. */
  private static void addPairs(
      Map<NavigableSet<String>, List<Integer>> bucket,
      List<Draft> lines,
      Decisions decisions,
      List<int[]> pairs) {
    bucket.forEach(
        (agencies, places) ->
            bucket.forEach(
                (others, otherPlaces) -> {
                  if (isDisjoint(agencies, others)) {
                    for (int place : places) {
                      otherPlaces.stream()
                          .filter(other -> !decisions.areApart(lines.get(place), lines.get(other)))
                          .findFirst()
                          .ifPresent(other -> pairs.add(new int[] {place, other}));
                    }
                  }
                }));
  }

  /** Both sets compare without regard to capitals. */
  private static boolean isDisjoint(NavigableSet<String> one, NavigableSet<String> other) {
    return one.stream().noneMatch(other::contains);
  }

  /** What lines agree in, in plain English and without a name. */
  static List<String> inWords(List<Draft> lines) {
    List<String> words = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    lines.forEach(line -> days.add(Objects.requireNonNullElse(line.exactDay(), LocalDate.MIN)));
    if (days.size() == 1 && !days.contains(LocalDate.MIN)) {
      words.add("the same day, " + DateWords.of(days.iterator().next()));
    }
    Set<EventType> types = new LinkedHashSet<>(lines.get(0).event.types());
    lines.forEach(line -> types.retainAll(line.event.types()));
    if (!types.isEmpty()) {
      words.add(
          "the same kind of event: "
              + types.stream().map(EventType::label).collect(Collectors.joining(", ")));
    }
    Set<String> people = new HashSet<>(lines.get(0).subjects);
    lines.forEach(line -> people.retainAll(line.subjects));
    if (!people.isEmpty()) {
      words.add(people.size() == 1 ? "the same person" : people.size() + " people in common");
    }
    if (haveOne(lines, line -> line.event.place() == null ? "" : key(line.event.place()))) {
      words.add("the same place");
    }
    if (haveOne(lines, Agreements::time)) {
      words.add("the same time of day");
    }
    Set<String> agencies = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    lines.forEach(line -> agencies.addAll(line.agencies()));
    if (agencies.size() > 1) {
      words.add("told by different agencies: " + String.join(", ", agencies));
    }
    return words;
  }

  private static String key(FreeText text) {
    return text.text().strip().toLowerCase(java.util.Locale.ROOT);
  }

  private static String time(Draft line) {
    When when = line.occurred();
    return when != null && when.toEdtf().contains("T") ? when.toEdtf() : "";
  }

  private static boolean haveOne(
      List<Draft> lines, java.util.function.Function<Draft, String> value) {
    Set<String> values = lines.stream().map(value).collect(Collectors.toSet());
    return values.size() == 1 && !values.contains("");
  }
}
