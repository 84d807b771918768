package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.people.Party;
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
 * An allegation against somebody who works with or cares for children. It is kept under access of
 * its own.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 4.
 *
 * @param id the record's own identifier, unique in its document
 * @param about against whom; null when not recorded
 * @param on when it was made; null when not recorded
 * @param what what is said; null when not recorded
 * @param referredToOfficerOn when the designated officer was told; null when not recorded
 * @param outcome what came of it, as coded; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "referredToOfficerOn")
@RecordBuilder
public record Allegation(
    @NotBlank String id,
    @Valid @Nullable Party about,
    @Nullable UncertainDate on,
    @Nullable FreeText what,
    @Nullable UncertainDate referredToOfficerOn,
    @Valid @Nullable Coded outcome,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param about against whom; null when not recorded
   * @param on when it was made; null when not recorded
   * @param what what is said; null when not recorded
   * @param referredToOfficerOn when the designated officer was told; null when not recorded
   * @param outcome what came of it, as coded; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Allegation {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
