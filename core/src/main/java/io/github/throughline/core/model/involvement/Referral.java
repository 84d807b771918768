package io.github.throughline.core.model.involvement;

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
 * A request for services about a child, and the episode of need it opened, to its closure.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param id the record's own identifier, unique in its document
 * @param referredOn when the referral was made
 * @param source who referred, as coded
 * @param referrer who referred, in words
 * @param concern what the referrer was worried about
 * @param contactId the contact it came from; null when not recorded
 * @param referrerParty who referred, where it is one of these documents' people or practitioners;
 *     null when not recorded
 * @param aboutPersonIds the other people it was about; empty when none is recorded
 * @param primaryNeed the main reason why the child needs services, as coded
 * @param noFurtherAction whether the referral led to no further action; null when not recorded
 * @param outcomes what came of it, as coded; empty when none is recorded
 * @param decision what was decided and why
 * @param decisionId the record of the decision; null when not recorded
 * @param decidedOn when it was decided; null when not recorded
 * @param teamId the team that took it; null when not recorded
 * @param worker the worker who took it; null when not recorded
 * @param feedbackToReferrer whether the referrer was told the outcome; null when not recorded
 * @param closedOn when the episode was closed; null while it is open or when not recorded
 * @param reasonForClosure why it was closed, as coded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "referredOn", then = "decidedOn")
@OrderedDates(first = "referredOn", then = "closedOn")
@CodeValidOn(code = "source", date = "referredOn")
@CodeValidOn(code = "primaryNeed", date = "referredOn")
@CodeValidOn(code = "reasonForClosure", date = "closedOn")
@RecordBuilder
public record Referral(
    @NotBlank String id,
    @Nullable @NotInFuture @Required(groups = Final.class) UncertainDate referredOn,
    @Valid @Nullable Coded source,
    @Nullable FreeText referrer,
    @Nullable FreeText concern,
    @Nullable @RefersTo("Contact") String contactId,
    @Valid @Nullable Party referrerParty,
    @RefersTo("Person") List<String> aboutPersonIds,
    @Valid @Nullable Coded primaryNeed,
    @Nullable Boolean noFurtherAction,
    List<@Valid Coded> outcomes,
    @Nullable FreeText decision,
    @Nullable @RefersTo("Decision") String decisionId,
    @Nullable @NotInFuture UncertainDate decidedOn,
    @Nullable @RefersTo("Team") String teamId,
    @Valid @Nullable Party worker,
    @Nullable Boolean feedbackToReferrer,
    @Nullable UncertainDate closedOn,
    @Valid @Nullable Coded reasonForClosure,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referredOn when the referral was made
   * @param source who referred, as coded
   * @param referrer who referred, in words
   * @param concern what the referrer was worried about
   * @param contactId the contact it came from; null when not recorded
   * @param referrerParty who referred, where it is one of these documents' people or practitioners;
   *     null when not recorded
   * @param aboutPersonIds the other people it was about; empty when none is recorded
   * @param primaryNeed the main reason why the child needs services, as coded
   * @param noFurtherAction whether the referral led to no further action; null when not recorded
   * @param outcomes what came of it, as coded; empty when none is recorded
   * @param decision what was decided and why
   * @param decisionId the record of the decision; null when not recorded
   * @param decidedOn when it was decided; null when not recorded
   * @param teamId the team that took it; null when not recorded
   * @param worker the worker who took it; null when not recorded
   * @param feedbackToReferrer whether the referrer was told the outcome; null when not recorded
   * @param closedOn when the episode was closed; null while it is open or when not recorded
   * @param reasonForClosure why it was closed, as coded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Referral {
    requireNonNull(id, "id");
    aboutPersonIds = aboutPersonIds == null ? List.of() : List.copyOf(aboutPersonIds);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
