package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended, on what evidence, and what comes after it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param reason why, as coded; null when not recorded
 * @param explanation why, in words; null when not recorded
 * @param sustainedChanges the changes it rests on; empty when none is recorded
 * @param unmet outcomes that are not met; empty when none is recorded
 * @param agreements who agreed to end it; empty when none is recorded
 * @param decisionId the decision; null when not recorded
 * @param afterPlan what help remains, who checks and when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanEnding(
    @Valid @Nullable Coded reason,
    @Nullable FreeText explanation,
    List<@Valid SustainedChange> sustainedChanges,
    List<FreeText> unmet,
    List<@Valid PlanAgreement> agreements,
    @RefersTo("Decision") @Nullable String decisionId,
    @Nullable FreeText afterPlan,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param reason why, as coded; null when not recorded
   * @param explanation why, in words; null when not recorded
   * @param sustainedChanges the changes it rests on; empty when none is recorded
   * @param unmet outcomes that are not met; empty when none is recorded
   * @param agreements who agreed to end it; empty when none is recorded
   * @param decisionId the decision; null when not recorded
   * @param afterPlan what help remains, who checks and when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanEnding {
    sustainedChanges = sustainedChanges == null ? List.of() : List.copyOf(sustainedChanges);
    unmet = unmet == null ? List.of() : List.copyOf(unmet);
    agreements = agreements == null ? List.of() : List.copyOf(agreements);
    extensions = Extensions.copyOf(extensions);
  }
}
