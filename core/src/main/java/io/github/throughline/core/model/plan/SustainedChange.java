package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that is said to have held, since when, and who saw it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param kind what it is about; null when not recorded
 * @param what what is different; null when not recorded
 * @param since since when it has held; null when not recorded
 * @param observedBy who has seen it; empty when none is recorded
 * @param visitsInPeriod how many visits there were in that time, as the record says; null when not
 *     recorded
 * @param evidence the records that show it; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record SustainedChange(
    @Nullable EvidenceKind kind,
    @Nullable FreeText what,
    @Nullable UncertainDate since,
    List<@Valid Party> observedBy,
    @PositiveOrZero @Nullable Integer visitsInPeriod,
    List<@Valid Citation> evidence,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind what it is about; null when not recorded
   * @param what what is different; null when not recorded
   * @param since since when it has held; null when not recorded
   * @param observedBy who has seen it; empty when none is recorded
   * @param visitsInPeriod how many visits there were in that time, as the record says; null when
   *     not recorded
   * @param evidence the records that show it; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public SustainedChange {
    observedBy = observedBy == null ? List.of() : List.copyOf(observedBy);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
