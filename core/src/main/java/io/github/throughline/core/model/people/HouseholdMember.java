package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in a household.
 *
 * @param personId the person
 * @param start when they came; null when not recorded
 * @param end when they left; null while they live there or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record HouseholdMember(
    @NotBlank @RefersTo("Person") String personId,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the person
   * @param start when they came; null when not recorded
   * @param end when they left; null while they live there or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public HouseholdMember {
    requireNonNull(personId, "personId");
    extensions = Extensions.copyOf(extensions);
  }
}
