package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A wrong fact put right: a new version of an entry. The version before it stays where it came
 * from, and is handed out beside the new one.
 *
 * @param id the step's own identifier, unique in the document
 * @param entry the entry as it should read, with a higher version than the one that was wrong
 * @param reason what was wrong and how that is known
 * @param corrected the entry as it was, to tell whether the records have changed since
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record Correction(
    String id,
    ChronologyEntry entry,
    FreeText reason,
    List<SeenField> corrected,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param entry the entry as it should read, with a higher version than the one that was wrong
   * @param reason what was wrong and how that is known
   * @param corrected the entry as it was, to tell whether the records have changed since
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public Correction {
    requireNonNull(id, "id");
    requireNonNull(entry, "entry");
    requireNonNull(reason, "reason");
    corrected = corrected == null ? List.of() : List.copyOf(corrected);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public List<String> entryIds() {
    return List.of(entry.entryId());
  }

  @Override
  public String what() {
    return "Corrected the entry";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Correction[masked]";
  }
}
