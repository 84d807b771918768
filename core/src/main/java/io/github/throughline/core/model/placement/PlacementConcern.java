package io.github.throughline.core.model.placement;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something carers must know to keep a child and others safe, and what helps. A flag without words
 * says little, so each has a place for both.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param kind what it is about, as coded; null when not recorded
 * @param level what the record says of it, as coded; null when not recorded
 * @param what what has happened, and when; null when not recorded
 * @param whatHelps what helps the child; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlacementConcern(
    @Valid @Nullable Coded kind,
    @Valid @Nullable Coded level,
    @Nullable FreeText what,
    @Nullable FreeText whatHelps,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind what it is about, as coded; null when not recorded
   * @param level what the record says of it, as coded; null when not recorded
   * @param what what has happened, and when; null when not recorded
   * @param whatHelps what helps the child; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementConcern {
    extensions = Extensions.copyOf(extensions);
  }
}
