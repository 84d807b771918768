package io.github.throughline.core.model.decision;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One course that was considered.
 *
 * <p>Source: no published standard carries it; research on the records of care leavers (MIRRA, 2017
 * to 2022) asks for it.
 *
 * @param option what could have been done; null when not recorded
 * @param inFavour what speaks for it; null when not recorded
 * @param against what speaks against it; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record OptionConsidered(
    @Nullable FreeText option,
    @Nullable FreeText inFavour,
    @Nullable FreeText against,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param option what could have been done; null when not recorded
   * @param inFavour what speaks for it; null when not recorded
   * @param against what speaks against it; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public OptionConsidered {
    extensions = Extensions.copyOf(extensions);
  }
}
