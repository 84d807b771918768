package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
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
 * Somebody who might care for the child, and whether that was looked into.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param personId who; null when not recorded
 * @param relation what they are to the child; null when not recorded
 * @param namedBy who named them; null when not recorded
 * @param namedOn when; null when not recorded
 * @param viabilityAskedOn when a first check was asked for; null when not recorded
 * @param viabilityDoneOn when it was done; null when not recorded
 * @param viability what it found, as coded; null when not recorded
 * @param reasons why; null when not recorded
 * @param childView what the child thinks of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "namedOn", then = "viabilityAskedOn")
@OrderedDates(first = "viabilityAskedOn", then = "viabilityDoneOn")
@KnownValues
@RecordBuilder
public record AlternativeCarer(
    @NotBlank String id,
    @RefersTo("Person") @Nullable String personId,
    @Nullable CarerRelation relation,
    @Valid @Nullable Party namedBy,
    @Nullable UncertainDate namedOn,
    @Nullable UncertainDate viabilityAskedOn,
    @Nullable UncertainDate viabilityDoneOn,
    @Valid @Nullable Coded viability,
    @Nullable FreeText reasons,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId who; null when not recorded
   * @param relation what they are to the child; null when not recorded
   * @param namedBy who named them; null when not recorded
   * @param namedOn when; null when not recorded
   * @param viabilityAskedOn when a first check was asked for; null when not recorded
   * @param viabilityDoneOn when it was done; null when not recorded
   * @param viability what it found, as coded; null when not recorded
   * @param reasons why; null when not recorded
   * @param childView what the child thinks of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public AlternativeCarer {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
