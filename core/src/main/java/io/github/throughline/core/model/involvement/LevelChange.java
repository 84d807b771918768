package io.github.throughline.core.model.involvement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
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
 * Step up or step down: the level of help changed, with the threshold decision behind it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param from from what level; null when not recorded
 * @param to to what level; null when not recorded
 * @param decisionId the threshold decision; null when not recorded
 * @param reason why; null when not recorded
 * @param jointVisit whether old and new worker visited together; null when not recorded
 * @param whatStays who and what stays the same for the child; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record LevelChange(
    @NotBlank String id,
    @Nullable UncertainDate on,
    @Nullable LevelOfHelp from,
    @Nullable LevelOfHelp to,
    @RefersTo("Decision") @Nullable String decisionId,
    @Nullable FreeText reason,
    @Nullable Boolean jointVisit,
    @Nullable FreeText whatStays,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param from from what level; null when not recorded
   * @param to to what level; null when not recorded
   * @param decisionId the threshold decision; null when not recorded
   * @param reason why; null when not recorded
   * @param jointVisit whether old and new worker visited together; null when not recorded
   * @param whatStays who and what stays the same for the child; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public LevelChange {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
