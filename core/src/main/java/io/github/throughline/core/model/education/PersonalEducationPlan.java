package io.github.throughline.core.model.education;

import static java.util.Objects.requireNonNull;

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
 * The part of a looked-after child's care plan that is about education, as agreed or reviewed once.
 * Its targets are actions.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, schedule 1; no
 * published standard carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param carePeriodId the time looked after; null when not recorded
 * @param enrolmentId the time on roll; null when not recorded
 * @param meetingId the meeting; null when not recorded
 * @param dueOn when it was due; null when not recorded
 * @param heldOn when it was agreed or reviewed; null when not recorded
 * @param reasonLate why it was late; null when not recorded
 * @param virtualSchool who took part for the virtual school; null when not recorded
 * @param aims what the child should be able to do; empty when none is recorded
 * @param pupilPremium what the pupil premium for the child pays for; null when not recorded
 * @param childView what the child says; null when not recorded
 * @param actionIds the actions agreed or carried on; empty when none is recorded
 * @param documentId the plan; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PersonalEducationPlan(
    @NotBlank String id,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @RefersTo("SchoolEnrolment") @Nullable String enrolmentId,
    @RefersTo("Meeting") @Nullable String meetingId,
    @Nullable UncertainDate dueOn,
    @Nullable UncertainDate heldOn,
    @Nullable FreeText reasonLate,
    @Valid @Nullable Party virtualSchool,
    List<FreeText> aims,
    @Nullable FreeText pupilPremium,
    @Nullable FreeText childView,
    @RefersTo("Action") List<String> actionIds,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param carePeriodId the time looked after; null when not recorded
   * @param enrolmentId the time on roll; null when not recorded
   * @param meetingId the meeting; null when not recorded
   * @param dueOn when it was due; null when not recorded
   * @param heldOn when it was agreed or reviewed; null when not recorded
   * @param reasonLate why it was late; null when not recorded
   * @param virtualSchool who took part for the virtual school; null when not recorded
   * @param aims what the child should be able to do; empty when none is recorded
   * @param pupilPremium what the pupil premium for the child pays for; null when not recorded
   * @param childView what the child says; null when not recorded
   * @param actionIds the actions agreed or carried on; empty when none is recorded
   * @param documentId the plan; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PersonalEducationPlan {
    requireNonNull(id, "id");
    aims = aims == null ? List.of() : List.copyOf(aims);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
