package io.github.throughline.core.model.supervision;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the plan works for one outcome.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param outcomeId which; null when not recorded
 * @param progress how it stands; null when not recorded
 * @param slipped whether its date was moved; null when not recorded
 * @param note anything else; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record OutcomeWorking(
    @RefersTo("PlanOutcome") @Nullable String outcomeId,
    @Nullable Progress progress,
    @Nullable Boolean slipped,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param outcomeId which; null when not recorded
   * @param progress how it stands; null when not recorded
   * @param slipped whether its date was moved; null when not recorded
   * @param note anything else; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public OutcomeWorking {
    extensions = Extensions.copyOf(extensions);
  }
}
