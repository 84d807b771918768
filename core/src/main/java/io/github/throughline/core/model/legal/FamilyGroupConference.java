package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
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
 * The offer of a meeting at which the family makes its own plan, and what came of it. A refused
 * offer is not the same as none.
 *
 * <p>Source: CIN census 2026-27 (draft); Families First Partnership programme guide 2025.
 *
 * @param id the record's own identifier, unique in its document
 * @param offeredOn when it was offered; null when not recorded
 * @param offeredBy by whom; null when not recorded
 * @param informationGiven what the family was told; null when not recorded
 * @param accepted whether they accepted; null when not recorded
 * @param reasonDeclined why not; null when not recorded
 * @param meetingId the meeting; null when not recorded
 * @param privateTime whether the family had time on its own; null when not recorded
 * @param familysPlan the plan the family made; null when not recorded
 * @param planAccepted whether the authority accepted it; null when not recorded
 * @param reasons the authority's reasons; null when not recorded
 * @param reviewOn when it is to be looked at again; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "offeredOn", then = "reviewOn")
@RecordBuilder
public record FamilyGroupConference(
    @NotBlank String id,
    @Nullable UncertainDate offeredOn,
    @Valid @Nullable Party offeredBy,
    @Nullable FreeText informationGiven,
    @Nullable Boolean accepted,
    @Nullable FreeText reasonDeclined,
    @RefersTo("Meeting") @Nullable String meetingId,
    @Nullable Boolean privateTime,
    @Nullable FreeText familysPlan,
    @Nullable Boolean planAccepted,
    @Nullable FreeText reasons,
    @Nullable UncertainDate reviewOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param offeredOn when it was offered; null when not recorded
   * @param offeredBy by whom; null when not recorded
   * @param informationGiven what the family was told; null when not recorded
   * @param accepted whether they accepted; null when not recorded
   * @param reasonDeclined why not; null when not recorded
   * @param meetingId the meeting; null when not recorded
   * @param privateTime whether the family had time on its own; null when not recorded
   * @param familysPlan the plan the family made; null when not recorded
   * @param planAccepted whether the authority accepted it; null when not recorded
   * @param reasons the authority's reasons; null when not recorded
   * @param reviewOn when it is to be looked at again; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public FamilyGroupConference {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
