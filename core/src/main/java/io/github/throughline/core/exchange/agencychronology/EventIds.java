package io.github.throughline.core.exchange.agencychronology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of events that stay the same when a table is sent again, with more rows or in another
 * order: made from the agency and its reference, or from what the row says where the agency gives
 * none or gives one to several rows. They tell nothing of either.
 */
final class EventIds {
  private static final int LONGEST_AGENCY = 30;

  private final Map<String, Integer> references = new HashMap<>();

  EventIds(List<RowText> events) {
    for (RowText event : events) {
      references.merge(reference(event), 1, Integer::sum);
    }
  }

  String of(RowText event, @Nullable String agency) {
    String who = agency == null ? "agency" : Labels.key(agency).replace(' ', '-');
    String reference = reference(event);
    boolean isItsOwn = !reference.isEmpty() && references.getOrDefault(reference, 0) == 1;
    String what = isItsOwn ? "reference\n" + reference : "row\n" + event.all();
    String shown = who.substring(0, Math.min(who.length(), LONGEST_AGENCY));
    return shown + "-" + hash(who + "\n" + what);
  }

  private static String reference(RowText event) {
    return Labels.key(event.text(TableColumn.REFERENCE));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
