package io.github.throughline.core.model.workforce;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much work somebody held on a day. It is for seeing pressure on a service, and never for
 * ranking people.
 *
 * <p>Source: DfE children's social work workforce collection.
 *
 * @param id the record's own identifier, where something points at it; null when nothing does
 * @param worker who; null when not recorded
 * @param on on what day; null when not recorded
 * @param children the number of children; null when not recorded
 * @param families the number of families; null when not recorded
 * @param weighting a local weighting, as coded; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Caseload(
    @Nullable String id,
    @Valid @Nullable Party worker,
    @Nullable UncertainDate on,
    @PositiveOrZero @Nullable Integer children,
    @PositiveOrZero @Nullable Integer families,
    @Valid @Nullable Coded weighting,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, where something points at it; null when nothing does
   * @param worker who; null when not recorded
   * @param on on what day; null when not recorded
   * @param children the number of children; null when not recorded
   * @param families the number of families; null when not recorded
   * @param weighting a local weighting, as coded; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Caseload {
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
