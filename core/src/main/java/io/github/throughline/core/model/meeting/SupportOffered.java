package io.github.throughline.core.model.meeting;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Help to take part that was offered: a supporter, childcare, a device, a safe place, an
 * interpreter, fares.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; attendance and its mode are in
 * no published standard.
 *
 * @param kind what, as coded; null when not recorded
 * @param what what, in words; null when not recorded
 * @param accepted whether it was accepted; null when not recorded
 * @param reason why it was not; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record SupportOffered(
    @Valid @Nullable Coded kind,
    @Nullable FreeText what,
    @Nullable Boolean accepted,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind what, as coded; null when not recorded
   * @param what what, in words; null when not recorded
   * @param accepted whether it was accepted; null when not recorded
   * @param reason why it was not; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public SupportOffered {
    extensions = Extensions.copyOf(extensions);
  }
}
