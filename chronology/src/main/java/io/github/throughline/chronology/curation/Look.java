package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worker looked at the chronology as it was then: what changes are told against. Only what
 * differs from the look before is kept.
 *
 * @param id the step's own identifier, unique in the document
 * @param asAt the day up to which the chronology looked; null when not recorded
 * @param entries entries that were new, or other than at the look before
 * @param gone entries that were no longer there
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record Look(
    String id,
    @Nullable UncertainDate asAt,
    List<SeenEntry> entries,
    List<String> gone,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param asAt the day up to which the chronology looked; null when not recorded
   * @param entries entries that were new, or other than at the look before
   * @param gone entries that were no longer there
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public Look {
    requireNonNull(id, "id");
    entries = entries == null ? List.of() : List.copyOf(entries);
    gone = gone == null ? List.of() : List.copyOf(gone);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public List<String> entryIds() {
    return List.of();
  }

  @Override
  public String what() {
    return "Looked at the chronology";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Look[masked]";
  }
}
