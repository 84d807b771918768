package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
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
 * An enquiry under section 47 of the Children Act 1989, made where there is reasonable cause to
 * suspect significant harm.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn when it was started
 * @param strategyDiscussionIds the strategy discussions, which are meetings; empty when none is
 *     recorded
 * @param joint whether it was done jointly with the police; null when not recorded
 * @param endedOn when it ended; null while it lasts or when not recorded
 * @param childSeenOn when the child was first seen; null when not recorded
 * @param conferenceDueOn when an initial conference was due
 * @param conferenceOn when that conference was held
 * @param conferenceNotRequired whether no conference was needed; null when not recorded
 * @param outcome what it found and what was decided
 * @param outcomeCode what it found, as coded; null when not recorded
 * @param conferenceId the conference that followed; null when not recorded
 * @param reasonConferenceLate why the conference was held late; null when not recorded
 * @param leadSocialWorker who led it; null when not recorded
 * @param teamId the team that led it; null when not recorded
 * @param decisionId the decision that followed; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "endedOn")
@OrderedDates(first = "startedOn", then = "conferenceDueOn")
@OrderedDates(first = "startedOn", then = "conferenceOn")
@CodeValidOn(code = "outcomeCode", date = "endedOn")
@RecordBuilder
public record Section47Enquiry(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Required(groups = Final.class) @Nullable UncertainDate startedOn,
    @RefersTo("Meeting") List<String> strategyDiscussionIds,
    @Nullable Boolean joint,
    @Required(groups = Final.class) @Nullable UncertainDate endedOn,
    @NotInFuture @Nullable UncertainDate childSeenOn,
    @Nullable UncertainDate conferenceDueOn,
    @Nullable UncertainDate conferenceOn,
    @Nullable Boolean conferenceNotRequired,
    @Nullable FreeText outcome,
    @Valid @Nullable Coded outcomeCode,
    @RefersTo("Meeting") @Nullable String conferenceId,
    @Nullable FreeText reasonConferenceLate,
    @Valid @Required(groups = Final.class) @Nullable Party leadSocialWorker,
    @RefersTo("Team") @Nullable String teamId,
    @RefersTo("Decision") @Nullable String decisionId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn when it was started
   * @param strategyDiscussionIds the strategy discussions, which are meetings; empty when none is
   *     recorded
   * @param joint whether it was done jointly with the police; null when not recorded
   * @param endedOn when it ended; null while it lasts or when not recorded
   * @param childSeenOn when the child was first seen; null when not recorded
   * @param conferenceDueOn when an initial conference was due
   * @param conferenceOn when that conference was held
   * @param conferenceNotRequired whether no conference was needed; null when not recorded
   * @param outcome what it found and what was decided
   * @param outcomeCode what it found, as coded; null when not recorded
   * @param conferenceId the conference that followed; null when not recorded
   * @param reasonConferenceLate why the conference was held late; null when not recorded
   * @param leadSocialWorker who led it; null when not recorded
   * @param teamId the team that led it; null when not recorded
   * @param decisionId the decision that followed; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Section47Enquiry {
    requireNonNull(id, "id");
    strategyDiscussionIds =
        strategyDiscussionIds == null ? List.of() : List.copyOf(strategyDiscussionIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
