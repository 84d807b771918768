package io.github.throughline.core.model.legal;

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
 * An assessment by an expert or specialist: from the need for it to the report.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param need what is to be found out; null when not recorded
 * @param aboutPersonIds about whom; empty when none is recorded
 * @param expert who; null when not recorded
 * @param alternatives others who were considered; empty when none is recorded
 * @param neededOn when it was first seen that it is needed, which is not the day by which it is;
 *     null when not recorded
 * @param agreedOn when it was agreed; null when not recorded
 * @param fundedOn when the money was agreed; null when not recorded
 * @param instructedOn when the expert was instructed; null when not recorded
 * @param dueOn when the report was due; null when not recorded
 * @param receivedOn when it came; null when not recorded
 * @param reasonLate why it came late; null when not recorded
 * @param documentId the report; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "neededOn", then = "agreedOn")
@OrderedDates(first = "neededOn", then = "fundedOn")
@OrderedDates(first = "agreedOn", then = "instructedOn")
@OrderedDates(first = "instructedOn", then = "dueOn")
@OrderedDates(first = "instructedOn", then = "receivedOn")
@RecordBuilder
public record ExpertAssessment(
    @NotBlank String id,
    @Nullable FreeText need,
    @RefersTo("Person") List<String> aboutPersonIds,
    @Valid @Nullable Party expert,
    List<FreeText> alternatives,
    @Nullable UncertainDate neededOn,
    @Nullable UncertainDate agreedOn,
    @Nullable UncertainDate fundedOn,
    @Nullable UncertainDate instructedOn,
    @Nullable UncertainDate dueOn,
    @NotInFuture @Nullable UncertainDate receivedOn,
    @Nullable FreeText reasonLate,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param need what is to be found out; null when not recorded
   * @param aboutPersonIds about whom; empty when none is recorded
   * @param expert who; null when not recorded
   * @param alternatives others who were considered; empty when none is recorded
   * @param neededOn when it was first seen that it is needed, which is not the day by which it is;
   *     null when not recorded
   * @param agreedOn when it was agreed; null when not recorded
   * @param fundedOn when the money was agreed; null when not recorded
   * @param instructedOn when the expert was instructed; null when not recorded
   * @param dueOn when the report was due; null when not recorded
   * @param receivedOn when it came; null when not recorded
   * @param reasonLate why it came late; null when not recorded
   * @param documentId the report; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ExpertAssessment {
    requireNonNull(id, "id");
    aboutPersonIds = aboutPersonIds == null ? List.of() : List.copyOf(aboutPersonIds);
    alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
