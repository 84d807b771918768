package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody does not agree with an entry. It stands beside the entry, with what was answered, and
 * changes nothing in it.
 *
 * @param id the step's own identifier, unique in the document
 * @param entryId the entry
 * @param disagreement what they said, when, and the answer
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record AddedDisagreement(
    String id,
    String entryId,
    Disagreement disagreement,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param entryId the entry
   * @param disagreement what they said, when, and the answer
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public AddedDisagreement {
    requireNonNull(id, "id");
    requireNonNull(entryId, "entryId");
    requireNonNull(disagreement, "disagreement");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public List<String> entryIds() {
    return List.of(entryId);
  }

  @Override
  public String what() {
    return "Recorded that somebody does not agree";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "AddedDisagreement[masked]";
  }
}
