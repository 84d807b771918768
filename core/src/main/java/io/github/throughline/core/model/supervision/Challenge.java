package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chair, reviewing officer, manager or partner agency questions drift, a plan or a decision, step
 * by step to its resolution.
 *
 * <p>Source: IRO Handbook 2010; local dispute resolution.
 *
 * @param id the record's own identifier, unique in its document
 * @param by who; null when not recorded
 * @param issue what is questioned; null when not recorded
 * @param effectOnChild what it means for the child; null when not recorded
 * @param about the plan, decision or records; empty when none is recorded
 * @param steps its steps, the latest last; empty when none is recorded
 * @param outcome what came of it; null when not recorded
 * @param resolvedOn when it was resolved; null while it is open or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Challenge(
    @NotBlank String id,
    @Valid @Nullable Party by,
    @Nullable FreeText issue,
    @Nullable FreeText effectOnChild,
    List<@Valid Citation> about,
    List<@Valid ChallengeStep> steps,
    @Nullable FreeText outcome,
    @Nullable UncertainDate resolvedOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param by who; null when not recorded
   * @param issue what is questioned; null when not recorded
   * @param effectOnChild what it means for the child; null when not recorded
   * @param about the plan, decision or records; empty when none is recorded
   * @param steps its steps, the latest last; empty when none is recorded
   * @param outcome what came of it; null when not recorded
   * @param resolvedOn when it was resolved; null while it is open or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Challenge {
    requireNonNull(id, "id");
    about = about == null ? List.of() : List.copyOf(about);
    steps = steps == null ? List.of() : List.copyOf(steps);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
