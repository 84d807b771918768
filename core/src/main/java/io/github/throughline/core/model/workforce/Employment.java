package io.github.throughline.core.model.workforce;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work for one organisation, from when to when.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param organisationId the organisation; null when not recorded
 * @param type how the person is employed; null when not recorded
 * @param jobTitle the job title; null when not recorded
 * @param fullTimeEquivalent the share of a full post, as coded; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@KnownValues
@RecordBuilder
public record Employment(
    @RefersTo("Organisation") @Nullable String organisationId,
    @Nullable EmploymentType type,
    @Nullable FreeText jobTitle,
    @Valid @Nullable Coded fullTimeEquivalent,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param organisationId the organisation; null when not recorded
   * @param type how the person is employed; null when not recorded
   * @param jobTitle the job title; null when not recorded
   * @param fullTimeEquivalent the share of a full post, as coded; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Employment {
    extensions = Extensions.copyOf(extensions);
  }
}
