package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.InsideParent;
import io.github.throughline.core.constraint.ReferencesResolve;
import io.github.throughline.core.constraint.UniqueIds;
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
import jakarta.validation.Valid;
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
@InsideParent(
    children = "placements",
    dates = {"start", "end"},
    parents = "carePeriods",
    parentId = "carePeriodId",
    start = "startedOn",
    end = "endedOn")
@InsideParent(
    children = "legalStatuses",
    dates = {"start", "end"},
    parents = "carePeriods",
    parentId = "carePeriodId",
    start = "startedOn",
    end = "endedOn")
@InsideParent(
    children = "lookedAfterReviews",
    dates = "heldOn",
    parents = "carePeriods",
    parentId = "carePeriodId",
    start = "startedOn",
    end = "endedOn")
@InsideParent(
    children = "assessments",
    dates = "childSeenOn",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "section47Enquiries",
    dates = "childSeenOn",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "supervision",
    dates = "seenAloneOn",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "carePeriods",
    dates = "startedOn",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "placements",
    dates = "start",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "lookedAfterReviews",
    dates = "heldOn",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "missingEpisodes",
    dates = "start",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@InsideParent(
    children = "leavingCare",
    dates = "on",
    start = "child.birthDate",
    message = "{io.github.throughline.core.constraint.InsideParent.beforeBirth}")
@UniqueIds(except = "chronology")
@ReferencesResolve
@RecordBuilder
public record CaseFile(
    String schemaVersion,
    @Valid Person child,
    List<@Valid Practitioner> practitioners,
    List<@Valid Organisation> organisations,
    List<@Valid Team> teams,
    List<@Valid Allocation> allocations,
    List<@Valid Handover> handovers,
    List<@Valid Contact> contacts,
    List<@Valid EarlyHelpEpisode> earlyHelp,
    List<@Valid Referral> referrals,
    List<@Valid LevelChange> levelChanges,
    List<@Valid Transfer> transfers,
    List<@Valid Closure> closures,
    List<@Valid ServiceOffered> services,
    List<@Valid Assessment> assessments,
    List<@Valid Section47Enquiry> section47Enquiries,
    List<@Valid ToolResult> toolResults,
    List<@Valid Concern> concerns,
    List<@Valid Strength> strengths,
    List<@Valid Meeting> meetings,
    List<@Valid Plan> plans,
    List<@Valid Action> actions,
    List<@Valid Decision> decisions,
    List<@Valid Visit> visits,
    List<@Valid DirectWorkSession> directWork,
    List<@Valid View> views,
    List<@Valid Participation> participation,
    List<@Valid AdvocacyOffer> advocacyOffers,
    List<@Valid FamilyTime> familyTime,
    List<@Valid Feedback> feedback,
    List<@Valid SupervisionDiscussion> supervision,
    List<@Valid OversightRecord> oversight,
    List<@Valid Challenge> challenges,
    List<@Valid CaseReferredBack> casesReferredBack,
    List<@Valid Audit> audits,
    List<@Valid SeriousIncident> seriousIncidents,
    List<@Valid PreProceedings> preProceedings,
    List<@Valid AlternativeCarer> alternativeCarers,
    List<@Valid FamilyGroupConference> familyGroupConferences,
    List<@Valid CourtOrder> courtOrders,
    List<@Valid CourtProceedings> courtProceedings,
    List<@Valid DeprivationOfLiberty> deprivationsOfLiberty,
    List<@Valid CarePeriod> carePeriods,
    List<@Valid LegalStatus> legalStatuses,
    List<@Valid Placement> placements,
    List<@Valid PlacementSearch> placementSearches,
    List<@Valid LookedAfterReview> lookedAfterReviews,
    List<@Valid MissingEpisode> missingEpisodes,
    List<@Valid PermanenceDecision> permanence,
    List<@Valid AdoptiveFamily> adoptiveFamilies,
    List<@Valid PreviousPermanence> previousPermanence,
    List<@Valid LeavingCare> leavingCare,
    List<@Valid Transition> transitions,
    List<@Valid SchoolEnrolment> enrolments,
    List<@Valid SchoolAttendance> attendance,
    List<@Valid Exclusion> exclusions,
    List<@Valid PersonalEducationPlan> personalEducationPlans,
    List<@Valid SpecialEducationalNeed> specialEducationalNeeds,
    List<@Valid EhcNeedsAssessment> ehcNeedsAssessments,
    List<@Valid EhcPlan> ehcPlans,
    List<@Valid HealthAssessment> healthAssessments,
    List<@Valid ImmunisationStatus> immunisations,
    List<@Valid StrengthsAndDifficulties> strengthsAndDifficulties,
    List<@Valid SubstanceMisuse> substanceMisuse,
    List<@Valid Conviction> convictions,
    List<@Valid PrivateFostering> privateFostering,
    List<@Valid CaseNote> caseNotes,
    List<@Valid Document> documents,
    List<@Valid RequiredDocument> requiredDocuments,
    List<@Valid AccessRequest> accessRequests,
    List<@Valid Consent> consents,
    List<@Valid Complaint> complaints,
    List<@Valid Allegation> allegations,
    List<@Valid LifeStoryItem> lifeStory,
    List<@Valid RetentionRule> retention,
    List<@Valid HandlingMark> handlingMarks,
    List<@Valid SignificantEvent> events,
    List<@Valid ChronologyEntry> chronology,
    List<@Valid ChronologyReview> chronologyReviews,
    @Valid Provenance provenance,
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
    preProceedings = preProceedings == null ? List.of() : List.copyOf(preProceedings);
    alternativeCarers = alternativeCarers == null ? List.of() : List.copyOf(alternativeCarers);
    familyGroupConferences =
        familyGroupConferences == null ? List.of() : List.copyOf(familyGroupConferences);
    courtOrders = courtOrders == null ? List.of() : List.copyOf(courtOrders);
    carePeriods = carePeriods == null ? List.of() : List.copyOf(carePeriods);
    legalStatuses = legalStatuses == null ? List.of() : List.copyOf(legalStatuses);
    placements = placements == null ? List.of() : List.copyOf(placements);
    lookedAfterReviews = lookedAfterReviews == null ? List.of() : List.copyOf(lookedAfterReviews);
    missingEpisodes = missingEpisodes == null ? List.of() : List.copyOf(missingEpisodes);
    permanence = permanence == null ? List.of() : List.copyOf(permanence);
    leavingCare = leavingCare == null ? List.of() : List.copyOf(leavingCare);
    transitions = transitions == null ? List.of() : List.copyOf(transitions);
    caseNotes = caseNotes == null ? List.of() : List.copyOf(caseNotes);
    documents = documents == null ? List.of() : List.copyOf(documents);
    requiredDocuments = requiredDocuments == null ? List.of() : List.copyOf(requiredDocuments);
    consents = consents == null ? List.of() : List.copyOf(consents);
    complaints = complaints == null ? List.of() : List.copyOf(complaints);
    allegations = allegations == null ? List.of() : List.copyOf(allegations);
    lifeStory = lifeStory == null ? List.of() : List.copyOf(lifeStory);
    retention = retention == null ? List.of() : List.copyOf(retention);
    handlingMarks = handlingMarks == null ? List.of() : List.copyOf(handlingMarks);
    events = events == null ? List.of() : List.copyOf(events);
    chronology = chronology == null ? List.of() : List.copyOf(chronology);
    chronologyReviews = chronologyReviews == null ? List.of() : List.copyOf(chronologyReviews);
    seriousIncidents = seriousIncidents == null ? List.of() : List.copyOf(seriousIncidents);
    courtProceedings = courtProceedings == null ? List.of() : List.copyOf(courtProceedings);
    deprivationsOfLiberty =
        deprivationsOfLiberty == null ? List.of() : List.copyOf(deprivationsOfLiberty);
    placementSearches = placementSearches == null ? List.of() : List.copyOf(placementSearches);
    adoptiveFamilies = adoptiveFamilies == null ? List.of() : List.copyOf(adoptiveFamilies);
    previousPermanence = previousPermanence == null ? List.of() : List.copyOf(previousPermanence);
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
    accessRequests = accessRequests == null ? List.of() : List.copyOf(accessRequests);
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
