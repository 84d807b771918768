package io.github.throughline.core.model.plan;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review of a plan.
 *
 * @param heldOn when it was held
 * @param outcome what it decided
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanReview(
    @Nullable UncertainDate heldOn, @Nullable FreeText outcome, Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param heldOn when it was held
   * @param outcome what it decided
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanReview {
    extensions = Extensions.copyOf(extensions);
  }
}
