package io.github.throughline.core.model.plan;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often something is to happen, such as visits, seeing the child alone, or the core group.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param what what; null when not recorded
 * @param everyDays at least once in how many days; null when not recorded
 * @param everyWorkingDays at least once in how many working days; null when not recorded
 * @param words how often, in words; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanFrequency(
    @Nullable FreeText what,
    @Positive @Nullable Integer everyDays,
    @Positive @Nullable Integer everyWorkingDays,
    @Nullable FreeText words,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param what what; null when not recorded
   * @param everyDays at least once in how many days; null when not recorded
   * @param everyWorkingDays at least once in how many working days; null when not recorded
   * @param words how often, in words; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanFrequency {
    extensions = Extensions.copyOf(extensions);
  }
}
