package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a review did with one outcome.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param outcomeId which; null when not recorded
 * @param decision what was done with it; null when not recorded
 * @param progress how it stands; null when not recorded
 * @param reason why; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record OutcomeReview(
    @RefersTo("PlanOutcome") @Nullable String outcomeId,
    @Nullable OutcomeDecision decision,
    @Nullable Progress progress,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param outcomeId which; null when not recorded
   * @param decision what was done with it; null when not recorded
   * @param progress how it stands; null when not recorded
   * @param reason why; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public OutcomeReview {
    extensions = Extensions.copyOf(extensions);
  }
}
