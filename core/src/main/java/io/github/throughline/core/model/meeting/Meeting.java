package io.github.throughline.core.model.meeting;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.decision.Dissent;
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
 * A meeting about a child: a strategy discussion, a conference, a review. One type for all, told
 * apart by {@link MeetingKind}.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; attendance and its mode are in
 * no published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param kind what kind of meeting
 * @param heldOn when it was held
 * @param dueOn by when it was to be held; null when not recorded
 * @param reasonLate why it was held late, or was put off; null when not recorded
 * @param cancelled whether it was cancelled; null when not recorded
 * @param reasonCancelled why it was cancelled; null when not recorded
 * @param mode how it was held; null when not recorded
 * @param place where; null when not recorded
 * @param reason why it was called; null when not recorded
 * @param reasonEvidence the events and records it was called for; empty when none is recorded
 * @param planId the plan it is about; null when not recorded
 * @param chair who chaired
 * @param chairedBy who chaired, where it is a practitioner of the document; null when not recorded
 * @param beforehand what the chair and the family spoke of before it; null when not recorded
 * @param quorum whether enough agencies took part; null when not recorded
 * @param attendances who was invited and who came
 * @param informationShared what each agency told; empty when none is recorded
 * @param sinceLast what happened since the last one; null when not recorded
 * @param thresholdQuestion the question of threshold that was answered; null when not recorded
 * @param thresholdAnswer the answer, with its reasons; null when not recorded
 * @param outcomes what was decided, as coded; empty when none is recorded
 * @param immediateSafety what is done at once to keep the child safe; null when not recorded
 * @param decisions what was decided, one decision each
 * @param decisionIds the records of the decisions, with their reasons; empty when none is recorded
 * @param dissents who did not agree; empty when none is recorded
 * @param actionIds the actions agreed or carried on; empty when none is recorded
 * @param planVersionId the version of the plan that came of it; null when not recorded
 * @param differenceStatement what the chair read out on professional differences, where one was
 *     used; null when not recorded
 * @param nextOn when the next one was set for; null when none was set or it is not recorded
 * @param reasonNoNext why no next date was set; null when not recorded
 * @param minutesBy who wrote the minutes; null when not recorded
 * @param minutesSentOn when they were sent; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "heldOn", then = "minutesSentOn")
@OrderedDates(first = "heldOn", then = "nextOn")
@KnownValues
@RecordBuilder
public record Meeting(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    MeetingKind kind,
    @Required(groups = Final.class) @Nullable UncertainDate heldOn,
    @Nullable UncertainDate dueOn,
    @Nullable FreeText reasonLate,
    @Nullable Boolean cancelled,
    @Nullable FreeText reasonCancelled,
    @Nullable AttendanceMode mode,
    @Nullable FreeText place,
    @Nullable ConferenceReason reason,
    List<@Valid Citation> reasonEvidence,
    @RefersTo("Plan") @Nullable String planId,
    @Nullable FreeText chair,
    @Valid @Nullable Party chairedBy,
    @Nullable FreeText beforehand,
    @Valid @Nullable Quorum quorum,
    @Required(groups = Final.class) List<@Valid Attendance> attendances,
    List<@Valid InformationShared> informationShared,
    @Nullable FreeText sinceLast,
    @Nullable FreeText thresholdQuestion,
    @Nullable FreeText thresholdAnswer,
    List<@Valid Coded> outcomes,
    @Nullable FreeText immediateSafety,
    List<FreeText> decisions,
    @RefersTo("Decision") List<String> decisionIds,
    List<@Valid Dissent> dissents,
    @RefersTo("Action") List<String> actionIds,
    @RefersTo("PlanVersion") @Nullable String planVersionId,
    @Nullable FreeText differenceStatement,
    @Nullable UncertainDate nextOn,
    @Nullable FreeText reasonNoNext,
    @Valid @Nullable Party minutesBy,
    @NotInFuture @Nullable UncertainDate minutesSentOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param kind what kind of meeting
   * @param heldOn when it was held
   * @param dueOn by when it was to be held; null when not recorded
   * @param reasonLate why it was held late, or was put off; null when not recorded
   * @param cancelled whether it was cancelled; null when not recorded
   * @param reasonCancelled why it was cancelled; null when not recorded
   * @param mode how it was held; null when not recorded
   * @param place where; null when not recorded
   * @param reason why it was called; null when not recorded
   * @param reasonEvidence the events and records it was called for; empty when none is recorded
   * @param planId the plan it is about; null when not recorded
   * @param chair who chaired
   * @param chairedBy who chaired, where it is a practitioner of the document; null when not
   *     recorded
   * @param beforehand what the chair and the family spoke of before it; null when not recorded
   * @param quorum whether enough agencies took part; null when not recorded
   * @param attendances who was invited and who came
   * @param informationShared what each agency told; empty when none is recorded
   * @param sinceLast what happened since the last one; null when not recorded
   * @param thresholdQuestion the question of threshold that was answered; null when not recorded
   * @param thresholdAnswer the answer, with its reasons; null when not recorded
   * @param outcomes what was decided, as coded; empty when none is recorded
   * @param immediateSafety what is done at once to keep the child safe; null when not recorded
   * @param decisions what was decided, one decision each
   * @param decisionIds the records of the decisions, with their reasons; empty when none is
   *     recorded
   * @param dissents who did not agree; empty when none is recorded
   * @param actionIds the actions agreed or carried on; empty when none is recorded
   * @param planVersionId the version of the plan that came of it; null when not recorded
   * @param differenceStatement what the chair read out on professional differences, where one was
   *     used; null when not recorded
   * @param nextOn when the next one was set for; null when none was set or it is not recorded
   * @param reasonNoNext why no next date was set; null when not recorded
   * @param minutesBy who wrote the minutes; null when not recorded
   * @param minutesSentOn when they were sent; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Meeting {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    reasonEvidence = reasonEvidence == null ? List.of() : List.copyOf(reasonEvidence);
    attendances = attendances == null ? List.of() : List.copyOf(attendances);
    informationShared = informationShared == null ? List.of() : List.copyOf(informationShared);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
    decisionIds = decisionIds == null ? List.of() : List.copyOf(decisionIds);
    dissents = dissents == null ? List.of() : List.copyOf(dissents);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
