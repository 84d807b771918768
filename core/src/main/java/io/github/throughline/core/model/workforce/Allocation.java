package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
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
 * That somebody held a child's case in one role, from when to when. A day without an allocation is
 * a gap in the record; whether the child was without a worker is a question to ask.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023; SSDA903, social worker episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param role in what role; null when not recorded
 * @param worker who; null when not recorded
 * @param teamId the team; null when not recorded
 * @param responsibleAuthority the authority responsible, by its code; null when not recorded
 * @param employment how the person was employed at the time; null when not recorded
 * @param qualified whether the person was a registered social worker at the time, as the record
 *     says; null when not recorded
 * @param oversightBy the social work qualified manager who oversees, where the lead is not a social
 *     worker; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param reasonEnded why it ended, as coded; null when not recorded
 * @param note anything else; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@KnownValues
@RecordBuilder
public record Allocation(
    @NotBlank String id,
    @Nullable AllocationRole role,
    @Valid @Nullable Party worker,
    @RefersTo("Team") @Nullable String teamId,
    @Nullable String responsibleAuthority,
    @Nullable EmploymentType employment,
    @Nullable Boolean qualified,
    @Valid @Nullable Party oversightBy,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid @Nullable Coded reasonEnded,
    @Nullable FreeText note,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param role in what role; null when not recorded
   * @param worker who; null when not recorded
   * @param teamId the team; null when not recorded
   * @param responsibleAuthority the authority responsible, by its code; null when not recorded
   * @param employment how the person was employed at the time; null when not recorded
   * @param qualified whether the person was a registered social worker at the time, as the record
   *     says; null when not recorded
   * @param oversightBy the social work qualified manager who oversees, where the lead is not a
   *     social worker; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param reasonEnded why it ended, as coded; null when not recorded
   * @param note anything else; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Allocation {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
