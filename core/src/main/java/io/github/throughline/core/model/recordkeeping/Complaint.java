package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
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
 * A complaint or representation, stage by stage.
 *
 * <p>Source: Children Act 1989, section 26.
 *
 * @param id the record's own identifier, unique in its document
 * @param by who; null when not recorded
 * @param receivedOn when; null when not recorded
 * @param issue what about; null when not recorded
 * @param stage the stage it reached, as coded; null when not recorded
 * @param advocate who helped them; null when not recorded
 * @param answeredOn when it was answered; null when not recorded
 * @param outcome what came of it; null when not recorded
 * @param learning what changed; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "receivedOn", then = "answeredOn")
@RecordBuilder
public record Complaint(
    @NotBlank String id,
    @Valid @Nullable Party by,
    @NotInFuture @Nullable UncertainDate receivedOn,
    @Nullable FreeText issue,
    @Valid @Nullable Coded stage,
    @Valid @Nullable Party advocate,
    @NotInFuture @Nullable UncertainDate answeredOn,
    @Nullable FreeText outcome,
    @Nullable FreeText learning,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param by who; null when not recorded
   * @param receivedOn when; null when not recorded
   * @param issue what about; null when not recorded
   * @param stage the stage it reached, as coded; null when not recorded
   * @param advocate who helped them; null when not recorded
   * @param answeredOn when it was answered; null when not recorded
   * @param outcome what came of it; null when not recorded
   * @param learning what changed; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Complaint {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
