package io.github.throughline.core.model.plan;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens if something is not so by a date.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param ifNot if what is not so; null when not recorded
 * @param by by when; null when not recorded
 * @param then what happens then; null when not recorded
 * @param decidedBy who decides; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Contingency(
    @Nullable FreeText ifNot,
    @Nullable UncertainDate by,
    @Nullable FreeText then,
    @Valid @Nullable Party decidedBy,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param ifNot if what is not so; null when not recorded
   * @param by by when; null when not recorded
   * @param then what happens then; null when not recorded
   * @param decidedBy who decides; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Contingency {
    extensions = Extensions.copyOf(extensions);
  }
}
