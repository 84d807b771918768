package io.github.throughline.core.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the child needs, and where that was found.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param continuesId the need of an earlier version or plan that this one goes on with; null when
 *     it is new or when not recorded
 * @param need what; null when not recorded
 * @param assessedIn the assessment it comes from; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanNeed(
    @NotBlank String id,
    @RefersTo("PlanNeed") @Nullable String continuesId,
    @Nullable FreeText need,
    @Valid @Nullable Citation assessedIn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param continuesId the need of an earlier version or plan that this one goes on with; null when
   *     it is new or when not recorded
   * @param need what; null when not recorded
   * @param assessedIn the assessment it comes from; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanNeed {
    requireNonNull(id, "id");
    extensions = Extensions.copyOf(extensions);
  }
}
