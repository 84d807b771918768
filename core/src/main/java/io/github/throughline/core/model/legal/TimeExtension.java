package io.github.throughline.core.model.legal;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * More time for pre-proceedings: who approved it, why, and until when.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param agreedOn when; null when not recorded
 * @param approvedBy who; null when not recorded
 * @param why why; null when not recorded
 * @param until until when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "agreedOn", then = "until")
@RecordBuilder
public record TimeExtension(
    @Nullable UncertainDate agreedOn,
    @Valid @Nullable Party approvedBy,
    @Nullable FreeText why,
    @Nullable UncertainDate until,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param agreedOn when; null when not recorded
   * @param approvedBy who; null when not recorded
   * @param why why; null when not recorded
   * @param until until when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public TimeExtension {
    extensions = Extensions.copyOf(extensions);
  }
}
