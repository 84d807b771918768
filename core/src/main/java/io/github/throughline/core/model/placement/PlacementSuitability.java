package io.github.throughline.core.model.placement;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether one kind of home would suit a child, and why.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param kind the kind of home, as coded; null when not recorded
 * @param suitability how far it would suit, as coded; null when not recorded
 * @param reason why; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlacementSuitability(
    @Valid @Nullable Coded kind,
    @Valid @Nullable Coded suitability,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind the kind of home, as coded; null when not recorded
   * @param suitability how far it would suit, as coded; null when not recorded
   * @param reason why; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementSuitability {
    extensions = Extensions.copyOf(extensions);
  }
}
