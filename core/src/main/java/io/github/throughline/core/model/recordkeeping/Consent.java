package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
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
 * Leave to do or share something, or the basis on which that is done without.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param givenBy who gave it; null when not recorded
 * @param onBehalfOf for whom, where it is another; null when not recorded
 * @param what to what; null when not recorded
 * @param sharedWith with whom something may be shared; empty when none is recorded
 * @param given whether it was given; null when not recorded
 * @param basisWithout on what basis it is done without, where it was not sought or was refused;
 *     null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it holds or when not recorded
 * @param withdrawnOn when it was taken back; null when not recorded
 * @param how how it was asked and explained; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@OrderedDates(first = "start", then = "withdrawnOn")
@RecordBuilder
public record Consent(
    @NotBlank String id,
    @Valid @Required(groups = Final.class) @Nullable Party givenBy,
    @Nullable String onBehalfOf,
    @Nullable FreeText what,
    List<@Valid Party> sharedWith,
    @Required(groups = Final.class) @Nullable Boolean given,
    @Nullable FreeText basisWithout,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @NotInFuture @Nullable UncertainDate withdrawnOn,
    @Nullable FreeText how,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param givenBy who gave it; null when not recorded
   * @param onBehalfOf for whom, where it is another; null when not recorded
   * @param what to what; null when not recorded
   * @param sharedWith with whom something may be shared; empty when none is recorded
   * @param given whether it was given; null when not recorded
   * @param basisWithout on what basis it is done without, where it was not sought or was refused;
   *     null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it holds or when not recorded
   * @param withdrawnOn when it was taken back; null when not recorded
   * @param how how it was asked and explained; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Consent {
    requireNonNull(id, "id");
    sharedWith = sharedWith == null ? List.of() : List.copyOf(sharedWith);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
