package io.github.throughline.core.model.meeting;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether enough agencies took part to decide, and why the meeting went on or did not.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; attendance and its mode are in
 * no published standard.
 *
 * @param met whether it was met; null when not recorded
 * @param rule what was needed; null when not recorded
 * @param reason why the meeting went on without it, or was put off; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Quorum(
    @Nullable Boolean met,
    @Nullable FreeText rule,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param met whether it was met; null when not recorded
   * @param rule what was needed; null when not recorded
   * @param reason why the meeting went on without it, or was put off; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Quorum {
    extensions = Extensions.copyOf(extensions);
  }
}
