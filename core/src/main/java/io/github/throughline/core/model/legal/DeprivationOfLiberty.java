package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a child was deprived of liberty with the leave of a court or under a statute, from when to
 * when.
 *
 * <p>Source: SSDA903 from 2026-27; draft Placements Standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param basis the power used, as coded; null when not recorded
 * @param courtOrderId the order; null when not recorded
 * @param placementId the placement; null when not recorded
 * @param restrictions what the child may not do; null when not recorded
 * @param why why; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param reviewOn when it is to be looked at again; null when not recorded
 * @param childView what the child says of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record DeprivationOfLiberty(
    @NotBlank String id,
    @Valid @Nullable Coded basis,
    @RefersTo("CourtOrder") @Nullable String courtOrderId,
    @RefersTo("Placement") @Nullable String placementId,
    @Nullable FreeText restrictions,
    @Nullable FreeText why,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Nullable UncertainDate reviewOn,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param basis the power used, as coded; null when not recorded
   * @param courtOrderId the order; null when not recorded
   * @param placementId the placement; null when not recorded
   * @param restrictions what the child may not do; null when not recorded
   * @param why why; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param reviewOn when it is to be looked at again; null when not recorded
   * @param childView what the child says of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public DeprivationOfLiberty {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
