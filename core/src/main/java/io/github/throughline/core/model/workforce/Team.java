package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team within an organisation.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param id the record's own identifier, unique in its document
 * @param name its name; null when not recorded
 * @param organisationId the organisation; null when not recorded
 * @param partOf the larger team or service it is part of; null when not recorded
 * @param purpose what it is for, as coded; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it exists or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Team(
    @NotBlank String id,
    @Nullable FreeText name,
    @RefersTo("Organisation") @Nullable String organisationId,
    @RefersTo("Team") @Nullable String partOf,
    @Valid @Nullable Coded purpose,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param name its name; null when not recorded
   * @param organisationId the organisation; null when not recorded
   * @param partOf the larger team or service it is part of; null when not recorded
   * @param purpose what it is for, as coded; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it exists or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Team {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
