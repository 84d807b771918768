package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a service over time, for an area and a team.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param id the record's own identifier, unique in its document
 * @param area the area; null when not recorded
 * @param teamId the team; null when not recorded
 * @param definition what is counted; null when not recorded
 * @param points the figures, the latest last; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Measure(
    @NotBlank String id,
    @Nullable String area,
    @RefersTo("Team") @Nullable String teamId,
    @Nullable FreeText definition,
    List<@Valid MeasurePoint> points,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param area the area; null when not recorded
   * @param teamId the team; null when not recorded
   * @param definition what is counted; null when not recorded
   * @param points the figures, the latest last; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Measure {
    requireNonNull(id, "id");
    points = points == null ? List.of() : List.copyOf(points);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
