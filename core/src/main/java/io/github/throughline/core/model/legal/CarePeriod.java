package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
import io.github.throughline.core.constraint.OrderedDates;
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
 * A time in which a child was looked after by an authority.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param startedOn the first day
 * @param startReason why it began, as coded; null when not recorded
 * @param primaryNeed the main reason why the child needs services, as coded; null when not recorded
 * @param endedOn the last day; null while it lasts or when not recorded
 * @param endReason why it ended, as coded; null when not recorded
 * @param reviewingOfficer the independent reviewing officer; null when not recorded
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param legalStatus under which legal status, where one is recorded for the whole time; statuses
 *     with their dates are {@link LegalStatus} records
 * @param placement with whom the child lived, in words; homes with their dates are {@link
 *     Placement} records
 * @param reason why it began or ended
 * @param responsibleAuthority the authority responsible, by its code; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "endedOn")
@CodeValidOn(code = "primaryNeed", date = "startedOn")
@RecordBuilder
public record CarePeriod(
    @NotBlank String id,
    @Nullable UncertainDate startedOn,
    @Valid @Nullable Coded startReason,
    @Valid @Nullable Coded primaryNeed,
    @Nullable UncertainDate endedOn,
    @Valid @Nullable Coded endReason,
    @Valid @Nullable Party reviewingOfficer,
    @Nullable @RefersTo("Referral") String referralId,
    @Valid @Nullable Coded legalStatus,
    @Nullable FreeText placement,
    @Nullable FreeText reason,
    @Nullable String responsibleAuthority,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param startedOn the first day
   * @param startReason why it began, as coded; null when not recorded
   * @param primaryNeed the main reason why the child needs services, as coded; null when not
   *     recorded
   * @param endedOn the last day; null while it lasts or when not recorded
   * @param endReason why it ended, as coded; null when not recorded
   * @param reviewingOfficer the independent reviewing officer; null when not recorded
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param legalStatus under which legal status, where one is recorded for the whole time; statuses
   *     with their dates are {@link LegalStatus} records
   * @param placement with whom the child lived, in words; homes with their dates are {@link
   *     Placement} records
   * @param reason why it began or ended
   * @param responsibleAuthority the authority responsible, by its code; null when not recorded
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
