package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be learnt from an audit, for a worker, a team or the service, and how the loop was
 * closed.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param id the record's own identifier, unique in its document
 * @param level for whom, as coded; null when not recorded
 * @param theme what it is about; null when not recorded
 * @param actionId the action; null when not recorded
 * @param closedOn when it was closed; null while it is open or when not recorded
 * @param evidence what shows that practice changed; null when not recorded
 * @param recheckedOn when it was looked at again; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record LearningAction(
    @NotBlank String id,
    @Valid @Nullable Coded level,
    @Nullable FreeText theme,
    @RefersTo("Action") @Nullable String actionId,
    @NotInFuture @Nullable UncertainDate closedOn,
    @Nullable FreeText evidence,
    @Nullable UncertainDate recheckedOn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param level for whom, as coded; null when not recorded
   * @param theme what it is about; null when not recorded
   * @param actionId the action; null when not recorded
   * @param closedOn when it was closed; null while it is open or when not recorded
   * @param evidence what shows that practice changed; null when not recorded
   * @param recheckedOn when it was looked at again; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public LearningAction {
    requireNonNull(id, "id");
    extensions = Extensions.copyOf(extensions);
  }
}
