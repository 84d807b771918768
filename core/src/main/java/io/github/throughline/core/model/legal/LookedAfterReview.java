package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review of the plan of a looked-after child.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param carePeriodId the time looked after; null when not recorded
 * @param meetingId the meeting; null when not recorded
 * @param dueOn when it was due; null when not recorded
 * @param heldOn when it was held; null when not recorded
 * @param cancelled whether it was cancelled; null when not recorded
 * @param reasonLate why it was late; null when not recorded
 * @param reviewingOfficer the independent reviewing officer; null when not recorded
 * @param participation how the child took part, as coded; null when not recorded
 * @param recommendations what was recommended; empty when none is recorded
 * @param actionIds the actions that followed; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record LookedAfterReview(
    @NotBlank String id,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @RefersTo("Meeting") @Nullable String meetingId,
    @Nullable UncertainDate dueOn,
    @NotInFuture @Nullable UncertainDate heldOn,
    @Nullable Boolean cancelled,
    @Nullable FreeText reasonLate,
    @Valid @Nullable Party reviewingOfficer,
    @Valid @Nullable Coded participation,
    List<FreeText> recommendations,
    @RefersTo("Action") List<String> actionIds,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param carePeriodId the time looked after; null when not recorded
   * @param meetingId the meeting; null when not recorded
   * @param dueOn when it was due; null when not recorded
   * @param heldOn when it was held; null when not recorded
   * @param cancelled whether it was cancelled; null when not recorded
   * @param reasonLate why it was late; null when not recorded
   * @param reviewingOfficer the independent reviewing officer; null when not recorded
   * @param participation how the child took part, as coded; null when not recorded
   * @param recommendations what was recommended; empty when none is recorded
   * @param actionIds the actions that followed; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public LookedAfterReview {
    requireNonNull(id, "id");
    recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
