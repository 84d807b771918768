package io.github.throughline.core.model.involvement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
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
@CodeValidOn(code = "reason", date = "on")
@RecordBuilder
public record Closure(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Required(groups = Final.class) @Nullable Coded reason,
    @Nullable FreeText explanation,
    @RefersTo("Decision") @Nullable String decisionId,
    @Valid @Nullable ClosingSummary summary,
    @Nullable FreeText afterwards,
    @Valid Provenance provenance,
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
