package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.provenance.Citation;
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
 * An order of a court about the child or family, and its findings where it made any.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what order, as coded; null when not recorded
 * @param madeOn when; null when not recorded
 * @param endsOn when it ends; null when it has no set end or when not recorded
 * @param court the court; null when not recorded
 * @param caseNumber the court's reference; null when not recorded
 * @param aboutPersonIds whom it is about, beside the child; empty when none is recorded
 * @param terms what it says; null when not recorded
 * @param findings events the court found, or did not find, to have happened; empty when none is
 *     recorded
 * @param dischargedOn when it was ended early; null when not recorded
 * @param documentId the order; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "madeOn", then = "endsOn")
@OrderedDates(first = "madeOn", then = "dischargedOn")
@RecordBuilder
public record CourtOrder(
    @NotBlank String id,
    @Valid @Required(groups = Final.class) @Nullable Coded kind,
    @Required(groups = Final.class) @Nullable UncertainDate madeOn,
    @Nullable UncertainDate endsOn,
    @Nullable String court,
    @Nullable String caseNumber,
    @RefersTo("Person") List<String> aboutPersonIds,
    @Nullable FreeText terms,
    List<@Valid Citation> findings,
    @Nullable UncertainDate dischargedOn,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what order, as coded; null when not recorded
   * @param madeOn when; null when not recorded
   * @param endsOn when it ends; null when it has no set end or when not recorded
   * @param court the court; null when not recorded
   * @param caseNumber the court's reference; null when not recorded
   * @param aboutPersonIds whom it is about, beside the child; empty when none is recorded
   * @param terms what it says; null when not recorded
   * @param findings events the court found, or did not find, to have happened; empty when none is
   *     recorded
   * @param dischargedOn when it was ended early; null when not recorded
   * @param documentId the order; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CourtOrder {
    requireNonNull(id, "id");
    aboutPersonIds = aboutPersonIds == null ? List.of() : List.copyOf(aboutPersonIds);
    findings = findings == null ? List.of() : List.copyOf(findings);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "CourtOrder[masked]";
  }
}
