package io.github.throughline.core.model.health;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
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
 * One look at a child's health: a statutory assessment of a looked-after child, a dental or
 * developmental check, or a medical asked for by a strategy discussion.
 *
 * <p>Source: statutory guidance on the health of looked-after children, 2015; SSDA903, OC2;
 * Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind which, as coded; null when not recorded
 * @param carePeriodId the time looked after; null when not recorded
 * @param askedForIn the strategy discussion or other record in which it was asked for; null when
 *     not recorded
 * @param dueOn when it was due; null when not recorded
 * @param heldOn when it was done; null when it was not or when not recorded
 * @param status how it stands, as coded; null when not recorded
 * @param reason why it was late or was not done; null when not recorded
 * @param childAgreed whether a child who can decide agreed to it; null when not recorded
 * @param by who did it; null when not recorded
 * @param findings what was found; null when not recorded
 * @param childView what the child says of their health; null when not recorded
 * @param actionIds the actions that followed; empty when none is recorded
 * @param documentId the report; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record HealthAssessment(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @Valid @Nullable Citation askedForIn,
    @Nullable UncertainDate dueOn,
    @Nullable UncertainDate heldOn,
    @Valid @Nullable Coded status,
    @Nullable FreeText reason,
    @Nullable Boolean childAgreed,
    @Valid @Nullable Party by,
    @Nullable FreeText findings,
    @Nullable FreeText childView,
    @RefersTo("Action") List<String> actionIds,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind which, as coded; null when not recorded
   * @param carePeriodId the time looked after; null when not recorded
   * @param askedForIn the strategy discussion or other record in which it was asked for; null when
   *     not recorded
   * @param dueOn when it was due; null when not recorded
   * @param heldOn when it was done; null when it was not or when not recorded
   * @param status how it stands, as coded; null when not recorded
   * @param reason why it was late or was not done; null when not recorded
   * @param childAgreed whether a child who can decide agreed to it; null when not recorded
   * @param by who did it; null when not recorded
   * @param findings what was found; null when not recorded
   * @param childView what the child says of their health; null when not recorded
   * @param actionIds the actions that followed; empty when none is recorded
   * @param documentId the report; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public HealthAssessment {
    requireNonNull(id, "id");
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
