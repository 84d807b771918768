package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.YearStructure.Group;
import io.github.throughline.core.exchange.cincensus.YearStructure.Node;
import io.github.throughline.core.exchange.xml.DamagedXmlException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one child: which element goes to which component of which record. */
final class ChildReader {
  private final GroupReader in;
  private final Group child;
  private @Nullable String laChildId;

  ChildReader(GroupReader in) {
    this.in = in;
    this.child = in.structure().group("Children/Child");
  }

  /** The identifier of the child that is being read, as far as it has been read. */
  @Nullable String laChildId() {
    return laChildId;
  }

  /** The child whose start tag has just been read. */
  CinChild read() throws DamagedXmlException {
    laChildId = null;
    in.begin();
    Place place = in.enter(child);
    CinIdentifiers identifiers = CinIdentifiers.absent();
    CinCharacteristics characteristics = CinCharacteristics.absent();
    List<CinEpisode> episodes = new ArrayList<>();
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "ChildIdentifiers" -> identifiers = identifiers(in.enter(groupOf(at)));
        case "ChildCharacteristics" -> characteristics = characteristics(in.enter(groupOf(at)));
        case "CINdetails" -> episodes.add(episode(in.enter(groupOf(at))));
        default -> throw unmapped(at);
      }
    }
    return new CinChild(place, identifiers, characteristics, episodes, in.problems());
  }

  private CinIdentifiers identifiers(Place place) throws DamagedXmlException {
    CinIdentifiersBuilder group = CinIdentifiersBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "LAchildID" -> {
          Reported<String> id = in.text();
          laChildId = id.value();
          group.laChildId(id);
        }
        case "UPN" -> group.upn(in.text());
        case "FormerUPN" -> group.formerUpn(in.text());
        case "UPNunknown" -> group.upnUnknown(in.text());
        case "PersonBirthDate" -> group.birthDate(in.date());
        case "ExpectedPersonBirthDate" -> group.expectedBirthDate(in.date());
        case "GenderCurrent" -> group.genderCurrent(in.text());
        case "Sex" -> group.sex(in.text());
        case "PersonDeathDate" -> group.deathDate(in.date());
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinCharacteristics characteristics(Place place) throws DamagedXmlException {
    CinCharacteristicsBuilder group = CinCharacteristicsBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "Ethnicity" -> group.ethnicity(in.text());
        case "Disabilities" -> {
          group.disabilitiesPlace(in.enter(groupOf(at)));
          group.disabilities(texts());
        }
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinEpisode episode(Place place) throws DamagedXmlException {
    CinEpisodeBuilder group = CinEpisodeBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "CINreferralDate" -> group.referralDate(in.date());
        case "ReferralSource" -> group.referralSource(in.text());
        case "PrimaryNeedCode" -> group.primaryNeed(in.text());
        case "CINclosureDate" -> group.closureDate(in.date());
        case "ReasonForClosure" -> group.reasonForClosure(in.text());
        case "DateOfInitialCPC" -> group.conferenceDate(in.date());
        case "Assessments" -> group.addAssessments(assessment(in.enter(groupOf(at))));
        case "CINPlanDates" -> group.addPlans(planDates(in.enter(groupOf(at))));
        case "Section47" -> group.addEnquiries(enquiry(in.enter(groupOf(at))));
        case "ReferralNFA" -> group.noFurtherAction(in.flag());
        case "ChildProtectionPlans" ->
            group.addProtectionPlans(protectionPlan(in.enter(groupOf(at))));
        case "PreProceedingsandFGDM" ->
            group.addPreProceedings(preProceedings(in.enter(groupOf(at))));
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinAssessment assessment(Place place) throws DamagedXmlException {
    CinAssessmentBuilder group = CinAssessmentBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "AssessmentActualStartDate" -> group.startDate(in.date());
        case "AssessmentInternalReviewDate" -> group.internalReviewDate(in.date());
        case "AssessmentAuthorisationDate" -> group.authorisationDate(in.date());
        case "FactorsIdentifiedAtAssessment" -> {
          group.factorsPlace(in.enter(groupOf(at)));
          group.factors(texts());
        }
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinPlanDates planDates(Place place) throws DamagedXmlException {
    CinPlanDatesBuilder group = CinPlanDatesBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "CINPlanStartDate" -> group.startDate(in.date());
        case "CINPlanEndDate" -> group.endDate(in.date());
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinSection47 enquiry(Place place) throws DamagedXmlException {
    CinSection47Builder group = CinSection47Builder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "S47ActualStartDate" -> group.startDate(in.date());
        case "InitialCPCtarget" -> group.conferenceTarget(in.date());
        case "DateOfInitialCPC" -> group.conferenceDate(in.date());
        case "ICPCnotRequired" -> group.conferenceNotRequired(in.flag());
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinProtectionPlan protectionPlan(Place place) throws DamagedXmlException {
    CinProtectionPlanBuilder group = CinProtectionPlanBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "CPPstartDate" -> group.startDate(in.date());
        case "CPPendDate" -> group.endDate(in.date());
        case "InitialCategoryOfAbuse" -> group.initialCategory(in.text());
        case "LatestCategoryOfAbuse" -> group.latestCategory(in.text());
        case "NumberOfPreviousCPP" -> group.previousPlans(in.integer());
        case "Reviews" -> group.addReviews(reviews(in.enter(groupOf(at))));
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  private CinReviews reviews(Place place) throws DamagedXmlException {
    List<Reported<LocalDate>> dates = new ArrayList<>();
    while (in.next() != null) {
      dates.add(in.date());
    }
    return new CinReviews(place, dates);
  }

  private CinPreProceedings preProceedings(Place place) throws DamagedXmlException {
    CinPreProceedingsBuilder group = CinPreProceedingsBuilder.builder().place(place);
    for (Node at = in.next(); at != null; at = in.next()) {
      switch (at.name) {
        case "PPStartDate" -> group.startDate(in.date());
        case "LBPSentDate" -> group.letterBeforeProceedingsDate(in.date());
        case "FGDMMeetingOffer" -> group.familyMeetingOffered(in.flag());
        case "FGDMMeetingFac" -> group.familyMeetingHeld(in.flag());
        case "InitialPPMeetingDate" -> group.firstMeetingDate(in.date());
        case "ReviewMeetingsCount" -> group.reviewMeetings(in.integer());
        case "StepDecisionDate" -> group.stepDecisionDate(in.date());
        case "PPOutcome" -> group.outcome(in.text());
        case "CourtAppDate" -> group.courtApplicationDate(in.date());
        case "LetterInitCPDate" -> group.proceedingsLetterDate(in.date());
        default -> throw unmapped(at);
      }
    }
    return group.build();
  }

  /** The items of a group that holds nothing but one item, repeated. */
  private List<Reported<String>> texts() throws DamagedXmlException {
    List<Reported<String>> items = new ArrayList<>();
    while (in.next() != null) {
      items.add(in.text());
    }
    return items;
  }

  private static Group groupOf(Node node) {
    if (node.group == null) {
      throw new IllegalStateException(node.name + " is not a group");
    }
    return node.group;
  }

  /** The structure has an element that no record has a component for: a fault of this package. */
  static IllegalStateException unmapped(Node node) {
    return new IllegalStateException("No record holds the element " + node.name);
  }
}
