package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Identifiers of entries in a copy. They are made from what the copy shows of an entry anyway, its
 * date, types and people, so that nothing more can be told from them, and the same entry keeps its
 * identifier from copy to copy.
 */
public final class Neutral {
  private static final Pattern OURS = Pattern.compile("entry-[0-9a-f]{12}");

  private Neutral() {}

  /** The identifiers in the copy, by the entries' own. */
  public static Map<String, String> of(List<IncludedEntry> shown, People people) {
    Map<String, String> naturals = new TreeMap<>();
    for (IncludedEntry included : shown) {
      naturals.merge(
          included.entry().entryId(),
          natural(included.entry().event(), people),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    Map<String, String> ids = new HashMap<>();
    Map<String, Integer> turns = new HashMap<>();
    naturals.forEach(
        (id, natural) -> {
          int turn = turns.merge(natural, 1, Integer::sum);
          ids.put(id, OURS.matcher(id).matches() ? id : "entry-" + digest(natural + "|" + turn));
        });
    return ids;
  }

  private static String natural(SignificantEvent event, People people) {
    List<String> parts = new ArrayList<>();
    parts.add(event.occurred() == null ? "" : event.occurred().toEdtf());
    event.types().stream().map(EventType::code).forEach(parts::add);
    event.subjects().stream()
        .map(id -> people.find(id).map(Identity::neutralId).orElse("other"))
        .sorted()
        .forEach(parts::add);
    return String.join("|", parts);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
