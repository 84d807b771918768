package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Concern;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.assessment.Strength;
import io.github.throughline.core.model.assessment.ToolResult;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.education.EhcNeedsAssessment;
import io.github.throughline.core.model.education.EhcPlan;
import io.github.throughline.core.model.education.Exclusion;
import io.github.throughline.core.model.education.PersonalEducationPlan;
import io.github.throughline.core.model.education.SchoolAttendance;
import io.github.throughline.core.model.education.SchoolEnrolment;
import io.github.throughline.core.model.education.SpecialEducationalNeed;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.health.HealthAssessment;
import io.github.throughline.core.model.health.ImmunisationStatus;
import io.github.throughline.core.model.health.StrengthsAndDifficulties;
import io.github.throughline.core.model.health.SubstanceMisuse;
import io.github.throughline.core.model.involvement.Closure;
import io.github.throughline.core.model.involvement.Contact;
import io.github.throughline.core.model.involvement.EarlyHelpEpisode;
import io.github.throughline.core.model.involvement.LevelChange;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ServiceOffered;
import io.github.throughline.core.model.involvement.Transfer;
import io.github.throughline.core.model.legal.AlternativeCarer;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.Conviction;
import io.github.throughline.core.model.legal.CourtOrder;
import io.github.throughline.core.model.legal.CourtProceedings;
import io.github.throughline.core.model.legal.DeprivationOfLiberty;
import io.github.throughline.core.model.legal.FamilyGroupConference;
import io.github.throughline.core.model.legal.LeavingCare;
import io.github.throughline.core.model.legal.LegalStatus;
import io.github.throughline.core.model.legal.LookedAfterReview;
import io.github.throughline.core.model.legal.MissingEpisode;
import io.github.throughline.core.model.legal.PermanenceDecision;
import io.github.throughline.core.model.legal.Placement;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.legal.Transition;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.placement.AdoptiveFamily;
import io.github.throughline.core.model.placement.PlacementSearch;
import io.github.throughline.core.model.placement.PreviousPermanence;
import io.github.throughline.core.model.placement.PrivateFostering;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.SeriousIncident;
import io.github.throughline.core.model.recordkeeping.AccessRequest;
import io.github.throughline.core.model.recordkeeping.Allegation;
import io.github.throughline.core.model.recordkeeping.CaseNote;
import io.github.throughline.core.model.recordkeeping.Complaint;
import io.github.throughline.core.model.recordkeeping.Consent;
import io.github.throughline.core.model.recordkeeping.Document;
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import io.github.throughline.core.model.recordkeeping.LifeStoryItem;
import io.github.throughline.core.model.recordkeeping.RequiredDocument;
import io.github.throughline.core.model.recordkeeping.RetentionRule;
import io.github.throughline.core.model.supervision.CaseReferredBack;
import io.github.throughline.core.model.supervision.Challenge;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.voice.AdvocacyOffer;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.FamilyTime;
import io.github.throughline.core.model.voice.Feedback;
import io.github.throughline.core.model.voice.Participation;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.Handover;
import io.github.throughline.core.model.workforce.Organisation;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.model.workforce.Team;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/**
 * Everything known about one child: the child, and what services did and recorded.
 *
 * <p>A case file is a JSON document. It never changes; a new version is built from it with {@code
 * CaseFileBuilder.builder(file)}.
 *
 * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
 *     given
 * @param child the child
 * @param practitioners practitioners named in this file; empty when none is recorded
 * @param organisations organisations named in this file; empty when none is recorded
 * @param teams teams named in this file; empty when none is recorded
 * @param allocations who held the case; empty when none is recorded
 * @param handovers how it passed from one to another; empty when none is recorded
 * @param contacts contacts before a referral; empty when none is recorded
 * @param earlyHelp early help; empty when none is recorded
 * @param referrals referrals with the episodes of need they opened
 * @param levelChanges step up and step down; empty when none is recorded
 * @param transfers transfers between teams and authorities; empty when none is recorded
 * @param closures closures with their summaries; empty when none is recorded
 * @param services services needed, offered and received; empty when none is recorded
 * @param assessments assessments
 * @param section47Enquiries section 47 enquiries
 * @param toolResults results of graded tools; empty when none is recorded
 * @param concerns worries that are followed; empty when none is recorded
 * @param strengths strengths; empty when none is recorded
 * @param meetings strategy discussions, conferences, reviews and other meetings
 * @param plans plans of every kind
 * @param actions every action, wherever it was agreed; empty when none is recorded
 * @param decisions decisions with their reasons; empty when none is recorded
 * @param visits visits; empty when none is recorded
 * @param directWork direct work; empty when none is recorded
 * @param views what the child and others think; empty when none is recorded
 * @param participation how child and parents took part; empty when none is recorded
 * @param advocacyOffers offers of an advocate; empty when none is recorded
 * @param familyTime time with family who live elsewhere; empty when none is recorded
 * @param feedback what people said of the service; empty when none is recorded
 * @param supervision supervision about this child; empty when none is recorded
 * @param oversight management oversight; empty when none is recorded
 * @param challenges challenges and escalations; empty when none is recorded
 * @param casesReferredBack questions others raised with the service; empty when none is recorded
 * @param audits audits of this case; empty when none is recorded
 * @param seriousIncidents serious incidents notified; empty when none is recorded
 * @param preProceedings pre-proceedings
 * @param alternativeCarers people who might care for the child; empty when none is recorded
 * @param familyGroupConferences family group conferences offered and held; empty when none is
 *     recorded
 * @param courtOrders orders of a court; empty when none is recorded
 * @param courtProceedings applications to a court; empty when none is recorded
 * @param deprivationsOfLiberty times deprived of liberty; empty when none is recorded
 * @param carePeriods times looked after
 * @param legalStatuses legal statuses; empty when none is recorded
 * @param placements placements; empty when none is recorded
 * @param placementSearches searches for a home; empty when none is recorded
 * @param lookedAfterReviews reviews of a looked-after child's plan; empty when none is recorded
 * @param missingEpisodes times missing; empty when none is recorded
 * @param permanence steps to a settled home; empty when none is recorded
 * @param adoptiveFamilies adoptive families; empty when none is recorded
 * @param previousPermanence earlier permanence that did not last; empty when none is recorded
 * @param leavingCare how a care leaver was; empty when none is recorded
 * @param transitions preparing for adult services; empty when none is recorded
 * @param enrolments schools and other places of education; empty when none is recorded
 * @param attendance how much of school the child attended; empty when none is recorded
 * @param exclusions suspensions and permanent exclusions; empty when none is recorded
 * @param personalEducationPlans personal education plans; empty when none is recorded
 * @param specialEducationalNeeds special educational needs; empty when none is recorded
 * @param ehcNeedsAssessments education, health and care needs assessments; empty when none is
 *     recorded
 * @param ehcPlans education, health and care plans; empty when none is recorded
 * @param healthAssessments health assessments and checks; empty when none is recorded
 * @param immunisations whether immunisations were up to date; empty when none is recorded
 * @param strengthsAndDifficulties questionnaires on strengths and difficulties; empty when none is
 *     recorded
 * @param substanceMisuse the child's use of drugs or alcohol; empty when none is recorded
 * @param convictions convictions, cautions and the like; empty when none is recorded
 * @param privateFostering private fostering; empty when none is recorded
 * @param caseNotes case notes; empty when none is recorded
 * @param documents documents; empty when none is recorded
 * @param requiredDocuments documents that should be there; empty when none is recorded
 * @param accessRequests requests to see the records; empty when none is recorded
 * @param consents consents; empty when none is recorded
 * @param complaints complaints; empty when none is recorded
 * @param allegations allegations against those who work with the child; empty when none is recorded
 * @param lifeStory what the child will want to have later; empty when none is recorded
 * @param retention how long records are kept; empty when none is recorded
 * @param handlingMarks what to mind when records are shown; empty when none is recorded
 * @param events significant events
 * @param chronology entries of a chronology that a worker has kept
 * @param chronologyReviews reviews of the chronology; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record CaseFile(
    String schemaVersion,
    Person child,
    List<Practitioner> practitioners,
    List<Organisation> organisations,
    List<Team> teams,
    List<Allocation> allocations,
    List<Handover> handovers,
    List<Contact> contacts,
    List<EarlyHelpEpisode> earlyHelp,
    List<Referral> referrals,
    List<LevelChange> levelChanges,
    List<Transfer> transfers,
    List<Closure> closures,
    List<ServiceOffered> services,
    List<Assessment> assessments,
    List<Section47Enquiry> section47Enquiries,
    List<ToolResult> toolResults,
    List<Concern> concerns,
    List<Strength> strengths,
    List<Meeting> meetings,
    List<Plan> plans,
    List<Action> actions,
    List<Decision> decisions,
    List<Visit> visits,
    List<DirectWorkSession> directWork,
    List<View> views,
    List<Participation> participation,
    List<AdvocacyOffer> advocacyOffers,
    List<FamilyTime> familyTime,
    List<Feedback> feedback,
    List<SupervisionDiscussion> supervision,
    List<OversightRecord> oversight,
    List<Challenge> challenges,
    List<CaseReferredBack> casesReferredBack,
    List<Audit> audits,
    List<SeriousIncident> seriousIncidents,
    List<PreProceedings> preProceedings,
    List<AlternativeCarer> alternativeCarers,
    List<FamilyGroupConference> familyGroupConferences,
    List<CourtOrder> courtOrders,
    List<CourtProceedings> courtProceedings,
    List<DeprivationOfLiberty> deprivationsOfLiberty,
    List<CarePeriod> carePeriods,
    List<LegalStatus> legalStatuses,
    List<Placement> placements,
    List<PlacementSearch> placementSearches,
    List<LookedAfterReview> lookedAfterReviews,
    List<MissingEpisode> missingEpisodes,
    List<PermanenceDecision> permanence,
    List<AdoptiveFamily> adoptiveFamilies,
    List<PreviousPermanence> previousPermanence,
    List<LeavingCare> leavingCare,
    List<Transition> transitions,
    List<SchoolEnrolment> enrolments,
    List<SchoolAttendance> attendance,
    List<Exclusion> exclusions,
    List<PersonalEducationPlan> personalEducationPlans,
    List<SpecialEducationalNeed> specialEducationalNeeds,
    List<EhcNeedsAssessment> ehcNeedsAssessments,
    List<EhcPlan> ehcPlans,
    List<HealthAssessment> healthAssessments,
    List<ImmunisationStatus> immunisations,
    List<StrengthsAndDifficulties> strengthsAndDifficulties,
    List<SubstanceMisuse> substanceMisuse,
    List<Conviction> convictions,
    List<PrivateFostering> privateFostering,
    List<CaseNote> caseNotes,
    List<Document> documents,
    List<RequiredDocument> requiredDocuments,
    List<AccessRequest> accessRequests,
    List<Consent> consents,
    List<Complaint> complaints,
    List<Allegation> allegations,
    List<LifeStoryItem> lifeStory,
    List<RetentionRule> retention,
    List<HandlingMark> handlingMarks,
    List<SignificantEvent> events,
    List<ChronologyEntry> chronology,
    List<ChronologyReview> chronologyReviews,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
   *     given
   * @param child the child
   * @param practitioners practitioners named in this file; empty when none is recorded
   * @param organisations organisations named in this file; empty when none is recorded
   * @param teams teams named in this file; empty when none is recorded
   * @param allocations who held the case; empty when none is recorded
   * @param handovers how it passed from one to another; empty when none is recorded
   * @param contacts contacts before a referral; empty when none is recorded
   * @param earlyHelp early help; empty when none is recorded
   * @param referrals referrals with the episodes of need they opened
   * @param levelChanges step up and step down; empty when none is recorded
   * @param transfers transfers between teams and authorities; empty when none is recorded
   * @param closures closures with their summaries; empty when none is recorded
   * @param services services needed, offered and received; empty when none is recorded
   * @param assessments assessments
   * @param section47Enquiries section 47 enquiries
   * @param toolResults results of graded tools; empty when none is recorded
   * @param concerns worries that are followed; empty when none is recorded
   * @param strengths strengths; empty when none is recorded
   * @param meetings strategy discussions, conferences, reviews and other meetings
   * @param plans plans of every kind
   * @param actions every action, wherever it was agreed; empty when none is recorded
   * @param decisions decisions with their reasons; empty when none is recorded
   * @param visits visits; empty when none is recorded
   * @param directWork direct work; empty when none is recorded
   * @param views what the child and others think; empty when none is recorded
   * @param participation how child and parents took part; empty when none is recorded
   * @param advocacyOffers offers of an advocate; empty when none is recorded
   * @param familyTime time with family who live elsewhere; empty when none is recorded
   * @param feedback what people said of the service; empty when none is recorded
   * @param supervision supervision about this child; empty when none is recorded
   * @param oversight management oversight; empty when none is recorded
   * @param challenges challenges and escalations; empty when none is recorded
   * @param casesReferredBack questions others raised with the service; empty when none is recorded
   * @param audits audits of this case; empty when none is recorded
   * @param seriousIncidents serious incidents notified; empty when none is recorded
   * @param preProceedings pre-proceedings
   * @param alternativeCarers people who might care for the child; empty when none is recorded
   * @param familyGroupConferences family group conferences offered and held; empty when none is
   *     recorded
   * @param courtOrders orders of a court; empty when none is recorded
   * @param courtProceedings applications to a court; empty when none is recorded
   * @param deprivationsOfLiberty times deprived of liberty; empty when none is recorded
   * @param carePeriods times looked after
   * @param legalStatuses legal statuses; empty when none is recorded
   * @param placements placements; empty when none is recorded
   * @param placementSearches searches for a home; empty when none is recorded
   * @param lookedAfterReviews reviews of a looked-after child's plan; empty when none is recorded
   * @param missingEpisodes times missing; empty when none is recorded
   * @param permanence steps to a settled home; empty when none is recorded
   * @param adoptiveFamilies adoptive families; empty when none is recorded
   * @param previousPermanence earlier permanence that did not last; empty when none is recorded
   * @param leavingCare how a care leaver was; empty when none is recorded
   * @param transitions preparing for adult services; empty when none is recorded
   * @param enrolments schools and other places of education; empty when none is recorded
   * @param attendance how much of school the child attended; empty when none is recorded
   * @param exclusions suspensions and permanent exclusions; empty when none is recorded
   * @param personalEducationPlans personal education plans; empty when none is recorded
   * @param specialEducationalNeeds special educational needs; empty when none is recorded
   * @param ehcNeedsAssessments education, health and care needs assessments; empty when none is
   *     recorded
   * @param ehcPlans education, health and care plans; empty when none is recorded
   * @param healthAssessments health assessments and checks; empty when none is recorded
   * @param immunisations whether immunisations were up to date; empty when none is recorded
   * @param strengthsAndDifficulties questionnaires on strengths and difficulties; empty when none
   *     is recorded
   * @param substanceMisuse the child's use of drugs or alcohol; empty when none is recorded
   * @param convictions convictions, cautions and the like; empty when none is recorded
   * @param privateFostering private fostering; empty when none is recorded
   * @param caseNotes case notes; empty when none is recorded
   * @param documents documents; empty when none is recorded
   * @param requiredDocuments documents that should be there; empty when none is recorded
   * @param accessRequests requests to see the records; empty when none is recorded
   * @param consents consents; empty when none is recorded
   * @param complaints complaints; empty when none is recorded
   * @param allegations allegations against those who work with the child; empty when none is
   *     recorded
   * @param lifeStory what the child will want to have later; empty when none is recorded
   * @param retention how long records are kept; empty when none is recorded
   * @param handlingMarks what to mind when records are shown; empty when none is recorded
   * @param events significant events
   * @param chronology entries of a chronology that a worker has kept
   * @param chronologyReviews reviews of the chronology; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CaseFile {
    schemaVersion = schemaVersion == null ? SchemaVersion.CURRENT : schemaVersion;
    requireNonNull(child, "child");
    practitioners = practitioners == null ? List.of() : List.copyOf(practitioners);
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    teams = teams == null ? List.of() : List.copyOf(teams);
    allocations = allocations == null ? List.of() : List.copyOf(allocations);
    handovers = handovers == null ? List.of() : List.copyOf(handovers);
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
    earlyHelp = earlyHelp == null ? List.of() : List.copyOf(earlyHelp);
    referrals = referrals == null ? List.of() : List.copyOf(referrals);
    levelChanges = levelChanges == null ? List.of() : List.copyOf(levelChanges);
    transfers = transfers == null ? List.of() : List.copyOf(transfers);
    closures = closures == null ? List.of() : List.copyOf(closures);
    services = services == null ? List.of() : List.copyOf(services);
    assessments = assessments == null ? List.of() : List.copyOf(assessments);
    section47Enquiries = section47Enquiries == null ? List.of() : List.copyOf(section47Enquiries);
    toolResults = toolResults == null ? List.of() : List.copyOf(toolResults);
    concerns = concerns == null ? List.of() : List.copyOf(concerns);
    strengths = strengths == null ? List.of() : List.copyOf(strengths);
    meetings = meetings == null ? List.of() : List.copyOf(meetings);
    plans = plans == null ? List.of() : List.copyOf(plans);
    actions = actions == null ? List.of() : List.copyOf(actions);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
    visits = visits == null ? List.of() : List.copyOf(visits);
    directWork = directWork == null ? List.of() : List.copyOf(directWork);
    views = views == null ? List.of() : List.copyOf(views);
    participation = participation == null ? List.of() : List.copyOf(participation);
    advocacyOffers = advocacyOffers == null ? List.of() : List.copyOf(advocacyOffers);
    familyTime = familyTime == null ? List.of() : List.copyOf(familyTime);
    feedback = feedback == null ? List.of() : List.copyOf(feedback);
    supervision = supervision == null ? List.of() : List.copyOf(supervision);
    oversight = oversight == null ? List.of() : List.copyOf(oversight);
    challenges = challenges == null ? List.of() : List.copyOf(challenges);
    casesReferredBack = casesReferredBack == null ? List.of() : List.copyOf(casesReferredBack);
    audits = audits == null ? List.of() : List.copyOf(audits);
    seriousIncidents = seriousIncidents == null ? List.of() : List.copyOf(seriousIncidents);
    preProceedings = preProceedings == null ? List.of() : List.copyOf(preProceedings);
    alternativeCarers = alternativeCarers == null ? List.of() : List.copyOf(alternativeCarers);
    familyGroupConferences =
        familyGroupConferences == null ? List.of() : List.copyOf(familyGroupConferences);
    courtOrders = courtOrders == null ? List.of() : List.copyOf(courtOrders);
    courtProceedings = courtProceedings == null ? List.of() : List.copyOf(courtProceedings);
    deprivationsOfLiberty =
        deprivationsOfLiberty == null ? List.of() : List.copyOf(deprivationsOfLiberty);
    carePeriods = carePeriods == null ? List.of() : List.copyOf(carePeriods);
    legalStatuses = legalStatuses == null ? List.of() : List.copyOf(legalStatuses);
    placements = placements == null ? List.of() : List.copyOf(placements);
    placementSearches = placementSearches == null ? List.of() : List.copyOf(placementSearches);
    lookedAfterReviews = lookedAfterReviews == null ? List.of() : List.copyOf(lookedAfterReviews);
    missingEpisodes = missingEpisodes == null ? List.of() : List.copyOf(missingEpisodes);
    permanence = permanence == null ? List.of() : List.copyOf(permanence);
    adoptiveFamilies = adoptiveFamilies == null ? List.of() : List.copyOf(adoptiveFamilies);
    previousPermanence = previousPermanence == null ? List.of() : List.copyOf(previousPermanence);
    leavingCare = leavingCare == null ? List.of() : List.copyOf(leavingCare);
    transitions = transitions == null ? List.of() : List.copyOf(transitions);
    enrolments = enrolments == null ? List.of() : List.copyOf(enrolments);
    attendance = attendance == null ? List.of() : List.copyOf(attendance);
    exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
    personalEducationPlans =
        personalEducationPlans == null ? List.of() : List.copyOf(personalEducationPlans);
    specialEducationalNeeds =
        specialEducationalNeeds == null ? List.of() : List.copyOf(specialEducationalNeeds);
    ehcNeedsAssessments =
        ehcNeedsAssessments == null ? List.of() : List.copyOf(ehcNeedsAssessments);
    ehcPlans = ehcPlans == null ? List.of() : List.copyOf(ehcPlans);
    healthAssessments = healthAssessments == null ? List.of() : List.copyOf(healthAssessments);
    immunisations = immunisations == null ? List.of() : List.copyOf(immunisations);
    strengthsAndDifficulties =
        strengthsAndDifficulties == null ? List.of() : List.copyOf(strengthsAndDifficulties);
    substanceMisuse = substanceMisuse == null ? List.of() : List.copyOf(substanceMisuse);
    convictions = convictions == null ? List.of() : List.copyOf(convictions);
    privateFostering = privateFostering == null ? List.of() : List.copyOf(privateFostering);
    caseNotes = caseNotes == null ? List.of() : List.copyOf(caseNotes);
    documents = documents == null ? List.of() : List.copyOf(documents);
    requiredDocuments = requiredDocuments == null ? List.of() : List.copyOf(requiredDocuments);
    accessRequests = accessRequests == null ? List.of() : List.copyOf(accessRequests);
    consents = consents == null ? List.of() : List.copyOf(consents);
    complaints = complaints == null ? List.of() : List.copyOf(complaints);
    allegations = allegations == null ? List.of() : List.copyOf(allegations);
    lifeStory = lifeStory == null ? List.of() : List.copyOf(lifeStory);
    retention = retention == null ? List.of() : List.copyOf(retention);
    handlingMarks = handlingMarks == null ? List.of() : List.copyOf(handlingMarks);
    events = events == null ? List.of() : List.copyOf(events);
    chronology = chronology == null ? List.of() : List.copyOf(chronology);
    chronologyReviews = chronologyReviews == null ? List.of() : List.copyOf(chronologyReviews);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "CaseFile[masked]";
  }
}
