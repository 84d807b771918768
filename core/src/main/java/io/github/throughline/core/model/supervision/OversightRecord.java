package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manager decided on a case between supervisions, and why. A tick is not oversight.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what it was about; null when not recorded
 * @param at when; null when not recorded
 * @param on when, where only the day is known; null when not recorded
 * @param trigger the event behind it; null when not recorded
 * @param author who; null when not recorded
 * @param authorQualified whether the author was a registered social worker at the time, as the
 *     record says; null when not recorded
 * @param read what was read; empty when none is recorded
 * @param decision what was decided; null when not recorded
 * @param why why; null when not recorded
 * @param instruction what is to be done; null when not recorded
 * @param actionIds the actions agreed; empty when none is recorded
 * @param reviewOn when it is to be looked at again; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "reviewOn")
@KnownValues
@RecordBuilder
public record OversightRecord(
    @NotBlank String id,
    @Nullable OversightKind kind,
    @PastOrPresent @Nullable Instant at,
    @Nullable UncertainDate on,
    @Valid @Nullable Citation trigger,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    @Nullable Boolean authorQualified,
    List<@Valid Citation> read,
    @Required(groups = Final.class) @Nullable FreeText decision,
    @Required(groups = Final.class) @Nullable FreeText why,
    @Nullable FreeText instruction,
    @RefersTo("Action") List<String> actionIds,
    @Nullable UncertainDate reviewOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what it was about; null when not recorded
   * @param at when; null when not recorded
   * @param on when, where only the day is known; null when not recorded
   * @param trigger the event behind it; null when not recorded
   * @param author who; null when not recorded
   * @param authorQualified whether the author was a registered social worker at the time, as the
   *     record says; null when not recorded
   * @param read what was read; empty when none is recorded
   * @param decision what was decided; null when not recorded
   * @param why why; null when not recorded
   * @param instruction what is to be done; null when not recorded
   * @param actionIds the actions agreed; empty when none is recorded
   * @param reviewOn when it is to be looked at again; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public OversightRecord {
    requireNonNull(id, "id");
    read = read == null ? List.of() : List.copyOf(read);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
