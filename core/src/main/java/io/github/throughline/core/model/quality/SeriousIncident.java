package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
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
 * That a child died or was seriously harmed, and abuse or neglect is known or suspected: who was
 * told, and what was learnt.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 5.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when it happened; null when not recorded
 * @param awareOn when the authority learnt of it; null when not recorded
 * @param notifiedOn when the national panel was told; null when not recorded
 * @param event the event; null when not recorded
 * @param reviewedOn when partners completed the rapid review; null when not recorded
 * @param reviewDecision what was decided on it, as coded, such as a local review; null when not
 *     recorded
 * @param reasons why; null when not recorded
 * @param learning what was learnt; null when not recorded
 * @param actionIds the actions that followed; empty when none is recorded
 * @param documentId the review; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record SeriousIncident(
    @NotBlank String id,
    @Nullable UncertainDate on,
    @Nullable UncertainDate awareOn,
    @Nullable UncertainDate notifiedOn,
    @Valid @Nullable Citation event,
    @Nullable UncertainDate reviewedOn,
    @Valid @Nullable Coded reviewDecision,
    @Nullable FreeText reasons,
    @Nullable FreeText learning,
    @RefersTo("Action") List<String> actionIds,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when it happened; null when not recorded
   * @param awareOn when the authority learnt of it; null when not recorded
   * @param notifiedOn when the national panel was told; null when not recorded
   * @param event the event; null when not recorded
   * @param reviewedOn when partners completed the rapid review; null when not recorded
   * @param reviewDecision what was decided on it, as coded, such as a local review; null when not
   *     recorded
   * @param reasons why; null when not recorded
   * @param learning what was learnt; null when not recorded
   * @param actionIds the actions that followed; empty when none is recorded
   * @param documentId the review; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SeriousIncident {
    requireNonNull(id, "id");
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
