package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A judgement of how much an entry matters, added by a worker to those that are recorded. A
 * proposal is kept as such and not shown as a judgement: a person has to confirm it.
 *
 * @param id the step's own identifier, unique in the document
 * @param entryId the entry
 * @param proposal whether it is only proposed
 * @param judgement the judgement, with its reason
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record AddedSignificance(
    String id,
    String entryId,
    boolean proposal,
    SignificanceJudgement judgement,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param entryId the entry
   * @param proposal whether it is only proposed
   * @param judgement the judgement, with its reason
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public AddedSignificance {
    requireNonNull(id, "id");
    requireNonNull(entryId, "entryId");
    requireNonNull(judgement, "judgement");
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
    return proposal ? "Proposed how much the entry matters" : "Judged how much the entry matters";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "AddedSignificance[masked]";
  }
}
