package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time when nobody knew where a child was, or a child was away without leave.
 *
 * <p>Source: statutory guidance on children who run away or go missing from home or care, 2014;
 * SSDA903.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind missing or away without leave, as coded; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while the child is missing or when not recorded
 * @param where where the child was found to have been; null when not recorded
 * @param withPersonIds who the child was with; empty when none is recorded
 * @param reportedToPoliceOn when the police were told; null when not recorded
 * @param interviewOffered whether a return interview was offered; null when not recorded
 * @param interviewAccepted whether the child accepted; null when not recorded
 * @param interview the interview; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@OrderedDates(first = "start", then = "reportedToPoliceOn")
@OrderedDates(first = "end", then = "interview.heldOn")
@RecordBuilder
public record MissingEpisode(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Nullable FreeText where,
    @RefersTo("Person") List<String> withPersonIds,
    @NotInFuture @Nullable UncertainDate reportedToPoliceOn,
    @Nullable Boolean interviewOffered,
    @Nullable Boolean interviewAccepted,
    @Valid @Nullable ReturnInterview interview,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind missing or away without leave, as coded; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while the child is missing or when not recorded
   * @param where where the child was found to have been; null when not recorded
   * @param withPersonIds who the child was with; empty when none is recorded
   * @param reportedToPoliceOn when the police were told; null when not recorded
   * @param interviewOffered whether a return interview was offered; null when not recorded
   * @param interviewAccepted whether the child accepted; null when not recorded
   * @param interview the interview; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public MissingEpisode {
    requireNonNull(id, "id");
    withPersonIds = withPersonIds == null ? List.of() : List.copyOf(withPersonIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
