package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a case passed from one worker to another, and how the child met the change.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param id the record's own identifier, unique in its document
 * @param fromAllocationId the allocation that ended; null when not recorded
 * @param toAllocationId the one that began; null when not recorded
 * @param on when; null when not recorded
 * @param introducedOn when the new worker was introduced to the child; null when not recorded
 * @param goodbyeOn when the old worker said goodbye; null when not recorded
 * @param jointVisit whether both visited together; null when not recorded
 * @param summary what was passed on; null when not recorded
 * @param childTold how and by whom the child was told; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Handover(
    @NotBlank String id,
    @RefersTo("Allocation") @Nullable String fromAllocationId,
    @RefersTo("Allocation") @Nullable String toAllocationId,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Nullable UncertainDate introducedOn,
    @Nullable UncertainDate goodbyeOn,
    @Nullable Boolean jointVisit,
    @Nullable FreeText summary,
    @Nullable FreeText childTold,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param fromAllocationId the allocation that ended; null when not recorded
   * @param toAllocationId the one that began; null when not recorded
   * @param on when; null when not recorded
   * @param introducedOn when the new worker was introduced to the child; null when not recorded
   * @param goodbyeOn when the old worker said goodbye; null when not recorded
   * @param jointVisit whether both visited together; null when not recorded
   * @param summary what was passed on; null when not recorded
   * @param childTold how and by whom the child was told; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Handover {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
