package io.github.throughline.chronology;

import io.github.throughline.chronology.RecordKind.Detail;
import io.github.throughline.chronology.RecordKind.Moment;
import io.github.throughline.chronology.RecordKind.Part;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which record of a case file gives which entries. */
final class RecordKinds {
  static final RecordKind<Referral> REFERRAL =
      new RecordKind<>(
          "referral",
          CaseFile::referrals,
          Referral::id,
          Referral::provenance,
          referral -> "",
          List.of(
              moment("the day of the referral", EventType.REFERRAL, Referral::referredOn, null),
              moment(
                  "the day the case was closed", EventType.CASE_CLOSED, Referral::closedOn, null)),
          List.of(
              coded(0, Part.SUMMARY, "Referred by", Referral::source),
              new Detail<>(0, Part.SUMMARY, "Referrer as recorded", RecordKinds::referrer),
              coded(0, Part.SUMMARY, "Main need recorded", Referral::primaryNeed),
              text(0, Part.SUMMARY, "", Referral::concern),
              new Detail<>(0, Part.RESPONSE, "", RecordKinds::noFurtherAction),
              text(0, Part.RESPONSE, "", Referral::decision),
              coded(1, Part.SUMMARY, "Reason recorded", Referral::reasonForClosure)));

  static final RecordKind<Assessment> ASSESSMENT =
      new RecordKind<>(
          "assessment",
          CaseFile::assessments,
          Assessment::id,
          Assessment::provenance,
          assessment -> "",
          List.of(
              moment(
                  "the day the assessment started",
                  EventType.ASSESSMENT_START,
                  Assessment::startedOn,
                  null),
              moment(
                  "the day the assessment was authorised",
                  EventType.ASSESSMENT_AUTHORISED,
                  Assessment::authorisedOn,
                  null)),
          List.of(
              coded(0, Part.SUMMARY, "Kind", Assessment::kind),
              new Detail<>(
                  1, Part.SUMMARY, "Factors identified", assessment -> all(assessment.factors())),
              text(1, Part.SUMMARY, "", Assessment::conclusion),
              text(1, Part.SUMMARY, "The child's views", Assessment::childsViews)));

  static final RecordKind<Section47Enquiry> ENQUIRY =
      new RecordKind<>(
          "section 47 enquiry",
          CaseFile::section47Enquiries,
          Section47Enquiry::id,
          Section47Enquiry::provenance,
          enquiry -> "",
          List.of(
              moment(
                  "the day the section 47 enquiry started",
                  EventType.SECTION_47_START,
                  Section47Enquiry::startedOn,
                  null),
              moment(
                  "the day of the initial conference",
                  EventType.ICPC,
                  Section47Enquiry::conferenceOn,
                  null)),
          List.of(
              new Detail<>(0, Part.OUTCOME, "", RecordKinds::noConference),
              text(0, Part.OUTCOME, "", Section47Enquiry::outcome)));

  static final RecordKind<Meeting> MEETING =
      new RecordKind<>(
          "meeting",
          CaseFile::meetings,
          Meeting::id,
          Meeting::provenance,
          meeting -> meeting.kind().name(),
          List.of(
              new Moment<>(
                  "the day of the meeting",
                  meeting -> typeOf(meeting.kind()),
                  Meeting::heldOn,
                  null)),
          List.of(
              text(0, Part.SUMMARY, "Chaired by", Meeting::chair),
              new Detail<>(0, Part.SUMMARY, "", Attendances::inWords),
              new Detail<>(0, Part.OUTCOME, "", meeting -> sentences(meeting.decisions()))),
          RecordKinds::recurs);

  static final RecordKind<ChildInNeedPlan> CHILD_IN_NEED_PLAN =
      new RecordKind<>(
          "child in need plan",
          file -> plans(file, ChildInNeedPlan.class),
          ChildInNeedPlan::id,
          ChildInNeedPlan::provenance,
          plan -> "",
          List.of(
              moment(
                  "the day the child in need plan started",
                  EventType.CIN_PLAN_START,
                  ChildInNeedPlan::startedOn,
                  null),
              moment(
                  "the day the child in need plan ended",
                  EventType.CIN_PLAN_END,
                  ChildInNeedPlan::endedOn,
                  null)),
          List.of(text(1, Part.SUMMARY, "Reason recorded", ChildInNeedPlan::reasonEnded)));

  static final RecordKind<ChildProtectionPlan> CHILD_PROTECTION_PLAN =
      new RecordKind<>(
          "child protection plan",
          file -> plans(file, ChildProtectionPlan.class),
          ChildProtectionPlan::id,
          ChildProtectionPlan::provenance,
          plan -> "",
          List.of(
              moment(
                  "the day the child protection plan started",
                  EventType.CP_PLAN_START,
                  ChildProtectionPlan::startedOn,
                  null),
              moment(
                  "the day the child protection plan ended",
                  EventType.CP_PLAN_END,
                  ChildProtectionPlan::endedOn,
                  null)),
          List.of(
              coded(
                  0,
                  Part.SUMMARY,
                  "Category at the first conference",
                  ChildProtectionPlan::initialCategory),
              new Detail<>(
                  0, Part.OUTCOME, "Latest category recorded", RecordKinds::latestCategory),
              text(1, Part.SUMMARY, "Reason recorded", ChildProtectionPlan::reasonEnded)));

  static final RecordKind<PreProceedings> PRE_PROCEEDINGS =
      new RecordKind<>(
          "pre-proceedings",
          CaseFile::preProceedings,
          PreProceedings::id,
          PreProceedings::provenance,
          record -> "",
          List.of(
              moment(
                  "the day pre-proceedings began",
                  EventType.MANAGER_DECISION,
                  PreProceedings::startedOn,
                  "Decision to begin pre-proceedings"),
              moment(
                  "the day the letter before proceedings was sent",
                  EventType.LETTER_BEFORE_PROCEEDINGS,
                  PreProceedings::letterSentOn,
                  null),
              moment(
                  "the day of the first pre-proceedings meeting",
                  EventType.PLO_MEETING,
                  PreProceedings::firstMeetingOn,
                  null),
              moment(
                  "the day of the decision to step up or down",
                  EventType.MANAGER_DECISION,
                  PreProceedings::steppedOn,
                  "Decision to step up or down from pre-proceedings"),
              moment(
                  "the day of the application to court",
                  EventType.PROCEEDINGS_ISSUED,
                  PreProceedings::courtApplicationOn,
                  null)),
          List.of(coded(3, Part.OUTCOME, "Outcome recorded", PreProceedings::outcome)));

  static final RecordKind<CarePeriod> CARE_PERIOD =
      new RecordKind<>(
          "period of care",
          CaseFile::carePeriods,
          CarePeriod::id,
          CarePeriod::provenance,
          period -> "",
          List.of(
              moment(
                  "the day the period of care began",
                  EventType.PERIOD_OF_CARE_START,
                  CarePeriod::startedOn,
                  null),
              moment(
                  "the day the period of care ended",
                  EventType.PERIOD_OF_CARE_END,
                  CarePeriod::endedOn,
                  null)),
          List.of(
              coded(0, Part.SUMMARY, "Legal status", CarePeriod::legalStatus),
              text(0, Part.SUMMARY, "Living with", CarePeriod::placement),
              text(0, Part.SUMMARY, "Reason recorded", CarePeriod::reason)));

  private RecordKinds() {}

  static List<RecordKind<?>> all() {
    return List.of(
        REFERRAL,
        ASSESSMENT,
        ENQUIRY,
        MEETING,
        CHILD_IN_NEED_PLAN,
        CHILD_PROTECTION_PLAN,
        PRE_PROCEEDINGS,
        CARE_PERIOD);
  }

  private static <T> Moment<T> moment(
      String what,
      EventType type,
      Function<T, @Nullable UncertainDate> date,
      @Nullable String says) {
    return new Moment<>(what, record -> type, date, says);
  }

  private static <T> Detail<T> coded(
      int moment, Part part, String label, Function<T, @Nullable Coded> code) {
    return new Detail<>(moment, part, label, record -> CodeWords.of(code.apply(record)));
  }

  private static <T> Detail<T> text(
      int moment, Part part, String label, Function<T, @Nullable FreeText> text) {
    return new Detail<>(
        moment,
        part,
        label,
        record -> {
          FreeText words = text.apply(record);
          return words == null ? null : words.text();
        });
  }

  private static <P extends Plan> List<P> plans(CaseFile file, Class<P> kind) {
    return file.plans().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static @Nullable String noFurtherAction(Referral referral) {
    Boolean none = referral.noFurtherAction();
    return none != null && none ? "No further action" : null;
  }

  /** The latest category, where it is another than the first. */
  private static @Nullable String latestCategory(ChildProtectionPlan plan) {
    String latest = CodeWords.of(plan.latestCategory());
    return latest == null || latest.equals(CodeWords.of(plan.initialCategory())) ? null : latest;
  }

  private static @Nullable String noConference(Section47Enquiry enquiry) {
    Boolean none = enquiry.conferenceNotRequired();
    return none != null && none ? "No initial conference was needed" : null;
  }

  private static @Nullable String all(List<Coded> codes) {
    return codes.isEmpty()
        ? null
        : codes.stream().map(CodeWords::of).collect(Collectors.joining("; "));
  }

  private static @Nullable String sentences(List<FreeText> texts) {
    return texts.isEmpty() ? null : Wording.sentences(texts.stream().map(FreeText::text).toList());
  }

  /** Who referred, unless the kind of referrer says as much. */
  private static @Nullable String referrer(Referral referral) {
    FreeText referrer = referral.referrer();
    return referrer == null || referrer.text().equals(CodeWords.of(referral.source()))
        ? null
        : referrer.text();
  }

  private static boolean recurs(Meeting meeting) {
    return switch (meeting.kind()) {
      case STRATEGY_DISCUSSION,
          CORE_GROUP,
          CHILD_IN_NEED_REVIEW,
          TEAM_AROUND_THE_FAMILY,
          EARLY_HELP_REVIEW,
          PROFESSIONALS_MEETING,
          FAMILY_NETWORK_MEETING,
          PERMANENCE_PLANNING_MEETING,
          PATHWAY_PLAN_REVIEW,
          LEGAL_PLANNING_MEETING,
          PRE_PROCEEDINGS_MEETING,
          OTHER ->
          true;
      case INITIAL_CHILD_PROTECTION_CONFERENCE,
          REVIEW_CHILD_PROTECTION_CONFERENCE,
          TRANSFER_IN_CONFERENCE,
          FAMILY_GROUP_CONFERENCE,
          LOOKED_AFTER_REVIEW ->
          false;
    };
  }

  private static EventType typeOf(MeetingKind kind) {
    return switch (kind) {
      case STRATEGY_DISCUSSION -> EventType.STRATEGY_DISCUSSION;
      case INITIAL_CHILD_PROTECTION_CONFERENCE, TRANSFER_IN_CONFERENCE -> EventType.ICPC;
      case REVIEW_CHILD_PROTECTION_CONFERENCE -> EventType.RCPC;
      case LEGAL_PLANNING_MEETING -> EventType.LEGAL_PLANNING_MEETING;
      case PRE_PROCEEDINGS_MEETING -> EventType.PLO_MEETING;
      case FAMILY_GROUP_CONFERENCE -> EventType.FAMILY_GROUP_CONFERENCE;
      case LOOKED_AFTER_REVIEW -> EventType.LAC_REVIEW;
      case CORE_GROUP,
          CHILD_IN_NEED_REVIEW,
          TEAM_AROUND_THE_FAMILY,
          EARLY_HELP_REVIEW,
          PROFESSIONALS_MEETING,
          FAMILY_NETWORK_MEETING,
          PERMANENCE_PLANNING_MEETING,
          PATHWAY_PLAN_REVIEW,
          OTHER ->
          new EventType(kind.name());
    };
  }
}
