package io.github.throughline.core.model.plan;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be different for a plan to end, for how long it must have held, and who will have seen
 * it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param condition what must be different; null when not recorded
 * @param heldFor for how long; null when not recorded
 * @param seenBy who will have seen it; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record EndCondition(
    @Nullable FreeText condition,
    @Nullable FreeText heldFor,
    List<@Valid Party> seenBy,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param condition what must be different; null when not recorded
   * @param heldFor for how long; null when not recorded
   * @param seenBy who will have seen it; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public EndCondition {
    seenBy = seenBy == null ? List.of() : List.copyOf(seenBy);
    extensions = Extensions.copyOf(extensions);
  }
}
