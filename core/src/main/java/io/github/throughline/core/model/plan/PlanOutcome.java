package io.github.throughline.core.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
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
 * What the child's life will look like. It is about the child; actions are about what others do.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param continuesId the outcome of an earlier version or plan that this one goes on with; null
 *     when it is new or when not recorded
 * @param needIds the needs it meets; empty when none is recorded
 * @param outcome what will be different for the child; null when not recorded
 * @param baseline how things were at the start; null when not recorded
 * @param measure how anybody will know; null when not recorded
 * @param neededBy by when the child needs it; null when not recorded
 * @param neededByReason why by then, for this child; null when not recorded
 * @param progress how it went, the latest last; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanOutcome(
    @NotBlank String id,
    @RefersTo("PlanOutcome") @Nullable String continuesId,
    @RefersTo("PlanNeed") List<String> needIds,
    @Nullable FreeText outcome,
    @Nullable FreeText baseline,
    @Nullable FreeText measure,
    @Nullable UncertainDate neededBy,
    @Nullable FreeText neededByReason,
    List<@Valid ProgressJudgement> progress,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param continuesId the outcome of an earlier version or plan that this one goes on with; null
   *     when it is new or when not recorded
   * @param needIds the needs it meets; empty when none is recorded
   * @param outcome what will be different for the child; null when not recorded
   * @param baseline how things were at the start; null when not recorded
   * @param measure how anybody will know; null when not recorded
   * @param neededBy by when the child needs it; null when not recorded
   * @param neededByReason why by then, for this child; null when not recorded
   * @param progress how it went, the latest last; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanOutcome {
    requireNonNull(id, "id");
    needIds = needIds == null ? List.of() : List.copyOf(needIds);
    progress = progress == null ? List.of() : List.copyOf(progress);
    extensions = Extensions.copyOf(extensions);
  }
}
