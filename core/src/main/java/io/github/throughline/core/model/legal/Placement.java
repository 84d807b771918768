package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.IdentifierForm;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.ValidIdentifier;
import io.github.throughline.core.model.placement.PlacementCost;
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
 * Where a looked-after child lives, with whom, and why that changed.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param carePeriodId the time looked after; null when not recorded
 * @param kind what kind, as coded; null when not recorded
 * @param startReason why it began, as coded; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param reasonEnded why it ended, as coded; null when not recorded
 * @param explanation why it ended, in words; null when not recorded
 * @param providerUrn the provider's number; null when not recorded
 * @param provider the provider; null when not recorded
 * @param postcode the postcode, as given; null when not recorded
 * @param withheld whether the place must be kept from somebody; null when nobody has said
 * @param milesFromHome distance from home in whole miles, as recorded; null when not recorded
 * @param carerIds the carers; empty when none is recorded
 * @param siblingIds brothers and sisters placed there too; empty when none is recorded
 * @param whySiblingsApart why brothers and sisters live elsewhere; null when not recorded
 * @param childView what the child thinks of it; null when not recorded
 * @param matching how it meets the child's needs; null when not recorded
 * @param searchId the search it came from; null when not recorded
 * @param educationContinued whether the child's schooling went on as before the move; null when not
 *     recorded
 * @param costs what it costs; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Placement(
    @NotBlank String id,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @Valid @Nullable Coded kind,
    @Valid @Nullable Coded startReason,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid @Nullable Coded reasonEnded,
    @Nullable FreeText explanation,
    @Nullable String providerUrn,
    @Nullable String provider,
    @ValidIdentifier(IdentifierForm.POSTCODE) @Nullable String postcode,
    @Nullable Boolean withheld,
    @PositiveOrZero @Nullable Integer milesFromHome,
    List<String> carerIds,
    List<String> siblingIds,
    @Nullable FreeText whySiblingsApart,
    @Nullable FreeText childView,
    @Nullable FreeText matching,
    @RefersTo("PlacementSearch") @Nullable String searchId,
    @Nullable Boolean educationContinued,
    List<@Valid PlacementCost> costs,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param carePeriodId the time looked after; null when not recorded
   * @param kind what kind, as coded; null when not recorded
   * @param startReason why it began, as coded; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param reasonEnded why it ended, as coded; null when not recorded
   * @param explanation why it ended, in words; null when not recorded
   * @param providerUrn the provider's number; null when not recorded
   * @param provider the provider; null when not recorded
   * @param postcode the postcode, as given; null when not recorded
   * @param withheld whether the place must be kept from somebody; null when nobody has said
   * @param milesFromHome distance from home in whole miles, as recorded; null when not recorded
   * @param carerIds the carers; empty when none is recorded
   * @param siblingIds brothers and sisters placed there too; empty when none is recorded
   * @param whySiblingsApart why brothers and sisters live elsewhere; null when not recorded
   * @param childView what the child thinks of it; null when not recorded
   * @param matching how it meets the child's needs; null when not recorded
   * @param searchId the search it came from; null when not recorded
   * @param educationContinued whether the child's schooling went on as before the move; null when
   *     not recorded
   * @param costs what it costs; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Placement {
    requireNonNull(id, "id");
    carerIds = carerIds == null ? List.of() : List.copyOf(carerIds);
    siblingIds = siblingIds == null ? List.of() : List.copyOf(siblingIds);
    costs = costs == null ? List.of() : List.copyOf(costs);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Placement[masked]";
  }
}
