package io.github.throughline.core.model.decision;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did not agree, and is on record for it.
 *
 * <p>Source: no published standard carries it; research on the records of care leavers (MIRRA, 2017
 * to 2022) asks for it.
 *
 * @param by who; null when not recorded
 * @param view what they say; null when not recorded
 * @param reason why; null when not recorded
 * @param response what was answered; null when not recorded
 * @param on when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Dissent(
    @Valid @Nullable Party by,
    @Nullable FreeText view,
    @Nullable FreeText reason,
    @Nullable FreeText response,
    @Nullable UncertainDate on,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param by who; null when not recorded
   * @param view what they say; null when not recorded
   * @param reason why; null when not recorded
   * @param response what was answered; null when not recorded
   * @param on when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Dissent {
    extensions = Extensions.copyOf(extensions);
  }
}
