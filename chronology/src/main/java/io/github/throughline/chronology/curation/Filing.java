package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries that were filed with a court or given to a meeting, each with its serial number. A
 * number once given stays with its entry.
 *
 * @param id the step's own identifier, unique in the document
 * @param to to whom; null when not recorded
 * @param entries the entries, in the order in which they stood
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record Filing(
    String id,
    @Nullable FreeText to,
    List<FiledEntry> entries,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param to to whom; null when not recorded
   * @param entries the entries, in the order in which they stood
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public Filing {
    requireNonNull(id, "id");
    entries = entries == null ? List.of() : List.copyOf(entries);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public List<String> entryIds() {
    return entries.stream().map(filed -> filed.seen().entryId()).toList();
  }

  @Override
  public String what() {
    return "Filed the chronology";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Filing[masked]";
  }
}
