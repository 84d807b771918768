package io.github.throughline.core.model.legal;

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
 * Preparing a disabled young person and the services for adult life.
 *
 * <p>Source: Children and Families Act 2014; Care Act 2014, section 58.
 *
 * @param id the record's own identifier, unique in its document
 * @param startedOn when it began; null when not recorded
 * @param lead who leads; null when not recorded
 * @param adultService the adult service; null when not recorded
 * @param adultDecisionOn when the adult service decided; null when not recorded
 * @param decision what; null when not recorded
 * @param youngPersonView what the young person wants; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "adultDecisionOn")
@RecordBuilder
public record Transition(
    @NotBlank String id,
    @Nullable UncertainDate startedOn,
    @Valid @Nullable Party lead,
    @Nullable String adultService,
    @Nullable UncertainDate adultDecisionOn,
    @Nullable FreeText decision,
    @Nullable FreeText youngPersonView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param startedOn when it began; null when not recorded
   * @param lead who leads; null when not recorded
   * @param adultService the adult service; null when not recorded
   * @param adultDecisionOn when the adult service decided; null when not recorded
   * @param decision what; null when not recorded
   * @param youngPersonView what the young person wants; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Transition {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
