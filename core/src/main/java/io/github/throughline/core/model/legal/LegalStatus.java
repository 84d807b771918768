package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The legal status under which a child is looked after, from when to when.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param carePeriodId the time looked after; null when not recorded
 * @param status the status, as coded; null when not recorded
 * @param startReason why it began, as coded; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it holds or when not recorded
 * @param order the order behind it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record LegalStatus(
    @NotBlank String id,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @Valid @Nullable Coded status,
    @Valid @Nullable Coded startReason,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid @Nullable Citation order,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param carePeriodId the time looked after; null when not recorded
   * @param status the status, as coded; null when not recorded
   * @param startReason why it began, as coded; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it holds or when not recorded
   * @param order the order behind it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public LegalStatus {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
