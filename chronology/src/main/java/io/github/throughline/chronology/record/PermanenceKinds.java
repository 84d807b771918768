package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.LeavingCare;
import io.github.throughline.core.model.legal.PermanenceDecision;
import io.github.throughline.core.model.legal.Transition;
import io.github.throughline.core.model.placement.PreviousPermanence;

/** The way to a settled home, and into adult life. */
final class PermanenceKinds {
  static final RecordKind<PermanenceDecision> PERMANENCE =
      KindBuilder.of(
              "permanence decision",
              "permanence",
              CaseFile::permanence,
              PermanenceDecision::id,
              PermanenceDecision::provenance)
          .moment(
              MINIMAL,
              "the day of the step to a settled home",
              EventType.PERMANENCE_STEP,
              PermanenceDecision::on)
          .tells(MINIMAL, "", PermanenceDecision::kind)
          .tells(STANDARD, "Plan", PermanenceDecision::plan)
          .tellsOf(STANDARD, "", (step, file) -> Look.chosen(file, step.decisionId()))
          .moment(
              MINIMAL,
              "the day the step to a settled home was reversed",
              EventType.PERMANENCE_STEP,
              PermanenceDecision::reversedOn)
          .when(step -> step.reversedOn() != null || Boolean.TRUE.equals(step.reversed()))
          .says("Step to a settled home reversed")
          .tells(MINIMAL, "", PermanenceDecision::kind)
          .tells(STANDARD, "Reason recorded", PermanenceDecision::reasonReversed)
          .sensitive(RecordKind.ADOPTION, step -> step.adoptiveFamilyId() != null)
          .recurs()
          .build();

  static final RecordKind<PreviousPermanence> PREVIOUS =
      KindBuilder.of(
              "previous permanence",
              "previousPermanence",
              CaseFile::previousPermanence,
              PreviousPermanence::id,
              PreviousPermanence::provenance)
          .moment(
              STANDARD,
              "the day of the earlier order",
              EventType.PREVIOUS_PERMANENCE,
              PreviousPermanence::on)
          .tells(MINIMAL, "Kind", PreviousPermanence::kind)
          .tells(FULL, "Authority", PreviousPermanence::authority)
          .results(STANDARD, "What is known of why it ended", PreviousPermanence::explanation)
          .recurs()
          .happens()
          .build();

  static final RecordKind<LeavingCare> LEAVING_CARE =
      KindBuilder.of(
              "leaving care",
              "leavingCare",
              CaseFile::leavingCare,
              LeavingCare::id,
              LeavingCare::provenance)
          .moment(
              STANDARD,
              "the day a care leaver\u2019s life was looked at",
              EventType.LEAVING_CARE,
              LeavingCare::on)
          .tells(STANDARD, "Home", LeavingCare::accommodation)
          .tells(STANDARD, "Whether the home is suitable", LeavingCare::accommodationSuitable)
          .tells(STANDARD, "Education, training and work", LeavingCare::activity)
          .tells(STANDARD, "In touch", LeavingCare::inTouch)
          .tells(FULL, "Last spoke on", LeavingCare::lastContactOn)
          .tells(FULL, "Legal group", LeavingCare::eligibility)
          .tells(FULL, "Personal adviser", LeavingCare::personalAdviser)
          .recurs()
          .build();

  static final RecordKind<Transition> TRANSITION =
      KindBuilder.of(
              "transition",
              "transitions",
              CaseFile::transitions,
              Transition::id,
              Transition::provenance)
          .moment(
              STANDARD,
              "the day the move to adult services was first planned",
              EventType.TRANSITION_TO_ADULT_SERVICES,
              Transition::startedOn)
          .says("Planning for adult services started")
          .tells(STANDARD, "Adult service", Transition::adultService)
          .tells(FULL, "Led by", Transition::lead)
          .childsView(Transition::youngPersonView)
          .moment(
              STANDARD,
              "the day adult services decided",
              EventType.TRANSITION_TO_ADULT_SERVICES,
              Transition::adultDecisionOn)
          .says("Adult services decided")
          .results(STANDARD, "", Transition::decision)
          .build();

  private PermanenceKinds() {}
}
