package io.github.throughline.core.model.workforce;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A qualification, and when it was gained.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param kind the qualification, as coded; null when not recorded
 * @param title its title; null when not recorded
 * @param gainedOn when it was gained; null when not recorded
 * @param assessedYear whether it is the assessed and supported first year in employment; null when
 *     not recorded
 * @param assessedYearEnd when that year ended or is to end; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "gainedOn", then = "assessedYearEnd")
@RecordBuilder
public record Qualification(
    @Valid @Nullable Coded kind,
    @Nullable FreeText title,
    @Nullable UncertainDate gainedOn,
    @Nullable Boolean assessedYear,
    @Nullable UncertainDate assessedYearEnd,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind the qualification, as coded; null when not recorded
   * @param title its title; null when not recorded
   * @param gainedOn when it was gained; null when not recorded
   * @param assessedYear whether it is the assessed and supported first year in employment; null
   *     when not recorded
   * @param assessedYearEnd when that year ended or is to end; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Qualification {
    extensions = Extensions.copyOf(extensions);
  }
}
