package io.github.throughline.core.model.assessment;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another agency was asked for, when it came, and whether it was used.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param agency the agency; null when not recorded
 * @param requestedOn when it was asked; null when it was not asked or when not recorded
 * @param receivedOn when it came; null when not recorded
 * @param content what it says; null when not recorded
 * @param usedIn where it was used; null when not recorded
 * @param reasonNotUsed why it was not; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "requestedOn", then = "receivedOn")
@RecordBuilder
public record AgencyContribution(
    @Nullable String agency,
    @NotInFuture @Nullable UncertainDate requestedOn,
    @NotInFuture @Nullable UncertainDate receivedOn,
    @Nullable FreeText content,
    @Nullable FreeText usedIn,
    @Nullable FreeText reasonNotUsed,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param agency the agency; null when not recorded
   * @param requestedOn when it was asked; null when it was not asked or when not recorded
   * @param receivedOn when it came; null when not recorded
   * @param content what it says; null when not recorded
   * @param usedIn where it was used; null when not recorded
   * @param reasonNotUsed why it was not; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public AgencyContribution {
    extensions = Extensions.copyOf(extensions);
  }
}
