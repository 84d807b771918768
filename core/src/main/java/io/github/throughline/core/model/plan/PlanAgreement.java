package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person agrees with a plan, in their own words.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param who who; null when not recorded
 * @param agreement whether they agree; null when not recorded
 * @param words what they said; null when not recorded
 * @param on when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record PlanAgreement(
    @Valid @Nullable Party who,
    @Nullable Agreement agreement,
    @Nullable FreeText words,
    @NotInFuture @Nullable UncertainDate on,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param who who; null when not recorded
   * @param agreement whether they agree; null when not recorded
   * @param words what they said; null when not recorded
   * @param on when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanAgreement {
    extensions = Extensions.copyOf(extensions);
  }
}
