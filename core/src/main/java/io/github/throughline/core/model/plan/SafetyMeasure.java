package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One danger, and what keeps the child safe from it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param danger what the danger is; null when not recorded
 * @param measure what is done; null when not recorded
 * @param by who does it; empty when none is recorded
 * @param start from when; null when not recorded
 * @param until until when; null when no end was set or recorded
 * @param howChecked how it is checked; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "until")
@RecordBuilder
public record SafetyMeasure(
    @Nullable FreeText danger,
    @Nullable FreeText measure,
    List<@Valid Party> by,
    @Nullable UncertainDate start,
    @Nullable UncertainDate until,
    @Nullable FreeText howChecked,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param danger what the danger is; null when not recorded
   * @param measure what is done; null when not recorded
   * @param by who does it; empty when none is recorded
   * @param start from when; null when not recorded
   * @param until until when; null when no end was set or recorded
   * @param howChecked how it is checked; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public SafetyMeasure {
    by = by == null ? List.of() : List.copyOf(by);
    extensions = Extensions.copyOf(extensions);
  }
}
