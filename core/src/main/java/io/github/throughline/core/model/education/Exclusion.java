package io.github.throughline.core.model.education;

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
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A suspension or permanent exclusion from school.
 *
 * <p>Source: statutory guidance on suspension and permanent exclusion; no published standard of
 * social care carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param enrolmentId the time on roll; null when not recorded
 * @param kind a suspension or a permanent exclusion, as coded; null when not recorded
 * @param start its first day; null when not recorded
 * @param end its last day; null for a permanent one or when not recorded
 * @param sessions the half days missed by it; null when not recorded
 * @param reason why, as coded; null when not recorded
 * @param explanation why, in words; null when not recorded
 * @param provisionMeanwhile what teaching the child had in that time; null when not recorded
 * @param reinstated whether it was taken back; null when not recorded
 * @param childView what the child says of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Exclusion(
    @NotBlank String id,
    @RefersTo("SchoolEnrolment") @Nullable String enrolmentId,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @PositiveOrZero @Nullable Integer sessions,
    @Valid @Nullable Coded reason,
    @Nullable FreeText explanation,
    @Nullable FreeText provisionMeanwhile,
    @Nullable Boolean reinstated,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param enrolmentId the time on roll; null when not recorded
   * @param kind a suspension or a permanent exclusion, as coded; null when not recorded
   * @param start its first day; null when not recorded
   * @param end its last day; null for a permanent one or when not recorded
   * @param sessions the half days missed by it; null when not recorded
   * @param reason why, as coded; null when not recorded
   * @param explanation why, in words; null when not recorded
   * @param provisionMeanwhile what teaching the child had in that time; null when not recorded
   * @param reinstated whether it was taken back; null when not recorded
   * @param childView what the child says of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Exclusion {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
