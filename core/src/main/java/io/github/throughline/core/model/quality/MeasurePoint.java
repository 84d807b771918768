package io.github.throughline.core.model.quality;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the service for one time.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param from the first day; null when not recorded
 * @param to the last day; null when not recorded
 * @param numerator of how many it is true; null when not recorded
 * @param denominator out of how many; null when not recorded
 * @param note what has been left out; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "from", then = "to")
@RecordBuilder
public record MeasurePoint(
    @Nullable UncertainDate from,
    @Nullable UncertainDate to,
    @PositiveOrZero @Nullable Integer numerator,
    @PositiveOrZero @Nullable Integer denominator,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param from the first day; null when not recorded
   * @param to the last day; null when not recorded
   * @param numerator of how many it is true; null when not recorded
   * @param denominator out of how many; null when not recorded
   * @param note what has been left out; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public MeasurePoint {
    extensions = Extensions.copyOf(extensions);
  }
}
