package io.github.throughline.core.model.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.OrderedDates;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a whole chronology: when, before what, and what it made them think. Analysis
 * stands here, apart from the facts.
 *
 * <p>Source: practice guidance on chronologies (Care Inspectorate 2017); no published standard
 * carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param gate before what; null when not recorded
 * @param on when; null when not recorded
 * @param by who; null when not recorded
 * @param coveredFrom the first day looked at; null when not recorded
 * @param coveredTo the last day looked at; null when not recorded
 * @param entriesAdded entries that were added; empty when none is recorded
 * @param entriesChanged entries that were changed; empty when none is recorded
 * @param analysis what it says, in the reviewer's words; null when not recorded
 * @param notKnown what is not known; null when not recorded
 * @param ledTo the assessment, plan or decision in which it was used; empty when none is recorded
 * @param finished whether the chronology was marked finished; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "coveredFrom", then = "coveredTo")
@OrderedDates(first = "coveredTo", then = "on")
@KnownValues
@RecordBuilder
public record ChronologyReview(
    @NotBlank String id,
    @Nullable ReviewGate gate,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Required(groups = Final.class) @Nullable Party by,
    @Nullable UncertainDate coveredFrom,
    @Nullable UncertainDate coveredTo,
    List<String> entriesAdded,
    List<String> entriesChanged,
    @Nullable FreeText analysis,
    @Nullable FreeText notKnown,
    List<@Valid Citation> ledTo,
    @Nullable Boolean finished,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param gate before what; null when not recorded
   * @param on when; null when not recorded
   * @param by who; null when not recorded
   * @param coveredFrom the first day looked at; null when not recorded
   * @param coveredTo the last day looked at; null when not recorded
   * @param entriesAdded entries that were added; empty when none is recorded
   * @param entriesChanged entries that were changed; empty when none is recorded
   * @param analysis what it says, in the reviewer's words; null when not recorded
   * @param notKnown what is not known; null when not recorded
   * @param ledTo the assessment, plan or decision in which it was used; empty when none is recorded
   * @param finished whether the chronology was marked finished; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ChronologyReview {
    requireNonNull(id, "id");
    entriesAdded = entriesAdded == null ? List.of() : List.copyOf(entriesAdded);
    entriesChanged = entriesChanged == null ? List.of() : List.copyOf(entriesChanged);
    ledTo = ledTo == null ? List.of() : List.copyOf(ledTo);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
