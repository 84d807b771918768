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
      item("Collection", "Header", new ItemIn.Header<>("Collection"));

  /** {@code Year} of {@code Header}. */
  public static final Item<CinHeader, Integer> YEAR =
      item("Year", "Header", new ItemIn.Header<>("Year"));

  /** {@code ReferenceDate} of {@code Header}. */
  public static final Item<CinHeader, LocalDate> REFERENCE_DATE =
      item("ReferenceDate", "Header", new ItemIn.Header<>("ReferenceDate"));

  /** {@code LAchildID} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> LA_CHILD_ID =
      item("LAchildID", "ChildIdentifiers", new ItemIn.Child<>("LAchildID"));

  /** {@code UPN} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> UPN =
      item("UPN", "ChildIdentifiers", new ItemIn.Child<>("UPN"));

  /** {@code FormerUPN} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> FORMER_UPN =
      item("FormerUPN", "ChildIdentifiers", new ItemIn.Child<>("FormerUPN"));

  /** {@code UPNunknown} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> UPN_UNKNOWN =
      item("UPNunknown", "ChildIdentifiers", new ItemIn.Child<>("UPNunknown"));

  /** {@code PersonBirthDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> BIRTH_DATE =
      item("PersonBirthDate", "ChildIdentifiers", new ItemIn.Child<>("PersonBirthDate"));

  /** {@code ExpectedPersonBirthDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> EXPECTED_BIRTH_DATE =
      item(
          "ExpectedPersonBirthDate",
          "ChildIdentifiers",
          new ItemIn.Child<>("ExpectedPersonBirthDate"));

  /** {@code GenderCurrent} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> GENDER_CURRENT =
      item("GenderCurrent", "ChildIdentifiers", new ItemIn.Child<>("GenderCurrent"));

  /** {@code Sex} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, String> SEX =
      item("Sex", "ChildIdentifiers", new ItemIn.Child<>("Sex"));

  /** {@code PersonDeathDate} of {@code ChildIdentifiers}. */
  public static final Item<CinChild, LocalDate> DEATH_DATE =
      item("PersonDeathDate", "ChildIdentifiers", new ItemIn.Child<>("PersonDeathDate"));

  /** {@code Ethnicity} of {@code ChildCharacteristics}. */
  public static final Item<CinChild, String> ETHNICITY =
      item("Ethnicity", "ChildCharacteristics", new ItemIn.Child<>("Ethnicity"));

  /** {@code CINreferralDate} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> REFERRAL_DATE =
      item("CINreferralDate", "CINdetails", new ItemIn.Episode<>("CINreferralDate"));

  /** {@code ReferralSource} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> REFERRAL_SOURCE =
      item("ReferralSource", "CINdetails", new ItemIn.Episode<>("ReferralSource"));

  /** {@code PrimaryNeedCode} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> PRIMARY_NEED =
      item("PrimaryNeedCode", "CINdetails", new ItemIn.Episode<>("PrimaryNeedCode"));

  /** {@code CINclosureDate} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> CLOSURE_DATE =
      item("CINclosureDate", "CINdetails", new ItemIn.Episode<>("CINclosureDate"));

  /** {@code ReasonForClosure} of {@code CINdetails}. */
  public static final Item<CinEpisode, String> REASON_FOR_CLOSURE =
      item("ReasonForClosure", "CINdetails", new ItemIn.Episode<>("ReasonForClosure"));

  /** {@code DateOfInitialCPC} of {@code CINdetails}. */
  public static final Item<CinEpisode, LocalDate> CONFERENCE_DATE =
      item("DateOfInitialCPC", "CINdetails", new ItemIn.Episode<>("DateOfInitialCPC"));

  /** {@code ReferralNFA} of {@code CINdetails}. */
  public static final Item<CinEpisode, Boolean> NO_FURTHER_ACTION =
      item("ReferralNFA", "CINdetails", new ItemIn.Episode<>("ReferralNFA"));

  /** {@code AssessmentActualStartDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_START =
      item(
          "AssessmentActualStartDate",
          "Assessments",
          new ItemIn.Assessment<>("AssessmentActualStartDate"));

  /** {@code AssessmentInternalReviewDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_INTERNAL_REVIEW =
      item(
          "AssessmentInternalReviewDate",
          "Assessments",
          new ItemIn.Assessment<>("AssessmentInternalReviewDate"));

  /** {@code AssessmentAuthorisationDate} of {@code Assessments}. */
  public static final Item<CinAssessment, LocalDate> ASSESSMENT_AUTHORISED =
      item(
          "AssessmentAuthorisationDate",
          "Assessments",
          new ItemIn.Assessment<>("AssessmentAuthorisationDate"));

  /** {@code CINPlanStartDate} of {@code CINPlanDates}. */
  public static final Item<CinPlanDates, LocalDate> CIN_PLAN_START =
      item("CINPlanStartDate", "CINPlanDates", new ItemIn.PlanDates<>("CINPlanStartDate"));

  /** {@code CINPlanEndDate} of {@code CINPlanDates}. */
  public static final Item<CinPlanDates, LocalDate> CIN_PLAN_END =
      item("CINPlanEndDate", "CINPlanDates", new ItemIn.PlanDates<>("CINPlanEndDate"));

  /** {@code S47ActualStartDate} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_START =
      item("S47ActualStartDate", "Section47", new ItemIn.Section47<>("S47ActualStartDate"));

  /** {@code InitialCPCtarget} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_CONFERENCE_TARGET =
      item("InitialCPCtarget", "Section47", new ItemIn.Section47<>("InitialCPCtarget"));

  /** {@code DateOfInitialCPC} of {@code Section47}. */
  public static final Item<CinSection47, LocalDate> ENQUIRY_CONFERENCE_DATE =
      item("DateOfInitialCPC", "Section47", new ItemIn.Section47<>("DateOfInitialCPC"));

  /** {@code ICPCnotRequired} of {@code Section47}. */
  public static final Item<CinSection47, Boolean> CONFERENCE_NOT_REQUIRED =
      item("ICPCnotRequired", "Section47", new ItemIn.Section47<>("ICPCnotRequired"));

  /** {@code CPPstartDate} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, LocalDate> CP_PLAN_START =
      item("CPPstartDate", "ChildProtectionPlans", new ItemIn.ProtectionPlan<>("CPPstartDate"));

  /** {@code CPPendDate} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, LocalDate> CP_PLAN_END =
      item("CPPendDate", "ChildProtectionPlans", new ItemIn.ProtectionPlan<>("CPPendDate"));

  /** {@code InitialCategoryOfAbuse} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, String> INITIAL_CATEGORY =
      item(
          "InitialCategoryOfAbuse",
          "ChildProtectionPlans",
          new ItemIn.ProtectionPlan<>("InitialCategoryOfAbuse"));

  /** {@code LatestCategoryOfAbuse} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, String> LATEST_CATEGORY =
      item(
          "LatestCategoryOfAbuse",
          "ChildProtectionPlans",
          new ItemIn.ProtectionPlan<>("LatestCategoryOfAbuse"));

  /** {@code NumberOfPreviousCPP} of {@code ChildProtectionPlans}. */
  public static final Item<CinProtectionPlan, Integer> PREVIOUS_PLANS =
      item(
          "NumberOfPreviousCPP",
          "ChildProtectionPlans",
          new ItemIn.ProtectionPlan<>("NumberOfPreviousCPP"));

  /** {@code PPStartDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> PRE_PROCEEDINGS_START =
      item("PPStartDate", "PreProceedingsandFGDM", new ItemIn.PreProceedings<>("PPStartDate"));

  /** {@code LBPSentDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> LETTER_BEFORE_PROCEEDINGS =
      item("LBPSentDate", "PreProceedingsandFGDM", new ItemIn.PreProceedings<>("LBPSentDate"));

  /** {@code FGDMMeetingOffer} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Boolean> FAMILY_MEETING_OFFERED =
      item(
          "FGDMMeetingOffer",
          "PreProceedingsandFGDM",
          new ItemIn.PreProceedings<>("FGDMMeetingOffer"));

  /** {@code FGDMMeetingFac} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Boolean> FAMILY_MEETING_HELD =
      item(
          "FGDMMeetingFac", "PreProceedingsandFGDM", new ItemIn.PreProceedings<>("FGDMMeetingFac"));

  /** {@code InitialPPMeetingDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> FIRST_PRE_PROCEEDINGS_MEETING =
      item(
          "InitialPPMeetingDate",
          "PreProceedingsandFGDM",
          new ItemIn.PreProceedings<>("InitialPPMeetingDate"));

  /** {@code ReviewMeetingsCount} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, Integer> REVIEW_MEETINGS =
      item(
          "ReviewMeetingsCount",
          "PreProceedingsandFGDM",
          new ItemIn.PreProceedings<>("ReviewMeetingsCount"));

  /** {@code StepDecisionDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> STEP_DECISION =
      item(
          "StepDecisionDate",
          "PreProceedingsandFGDM",
          new ItemIn.PreProceedings<>("StepDecisionDate"));

  /** {@code PPOutcome} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, String> PRE_PROCEEDINGS_OUTCOME =
      item("PPOutcome", "PreProceedingsandFGDM", new ItemIn.PreProceedings<>("PPOutcome"));

  /** {@code CourtAppDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> COURT_APPLICATION =
      item("CourtAppDate", "PreProceedingsandFGDM", new ItemIn.PreProceedings<>("CourtAppDate"));

  /** {@code LetterInitCPDate} of {@code PreProceedingsandFGDM}. */
  public static final Item<CinPreProceedings, LocalDate> PROCEEDINGS_LETTER =
      item(
          "LetterInitCPDate",
          "PreProceedingsandFGDM",
          new ItemIn.PreProceedings<>("LetterInitCPDate"));

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
