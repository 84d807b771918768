package io.github.throughline.core.model.involvement;

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
 * Help before or without social work, from when to when.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param startedOn when it began; null when not recorded
 * @param endedOn when it ended; null while it lasts or when not recorded
 * @param reason why it began; null when not recorded
 * @param reasonEnded why it ended; null when not recorded
 * @param organisation who gave it; null when not recorded
 * @param leadPractitioner who coordinated it; null when not recorded
 * @param familyAgreement whether the family agreed, in the record's word; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "endedOn")
@RecordBuilder
public record EarlyHelpEpisode(
    @NotBlank String id,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate endedOn,
    @Nullable FreeText reason,
    @Nullable FreeText reasonEnded,
    @Nullable String organisation,
    @Valid @Nullable Party leadPractitioner,
    @Nullable String familyAgreement,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param startedOn when it began; null when not recorded
   * @param endedOn when it ended; null while it lasts or when not recorded
   * @param reason why it began; null when not recorded
   * @param reasonEnded why it ended; null when not recorded
   * @param organisation who gave it; null when not recorded
   * @param leadPractitioner who coordinated it; null when not recorded
   * @param familyAgreement whether the family agreed, in the record's word; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public EarlyHelpEpisode {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
