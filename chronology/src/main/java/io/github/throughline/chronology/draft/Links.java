package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.chronology.EntryLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines to which the links of a worker's entries lead. An identifier of an entry counts
 * in the file that holds it: first the entry of the same file is meant, else the only entry that
 * has the identifier. Where several have it, nobody can say which is meant, and the link leads
 * nowhere.
 */
public final class Links {
  private final Map<String, Draft> byOwner = new HashMap<>();
  private final Map<String, List<Draft>> byEntryId = new HashMap<>();
  private final Map<String, Draft> byLineId = new HashMap<>();

  private Links(List<Draft> lines, Map<Draft, String> ids) {
    for (Draft line : lines) {
      if (line.kept != null) {
        byOwner.putIfAbsent(line.owner + "\n" + line.kept.entryId(), line);
        byEntryId.computeIfAbsent(line.kept.entryId(), id -> new ArrayList<>()).add(line);
      }
      String id = ids.get(line);
      if (id != null) {
        byLineId.put(id, line);
      }
    }
  }

  /** Ties the links of every line; {@code ids} are the identifiers the lines have. */
  public static Links tie(List<Draft> lines, Map<Draft, String> ids) {
    Links links = new Links(lines, ids);
    for (Draft line : lines) {
      for (EntryLink link : line.links) {
        line.linksTo.add(new Draft.LinkTo(link, links.find(line.owner, link.entryId())));
      }
    }
    return links;
  }

  /** The line that an identifier means in somebody's file; null when there is none, or several. */
  @Nullable Draft find(@Nullable String owner, String entryId) {
    Draft own = owner == null ? null : byOwner.get(owner + "\n" + entryId);
    if (own != null) {
      return own;
    }
    List<Draft> others = byEntryId.getOrDefault(entryId, List.of());
    if (others.size() > 1) {
      return null;
    }
    return others.isEmpty() ? byLineId.get(entryId) : others.get(0);
  }
}
