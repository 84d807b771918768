package io.github.throughline.core.model.legal;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application to a court about a child, from the day it was made to its end.
 *
 * <p>Source: Practice Direction 12A; Standard Safeguarding Dataset 1.4.5, pre-proceedings.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what was applied for, as coded; null when not recorded
 * @param preProceedingsId the pre-proceedings before it; null when not recorded
 * @param appliedOn when the application was made; null when not recorded
 * @param shortNotice whether it was made at short notice; null when not recorded
 * @param reasonShortNotice why; null when not recorded
 * @param court the court; null when not recorded
 * @param caseNumber the court's reference; null when not recorded
 * @param guardian the children's guardian; null when not recorded
 * @param parentsRepresented whether the parents had a solicitor when it was made; null when not
 *     recorded
 * @param hearings hearings; empty when none is recorded
 * @param plans plans put before the court; empty when none is recorded
 * @param dueOn by when it was to end; null when not recorded
 * @param reasonExtended why it was given more time; null when not recorded
 * @param endedOn when it ended; null while it lasts or when not recorded
 * @param outcome what came of it, as coded; null when not recorded
 * @param orderIds the orders made; empty when none is recorded
 * @param childView what the child wanted the court to know; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record CourtProceedings(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @RefersTo("PreProceedings") @Nullable String preProceedingsId,
    @Nullable UncertainDate appliedOn,
    @Nullable Boolean shortNotice,
    @Nullable FreeText reasonShortNotice,
    @Nullable String court,
    @Nullable String caseNumber,
    @Valid @Nullable Party guardian,
    @Nullable Boolean parentsRepresented,
    List<@Valid CourtHearing> hearings,
    List<@Valid PlanBeforeCourt> plans,
    @Nullable UncertainDate dueOn,
    @Nullable FreeText reasonExtended,
    @Nullable UncertainDate endedOn,
    @Valid @Nullable Coded outcome,
    @RefersTo("CourtOrder") List<String> orderIds,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what was applied for, as coded; null when not recorded
   * @param preProceedingsId the pre-proceedings before it; null when not recorded
   * @param appliedOn when the application was made; null when not recorded
   * @param shortNotice whether it was made at short notice; null when not recorded
   * @param reasonShortNotice why; null when not recorded
   * @param court the court; null when not recorded
   * @param caseNumber the court's reference; null when not recorded
   * @param guardian the children's guardian; null when not recorded
   * @param parentsRepresented whether the parents had a solicitor when it was made; null when not
   *     recorded
   * @param hearings hearings; empty when none is recorded
   * @param plans plans put before the court; empty when none is recorded
   * @param dueOn by when it was to end; null when not recorded
   * @param reasonExtended why it was given more time; null when not recorded
   * @param endedOn when it ended; null while it lasts or when not recorded
   * @param outcome what came of it, as coded; null when not recorded
   * @param orderIds the orders made; empty when none is recorded
   * @param childView what the child wanted the court to know; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CourtProceedings {
    requireNonNull(id, "id");
    hearings = hearings == null ? List.of() : List.copyOf(hearings);
    plans = plans == null ? List.of() : List.copyOf(plans);
    orderIds = orderIds == null ? List.of() : List.copyOf(orderIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
