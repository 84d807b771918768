package io.github.throughline.core.model.involvement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The responsibility for a case passed to another team or authority.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param fromTeamId the team it left; null when not recorded
 * @param toTeamId the team it came to; null when not recorded
 * @param fromAuthority the authority it left, by its code; null when not recorded
 * @param toAuthority the authority it came to, by its code; null when not recorded
 * @param reason why; null when not recorded
 * @param summarySentOn when the transfer summary was sent; null when not recorded
 * @param jointVisitOn when both visited together; null when not recorded
 * @param remaining who stays the same for the child; empty when none is recorded
 * @param conferenceId the transfer-in conference, where one was held; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Transfer(
    @NotBlank String id,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @RefersTo("Team") @Nullable String fromTeamId,
    @RefersTo("Team") @Nullable String toTeamId,
    @Nullable String fromAuthority,
    @Nullable String toAuthority,
    @Nullable FreeText reason,
    @Nullable UncertainDate summarySentOn,
    @Nullable UncertainDate jointVisitOn,
    List<@Valid Party> remaining,
    @RefersTo("Meeting") @Nullable String conferenceId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param fromTeamId the team it left; null when not recorded
   * @param toTeamId the team it came to; null when not recorded
   * @param fromAuthority the authority it left, by its code; null when not recorded
   * @param toAuthority the authority it came to, by its code; null when not recorded
   * @param reason why; null when not recorded
   * @param summarySentOn when the transfer summary was sent; null when not recorded
   * @param jointVisitOn when both visited together; null when not recorded
   * @param remaining who stays the same for the child; empty when none is recorded
   * @param conferenceId the transfer-in conference, where one was held; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Transfer {
    requireNonNull(id, "id");
    remaining = remaining == null ? List.of() : List.copyOf(remaining);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
