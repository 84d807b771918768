package io.github.throughline.core.model.involvement;

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
 * The service ended its involvement.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the episode that was closed; null when not recorded
 * @param on when; null when not recorded
 * @param reason why, as coded; null when not recorded
 * @param explanation why, in words; null when not recorded
 * @param decisionId the decision; null when not recorded
 * @param summary the summary for the child; null when not recorded
 * @param afterwards what help remains and who checks; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Closure(
    String id,
    @Nullable String referralId,
    @Nullable UncertainDate on,
    @Nullable Coded reason,
    @Nullable FreeText explanation,
    @Nullable String decisionId,
    @Nullable ClosingSummary summary,
    @Nullable FreeText afterwards,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the episode that was closed; null when not recorded
   * @param on when; null when not recorded
   * @param reason why, as coded; null when not recorded
   * @param explanation why, in words; null when not recorded
   * @param decisionId the decision; null when not recorded
   * @param summary the summary for the child; null when not recorded
   * @param afterwards what help remains and who checks; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Closure {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
