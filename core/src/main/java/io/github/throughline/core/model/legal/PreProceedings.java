package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
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
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formal stage with lawyers before an application to court.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn the decision to begin
 * @param letterSentOn when the letter before proceedings was sent
 * @param familyMeetingOffered whether a family group decision making meeting was offered; null when
 *     not recorded
 * @param familyMeetingHeld whether it was held; null when not recorded
 * @param firstMeetingOn when the first meeting was held
 * @param reviewMeetings how many review meetings followed; null when not recorded
 * @param steppedOn the decision to step up or down
 * @param outcome the outcome, as coded
 * @param courtApplicationOn when the application to court was made
 * @param proceedingsLetterOn when the letter that proceedings start was sent
 * @param milestones each step, planned and taken; empty when none is recorded
 * @param expertAssessments assessments by experts; empty when none is recorded
 * @param timeExtensions times it was extended; empty when none is recorded
 * @param decisionId the decision behind it; null when not recorded
 * @param threshold the view of the threshold; null when not recorded
 * @param helpAgreed the help that was agreed; null when not recorded
 * @param parentsRepresented whether the parents have a solicitor; null when not recorded
 * @param dueDateOfBirth the expected date of birth, where the child is unborn; null when not
 *     recorded
 * @param outcomeReason why it ended so; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "letterSentOn")
@OrderedDates(first = "startedOn", then = "firstMeetingOn")
@OrderedDates(first = "startedOn", then = "steppedOn")
@OrderedDates(first = "startedOn", then = "courtApplicationOn")
@OrderedDates(first = "startedOn", then = "proceedingsLetterOn")
@CodeValidOn(code = "outcome", date = "steppedOn")
@RecordBuilder
public record PreProceedings(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate letterSentOn,
    @Nullable Boolean familyMeetingOffered,
    @Nullable Boolean familyMeetingHeld,
    @Nullable UncertainDate firstMeetingOn,
    @PositiveOrZero @Nullable Integer reviewMeetings,
    @Nullable UncertainDate steppedOn,
    @Valid @Nullable Coded outcome,
    @Nullable UncertainDate courtApplicationOn,
    @Nullable UncertainDate proceedingsLetterOn,
    List<@Valid Milestone> milestones,
    List<@Valid ExpertAssessment> expertAssessments,
    List<@Valid TimeExtension> timeExtensions,
    @RefersTo("Decision") @Nullable String decisionId,
    @Nullable FreeText threshold,
    @Nullable FreeText helpAgreed,
    @Nullable Boolean parentsRepresented,
    @Nullable UncertainDate dueDateOfBirth,
    @Nullable FreeText outcomeReason,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn the decision to begin
   * @param letterSentOn when the letter before proceedings was sent
   * @param familyMeetingOffered whether a family group decision making meeting was offered; null
   *     when not recorded
   * @param familyMeetingHeld whether it was held; null when not recorded
   * @param firstMeetingOn when the first meeting was held
   * @param reviewMeetings how many review meetings followed; null when not recorded
   * @param steppedOn the decision to step up or down
   * @param outcome the outcome, as coded
   * @param courtApplicationOn when the application to court was made
   * @param proceedingsLetterOn when the letter that proceedings start was sent
   * @param milestones each step, planned and taken; empty when none is recorded
   * @param expertAssessments assessments by experts; empty when none is recorded
   * @param timeExtensions times it was extended; empty when none is recorded
   * @param decisionId the decision behind it; null when not recorded
   * @param threshold the view of the threshold; null when not recorded
   * @param helpAgreed the help that was agreed; null when not recorded
   * @param parentsRepresented whether the parents have a solicitor; null when not recorded
   * @param dueDateOfBirth the expected date of birth, where the child is unborn; null when not
   *     recorded
   * @param outcomeReason why it ended so; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PreProceedings {
    requireNonNull(id, "id");
    milestones = milestones == null ? List.of() : List.copyOf(milestones);
    expertAssessments = expertAssessments == null ? List.of() : List.copyOf(expertAssessments);
    timeExtensions = timeExtensions == null ? List.of() : List.copyOf(timeExtensions);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
