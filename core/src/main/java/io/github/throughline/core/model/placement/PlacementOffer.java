package io.github.throughline.core.model.placement;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One home that was considered for a child, and why it was taken or not.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param providerUrn the provider's number; null when not recorded
 * @param provider the provider, in words; null when not recorded
 * @param kind what kind of home, as coded; null when not recorded
 * @param offeredOn when it was offered; null when not recorded
 * @param chosen whether it was chosen; null when not recorded
 * @param reason why it was taken or not; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlacementOffer(
    @Nullable String providerUrn,
    @Nullable FreeText provider,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate offeredOn,
    @Nullable Boolean chosen,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param providerUrn the provider's number; null when not recorded
   * @param provider the provider, in words; null when not recorded
   * @param kind what kind of home, as coded; null when not recorded
   * @param offeredOn when it was offered; null when not recorded
   * @param chosen whether it was chosen; null when not recorded
   * @param reason why it was taken or not; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementOffer {
    extensions = Extensions.copyOf(extensions);
  }
}
