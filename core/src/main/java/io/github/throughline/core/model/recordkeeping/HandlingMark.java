package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to be minded when a record, or one part of it, is shown to somebody: other people's data
 * in it, what makes it sensitive, and on what basis it was released. It points at the record and
 * changes nothing in it.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param recordId the record
 * @param part the part of it, as a JSON Pointer from the record; null for the whole record
 * @param thirdPartyIds people whose data are mixed in; empty when none is recorded
 * @param sensitivity marks such as {@code ADDRESS_WITHHELD}, {@code POLICE_SENSITIVE}, {@code
 *     ADOPTION}, {@code HEALTH} or {@code VICTIM_SAFETY}; empty when none is recorded
 * @param disclosureClass a class of a local scheme; null when not recorded
 * @param releasedBy the agency it came from; null when not recorded
 * @param releaseBasis on what basis, as coded, such as consent, public task or court direction;
 *     null when not recorded
 * @param onwardSharing whether it may be passed on; null when not recorded
 * @param expiresOn until when it may be used; null when not recorded
 * @param reason why; null when not recorded
 * @param markedBy who set the mark; null when not recorded
 * @param markedOn when; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "markedOn", then = "expiresOn")
@KnownValues
@RecordBuilder
public record HandlingMark(
    @NotBlank String id,
    @NotBlank @RefersTo String recordId,
    @Nullable String part,
    @RefersTo("Person") List<String> thirdPartyIds,
    List<String> sensitivity,
    @Nullable String disclosureClass,
    @Nullable String releasedBy,
    @Valid @Nullable Coded releaseBasis,
    @Nullable OnwardSharing onwardSharing,
    @Nullable UncertainDate expiresOn,
    @Nullable FreeText reason,
    @Valid @Nullable Party markedBy,
    @NotInFuture @Nullable UncertainDate markedOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param recordId the record
   * @param part the part of it, as a JSON Pointer from the record; null for the whole record
   * @param thirdPartyIds people whose data are mixed in; empty when none is recorded
   * @param sensitivity marks such as {@code ADDRESS_WITHHELD}, {@code POLICE_SENSITIVE}, {@code
   *     ADOPTION}, {@code HEALTH} or {@code VICTIM_SAFETY}; empty when none is recorded
   * @param disclosureClass a class of a local scheme; null when not recorded
   * @param releasedBy the agency it came from; null when not recorded
   * @param releaseBasis on what basis, as coded, such as consent, public task or court direction;
   *     null when not recorded
   * @param onwardSharing whether it may be passed on; null when not recorded
   * @param expiresOn until when it may be used; null when not recorded
   * @param reason why; null when not recorded
   * @param markedBy who set the mark; null when not recorded
   * @param markedOn when; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public HandlingMark {
    requireNonNull(id, "id");
    requireNonNull(recordId, "recordId");
    thirdPartyIds = thirdPartyIds == null ? List.of() : List.copyOf(thirdPartyIds);
    sensitivity = sensitivity == null ? List.of() : List.copyOf(sensitivity);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
