package io.github.throughline.core.model.event;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does not agree with what is recorded. It stands beside the entry and changes nothing in
 * it.
 *
 * @param personId who disagrees; null when not in the family file
 * @param saidOn when they said so
 * @param words what they said
 * @param response what was answered or done
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Disagreement(
    @RefersTo("Person") @Nullable String personId,
    @NotInFuture @Nullable UncertainDate saidOn,
    @Nullable FreeText words,
    @Nullable FreeText response,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId who disagrees; null when not in the family file
   * @param saidOn when they said so
   * @param words what they said
   * @param response what was answered or done
   * @param extensions properties that this version does not know, kept and written back
   */
  public Disagreement {
    extensions = Extensions.copyOf(extensions);
  }
}
