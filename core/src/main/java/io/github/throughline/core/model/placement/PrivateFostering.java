package io.github.throughline.core.model.placement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
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
 * That a child lived by a private arrangement with somebody who is not a close relative.
 *
 * <p>Source: Children (Private Arrangements for Fostering) Regulations 2005; no published standard
 * carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param notifiedOn when the authority was told; null when not recorded
 * @param notifiedBy who told it, as coded; null when not recorded
 * @param start since when the child lived there; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param carerIds the carers; empty when none is recorded
 * @param arrangement who arranged it, how and for how long; null when not recorded
 * @param assessedOn when the authority decided whether it was suitable; null when not recorded
 * @param suitable whether it was; null when not recorded
 * @param reason why; null when not recorded
 * @param childView what the child says of it; null when not recorded
 * @param reasonEnded why it ended; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record PrivateFostering(
    @NotBlank String id,
    @Nullable UncertainDate notifiedOn,
    @Valid @Nullable Coded notifiedBy,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    List<String> carerIds,
    @Nullable FreeText arrangement,
    @Nullable UncertainDate assessedOn,
    @Nullable Boolean suitable,
    @Nullable FreeText reason,
    @Nullable FreeText childView,
    @Nullable FreeText reasonEnded,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param notifiedOn when the authority was told; null when not recorded
   * @param notifiedBy who told it, as coded; null when not recorded
   * @param start since when the child lived there; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param carerIds the carers; empty when none is recorded
   * @param arrangement who arranged it, how and for how long; null when not recorded
   * @param assessedOn when the authority decided whether it was suitable; null when not recorded
   * @param suitable whether it was; null when not recorded
   * @param reason why; null when not recorded
   * @param childView what the child says of it; null when not recorded
   * @param reasonEnded why it ended; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PrivateFostering {
    requireNonNull(id, "id");
    carerIds = carerIds == null ? List.of() : List.copyOf(carerIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
