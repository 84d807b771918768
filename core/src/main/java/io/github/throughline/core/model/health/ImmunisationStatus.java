package io.github.throughline.core.model.health;

import static java.util.Objects.requireNonNull;

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
 * Whether a child's immunisations were up to date on a day.
 *
 * <p>Source: statutory guidance on the health of looked-after children, 2015; SSDA903, OC2;
 * Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param upToDate whether they were; null when not recorded
 * @param status the same, as coded; null when not recorded
 * @param missing which are missing and why; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ImmunisationStatus(
    @NotBlank String id,
    @Nullable UncertainDate on,
    @Nullable Boolean upToDate,
    @Valid @Nullable Coded status,
    @Nullable FreeText missing,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param upToDate whether they were; null when not recorded
   * @param status the same, as coded; null when not recorded
   * @param missing which are missing and why; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ImmunisationStatus {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
