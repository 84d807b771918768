package io.github.throughline.core.model.placement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The search for a home for a looked-after child: what the child needs, what was considered, and
 * what was chosen.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param id the record's own identifier, unique in its document
 * @param carePeriodId the time looked after; null when not recorded
 * @param requestedOn when the search began; null when not recorded
 * @param requestedBy who asked for it; null when not recorded
 * @param neededBy by when the child needs it; null when not recorded
 * @param urgency how soon, as coded; null when not recorded
 * @param needs what a home has to give; empty when none is recorded
 * @param suitability which kinds of home would suit; empty when none is recorded
 * @param concerns what carers must know; empty when none is recorded
 * @param siblingsTogether brothers and sisters to be placed together; null when not recorded
 * @param where where the child should live, and why; null when not recorded
 * @param reasonOutOfArea why a home outside the area was looked for or taken; null when not
 *     recorded
 * @param childView what the child wants; null when not recorded
 * @param familyView what the family wants; null when not recorded
 * @param offers homes that were considered; empty when none is recorded
 * @param placementId the placement that came of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlacementSearch(
    @NotBlank String id,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @Nullable UncertainDate requestedOn,
    @Valid @Nullable Party requestedBy,
    @Nullable UncertainDate neededBy,
    @Valid @Nullable Coded urgency,
    List<@Valid PlacementNeed> needs,
    List<@Valid PlacementSuitability> suitability,
    List<@Valid PlacementConcern> concerns,
    @PositiveOrZero @Nullable Integer siblingsTogether,
    @Nullable FreeText where,
    @Nullable FreeText reasonOutOfArea,
    @Nullable FreeText childView,
    @Nullable FreeText familyView,
    List<@Valid PlacementOffer> offers,
    @RefersTo("Placement") @Nullable String placementId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param carePeriodId the time looked after; null when not recorded
   * @param requestedOn when the search began; null when not recorded
   * @param requestedBy who asked for it; null when not recorded
   * @param neededBy by when the child needs it; null when not recorded
   * @param urgency how soon, as coded; null when not recorded
   * @param needs what a home has to give; empty when none is recorded
   * @param suitability which kinds of home would suit; empty when none is recorded
   * @param concerns what carers must know; empty when none is recorded
   * @param siblingsTogether brothers and sisters to be placed together; null when not recorded
   * @param where where the child should live, and why; null when not recorded
   * @param reasonOutOfArea why a home outside the area was looked for or taken; null when not
   *     recorded
   * @param childView what the child wants; null when not recorded
   * @param familyView what the family wants; null when not recorded
   * @param offers homes that were considered; empty when none is recorded
   * @param placementId the placement that came of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementSearch {
    requireNonNull(id, "id");
    needs = needs == null ? List.of() : List.copyOf(needs);
    suitability = suitability == null ? List.of() : List.copyOf(suitability);
    concerns = concerns == null ? List.of() : List.copyOf(concerns);
    offers = offers == null ? List.of() : List.copyOf(offers);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
