package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A status under immigration law, and from when to when. The Standard Safeguarding Dataset carries
 * it for people of a case.
 *
 * <p>Source: Standard Safeguarding Dataset 1.4.5, immigration status.
 *
 * @param status the status, as coded; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it holds or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record ImmigrationStatus(
    @Valid @Nullable Coded status,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param status the status, as coded; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it holds or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ImmigrationStatus {
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
