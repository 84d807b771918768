package io.github.throughline.core.model.health;

import static java.util.Objects.requireNonNull;

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
 * That use of drugs or alcohol was found to harm a child's health or life, and what help was
 * offered. It is about the child; adults' difficulties are events.
 *
 * <p>Source: statutory guidance on the health of looked-after children, 2015; SSDA903, OC2;
 * Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param identifiedOn when it was found; null when not recorded
 * @param substance which, as coded; null when not recorded
 * @param description what is known of it; null when not recorded
 * @param helpOffered whether help was offered; null when not recorded
 * @param helpReceived whether the child received it; null when not recorded
 * @param reasonNone why there was none, in the child's words where they are recorded; null when not
 *     recorded
 * @param serviceId the service offered; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record SubstanceMisuse(
    @NotBlank String id,
    @Nullable UncertainDate identifiedOn,
    @Valid @Nullable Coded substance,
    @Nullable FreeText description,
    @Nullable Boolean helpOffered,
    @Nullable Boolean helpReceived,
    @Nullable FreeText reasonNone,
    @RefersTo("ServiceOffered") @Nullable String serviceId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param identifiedOn when it was found; null when not recorded
   * @param substance which, as coded; null when not recorded
   * @param description what is known of it; null when not recorded
   * @param helpOffered whether help was offered; null when not recorded
   * @param helpReceived whether the child received it; null when not recorded
   * @param reasonNone why there was none, in the child's words where they are recorded; null when
   *     not recorded
   * @param serviceId the service offered; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SubstanceMisuse {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
