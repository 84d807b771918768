package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing an inspection found.
 *
 * <p>Source: framework for inspecting local authority services for children (ILACS).
 *
 * @param id the record's own identifier, unique in its document
 * @param area the area, by a code of the service's own; null when not recorded
 * @param finding what was found; null when not recorded
 * @param strength whether it is a strength; null when not recorded
 * @param status what became of it, as coded; null when not recorded
 * @param recursFrom earlier findings it repeats; empty when none is recorded
 * @param evidence what shows that it changed; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record InspectionFinding(
    @NotBlank String id,
    @Nullable String area,
    @Nullable FreeText finding,
    @Nullable Boolean strength,
    @Valid @Nullable Coded status,
    @RefersTo("InspectionFinding") List<String> recursFrom,
    List<@Valid Citation> evidence,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param area the area, by a code of the service's own; null when not recorded
   * @param finding what was found; null when not recorded
   * @param strength whether it is a strength; null when not recorded
   * @param status what became of it, as coded; null when not recorded
   * @param recursFrom earlier findings it repeats; empty when none is recorded
   * @param evidence what shows that it changed; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public InspectionFinding {
    requireNonNull(id, "id");
    recursFrom = recursFrom == null ? List.of() : List.copyOf(recursFrom);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
