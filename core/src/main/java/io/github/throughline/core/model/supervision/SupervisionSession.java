package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session of a worker with a supervisor. What was said of each child is in the child's own
 * file, and what was private in a file of its own; this says that it took place.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind; null when not recorded
 * @param worker the worker; null when not recorded
 * @param supervisor the supervisor; null when not recorded
 * @param dueOn when it was due; null when not recorded
 * @param on when it was; null when it was not held or when not recorded
 * @param minutes how long, in minutes; null when not recorded
 * @param interrupted whether it was interrupted; null when not recorded
 * @param cancelled whether it was cancelled; null when not recorded
 * @param cancelledBy by whom; null when not recorded
 * @param reasonCancelled why, and what was arranged instead; null when not recorded
 * @param caseFileIds the children spoken of, by the identifiers of their files; empty when none is
 *     recorded
 * @param workload what was said of the amount of work; null when not recorded
 * @param actionIds actions for the worker or the service; empty when none is recorded
 * @param nextOn when the next is to be; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "nextOn")
@KnownValues
@RecordBuilder
public record SupervisionSession(
    @NotBlank String id,
    @Nullable SupervisionKind kind,
    @Valid @Required(groups = Final.class) @Nullable Party worker,
    @Valid @Required(groups = Final.class) @Nullable Party supervisor,
    @Nullable UncertainDate dueOn,
    @Nullable UncertainDate on,
    @PositiveOrZero @Nullable Integer minutes,
    @Nullable Boolean interrupted,
    @Nullable Boolean cancelled,
    @Valid @Nullable Party cancelledBy,
    @Nullable FreeText reasonCancelled,
    List<String> caseFileIds,
    @Nullable FreeText workload,
    @RefersTo("Action") List<String> actionIds,
    @Nullable UncertainDate nextOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind; null when not recorded
   * @param worker the worker; null when not recorded
   * @param supervisor the supervisor; null when not recorded
   * @param dueOn when it was due; null when not recorded
   * @param on when it was; null when it was not held or when not recorded
   * @param minutes how long, in minutes; null when not recorded
   * @param interrupted whether it was interrupted; null when not recorded
   * @param cancelled whether it was cancelled; null when not recorded
   * @param cancelledBy by whom; null when not recorded
   * @param reasonCancelled why, and what was arranged instead; null when not recorded
   * @param caseFileIds the children spoken of, by the identifiers of their files; empty when none
   *     is recorded
   * @param workload what was said of the amount of work; null when not recorded
   * @param actionIds actions for the worker or the service; empty when none is recorded
   * @param nextOn when the next is to be; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SupervisionSession {
    requireNonNull(id, "id");
    caseFileIds = caseFileIds == null ? List.of() : List.copyOf(caseFileIds);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
