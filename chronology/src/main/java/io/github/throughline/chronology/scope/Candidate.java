package io.github.throughline.chronology.scope;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.provenance.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry that belongs to the family, as a rule sees it.
 *
 * @param entry the entry, with everything that is recorded of it
 * @param ofCurrentPlan whether it tells of a plan, or a period of care, that runs at the end of the
 *     chronology
 */
public record Candidate(ChronologyEntry entry, boolean ofCurrentPlan) {
  /**
   * Checks that there is an entry.
   *
   * @param entry the entry
   * @param ofCurrentPlan whether it tells of a plan that runs at the end of the chronology
   */
  public Candidate {
    requireNonNull(entry, "entry");
  }

  /**
   * How much a person last judged it to matter.
   *
   * @return the level, empty when nobody has judged it
   */
  public Optional<SignificanceLevel> findSignificance() {
    List<SignificanceJudgement> judgements = entry.event().significance();
    return judgements.isEmpty()
        ? Optional.empty()
        : Optional.of(judgements.get(judgements.size() - 1).level());
  }

  /**
   * The agencies whose records it rests on.
   *
   * @return their names as they are recorded, each once
   */
  public List<String> agencies() {
    return entry.event().provenance().sources().stream()
        .map(Source::agency)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
