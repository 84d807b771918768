package io.github.throughline.core.model.involvement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
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
 * A first message about a child to children's social care, before anybody has decided whether it is
 * a referral.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param receivedOn when it was received; null when not recorded
 * @param source who made contact, as coded; null when not recorded
 * @param from who made contact; null when not recorded
 * @param reason what it was about; null when not recorded
 * @param outcome what came of it, as coded; null when not recorded
 * @param decisionId the decision made on it; null when not recorded
 * @param referralId the referral it became; null when it became none or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@CodeValidOn(code = "source", date = "receivedOn")
@RecordBuilder
public record Contact(
    @NotBlank String id,
    @NotInFuture @Nullable UncertainDate receivedOn,
    @Valid @Nullable Coded source,
    @Valid @Nullable Party from,
    @Nullable FreeText reason,
    @Valid @Nullable Coded outcome,
    @RefersTo("Decision") @Nullable String decisionId,
    @RefersTo("Referral") @Nullable String referralId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param receivedOn when it was received; null when not recorded
   * @param source who made contact, as coded; null when not recorded
   * @param from who made contact; null when not recorded
   * @param reason what it was about; null when not recorded
   * @param outcome what came of it, as coded; null when not recorded
   * @param decisionId the decision made on it; null when not recorded
   * @param referralId the referral it became; null when it became none or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Contact {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
