package io.github.throughline.core.model.placement;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a home has to give a child, such as a language, company of other children or care for a
 * condition.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param kind what kind of need, as coded; null when not recorded
 * @param need what the child needs; null when not recorded
 * @param essential whether no home without it will do; null when not recorded
 * @param howMet how the home that was chosen meets it; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlacementNeed(
    @Valid @Nullable Coded kind,
    @Nullable FreeText need,
    @Nullable Boolean essential,
    @Nullable FreeText howMet,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind what kind of need, as coded; null when not recorded
   * @param need what the child needs; null when not recorded
   * @param essential whether no home without it will do; null when not recorded
   * @param howMet how the home that was chosen meets it; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementNeed {
    extensions = Extensions.copyOf(extensions);
  }
}
