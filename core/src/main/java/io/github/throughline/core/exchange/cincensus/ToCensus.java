package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one child for a return from a case file. Used for one child and thrown away. */
final class ToCensus {
  private final CaseFile file;
  private final List<String> leftOut = new ArrayList<>();

  ToCensus(CaseFile file) {
    this.file = file;
  }

  CinCensusMapping.Result result() {
    Set<String> referralIds = new HashSet<>();
    List<CinEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < file.referrals().size(); i++) {
      Referral referral = file.referrals().get(i);
      referralIds.add(referral.id());
      episodes.add(episode(referral, "referrals[" + i + "]"));
    }
    nameRecordsOfNoEpisode(referralIds);
    nameKindsThatAReturnHasNot();
    CinChild child =
        CinChildBuilder.builder()
            .identifiers(identifiers())
            .characteristics(characteristics())
            .episodes(episodes)
            .build();
    return new CinCensusMapping.Result(child, leftOut);
  }

  private CinIdentifiers identifiers() {
    Person person = file.child();
    AsSent sent = AsSent.of(person.extensions());
    Identifier upn = find(IdentifierSystems.UPN);
    return CinIdentifiersBuilder.builder()
        .laChildId(
            text(
                sent,
                "LAchildID",
                person.findIdentifier(IdentifierSystems.LA_CHILD_ID).orElse(null)))
        .upn(text(sent, "UPN", upn == null ? null : upn.value()))
        .formerUpn(
            text(
                sent,
                "FormerUPN",
                person.findIdentifier(IdentifierSystems.FORMER_UPN).orElse(null)))
        .upnUnknown(
            text(
                sent,
                "UPNunknown",
                code(
                    upn == null ? null : upn.whyAbsent(),
                    CinCensusCodes.UPN_UNKNOWN,
                    "child.identifiers")))
        .birthDate(date(sent, "PersonBirthDate", person.birthDate(), "child.birthDate"))
        .expectedBirthDate(
            date(
                sent,
                "ExpectedPersonBirthDate",
                person.expectedBirthDate(),
                "child.expectedBirthDate"))
        .deathDate(date(sent, "PersonDeathDate", person.deathDate(), "child.deathDate"))
        .genderCurrent(
            text(
                sent,
                "GenderCurrent",
                code(person.gender(), CinCensusCodes.GENDER_CURRENT, "child.gender")))
        .sex(text(sent, "Sex", code(person.sex(), CinCensusCodes.SEX, "child.sex")))
        .build();
  }

  private @Nullable Identifier find(String system) {
    return file.child().identifiers().stream()
        .filter(identifier -> identifier.system().equals(system))
        .findFirst()
        .orElse(null);
  }

  private CinCharacteristics characteristics() {
    Person person = file.child();
    AsSent sent = AsSent.of(person.extensions());
    return CinCharacteristicsBuilder.builder()
        .ethnicity(
            text(
                sent,
                "Ethnicity",
                code(person.ethnicity(), CinCensusCodes.ETHNICITY, "child.ethnicity")))
        .disabilities(
            sent.items(
                CinItems.DISABILITY,
                codes(person.disabilities(), CinCensusCodes.DISABILITY, "child.disabilities"),
                ItemText::text,
                Written::text))
        .build();
  }

  private CinEpisode episode(Referral referral, String path) {
    AsSent sent = AsSent.of(referral.extensions());
    String id = referral.id();
    return CinEpisodeBuilder.builder()
        .referralDate(
            date(sent, CinItems.REFERRAL_DATE, referral.referredOn(), path + ".referredOn"))
        .referralSource(
            code(
                sent,
                CinItems.REFERRAL_SOURCE,
                referral.source(),
                CinCensusCodes.REFERRAL_SOURCE,
                path + ".source"))
        .primaryNeed(
            code(
                sent,
                CinItems.PRIMARY_NEED,
                referral.primaryNeed(),
                CinCensusCodes.PRIMARY_NEED,
                path + ".primaryNeed"))
        .closureDate(date(sent, CinItems.CLOSURE_DATE, referral.closedOn(), path + ".closedOn"))
        .reasonForClosure(
            code(
                sent,
                CinItems.REASON_FOR_CLOSURE,
                referral.reasonForClosure(),
                CinCensusCodes.REASON_FOR_CLOSURE,
                path + ".reasonForClosure"))
        .conferenceDate(conferenceDate(sent, id))
        .noFurtherAction(flag(sent, CinItems.NO_FURTHER_ACTION, referral.noFurtherAction()))
        .assessments(
            each(file.assessments(), "assessments", id, Assessment::referralId, this::assessment))
        .plans(plans(ChildInNeedPlan.class, id, this::plan))
        .enquiries(
            each(
                file.section47Enquiries(),
                "section47Enquiries",
                id,
                Section47Enquiry::referralId,
                this::enquiry))
        .protectionPlans(plans(ChildProtectionPlan.class, id, this::protectionPlan))
        .preProceedings(
            each(
                file.preProceedings(),
                "preProceedings",
                id,
                PreProceedings::referralId,
                this::preProceedings))
        .build();
  }

  /** The first initial conference of the episode; a return has room for one. */
  private Reported<LocalDate> conferenceDate(AsSent ofReferral, String referralId) {
    Reported<LocalDate> found = null;
    for (int i = 0; i < file.meetings().size(); i++) {
      Meeting meeting = file.meetings().get(i);
      String path = "meetings[" + i + "]";
      if (!referralId.equals(meeting.referralId())
          || meeting.kind() != MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE) {
        continue;
      }
      if (found == null) {
        found =
            date(
                AsSent.of(meeting.extensions()),
                CinItems.CONFERENCE_DATE,
                meeting.heldOn(),
                path + ".heldOn");
      } else {
        leftOut.add(path + ": a return has room for one initial conference of an episode");
      }
    }
    return found != null ? found : date(ofReferral, CinItems.CONFERENCE_DATE, null, "");
  }

  private CinAssessment assessment(Assessment assessment, String path) {
    AsSent sent = AsSent.of(assessment.extensions());
    return CinAssessmentBuilder.builder()
        .startDate(
            date(sent, CinItems.ASSESSMENT_START, assessment.startedOn(), path + ".startedOn"))
        .internalReviewDate(
            date(
                sent,
                CinItems.ASSESSMENT_INTERNAL_REVIEW,
                assessment.internalReviewOn(),
                path + ".internalReviewOn"))
        .authorisationDate(
            date(
                sent,
                CinItems.ASSESSMENT_AUTHORISED,
                assessment.authorisedOn(),
                path + ".authorisedOn"))
        .factors(
            sent.items(
                CinItems.ASSESSMENT_FACTORS,
                codes(assessment.factors(), CinCensusCodes.ASSESSMENT_FACTORS, path + ".factors"),
                ItemText::text,
                Written::text))
        .build();
  }

  private CinPlanDates plan(ChildInNeedPlan plan, String path) {
    AsSent sent = AsSent.of(plan.extensions());
    return CinPlanDatesBuilder.builder()
        .startDate(date(sent, CinItems.CIN_PLAN_START, plan.startedOn(), path + ".startedOn"))
        .endDate(date(sent, CinItems.CIN_PLAN_END, plan.endedOn(), path + ".endedOn"))
        .build();
  }

  private CinSection47 enquiry(Section47Enquiry enquiry, String path) {
    AsSent sent = AsSent.of(enquiry.extensions());
    return CinSection47Builder.builder()
        .startDate(date(sent, CinItems.ENQUIRY_START, enquiry.startedOn(), path + ".startedOn"))
        .conferenceTarget(
            date(
                sent,
                CinItems.ENQUIRY_CONFERENCE_TARGET,
                enquiry.conferenceDueOn(),
                path + ".conferenceDueOn"))
        .conferenceDate(
            date(
                sent,
                CinItems.ENQUIRY_CONFERENCE_DATE,
                enquiry.conferenceOn(),
                path + ".conferenceOn"))
        .conferenceNotRequired(
            flag(sent, CinItems.CONFERENCE_NOT_REQUIRED, enquiry.conferenceNotRequired()))
        .build();
  }

  private CinProtectionPlan protectionPlan(ChildProtectionPlan plan, String path) {
    AsSent sent = AsSent.of(plan.extensions());
    List<LocalDate> reviewDates = new ArrayList<>();
    for (int i = 0; i < plan.reviews().size(); i++) {
      PlanReview review = plan.reviews().get(i);
      LocalDate held = exactDay(review.heldOn(), path + ".reviews[" + i + "].heldOn");
      if (held != null) {
        reviewDates.add(held);
      }
    }
    List<List<String>> kept = sent.groups(CinItems.CP_REVIEW_DATE);
    return CinProtectionPlanBuilder.builder()
        .startDate(date(sent, CinItems.CP_PLAN_START, plan.startedOn(), path + ".startedOn"))
        .endDate(date(sent, CinItems.CP_PLAN_END, plan.endedOn(), path + ".endedOn"))
        .initialCategory(
            code(
                sent,
                CinItems.INITIAL_CATEGORY,
                plan.initialCategory(),
                CinCensusCodes.CATEGORY_OF_ABUSE,
                path + ".initialCategory"))
        .latestCategory(
            code(
                sent,
                CinItems.LATEST_CATEGORY,
                plan.latestCategory(),
                CinCensusCodes.CATEGORY_OF_ABUSE,
                path + ".latestCategory"))
        .previousPlans(number(sent, CinItems.PREVIOUS_PLANS, plan.previousPlans()))
        .reviews(ReviewGroups.of(kept, reviewDates))
        .build();
  }

  private CinPreProceedings preProceedings(PreProceedings stage, String path) {
    AsSent sent = AsSent.of(stage.extensions());
    return CinPreProceedingsBuilder.builder()
        .startDate(
            date(sent, CinItems.PRE_PROCEEDINGS_START, stage.startedOn(), path + ".startedOn"))
        .letterBeforeProceedingsDate(
            date(
                sent,
                CinItems.LETTER_BEFORE_PROCEEDINGS,
                stage.letterSentOn(),
                path + ".letterSentOn"))
        .familyMeetingOffered(
            flag(sent, CinItems.FAMILY_MEETING_OFFERED, stage.familyMeetingOffered()))
        .familyMeetingHeld(flag(sent, CinItems.FAMILY_MEETING_HELD, stage.familyMeetingHeld()))
        .firstMeetingDate(
            date(
                sent,
                CinItems.FIRST_PRE_PROCEEDINGS_MEETING,
                stage.firstMeetingOn(),
                path + ".firstMeetingOn"))
        .reviewMeetings(number(sent, CinItems.REVIEW_MEETINGS, stage.reviewMeetings()))
        .stepDecisionDate(
            date(sent, CinItems.STEP_DECISION, stage.steppedOn(), path + ".steppedOn"))
        .outcome(
            code(
                sent,
                CinItems.PRE_PROCEEDINGS_OUTCOME,
                stage.outcome(),
                CinCensusCodes.PRE_PROCEEDINGS_OUTCOME,
                path + ".outcome"))
        .courtApplicationDate(
            date(
                sent,
                CinItems.COURT_APPLICATION,
                stage.courtApplicationOn(),
                path + ".courtApplicationOn"))
        .proceedingsLetterDate(
            date(
                sent,
                CinItems.PROCEEDINGS_LETTER,
                stage.proceedingsLetterOn(),
                path + ".proceedingsLetterOn"))
        .build();
  }

  private void nameRecordsOfNoEpisode(Set<String> referralIds) {
    nameOrphans(file.assessments(), "assessments", Assessment::referralId, referralIds);
    nameOrphans(
        file.section47Enquiries(), "section47Enquiries", Section47Enquiry::referralId, referralIds);
    nameOrphans(file.plans(), "plans", Plan::referralId, referralIds);
    nameOrphans(file.preProceedings(), "preProceedings", PreProceedings::referralId, referralIds);
    for (int i = 0; i < file.meetings().size(); i++) {
      Meeting meeting = file.meetings().get(i);
      if (meeting.kind() != MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE) {
        leftOut.add("meetings[" + i + "]: a return carries no meetings of this kind");
      } else if (!isOf(meeting.referralId(), referralIds)) {
        leftOut.add("meetings[" + i + "]: it belongs to no referral of this file");
      }
    }
  }

  private <T> void nameOrphans(
      List<T> records,
      String list,
      Function<T, @Nullable String> referralId,
      Set<String> referralIds) {
    for (int i = 0; i < records.size(); i++) {
      if (!isOf(referralId.apply(records.get(i)), referralIds)) {
        leftOut.add(list + "[" + i + "]: it belongs to no referral of this file");
      }
    }
  }

  private static boolean isOf(@Nullable String referralId, Set<String> referralIds) {
    return referralId != null && referralIds.contains(referralId);
  }

  private void nameKindsThatAReturnHasNot() {
    name(file.carePeriods(), "carePeriods");
    name(file.events(), "events");
    name(file.chronology(), "chronology");
  }

  private void name(List<?> records, String list) {
    if (!records.isEmpty()) {
      leftOut.add(list + ": a return carries none");
    }
  }

  private <P extends Plan, R> List<R> plans(Class<P> kind, String referralId, MadeFrom<P, R> make) {
    List<R> made = new ArrayList<>();
    for (int i = 0; i < file.plans().size(); i++) {
      Plan plan = file.plans().get(i);
      if (kind.isInstance(plan) && referralId.equals(plan.referralId())) {
        made.add(make.of(kind.cast(plan), "plans[" + i + "]"));
      }
    }
    return made;
  }

  private static <T, R> List<R> each(
      List<T> records,
      String list,
      String referralId,
      Function<T, @Nullable String> ofReferral,
      MadeFrom<T, R> make) {
    List<R> made = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (referralId.equals(ofReferral.apply(records.get(i)))) {
        made.add(make.of(records.get(i), list + "[" + i + "]"));
      }
    }
    return made;
  }

  /** Makes one record of the return from one of the case file and its path. */
  private interface MadeFrom<T, R> {
    R of(T record, String path);
  }

  private Reported<LocalDate> date(
      AsSent sent, Item<?, LocalDate> item, @Nullable UncertainDate date, String path) {
    return date(sent, item.name(), date, path);
  }

  private Reported<LocalDate> date(
      AsSent sent, String element, @Nullable UncertainDate date, String path) {
    return sent.item(element, exactDay(date, path), ItemText::date, Written::date);
  }

  private @Nullable LocalDate exactDay(@Nullable UncertainDate date, String path) {
    if (date == null) {
      return null;
    }
    LocalDate day = date.findExactDay().orElse(null);
    if (day == null) {
      leftOut.add(path + ": the day is not known exactly");
    }
    return day;
  }

  private static Reported<Boolean> flag(
      AsSent sent, Item<?, Boolean> item, @Nullable Boolean flag) {
    return sent.item(item.name(), flag, ItemText::flag, Written::flag);
  }

  private static Reported<Integer> number(
      AsSent sent, Item<?, Integer> item, @Nullable Integer number) {
    return sent.item(item.name(), number, ItemText::integer, Written::number);
  }

  private static Reported<String> text(AsSent sent, String element, @Nullable String text) {
    return sent.item(element, text, ItemText::text, Written::text);
  }

  private Reported<String> code(
      AsSent sent, Item<?, String> item, @Nullable Coded coded, CodeList list, String path) {
    return text(sent, item.name(), code(coded, list, path));
  }

  /** The code, if it is of the list that the return asks for. */
  private @Nullable String code(@Nullable Coded coded, CodeList list, String path) {
    if (coded == null) {
      return null;
    }
    if (!coded.system().equals(CinCensusMapping.system(list))) {
      leftOut.add(path + ": the code is of another list than the return asks for");
      return null;
    }
    return coded.code();
  }

  private List<String> codes(List<Coded> coded, CodeList list, String path) {
    return coded.stream().map(one -> code(one, list, path)).filter(Objects::nonNull).toList();
  }
}
