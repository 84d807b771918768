package io.github.throughline.core.model.involvement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
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
 * One service a child or family needed or was offered, and what became of it: a programme, short
 * breaks, a family support worker, counselling. "Offered" is not "received".
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param service what it is; null when not recorded
 * @param kind its kind, as coded; null when not recorded
 * @param provider who gives it; null when not recorded
 * @param personIds whom it is for; empty when none is recorded
 * @param needIdentifiedOn when the need was seen; null when not recorded
 * @param offeredOn when it was offered; null when not recorded
 * @param accepted whether it was accepted; null when not recorded
 * @param reasonDeclined why it was not, in the person's words where they are recorded; null when
 *     not recorded
 * @param startedOn when it began; null when not recorded
 * @param endedOn when it ended; null while it lasts or when not recorded
 * @param intensity how much and how often; null when not recorded
 * @param completed whether it was completed; null when not recorded
 * @param outcome what changed for the child; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "needIdentifiedOn", then = "offeredOn")
@OrderedDates(first = "offeredOn", then = "startedOn")
@OrderedDates(first = "startedOn", then = "endedOn")
@RecordBuilder
public record ServiceOffered(
    @NotBlank String id,
    @Nullable FreeText service,
    @Valid @Nullable Coded kind,
    @Nullable String provider,
    @RefersTo("Person") List<String> personIds,
    @Nullable UncertainDate needIdentifiedOn,
    @Nullable UncertainDate offeredOn,
    @Nullable Boolean accepted,
    @Nullable FreeText reasonDeclined,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate endedOn,
    @Nullable FreeText intensity,
    @Nullable Boolean completed,
    @Nullable FreeText outcome,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param service what it is; null when not recorded
   * @param kind its kind, as coded; null when not recorded
   * @param provider who gives it; null when not recorded
   * @param personIds whom it is for; empty when none is recorded
   * @param needIdentifiedOn when the need was seen; null when not recorded
   * @param offeredOn when it was offered; null when not recorded
   * @param accepted whether it was accepted; null when not recorded
   * @param reasonDeclined why it was not, in the person's words where they are recorded; null when
   *     not recorded
   * @param startedOn when it began; null when not recorded
   * @param endedOn when it ended; null while it lasts or when not recorded
   * @param intensity how much and how often; null when not recorded
   * @param completed whether it was completed; null when not recorded
   * @param outcome what changed for the child; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ServiceOffered {
    requireNonNull(id, "id");
    personIds = personIds == null ? List.of() : List.copyOf(personIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
