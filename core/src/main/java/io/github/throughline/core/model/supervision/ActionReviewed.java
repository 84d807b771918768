package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an action from before was looked at.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param actionId which
 * @param status what became of it; null when not recorded
 * @param evidence what shows it; null when not recorded
 * @param reason why it is so; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record ActionReviewed(
    @NotBlank @RefersTo("Action") String actionId,
    @Nullable ActionStatus status,
    @Nullable FreeText evidence,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param actionId which
   * @param status what became of it; null when not recorded
   * @param evidence what shows it; null when not recorded
   * @param reason why it is so; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ActionReviewed {
    requireNonNull(actionId, "actionId");
    extensions = Extensions.copyOf(extensions);
  }
}
