package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that inspectors, auditors or others raised with the service, and what it did.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param id the record's own identifier, unique in its document
 * @param raisedOn when; null when not recorded
 * @param raisedBy who; null when not recorded
 * @param issue why; null when not recorded
 * @param answeredOn when the service answered; null when not recorded
 * @param answeredBy who; null when not recorded
 * @param answer what; null when not recorded
 * @param actionIds the actions that followed; empty when none is recorded
 * @param learning what was learnt; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "raisedOn", then = "answeredOn")
@RecordBuilder
public record CaseReferredBack(
    @NotBlank String id,
    @NotInFuture @Nullable UncertainDate raisedOn,
    @Valid @Nullable Party raisedBy,
    @Nullable FreeText issue,
    @NotInFuture @Nullable UncertainDate answeredOn,
    @Valid @Nullable Party answeredBy,
    @Nullable FreeText answer,
    @RefersTo("Action") List<String> actionIds,
    @Nullable FreeText learning,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param raisedOn when; null when not recorded
   * @param raisedBy who; null when not recorded
   * @param issue why; null when not recorded
   * @param answeredOn when the service answered; null when not recorded
   * @param answeredBy who; null when not recorded
   * @param answer what; null when not recorded
   * @param actionIds the actions that followed; empty when none is recorded
   * @param learning what was learnt; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CaseReferredBack {
    requireNonNull(id, "id");
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
