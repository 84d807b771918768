package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review of a plan.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param id the review's own identifier; null when not recorded
 * @param heldOn when it was held
 * @param dueOn when it was due; null when not recorded
 * @param reasonLate why it was held late; null when not recorded
 * @param meetingId the meeting in which it was held; null when not recorded
 * @param chairedBy who chaired; null when not recorded
 * @param outcome what it decided
 * @param outcomes what was done with each outcome; empty when none is recorded
 * @param planChanged whether the plan was changed; null when not recorded
 * @param planVersionId the version that came of it; null when not recorded
 * @param continued whether the plan goes on; null when not recorded
 * @param childTookPart who took the child's part, where the child did not come; empty when none is
 *     recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanReview(
    @Nullable String id,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate heldOn,
    @Nullable UncertainDate dueOn,
    @Nullable FreeText reasonLate,
    @RefersTo("Meeting") @Nullable String meetingId,
    @Valid @Nullable Party chairedBy,
    @Nullable FreeText outcome,
    List<@Valid OutcomeReview> outcomes,
    @Nullable Boolean planChanged,
    @RefersTo("PlanVersion") @Nullable String planVersionId,
    @Nullable Boolean continued,
    List<@Valid Party> childTookPart,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the review's own identifier; null when not recorded
   * @param heldOn when it was held
   * @param dueOn when it was due; null when not recorded
   * @param reasonLate why it was held late; null when not recorded
   * @param meetingId the meeting in which it was held; null when not recorded
   * @param chairedBy who chaired; null when not recorded
   * @param outcome what it decided
   * @param outcomes what was done with each outcome; empty when none is recorded
   * @param planChanged whether the plan was changed; null when not recorded
   * @param planVersionId the version that came of it; null when not recorded
   * @param continued whether the plan goes on; null when not recorded
   * @param childTookPart who took the child's part, where the child did not come; empty when none
   *     is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanReview {
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    childTookPart = childTookPart == null ? List.of() : List.copyOf(childTookPart);
    extensions = Extensions.copyOf(extensions);
  }
}
