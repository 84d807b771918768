package io.github.throughline.core.model.legal;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the authority that was put before a court.
 *
 * <p>Source: Practice Direction 12A; Standard Safeguarding Dataset 1.4.5, pre-proceedings.
 *
 * @param planId the care plan; null when not recorded
 * @param stage at which stage, as coded, such as initial or final; null when not recorded
 * @param filedOn when it was filed; null when not recorded
 * @param approved whether the court approved it; null when not recorded
 * @param courtsView what the court said of it; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PlanBeforeCourt(
    @RefersTo("Plan") @Nullable String planId,
    @Valid @Nullable Coded stage,
    @Nullable UncertainDate filedOn,
    @Nullable Boolean approved,
    @Nullable FreeText courtsView,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param planId the care plan; null when not recorded
   * @param stage at which stage, as coded, such as initial or final; null when not recorded
   * @param filedOn when it was filed; null when not recorded
   * @param approved whether the court approved it; null when not recorded
   * @param courtsView what the court said of it; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanBeforeCourt {
    extensions = Extensions.copyOf(extensions);
  }
}
