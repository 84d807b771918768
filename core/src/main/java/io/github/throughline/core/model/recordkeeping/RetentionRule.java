package io.github.throughline.core.model.recordkeeping;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long records are kept and why. Nothing is deleted by it.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50.
 *
 * @param id the record's own identifier, where something points at it; null when nothing does
 * @param basis the law or policy; null when not recorded
 * @param earliestDisposal the first day on which they may be destroyed; null when not recorded
 * @param recordIds which records; empty means the whole file
 * @param restricted whether access is restricted; null when not recorded
 * @param why why; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record RetentionRule(
    @Nullable String id,
    @Nullable String basis,
    @Nullable UncertainDate earliestDisposal,
    @RefersTo List<String> recordIds,
    @Nullable Boolean restricted,
    @Nullable FreeText why,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, where something points at it; null when nothing does
   * @param basis the law or policy; null when not recorded
   * @param earliestDisposal the first day on which they may be destroyed; null when not recorded
   * @param recordIds which records; empty means the whole file
   * @param restricted whether access is restricted; null when not recorded
   * @param why why; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public RetentionRule {
    recordIds = recordIds == null ? List.of() : List.copyOf(recordIds);
    extensions = Extensions.copyOf(extensions);
  }
}
