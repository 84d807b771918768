package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.health.HealthAssessment;
import io.github.throughline.core.model.health.ImmunisationStatus;
import io.github.throughline.core.model.health.StrengthsAndDifficulties;
import io.github.throughline.core.model.health.SubstanceMisuse;

/** The child's health. A child who did not come to an appointment was not brought. */
final class HealthKinds {
  static final RecordKind<HealthAssessment> ASSESSMENT =
      KindBuilder.of(
              "health assessment",
              "healthAssessments",
              CaseFile::healthAssessments,
              HealthAssessment::id,
              HealthAssessment::provenance)
          .moment(
              STANDARD,
              "the day of the health assessment",
              EventType.HEALTH_ASSESSMENT,
              HealthAssessment::heldOn)
          .when(one -> !wasNotBrought(one) && !isOnlyDue(one))
          .tells(MINIMAL, "Kind", HealthAssessment::kind)
          .tells(FULL, "Status", HealthAssessment::status)
          .tells(FULL, "By", HealthAssessment::by)
          .tells(FULL, "Reason recorded", HealthAssessment::reason)
          .childsView(HealthAssessment::childView)
          .results(FULL, "", HealthAssessment::findings)
          .moment(
              STANDARD,
              "the day the child was not brought",
              EventType.WAS_NOT_BROUGHT,
              one -> one.heldOn() == null ? one.dueOn() : one.heldOn())
          .when(HealthKinds::wasNotBrought)
          .says("Was not brought to a health assessment")
          .tells(MINIMAL, "Kind", HealthAssessment::kind)
          .tells(STANDARD, "Reason recorded", HealthAssessment::reason)
          .moment(
              STANDARD,
              "the day a health assessment was due",
              EventType.NOT_HELD,
              HealthAssessment::dueOn)
          .when(one -> !wasNotBrought(one) && isOnlyDue(one))
          .says(
              (one, file) ->
                  Boolean.FALSE.equals(one.childAgreed())
                      ? "Health assessment that the child did not agree to"
                      : "Health assessment due, and not recorded as held")
          .tells(MINIMAL, "Kind", HealthAssessment::kind)
          .tells(FULL, "Status", HealthAssessment::status)
          .tells(STANDARD, "Reason recorded", HealthAssessment::reason)
          .apart(one -> String.valueOf(CodeWords.of(one.kind())))
          .sensitive(RecordKind.HEALTH)
          .recurs()
          .happens()
          .build();

  static final RecordKind<ImmunisationStatus> IMMUNISATION =
      KindBuilder.of(
              "immunisation status",
              "immunisations",
              CaseFile::immunisations,
              ImmunisationStatus::id,
              ImmunisationStatus::provenance)
          .moment(
              FULL,
              "the day immunisations were looked at",
              EventType.IMMUNISATION_UP_TO_DATE,
              ImmunisationStatus::on)
          .when(one -> Boolean.TRUE.equals(one.upToDate()))
          .tells(FULL, "As coded", ImmunisationStatus::status)
          .moment(
              STANDARD,
              "the day immunisations were looked at",
              EventType.IMMUNISATION_NOT_UP_TO_DATE,
              ImmunisationStatus::on)
          .when(one -> Boolean.FALSE.equals(one.upToDate()))
          .tells(STANDARD, "Missing", ImmunisationStatus::missing)
          .tells(FULL, "As coded", ImmunisationStatus::status)
          .moment(
              FULL,
              "the day immunisations were looked at",
              EventType.HEALTH_ASSESSMENT,
              ImmunisationStatus::on)
          .when(one -> one.upToDate() == null)
          .says("Immunisations looked at")
          .tells(FULL, "As coded", ImmunisationStatus::status)
          .tells(FULL, "Missing", ImmunisationStatus::missing)
          .sensitive(RecordKind.HEALTH)
          .recurs()
          .happens()
          .build();

  static final RecordKind<StrengthsAndDifficulties> QUESTIONNAIRE =
      KindBuilder.of(
              "strengths and difficulties questionnaire",
              "strengthsAndDifficulties",
              CaseFile::strengthsAndDifficulties,
              StrengthsAndDifficulties::id,
              StrengthsAndDifficulties::provenance)
          .moment(
              FULL,
              "the day of the questionnaire",
              EventType.STRENGTHS_AND_DIFFICULTIES,
              StrengthsAndDifficulties::on)
          .tells(FULL, "Completed by", StrengthsAndDifficulties::completedBy)
          .tells(FULL, "Result as recorded", StrengthsAndDifficulties::totalScore)
          .tells(FULL, "Why there is none", StrengthsAndDifficulties::reasonNoScore)
          .results(FULL, "Used for", StrengthsAndDifficulties::usedFor)
          .sensitive(RecordKind.HEALTH)
          .recurs()
          .happens()
          .build();

  static final RecordKind<SubstanceMisuse> SUBSTANCE_MISUSE =
      KindBuilder.of(
              "substance misuse",
              "substanceMisuse",
              CaseFile::substanceMisuse,
              SubstanceMisuse::id,
              SubstanceMisuse::provenance)
          .moment(
              STANDARD,
              "the day the child\u2019s use of drugs or alcohol was identified",
              EventType.CHILD_SUBSTANCE_MISUSE,
              SubstanceMisuse::identifiedOn)
          .tells(STANDARD, "", SubstanceMisuse::substance)
          .tells(FULL, "", SubstanceMisuse::description)
          .responds(
              STANDARD,
              "",
              one -> Say.either(one.helpOffered(), "Help was offered", "Help was not offered"))
          .responds(
              STANDARD,
              "",
              one -> Say.either(one.helpReceived(), "Help was received", "Help was not received"))
          .responds(STANDARD, "Reason recorded", SubstanceMisuse::reasonNone)
          .sensitive(RecordKind.HEALTH)
          .recurs()
          .happens()
          .build();

  private HealthKinds() {}

  private static boolean wasNotBrought(HealthAssessment one) {
    return Say.isCodedAs(one.status(), "was not brought", "not brought", "wnb");
  }

  private static boolean isOnlyDue(HealthAssessment one) {
    return one.heldOn() == null && one.dueOn() != null;
  }
}
