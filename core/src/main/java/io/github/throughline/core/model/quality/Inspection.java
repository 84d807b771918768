package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit by an inspectorate, and what it found.
 *
 * <p>Source: framework for inspecting local authority services for children (ILACS).
 *
 * @param id the record's own identifier, unique in its document
 * @param inspectorate who inspects; null when not recorded
 * @param kind what kind of visit, as coded; null when not recorded
 * @param start its first day; null when not recorded
 * @param end its last day; null when not recorded
 * @param publishedOn when the letter or report was published; null when not recorded
 * @param judgement the judgement, as coded; null when not recorded
 * @param findings what it found; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@OrderedDates(first = "start", then = "publishedOn")
@OrderedDates(first = "end", then = "publishedOn")
@RecordBuilder
public record Inspection(
    @NotBlank String id,
    @Nullable String inspectorate,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @NotInFuture @Nullable UncertainDate publishedOn,
    @Valid @Nullable Coded judgement,
    List<@Valid InspectionFinding> findings,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param inspectorate who inspects; null when not recorded
   * @param kind what kind of visit, as coded; null when not recorded
   * @param start its first day; null when not recorded
   * @param end its last day; null when not recorded
   * @param publishedOn when the letter or report was published; null when not recorded
   * @param judgement the judgement, as coded; null when not recorded
   * @param findings what it found; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Inspection {
    requireNonNull(id, "id");
    findings = findings == null ? List.of() : List.copyOf(findings);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
