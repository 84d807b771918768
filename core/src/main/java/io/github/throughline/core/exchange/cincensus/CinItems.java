package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The data items of the children in need census that stand once in their record, by their published
 * names.
 *
 * <p>Items that repeat ({@code Disability}, {@code AssessmentFactors}, {@code CPPreviewDate}) are
 * lists in their records; their names are the constants at the end.
 */
public final class CinItems {
  /** {@code Collection} of {@code Header}. */
  public static final Item<CinHeader, String> COLLECTION =
      item("Collection", "Header", h -> h.collection().collection());

  /** {@code Year} of {@code Header}. */
  public static final Item<CinHeader, Integer> YEAR =
      item("Year", "Header", h -> h.collection().year());

  /** {@code ReferenceDate} of {@code Header}. */
  public static final Item<CinHeader, LocalDate> REFERENCE_DATE =
      item("ReferenceDate", "Header", h -> h.collection().referenceDate());

  /** {@code LAchildID} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> LA_CHILD_ID =
      item("LAchildID", "ChildIdentifiers", c -> c.identifiers().laChildId());

  /** {@code UPN} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> UPN =
      item("UPN", "ChildIdentifiers", c -> c.identifiers().upn());

  /** {@code FormerUPN} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> FORMER_UPN =
      item("FormerUPN", "ChildIdentifiers", c -> c.identifiers().formerUpn());

  /** {@code UPNunknown} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> UPN_UNKNOWN =
      item("UPNunknown", "ChildIdentifiers", c -> c.identifiers().upnUnknown());

  /** {@code PersonBirthDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> BIRTH_DATE =
      item("PersonBirthDate", "ChildIdentifiers", c -> c.identifiers().birthDate());

  /** {@code ExpectedPersonBirthDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> EXPECTED_BIRTH_DATE =
      item("ExpectedPersonBirthDate", "ChildIdentifiers", c -> c.identifiers().expectedBirthDate());

  /** {@code GenderCurrent} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> GENDER_CURRENT =
      item("GenderCurrent", "ChildIdentifiers", c -> c.identifiers().genderCurrent());

  /** {@code Sex} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> SEX =
      item("Sex", "ChildIdentifiers", c -> c.identifiers().sex());

  /** {@code PersonDeathDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> DEATH_DATE =
      item("PersonDeathDate", "ChildIdentifiers", c -> c.identifiers().deathDate());

  /** {@code Ethnicity} of {@code ChildCharacteristics}. */
  public static final Item<CinChild, String> ETHNICITY =
      item("Ethnicity", "ChildCharacteristics", c -> c.characteristics().ethnicity());

  /** {@code CINreferralDate} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> REFERRAL_DATE =
      item("CINreferralDate", "CINdetails", CinEpisode::referralDate);

  /** {@code ReferralSource} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> REFERRAL_SOURCE =
      item("ReferralSource", "CINdetails", CinEpisode::referralSource);

  /** {@code PrimaryNeedCode} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> PRIMARY_NEED =
      item("PrimaryNeedCode", "CINdetails", CinEpisode::primaryNeed);

  /** {@code CINclosureDate} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> CLOSURE_DATE =
      item("CINclosureDate", "CINdetails", CinEpisode::closureDate);

  /** {@code ReasonForClosure} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> REASON_FOR_CLOSURE =
      item("ReasonForClosure", "CINdetails", CinEpisode::reasonForClosure);

  /** {@code DateOfInitialCPC} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> CONFERENCE_DATE =
      item("DateOfInitialCPC", "CINdetails", CinEpisode::conferenceDate);

  /** {@code ReferralNFA} of {@code CINdetails}. */
  public static final Item<CinEpisode, Boolean> NO_FURTHER_ACTION =
      item("ReferralNFA", "CINdetails", CinEpisode::noFurtherAction);

  /** {@code AssessmentActualStartDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_START =
      item("AssessmentActualStartDate", "Assessments", CinAssessment::startDate);

  /** {@code AssessmentInternalReviewDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_INTERNAL_REVIEW =
      item("AssessmentInternalReviewDate", "Assessments", CinAssessment::internalReviewDate);

  /** {@code AssessmentAuthorisationDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_AUTHORISED =
      item("AssessmentAuthorisationDate", "Assessments", CinAssessment::authorisationDate);

  /** {@code CINPlanStartDate} of {@code CINPlanDates}. */
  public static final Item<CinPlanDates, LocalDate> CIN_PLAN_START =
      item("CINPlanStartDate", "CINPlanDates", CinPlanDates::startDate);

  /** {@code CINPlanEndDate} of {@code CINPlanDates}. */
  public static final Item<CinPlanDates, LocalDate> CIN_PLAN_END =
      item("CINPlanEndDate", "CINPlanDates", CinPlanDates::endDate);

  /** {@code S47ActualStartDate} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_START =
      item("S47ActualStartDate", "Section47", CinSection47::startDate);

  /** {@code InitialCPCtarget} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_CONFERENCE_TARGET =
      item("InitialCPCtarget", "Section47", CinSection47::conferenceTarget);

  /** {@code DateOfInitialCPC} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_CONFERENCE_DATE =
      item("DateOfInitialCPC", "Section47", CinSection47::conferenceDate);

  /** {@code ICPCnotRequired} of {@code Section47}. */
  public static final Item<CinSection47, Boolean> CONFERENCE_NOT_REQUIRED =
      item("ICPCnotRequired", "Section47", CinSection47::conferenceNotRequired);

  /** {@code CPPstartDate} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, LocalDate> CP_PLAN_START =
      item("CPPstartDate", "ChildProtectionPlans", CinProtectionPlan::startDate);

  /** {@code CPPendDate} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, LocalDate> CP_PLAN_END =
      item("CPPendDate", "ChildProtectionPlans", CinProtectionPlan::endDate);

  /** {@code InitialCategoryOfAbuse} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, String> INITIAL_CATEGORY =
      item("InitialCategoryOfAbuse", "ChildProtectionPlans", CinProtectionPlan::initialCategory);

  /** {@code LatestCategoryOfAbuse} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, String> LATEST_CATEGORY =
      item("LatestCategoryOfAbuse", "ChildProtectionPlans", CinProtectionPlan::latestCategory);

  /** {@code NumberOfPreviousCPP} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, Integer> PREVIOUS_PLANS =
      item("NumberOfPreviousCPP", "ChildProtectionPlans", CinProtectionPlan::previousPlans);

  /** {@code PPStartDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> PRE_PROCEEDINGS_START =
      item("PPStartDate", "PreProceedingsandFGDM", CinPreProceedings::startDate);

  /** {@code LBPSentDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> LETTER_BEFORE_PROCEEDINGS =
      item("LBPSentDate", "PreProceedingsandFGDM", CinPreProceedings::letterBeforeProceedingsDate);

  /** {@code FGDMMeetingOffer} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Boolean> FAMILY_MEETING_OFFERED =
      item("FGDMMeetingOffer", "PreProceedingsandFGDM", CinPreProceedings::familyMeetingOffered);

  /** {@code FGDMMeetingFac} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Boolean> FAMILY_MEETING_HELD =
      item("FGDMMeetingFac", "PreProceedingsandFGDM", CinPreProceedings::familyMeetingHeld);

  /** {@code InitialPPMeetingDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> FIRST_PRE_PROCEEDINGS_MEETING =
      item("InitialPPMeetingDate", "PreProceedingsandFGDM", CinPreProceedings::firstMeetingDate);

  /** {@code ReviewMeetingsCount} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Integer> REVIEW_MEETINGS =
      item("ReviewMeetingsCount", "PreProceedingsandFGDM", CinPreProceedings::reviewMeetings);

  /** {@code StepDecisionDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> STEP_DECISION =
      item("StepDecisionDate", "PreProceedingsandFGDM", CinPreProceedings::stepDecisionDate);

  /** {@code PPOutcome} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, String> PRE_PROCEEDINGS_OUTCOME =
      item("PPOutcome", "PreProceedingsandFGDM", CinPreProceedings::outcome);

  /** {@code CourtAppDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> COURT_APPLICATION =
      item("CourtAppDate", "PreProceedingsandFGDM", CinPreProceedings::courtApplicationDate);

  /** {@code LetterInitCPDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> PROCEEDINGS_LETTER =
      item("LetterInitCPDate", "PreProceedingsandFGDM", CinPreProceedings::proceedingsLetterDate);

  /** {@code Disability}, which repeats. */
  public static final String DISABILITY = "Disability";

  /** {@code AssessmentFactors}, which repeats. */
  public static final String ASSESSMENT_FACTORS = "AssessmentFactors";

  /** {@code CPPreviewDate}, which repeats. */
  public static final String CP_REVIEW_DATE = "CPPreviewDate";

  private CinItems() {}

  private static <R, T> Item<R, T> item(String name, String module, Function<R, Reported<T>> in) {
    return new Item<>(name, module, in);
  }
}
