package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a settled home for good.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param kind which, as coded, such as a decision, a match, a placing or an order; null when not
 *     recorded
 * @param on when; null when not recorded
 * @param plan the plan for permanence, as coded; null when not recorded
 * @param decisionId the decision; null when not recorded
 * @param placementId the placement; null when not recorded
 * @param courtOrderId the order; null when not recorded
 * @param adoptiveFamilyId the adoptive family; null when not recorded
 * @param siblingGroup whether the child is one of brothers and sisters to be placed together; null
 *     when not recorded
 * @param siblingsTogether brothers and sisters placed together; null when not recorded
 * @param siblingsApart brothers and sisters placed apart; null when not recorded
 * @param reversed whether it was taken back; null when not recorded
 * @param reversedOn when; null when not recorded
 * @param reasonReversed why, as coded; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "reversedOn")
@RecordBuilder
public record PermanenceDecision(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Nullable Coded plan,
    @RefersTo("Decision") @Nullable String decisionId,
    @RefersTo("Placement") @Nullable String placementId,
    @RefersTo("CourtOrder") @Nullable String courtOrderId,
    @RefersTo("AdoptiveFamily") @Nullable String adoptiveFamilyId,
    @Nullable Boolean siblingGroup,
    @PositiveOrZero @Nullable Integer siblingsTogether,
    @PositiveOrZero @Nullable Integer siblingsApart,
    @Nullable Boolean reversed,
    @NotInFuture @Nullable UncertainDate reversedOn,
    @Valid @Nullable Coded reasonReversed,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind which, as coded, such as a decision, a match, a placing or an order; null when not
   *     recorded
   * @param on when; null when not recorded
   * @param plan the plan for permanence, as coded; null when not recorded
   * @param decisionId the decision; null when not recorded
   * @param placementId the placement; null when not recorded
   * @param courtOrderId the order; null when not recorded
   * @param adoptiveFamilyId the adoptive family; null when not recorded
   * @param siblingGroup whether the child is one of brothers and sisters to be placed together;
   *     null when not recorded
   * @param siblingsTogether brothers and sisters placed together; null when not recorded
   * @param siblingsApart brothers and sisters placed apart; null when not recorded
   * @param reversed whether it was taken back; null when not recorded
   * @param reversedOn when; null when not recorded
   * @param reasonReversed why, as coded; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PermanenceDecision {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
