package io.github.throughline.chronology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives entries identifiers that are the same in every build of the same records: made from what
 * the entry is about, not from its position. Two entries that are about the same are told apart by
 * their order.
 */
final class EntryIds {
  private final Map<String, Integer> taken = new HashMap<>();

  /** The identifier of the next entry that is about this. */
  String next(Draft draft) {
    if (draft.entryId != null) {
      return draft.entryId;
    }
    String date = draft.occurred() == null ? "" : draft.occurred().toEdtf();
    String natural =
        draft.isRecord()
            ? String.join("|", List.of(draft.type().code(), date, String.join(",", draft.subjects)))
            : "event|" + draft.event.id();
    int turn = taken.merge(natural, 1, Integer::sum);
    return "e" + digest(natural + "|" + turn);
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
