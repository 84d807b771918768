package io.github.throughline.chronology.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives lines their numbers. A line keeps the number it was filed with; a new one gets the next
 * after all that were ever given, wherever its date puts it; a number whose line has gone is given
 * to nobody else.
 */
final class CourtNumbering {
  /** What became of a line since the last filing. */
  enum Since {
    /** It stands as it was filed, or nothing was filed. */
    NOTHING(""),
    /** It was not there. */
    NEW("New"),
    /** It said something else, or stood unused. */
    CHANGED("Changed");

    final String words;

    Since(String words) {
      this.words = words;
    }
  }

  /**
   * A line with its number.
   *
   * @param number the number
   * @param since what became of it since the last filing
   * @param line the line
   */
  record Numbered(int number, Since since, CourtLine line) {}

  final List<Numbered> lines;

  /** Numbers that have no line any more, in order. */
  final List<Integer> unused;

  private final List<CourtNumbers.Line> given = new ArrayList<>();

  CourtNumbering(List<CourtLine> courtLines, @Nullable CourtNumbers earlier) {
    Map<String, CourtNumbers.Line> filed = new LinkedHashMap<>();
    if (earlier != null) {
      earlier.lines().forEach(line -> filed.put(line.entryId(), line));
    }
    int next = greatest(filed.values()) + 1;
    List<Numbered> numbered = new ArrayList<>();
    Map<String, Boolean> there = new HashMap<>();
    for (CourtLine line : courtLines) {
      CourtNumbers.Line before = filed.get(line.key());
      int number = before == null ? next++ : before.number();
      String digest = line.digest();
      numbered.add(new Numbered(number, since(earlier, before, digest), line));
      given.add(new CourtNumbers.Line(number, line.key(), digest, true));
      there.put(line.key(), true);
    }
    List<Integer> gone = new ArrayList<>();
    for (CourtNumbers.Line line : filed.values()) {
      if (!there.containsKey(line.entryId())) {
        gone.add(line.number());
        given.add(new CourtNumbers.Line(line.number(), line.entryId(), line.digest(), false));
      }
    }
    lines = List.copyOf(numbered);
    unused = List.copyOf(gone);
  }

  private static Since since(
      @Nullable CourtNumbers earlier, CourtNumbers.@Nullable Line before, String digest) {
    if (earlier == null) {
      return Since.NOTHING;
    }
    if (before == null) {
      return Since.NEW;
    }
    return before.used() && before.digest().equals(digest) ? Since.NOTHING : Since.CHANGED;
  }

  private static int greatest(Collection<CourtNumbers.Line> lines) {
    return lines.stream().mapToInt(CourtNumbers.Line::number).max().orElse(0);
  }

  /** The numbers as they now stand. */
  CourtNumbers numbers(LocalDate asAt) {
    return new CourtNumbers(asAt, given);
  }
}
