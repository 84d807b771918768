package io.github.throughline.core.model.legal;

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
 * A conviction, caution or other outcome of the youth justice system for a child.
 *
 * <p>Source: SSDA903, OC2; Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind which, as coded; null when not recorded
 * @param on when; null when not recorded
 * @param offence the offence, as coded; null when not recorded
 * @param description the offence, in words; null when not recorded
 * @param outcome what the court or the police decided; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Conviction(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate on,
    @Valid @Nullable Coded offence,
    @Nullable FreeText description,
    @Nullable FreeText outcome,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind which, as coded; null when not recorded
   * @param on when; null when not recorded
   * @param offence the offence, as coded; null when not recorded
   * @param description the offence, in words; null when not recorded
   * @param outcome what the court or the police decided; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Conviction {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
