package io.github.throughline.chronology.render.content;

import io.github.throughline.chronology.IncludedEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of the entries on the page. An entry keeps its place from build to build, as its
 * identifier does; where two tellings of one entry share an identifier, the later ones get a number
 * more.
 */
public final class Anchors {
  private final List<String> byNumber = new ArrayList<>();
  private final Map<String, String> firstById = new HashMap<>();

  Anchors(List<IncludedEntry> entries) {
    Map<String, Integer> turns = new HashMap<>();
    for (IncludedEntry included : entries) {
      String id = included.entry().entryId();
      String encoded = "e-" + encoded(id);
      int turn = turns.merge(id, 1, Integer::sum);
      String anchor = turn == 1 ? encoded : encoded + "." + turn;
      byNumber.add(anchor);
      firstById.putIfAbsent(id, anchor);
    }
  }

  /** The place of the entry at a position of the list. */
  String at(int number) {
    return byNumber.get(number);
  }

  /** The place of an entry by its identifier; empty when it is not on the page. */
  Optional<String> find(String entryId) {
    return Optional.ofNullable(firstById.get(entryId));
  }

  /** Letters, digits and hyphens stay; every other byte is an underscore and two digits. */
  private static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
        encoded.append(c);
      } else {
        encoded.append('_').append(Character.forDigit(c >> 4, 16));
        encoded.append(Character.forDigit(c & 15, 16));
      }
    }
    return encoded.toString();
  }
}
