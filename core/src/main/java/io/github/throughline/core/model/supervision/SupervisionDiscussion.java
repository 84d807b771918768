package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.decision.SharedWith;
import io.github.throughline.core.model.involvement.LevelOfHelp;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
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
 * What a worker and supervisor said about one child in one session, on the child's file. It should
 * ask whether help leads to change at the child's pace. No published standard carries it; research
 * on written records (Wilkins 2017) found activity and tasks, and seldom why, how, analysis or the
 * child's view, so that each has a place of its own here.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param id the record's own identifier, unique in its document
 * @param sessionId the session, in the service's own file; null when not recorded
 * @param on when; null when not recorded
 * @param worker the worker; null when not recorded
 * @param supervisor the supervisor; null when not recorded
 * @param sinceLast what happened since the last one; null when not recorded
 * @param sinceLastEntries the records it speaks of; empty when none is recorded
 * @param actionsReviewed each action from before and what became of it; empty when none is recorded
 * @param childNow what life is like for the child now; null when not recorded
 * @param seenAloneOn when the child was last seen alone, as said; null when not recorded
 * @param childSaid what the child said or showed; null when not recorded
 * @param analysis what is going on; null when not recorded
 * @param hypotheses explanations considered; empty when none is recorded
 * @param history what the family's history says, and what was made of it; null when not recorded
 * @param strengths what goes well; null when not recorded
 * @param notKnown what is not known; null when not recorded
 * @param riskChange how danger to the child changed; null when not recorded
 * @param riskChangeReason why; null when not recorded
 * @param levelOfHelp the level of help; null when not recorded
 * @param levelReason whether it is right, and whether step up or down was considered; null when not
 *     recorded
 * @param planWorking whether the plan works, by outcome; empty when none is recorded
 * @param decisionIds the decisions; empty when none is recorded
 * @param actionIds the actions agreed or carried on; empty when none is recorded
 * @param reasonNoActions why there is none; null when not recorded
 * @param biasesConsidered what may colour the view; null when not recorded
 * @param familyShared what the family is told, and when; empty when none is recorded
 * @param supervisorChallenge what the supervisor questioned; null when not recorded
 * @param impact what changed because of the last one; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param writtenOn when; null when not recorded
 * @param signedBy who signed it, by identifiers of practitioners; empty when none is recorded
 * @param nextOn when the child is to be discussed next; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "seenAloneOn", then = "on")
@OrderedDates(first = "on", then = "writtenOn")
@OrderedDates(first = "on", then = "nextOn")
@KnownValues
@RecordBuilder
public record SupervisionDiscussion(
    @NotBlank String id,
    @RefersTo("SupervisionSession") @Nullable String sessionId,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Required(groups = Final.class) @Nullable Party worker,
    @Valid @Required(groups = Final.class) @Nullable Party supervisor,
    @Nullable FreeText sinceLast,
    List<@Valid Citation> sinceLastEntries,
    List<@Valid ActionReviewed> actionsReviewed,
    @Nullable FreeText childNow,
    @NotInFuture @Nullable UncertainDate seenAloneOn,
    @Nullable FreeText childSaid,
    @Required(groups = Final.class) @Nullable FreeText analysis,
    List<FreeText> hypotheses,
    @Nullable FreeText history,
    @Nullable FreeText strengths,
    @Nullable FreeText notKnown,
    @Nullable RiskChange riskChange,
    @Nullable FreeText riskChangeReason,
    @Nullable LevelOfHelp levelOfHelp,
    @Nullable FreeText levelReason,
    List<@Valid OutcomeWorking> planWorking,
    @RefersTo("Decision") List<String> decisionIds,
    @RefersTo("Action") List<String> actionIds,
    @Nullable FreeText reasonNoActions,
    @Nullable FreeText biasesConsidered,
    List<@Valid SharedWith> familyShared,
    @Nullable FreeText supervisorChallenge,
    @Nullable FreeText impact,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate writtenOn,
    @Required(groups = Final.class) @RefersTo("Practitioner") List<String> signedBy,
    @Nullable UncertainDate nextOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param sessionId the session, in the service's own file; null when not recorded
   * @param on when; null when not recorded
   * @param worker the worker; null when not recorded
   * @param supervisor the supervisor; null when not recorded
   * @param sinceLast what happened since the last one; null when not recorded
   * @param sinceLastEntries the records it speaks of; empty when none is recorded
   * @param actionsReviewed each action from before and what became of it; empty when none is
   *     recorded
   * @param childNow what life is like for the child now; null when not recorded
   * @param seenAloneOn when the child was last seen alone, as said; null when not recorded
   * @param childSaid what the child said or showed; null when not recorded
   * @param analysis what is going on; null when not recorded
   * @param hypotheses explanations considered; empty when none is recorded
   * @param history what the family's history says, and what was made of it; null when not recorded
   * @param strengths what goes well; null when not recorded
   * @param notKnown what is not known; null when not recorded
   * @param riskChange how danger to the child changed; null when not recorded
   * @param riskChangeReason why; null when not recorded
   * @param levelOfHelp the level of help; null when not recorded
   * @param levelReason whether it is right, and whether step up or down was considered; null when
   *     not recorded
   * @param planWorking whether the plan works, by outcome; empty when none is recorded
   * @param decisionIds the decisions; empty when none is recorded
   * @param actionIds the actions agreed or carried on; empty when none is recorded
   * @param reasonNoActions why there is none; null when not recorded
   * @param biasesConsidered what may colour the view; null when not recorded
   * @param familyShared what the family is told, and when; empty when none is recorded
   * @param supervisorChallenge what the supervisor questioned; null when not recorded
   * @param impact what changed because of the last one; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param writtenOn when; null when not recorded
   * @param signedBy who signed it, by identifiers of practitioners; empty when none is recorded
   * @param nextOn when the child is to be discussed next; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SupervisionDiscussion {
    requireNonNull(id, "id");
    sinceLastEntries = sinceLastEntries == null ? List.of() : List.copyOf(sinceLastEntries);
    actionsReviewed = actionsReviewed == null ? List.of() : List.copyOf(actionsReviewed);
    hypotheses = hypotheses == null ? List.of() : List.copyOf(hypotheses);
    planWorking = planWorking == null ? List.of() : List.copyOf(planWorking);
    decisionIds = decisionIds == null ? List.of() : List.copyOf(decisionIds);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    familyShared = familyShared == null ? List.of() : List.copyOf(familyShared);
    signedBy = signedBy == null ? List.of() : List.copyOf(signedBy);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
