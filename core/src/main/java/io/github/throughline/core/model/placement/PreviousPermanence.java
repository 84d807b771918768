package io.github.throughline.core.model.placement;

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
 * That a child who is looked after had a settled home by an order before, and it did not last.
 *
 * <p>Source: SSDA903, PrevPerm.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind, as coded; null when not recorded
 * @param on when the order was made; null when not recorded
 * @param authority the authority, as coded or named; null when not recorded
 * @param explanation what is known of why it ended; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PreviousPermanence(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate on,
    @Valid @Nullable Coded authority,
    @Nullable FreeText explanation,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind, as coded; null when not recorded
   * @param on when the order was made; null when not recorded
   * @param authority the authority, as coded or named; null when not recorded
   * @param explanation what is known of why it ended; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PreviousPermanence {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
