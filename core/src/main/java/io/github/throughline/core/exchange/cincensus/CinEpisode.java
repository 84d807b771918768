package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * One episode of need, from referral to closure: {@code CINdetails} and all that belongs to it.
 *
 * @param place where the {@code CINdetails} element starts; {@link Place#NONE} if it is not there
 * @param referralDate {@code CINreferralDate}
 * @param referralSource {@code ReferralSource}
 * @param primaryNeed {@code PrimaryNeedCode}
 * @param closureDate {@code CINclosureDate}; absent while the episode is open
 * @param reasonForClosure {@code ReasonForClosure}
 * @param conferenceDate {@code DateOfInitialCPC} directly under {@code CINdetails}: a conference
 *     that followed no section 47 enquiry of this episode, such as a transfer in
 * @param assessments the {@code Assessments} groups
 * @param plans the {@code CINPlanDates} groups
 * @param enquiries the {@code Section47} groups
 * @param noFurtherAction {@code ReferralNFA}: the referral led to no further action
 * @param protectionPlans the {@code ChildProtectionPlans} groups
 * @param preProceedings the {@code PreProceedingsandFGDM} groups
 */
@RecordBuilder
public record CinEpisode(
    Place place,
    Reported<LocalDate> referralDate,
    Reported<String> referralSource,
    Reported<String> primaryNeed,
    Reported<LocalDate> closureDate,
    Reported<String> reasonForClosure,
    Reported<LocalDate> conferenceDate,
    List<CinAssessment> assessments,
    List<CinPlanDates> plans,
    List<CinSection47> enquiries,
    Reported<Boolean> noFurtherAction,
    List<CinProtectionPlan> protectionPlans,
    List<CinPreProceedings> preProceedings) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code CINdetails} element starts; {@link Place#NONE} if it is not there
   * @param referralDate {@code CINreferralDate}
   * @param referralSource {@code ReferralSource}
   * @param primaryNeed {@code PrimaryNeedCode}
   * @param closureDate {@code CINclosureDate}; absent while the episode is open
   * @param reasonForClosure {@code ReasonForClosure}
   * @param conferenceDate {@code DateOfInitialCPC} directly under {@code CINdetails}: a conference
   *     that followed no section 47 enquiry of this episode, such as a transfer in
   * @param assessments the {@code Assessments} groups
   * @param plans the {@code CINPlanDates} groups
   * @param enquiries the {@code Section47} groups
   * @param noFurtherAction {@code ReferralNFA}: the referral led to no further action
   * @param protectionPlans the {@code ChildProtectionPlans} groups
   * @param preProceedings the {@code PreProceedingsandFGDM} groups
   */
  public CinEpisode {
    place = place == null ? Place.NONE : place;
    referralDate = referralDate == null ? Reported.absent() : referralDate;
    referralSource = referralSource == null ? Reported.absent() : referralSource;
    primaryNeed = primaryNeed == null ? Reported.absent() : primaryNeed;
    closureDate = closureDate == null ? Reported.absent() : closureDate;
    reasonForClosure = reasonForClosure == null ? Reported.absent() : reasonForClosure;
    conferenceDate = conferenceDate == null ? Reported.absent() : conferenceDate;
    assessments = assessments == null ? List.of() : List.copyOf(assessments);
    plans = plans == null ? List.of() : List.copyOf(plans);
    enquiries = enquiries == null ? List.of() : List.copyOf(enquiries);
    noFurtherAction = noFurtherAction == null ? Reported.absent() : noFurtherAction;
    protectionPlans = protectionPlans == null ? List.of() : List.copyOf(protectionPlans);
    preProceedings = preProceedings == null ? List.of() : List.copyOf(preProceedings);
  }
}
