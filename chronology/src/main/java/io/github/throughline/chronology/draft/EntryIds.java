package io.github.throughline.chronology.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives entries identifiers that are the same in every build of the same records: made from what
 * the entry is about, not from its position. Two entries that are about the same are told apart by
 * their order. An entry that a worker kept has its own identifier, unless another has it already.
 */
public final class EntryIds {
  private final Map<String, Integer> turns = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private EntryIds() {}

  /** An identifier for each line; {@code lines} are in order. */
  public static Map<Draft, String> of(List<Draft> lines) {
    EntryIds made = new EntryIds();
    Map<Draft, String> ids = new HashMap<>();
    for (Draft line : lines) {
      if (line.kept != null && made.taken.add(line.kept.entryId())) {
        ids.put(line, line.kept.entryId());
      }
    }
    for (Draft line : lines) {
      ids.computeIfAbsent(line, key -> made.next(natural(key)));
    }
    return ids;
  }

  private static String natural(Draft line) {
    if (line.kept != null) {
      return "kept|" + line.kept.entryId() + "|" + line.event.id();
    }
    String date = line.occurred() == null ? "" : line.occurred().toEdtf();
    return line.isRecord()
        ? String.join("|", line.type().code(), date, String.join(",", line.subjects))
        : "event|" + line.event.id();
  }

  private String next(String natural) {
    String id;
    do {
      id = "e" + digest(natural + "|" + turns.merge(natural, 1, Integer::sum));
    } while (!taken.add(id));
    return id;
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
