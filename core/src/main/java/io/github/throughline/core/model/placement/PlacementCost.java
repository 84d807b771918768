package io.github.throughline.core.model.placement;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a placement costs a week, and who pays, from when to when.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; draft Placements
 * Standard; SSDA903; Annex A.
 *
 * @param kind what it is for, as coded, such as care, education or health; null when not recorded
 * @param weeklyPence how much a week, in pence; null when not recorded
 * @param paidBy the agency that pays; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is paid or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record PlacementCost(
    @Valid @Nullable Coded kind,
    @PositiveOrZero @Nullable Integer weeklyPence,
    @Nullable String paidBy,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind what it is for, as coded, such as care, education or health; null when not recorded
   * @param weeklyPence how much a week, in pence; null when not recorded
   * @param paidBy the agency that pays; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is paid or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlacementCost {
    extensions = Extensions.copyOf(extensions);
  }
}
