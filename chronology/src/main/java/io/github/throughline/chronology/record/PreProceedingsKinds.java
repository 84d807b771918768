package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.AlternativeCarer;
import io.github.throughline.core.model.legal.ExpertAssessment;
import io.github.throughline.core.model.legal.FamilyGroupConference;
import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.legal.TimeExtension;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formal stage before court, and the family's own part in it. */
final class PreProceedingsKinds {
  /** A step that was taken, and the stage it belongs to. */
  record Step(PreProceedings stage, Milestone milestone) {}

  /** An assessment by an expert, and the stage it belongs to. */
  record Expert(PreProceedings stage, ExpertAssessment assessment) {}

  /** More time, and the stage it belongs to. */
  record Extended(PreProceedings stage, TimeExtension extension) {}

  /** An offer to the family, and when the conference was held. */
  record Conference(FamilyGroupConference offer, @Nullable UncertainDate heldOn) {}

  static final RecordKind<PreProceedings> PRE_PROCEEDINGS =
      KindBuilder.of(
              "pre-proceedings",
              "preProceedings",
              CaseFile::preProceedings,
              PreProceedings::id,
              PreProceedings::provenance)
          .moment(
              MINIMAL,
              "the day pre-proceedings began",
              EventType.MANAGER_DECISION,
              PreProceedings::startedOn)
          .says("Decision to begin pre-proceedings")
          .evenUndated()
          .tells(STANDARD, "", PreProceedings::threshold)
          .moment(
              MINIMAL,
              "the day the letter before proceedings was sent",
              EventType.LETTER_BEFORE_PROCEEDINGS,
              PreProceedings::letterSentOn)
          .tells(STANDARD, "Help agreed", PreProceedings::helpAgreed)
          .moment(
              MINIMAL,
              "the day of the first pre-proceedings meeting",
              EventType.PLO_MEETING,
              PreProceedings::firstMeetingOn)
          .tells(
              STANDARD,
              "",
              stage ->
                  Say.either(
                      stage.parentsRepresented(),
                      "The parents had legal advice",
                      "The parents had no legal advice"))
          .moment(
              MINIMAL,
              "the day of the decision to step up or down",
              EventType.MANAGER_DECISION,
              PreProceedings::steppedOn)
          .says("Decision to step up or down from pre-proceedings")
          .results(MINIMAL, "Outcome recorded", PreProceedings::outcome)
          .results(STANDARD, "Why", PreProceedings::outcomeReason)
          .moment(
              MINIMAL,
              "the day of the application to court",
              EventType.PROCEEDINGS_ISSUED,
              PreProceedings::courtApplicationOn)
          .shows(
              Level.PRE_PROCEEDINGS,
              PreProceedings::startedOn,
              stage -> stage.steppedOn() == null ? stage.courtApplicationOn() : stage.steppedOn())
          .build();

  static final RecordKind<Step> MILESTONE =
      KindBuilder.of(
              "pre-proceedings milestone",
              "preProceedings",
              PreProceedingsKinds::steps,
              step -> step.stage().id(),
              step -> step.stage().provenance())
          .moment(
              STANDARD,
              "the day of a step of pre-proceedings",
              List.of(
                  EventType.MANAGER_DECISION,
                  EventType.LEGAL_PLANNING_MEETING,
                  EventType.LETTER_BEFORE_PROCEEDINGS,
                  EventType.PLO_MEETING,
                  EventType.FAMILY_GROUP_CONFERENCE_OFFERED,
                  EventType.PROCEEDINGS_ISSUED,
                  EventType.PRE_PROCEEDINGS_STEP),
              step -> List.of(typeOf(step.milestone().kind())),
              step -> step.milestone().on())
          .says((step, file) -> words(step.milestone().kind()))
          .tells(STANDARD, "", step -> step.milestone().note())
          .tells(FULL, "Planned for", step -> step.milestone().plannedOn())
          .tells(STANDARD, "Why on another day", step -> step.milestone().reasonForGap())
          .apart(step -> step.milestone().kind().name())
          .recurs()
          .build();

  static final RecordKind<Extended> EXTENSION =
      KindBuilder.of(
              "pre-proceedings extension",
              "preProceedings",
              PreProceedingsKinds::extensions,
              one -> one.stage().id(),
              one -> one.stage().provenance())
          .moment(
              STANDARD,
              "the day more time was agreed",
              EventType.PRE_PROCEEDINGS_STEP,
              one -> one.extension().agreedOn())
          .says("More time for pre-proceedings agreed")
          .tells(STANDARD, "Until", one -> one.extension().until())
          .tells(STANDARD, "Why", one -> one.extension().why())
          .tells(FULL, "Approved by", one -> one.extension().approvedBy())
          .recurs()
          .build();

  static final RecordKind<Expert> EXPERT =
      KindBuilder.of(
              "expert assessment",
              "preProceedings",
              PreProceedingsKinds::experts,
              one -> one.assessment().id(),
              one -> one.stage().provenance())
          .moment(
              FULL,
              "the day the expert was instructed",
              EventType.EXPERT_ASSESSMENT,
              one -> one.assessment().instructedOn())
          .says("Expert instructed")
          .tells(FULL, "", one -> one.assessment().need())
          .tells(FULL, "By", one -> one.assessment().expert())
          .moment(
              STANDARD,
              "the day the expert\u2019s report came",
              EventType.EXPERT_ASSESSMENT,
              one -> one.assessment().receivedOn())
          .says("Report of an expert received")
          .tells(STANDARD, "", one -> one.assessment().need())
          .tells(STANDARD, "By", one -> one.assessment().expert())
          .tells(FULL, "Why it was late", one -> one.assessment().reasonLate())
          .about(one -> one.assessment().aboutPersonIds())
          .recurs()
          .build();

  static final RecordKind<Conference> FAMILY_GROUP_CONFERENCE =
      KindBuilder.of(
              "family group conference",
              "familyGroupConferences",
              PreProceedingsKinds::conferences,
              one -> one.offer().id(),
              one -> one.offer().provenance())
          .moment(
              STANDARD,
              "the day a family group conference was offered",
              EventType.FAMILY_GROUP_CONFERENCE_OFFERED,
              one -> one.offer().offeredOn())
          .tells(FULL, "Offered by", one -> one.offer().offeredBy())
          .tells(FULL, "", one -> one.offer().informationGiven())
          .responds(
              STANDARD,
              "",
              one ->
                  Say.either(
                      one.offer().accepted(), "The family accepted", "The family did not want it"))
          .responds(STANDARD, "Reason given", one -> one.offer().reasonDeclined())
          .moment(
              STANDARD,
              "the day of the family group conference",
              EventType.FAMILY_GROUP_CONFERENCE,
              Conference::heldOn)
          .when(one -> one.heldOn() != null)
          .tells(STANDARD, "The family\u2019s plan", one -> one.offer().familysPlan())
          .results(
              STANDARD,
              "",
              one ->
                  Say.either(
                      one.offer().planAccepted(),
                      "The family\u2019s plan was accepted",
                      "The family\u2019s plan was not accepted"))
          .results(STANDARD, "Why", one -> one.offer().reasons())
          .build();

  static final RecordKind<AlternativeCarer> ALTERNATIVE_CARER =
      KindBuilder.of(
              "alternative carer",
              "alternativeCarers",
              CaseFile::alternativeCarers,
              AlternativeCarer::id,
              AlternativeCarer::provenance)
          .moment(
              STANDARD,
              "the day somebody was named as a carer",
              EventType.ALTERNATIVE_CARER,
              AlternativeCarer::namedOn)
          .says("Somebody was named who might care for the child")
          .tells(STANDARD, "Who", AlternativeCarer::relation)
          .tells(FULL, "Named by", AlternativeCarer::namedBy)
          .childsView(AlternativeCarer::childView)
          .moment(
              STANDARD,
              "the day it was decided whether somebody could care",
              EventType.ALTERNATIVE_CARER,
              AlternativeCarer::viabilityDoneOn)
          .says("Whether somebody could care for the child was looked into")
          .results(STANDARD, "Found", AlternativeCarer::viability)
          .results(STANDARD, "Why", AlternativeCarer::reasons)
          .about(carer -> carer.personId() == null ? List.of() : List.of(carer.personId()))
          .apart(AlternativeCarer::id)
          .recurs()
          .build();

  private PreProceedingsKinds() {}

  /** Only steps that were taken: one that is only planned has not happened. */
  private static List<Step> steps(CaseFile file) {
    return file.preProceedings().stream()
        .flatMap(
            stage ->
                stage.milestones().stream()
                    .filter(milestone -> milestone.on() != null)
                    .map(milestone -> new Step(stage, milestone)))
        .toList();
  }

  private static List<Extended> extensions(CaseFile file) {
    return file.preProceedings().stream()
        .flatMap(stage -> stage.timeExtensions().stream().map(one -> new Extended(stage, one)))
        .toList();
  }

  private static List<Expert> experts(CaseFile file) {
    return file.preProceedings().stream()
        .flatMap(stage -> stage.expertAssessments().stream().map(one -> new Expert(stage, one)))
        .toList();
  }

  private static List<Conference> conferences(CaseFile file) {
    return file.familyGroupConferences().stream()
        .map(offer -> new Conference(offer, Look.held(file, offer.meetingId())))
        .toList();
  }

  private static EventType typeOf(MilestoneKind kind) {
    return switch (kind) {
      case CONCERN_DECISION -> EventType.MANAGER_DECISION;
      case LEGAL_GATEWAY -> EventType.LEGAL_PLANNING_MEETING;
      case LETTER -> EventType.LETTER_BEFORE_PROCEEDINGS;
      case FIRST_MEETING, MIDWAY_REVIEW, FINAL_REVIEW -> EventType.PLO_MEETING;
      case FAMILY_MEETING_OFFERED -> EventType.FAMILY_GROUP_CONFERENCE_OFFERED;
      case ISSUED -> EventType.PROCEEDINGS_ISSUED;
      case SOLICITOR_CONFIRMED,
          AGREEMENT,
          ASSESSMENTS_AGREED,
          STEPPED_DOWN,
          EXTENDED,
          CHECK_AFTERWARDS ->
          EventType.PRE_PROCEEDINGS_STEP;
    };
  }

  private static String words(MilestoneKind kind) {
    return switch (kind) {
      case CONCERN_DECISION -> "Decision that court may be needed";
      case LEGAL_GATEWAY -> "Legal planning meeting";
      case LETTER -> "Letter before proceedings";
      case SOLICITOR_CONFIRMED -> "Parents\u2019 solicitor confirmed";
      case FIRST_MEETING -> "First pre-proceedings meeting";
      case AGREEMENT -> "Written agreement of pre-proceedings";
      case ASSESSMENTS_AGREED -> "Assessments for pre-proceedings agreed";
      case FAMILY_MEETING_OFFERED -> "Family meeting offered";
      case MIDWAY_REVIEW -> "Midway review of pre-proceedings";
      case FINAL_REVIEW -> "Final review of pre-proceedings";
      case STEPPED_DOWN -> "Stepped down from pre-proceedings";
      case EXTENDED -> "Pre-proceedings extended";
      case ISSUED -> "Application to court";
      case CHECK_AFTERWARDS -> "Check after pre-proceedings";
    };
  }
}
