package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.people.Party;
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
 * A dated leave to work otherwise than guidance says: what, for whom, until when and who approved
 * it.
 *
 * <p>Source: no published standard carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param what what is done otherwise; null when not recorded
 * @param why why; null when not recorded
 * @param guidance the guidance departed from; null when not recorded
 * @param approvedBy who approved it; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null when no end was set or recorded
 * @param endedOn when work by the exception really ended; null while it goes on or when not
 *     recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record PolicyException(
    @NotBlank String id,
    @Nullable FreeText what,
    @Nullable FreeText why,
    @Nullable String guidance,
    @Valid @Nullable Party approvedBy,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Nullable UncertainDate endedOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param what what is done otherwise; null when not recorded
   * @param why why; null when not recorded
   * @param guidance the guidance departed from; null when not recorded
   * @param approvedBy who approved it; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null when no end was set or recorded
   * @param endedOn when work by the exception really ended; null while it goes on or when not
   *     recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PolicyException {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
