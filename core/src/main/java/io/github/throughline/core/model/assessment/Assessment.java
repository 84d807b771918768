package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
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
 * The gathering and weighing of information to decide what help a child needs.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param kind the kind, such as a child and family or a pre-birth assessment
 * @param trigger why it was done; null when not recorded
 * @param personIds whom it is about, beside the child; empty when none is recorded
 * @param startedOn when it was started
 * @param internalReviewOn when worker and manager agreed to look again
 * @param dueOn by when it was to be finished; null when not recorded
 * @param authorisedOn when it was completed and authorised; null while it is not
 * @param exceededReason why it took longer; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param teamId the team that did it; null when not recorded
 * @param authorisedBy who authorised it; null when not recorded
 * @param childSeenOn when the child was first seen for it; null when not recorded
 * @param childSeen whether the child was seen for it; null when not recorded
 * @param domains what it looked at; empty when none is recorded
 * @param citations the chronology entries and records it cites; empty when none is recorded
 * @param contributions what other agencies were asked and gave; empty when none is recorded
 * @param capacityToChange judgements of whether parents can change in the child's time; empty when
 *     none is recorded
 * @param toolResultIds the graded tools used; empty when none is recorded
 * @param viewIds the views of the child and others that it used; empty when none is recorded
 * @param factors the factors identified, as coded
 * @param conclusion what it concluded
 * @param outcomes what was decided on it, as coded; empty when none is recorded
 * @param servicesNeeded whether it found that the child needs help from children's social care;
 *     null when not recorded
 * @param childsViews what the child said or showed
 * @param analysis what it all means for the child; null when not recorded
 * @param decisionId the decision that followed; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "internalReviewOn")
@OrderedDates(first = "startedOn", then = "dueOn")
@OrderedDates(first = "startedOn", then = "authorisedOn")
@CodeValidOn(code = "factors", date = "authorisedOn")
@RecordBuilder
public record Assessment(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Valid @Nullable Coded kind,
    @Nullable FreeText trigger,
    @RefersTo("Person") List<String> personIds,
    @Required(groups = Final.class) @Nullable UncertainDate startedOn,
    @Nullable UncertainDate internalReviewOn,
    @Nullable UncertainDate dueOn,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate authorisedOn,
    @Nullable FreeText exceededReason,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    @RefersTo("Team") @Nullable String teamId,
    @Valid @Required(groups = Final.class) @Nullable Party authorisedBy,
    @NotInFuture @Nullable UncertainDate childSeenOn,
    @Nullable Boolean childSeen,
    List<@Valid DomainCovered> domains,
    List<@Valid Citation> citations,
    List<@Valid AgencyContribution> contributions,
    List<@Valid CapacityToChangeJudgement> capacityToChange,
    @RefersTo("ToolResult") List<String> toolResultIds,
    @RefersTo("View") List<String> viewIds,
    List<@Valid Coded> factors,
    @Nullable FreeText conclusion,
    List<@Valid Coded> outcomes,
    @Nullable Boolean servicesNeeded,
    @Nullable FreeText childsViews,
    @Nullable FreeText analysis,
    @RefersTo("Decision") @Nullable String decisionId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param kind the kind, such as a child and family or a pre-birth assessment
   * @param trigger why it was done; null when not recorded
   * @param personIds whom it is about, beside the child; empty when none is recorded
   * @param startedOn when it was started
   * @param internalReviewOn when worker and manager agreed to look again
   * @param dueOn by when it was to be finished; null when not recorded
   * @param authorisedOn when it was completed and authorised; null while it is not
   * @param exceededReason why it took longer; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param teamId the team that did it; null when not recorded
   * @param authorisedBy who authorised it; null when not recorded
   * @param childSeenOn when the child was first seen for it; null when not recorded
   * @param childSeen whether the child was seen for it; null when not recorded
   * @param domains what it looked at; empty when none is recorded
   * @param citations the chronology entries and records it cites; empty when none is recorded
   * @param contributions what other agencies were asked and gave; empty when none is recorded
   * @param capacityToChange judgements of whether parents can change in the child's time; empty
   *     when none is recorded
   * @param toolResultIds the graded tools used; empty when none is recorded
   * @param viewIds the views of the child and others that it used; empty when none is recorded
   * @param factors the factors identified, as coded
   * @param conclusion what it concluded
   * @param outcomes what was decided on it, as coded; empty when none is recorded
   * @param servicesNeeded whether it found that the child needs help from children's social care;
   *     null when not recorded
   * @param childsViews what the child said or showed
   * @param analysis what it all means for the child; null when not recorded
   * @param decisionId the decision that followed; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Assessment {
    requireNonNull(id, "id");
    personIds = personIds == null ? List.of() : List.copyOf(personIds);
    domains = domains == null ? List.of() : List.copyOf(domains);
    citations = citations == null ? List.of() : List.copyOf(citations);
    contributions = contributions == null ? List.of() : List.copyOf(contributions);
    capacityToChange = capacityToChange == null ? List.of() : List.copyOf(capacityToChange);
    toolResultIds = toolResultIds == null ? List.of() : List.copyOf(toolResultIds);
    viewIds = viewIds == null ? List.of() : List.copyOf(viewIds);
    factors = factors == null ? List.of() : List.copyOf(factors);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
