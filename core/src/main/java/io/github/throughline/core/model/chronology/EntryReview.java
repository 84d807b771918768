package io.github.throughline.core.model.chronology;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry was looked at again against its sources.
 *
 * @param reviewedOn when
 * @param reviewedBy by whom
 * @param note what came of it
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record EntryReview(
    @NotInFuture @Nullable UncertainDate reviewedOn,
    @Nullable FreeText reviewedBy,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param reviewedOn when
   * @param reviewedBy by whom
   * @param note what came of it
   * @param extensions properties that this version does not know, kept and written back
   */
  public EntryReview {
    extensions = Extensions.copyOf(extensions);
  }
}
