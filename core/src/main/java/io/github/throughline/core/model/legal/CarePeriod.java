package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a child was looked after by an authority.
 *
 * @param id the record's own identifier, unique in its document
 * @param startedOn the first day
 * @param endedOn the last day; null while it lasts or when not recorded
 * @param legalStatus under which legal status
 * @param placement with whom the child lived, in words
 * @param reason why it began or ended
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record CarePeriod(
    String id,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate endedOn,
    @Nullable Coded legalStatus,
    @Nullable FreeText placement,
    @Nullable FreeText reason,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param startedOn the first day
   * @param endedOn the last day; null while it lasts or when not recorded
   * @param legalStatus under which legal status
   * @param placement with whom the child lived, in words
   * @param reason why it began or ended
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CarePeriod {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
