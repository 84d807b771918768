package io.github.throughline.core.model.voice;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a view did, and whether its owner was told.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param effect what it did; null when not recorded
 * @param what what was done or not; null when not recorded
 * @param reason why; null when not recorded
 * @param decisionId the decision it bore on; null when not recorded
 * @param toldOn when its owner was told; null when not recorded
 * @param toldBy by whom; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record ViewEffect(
    @Nullable Effect effect,
    @Nullable FreeText what,
    @Nullable FreeText reason,
    @RefersTo("Decision") @Nullable String decisionId,
    @NotInFuture @Nullable UncertainDate toldOn,
    @Valid @Nullable Party toldBy,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param effect what it did; null when not recorded
   * @param what what was done or not; null when not recorded
   * @param reason why; null when not recorded
   * @param decisionId the decision it bore on; null when not recorded
   * @param toldOn when its owner was told; null when not recorded
   * @param toldBy by whom; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ViewEffect {
    extensions = Extensions.copyOf(extensions);
  }
}
