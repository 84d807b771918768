package io.github.throughline.core.model.voice;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time together, or one that did not take place.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param on when; null when not recorded
 * @param tookPlace whether it took place; null when not recorded
 * @param reasonNot why not; null when not recorded
 * @param presentIds who came; empty when none is recorded
 * @param observation how it went for the child; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record FamilyTimeSession(
    @Nullable UncertainDate on,
    @Nullable Boolean tookPlace,
    @Nullable FreeText reasonNot,
    List<String> presentIds,
    @Nullable FreeText observation,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param on when; null when not recorded
   * @param tookPlace whether it took place; null when not recorded
   * @param reasonNot why not; null when not recorded
   * @param presentIds who came; empty when none is recorded
   * @param observation how it went for the child; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public FamilyTimeSession {
    presentIds = presentIds == null ? List.of() : List.copyOf(presentIds);
    extensions = Extensions.copyOf(extensions);
  }
}
