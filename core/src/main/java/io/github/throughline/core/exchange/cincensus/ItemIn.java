package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Reported;
import java.util.function.Function;

/**
 * How an item is found in its record: by its published name.
 *
 * <p>One class for each kind of record and not a lambda for each item, because what the virtual
 * machine makes of some fifty lambdas would be a good part of every start.
 */
final class ItemIn {
  private ItemIn() {}

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException("No record holds the item " + name);
  }

  /** The caller has declared the item with its type. */
  @SuppressWarnings("unchecked")
  private static <T> Reported<T> as(Reported<?> item) {
    return (Reported<T>) item;
  }

  record Header<T>(String name) implements Function<CinHeader, Reported<T>> {
    @Override
    public Reported<T> apply(CinHeader header) {
      return as(
          switch (name) {
            case "Collection" -> header.collection().collection();
            case "Year" -> header.collection().year();
            case "ReferenceDate" -> header.collection().referenceDate();
            default -> throw unknown(name);
          });
    }
  }

  record Child<T>(String name) implements Function<CinChild, Reported<T>> {
    @Override
    public Reported<T> apply(CinChild child) {
      return as(
          switch (name) {
            case "LAchildID" -> child.identifiers().laChildId();
            case "UPN" -> child.identifiers().upn();
            case "FormerUPN" -> child.identifiers().formerUpn();
            case "UPNunknown" -> child.identifiers().upnUnknown();
            case "PersonBirthDate" -> child.identifiers().birthDate();
            case "ExpectedPersonBirthDate" -> child.identifiers().expectedBirthDate();
            case "GenderCurrent" -> child.identifiers().genderCurrent();
            case "Sex" -> child.identifiers().sex();
            case "PersonDeathDate" -> child.identifiers().deathDate();
            case "Ethnicity" -> child.characteristics().ethnicity();
            default -> throw unknown(name);
          });
    }
  }

  record Episode<T>(String name) implements Function<CinEpisode, Reported<T>> {
    @Override
    public Reported<T> apply(CinEpisode episode) {
      return as(
          switch (name) {
            case "CINreferralDate" -> episode.referralDate();
            case "ReferralSource" -> episode.referralSource();
            case "PrimaryNeedCode" -> episode.primaryNeed();
            case "CINclosureDate" -> episode.closureDate();
            case "ReasonForClosure" -> episode.reasonForClosure();
            case "DateOfInitialCPC" -> episode.conferenceDate();
            case "ReferralNFA" -> episode.noFurtherAction();
            default -> throw unknown(name);
          });
    }
  }

  record Assessment<T>(String name) implements Function<CinAssessment, Reported<T>> {
    @Override
    public Reported<T> apply(CinAssessment assessment) {
      return as(
          switch (name) {
            case "AssessmentActualStartDate" -> assessment.startDate();
            case "AssessmentInternalReviewDate" -> assessment.internalReviewDate();
            case "AssessmentAuthorisationDate" -> assessment.authorisationDate();
            default -> throw unknown(name);
          });
    }
  }

  record PlanDates<T>(String name) implements Function<CinPlanDates, Reported<T>> {
    @Override
    public Reported<T> apply(CinPlanDates plan) {
      return as(
          switch (name) {
            case "CINPlanStartDate" -> plan.startDate();
            case "CINPlanEndDate" -> plan.endDate();
            default -> throw unknown(name);
          });
    }
  }

  record Section47<T>(String name) implements Function<CinSection47, Reported<T>> {
    @Override
    public Reported<T> apply(CinSection47 enquiry) {
      return as(
          switch (name) {
            case "S47ActualStartDate" -> enquiry.startDate();
            case "InitialCPCtarget" -> enquiry.conferenceTarget();
            case "DateOfInitialCPC" -> enquiry.conferenceDate();
            case "ICPCnotRequired" -> enquiry.conferenceNotRequired();
            default -> throw unknown(name);
          });
    }
  }

  record ProtectionPlan<T>(String name) implements Function<CinProtectionPlan, Reported<T>> {
    @Override
    public Reported<T> apply(CinProtectionPlan plan) {
      return as(
          switch (name) {
            case "CPPstartDate" -> plan.startDate();
            case "CPPendDate" -> plan.endDate();
            case "InitialCategoryOfAbuse" -> plan.initialCategory();
            case "LatestCategoryOfAbuse" -> plan.latestCategory();
            case "NumberOfPreviousCPP" -> plan.previousPlans();
            default -> throw unknown(name);
          });
    }
  }

  record PreProceedings<T>(String name) implements Function<CinPreProceedings, Reported<T>> {
    @Override
    public Reported<T> apply(CinPreProceedings stage) {
      return as(
          switch (name) {
            case "PPStartDate" -> stage.startDate();
            case "LBPSentDate" -> stage.letterBeforeProceedingsDate();
            case "FGDMMeetingOffer" -> stage.familyMeetingOffered();
            case "FGDMMeetingFac" -> stage.familyMeetingHeld();
            case "InitialPPMeetingDate" -> stage.firstMeetingDate();
            case "ReviewMeetingsCount" -> stage.reviewMeetings();
            case "StepDecisionDate" -> stage.stepDecisionDate();
            case "PPOutcome" -> stage.outcome();
            case "CourtAppDate" -> stage.courtApplicationDate();
            case "LetterInitCPDate" -> stage.proceedingsLetterDate();
            default -> throw unknown(name);
          });
    }
  }
}
