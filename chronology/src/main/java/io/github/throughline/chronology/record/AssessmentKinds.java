package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.AgencyContribution;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.CapacityToChangeJudgement;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.assessment.ToolResult;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assessments, section 47 enquiries and the results of tools. */
final class AssessmentKinds {
  static final RecordKind<Assessment> ASSESSMENT =
      KindBuilder.of(
              "assessment",
              "assessments",
              CaseFile::assessments,
              Assessment::id,
              Assessment::provenance)
          .moment(
              STANDARD,
              "the day the assessment started",
              EventType.ASSESSMENT_START,
              Assessment::startedOn)
          .evenUndated()
          .tells(MINIMAL, "Kind", Assessment::kind)
          .tells(STANDARD, "What led to it", Assessment::trigger)
          .tells(FULL, "By", Assessment::author)
          .moment(
              MINIMAL,
              "the day the assessment was authorised",
              EventType.ASSESSMENT_AUTHORISED,
              Assessment::authorisedOn)
          .tells(STANDARD, "Factors identified", Assessment::factors)
          .tells(MINIMAL, "", Assessment::conclusion)
          .tells(FULL, "Why it took longer", Assessment::exceededReason)
          .tells(STANDARD, "", a -> Say.ifNot(a.childSeen(), "The child was not seen"))
          .tells(FULL, "", AssessmentKinds::contributions)
          .tellsOf(FULL, "", AssessmentKinds::capacity)
          .childsView(Assessment::childsViews)
          .results(STANDARD, "Outcome recorded", Assessment::outcomes)
          .results(
              STANDARD,
              "",
              a ->
                  Say.either(a.servicesNeeded(), "Services were needed", "No services were needed"))
          .about(Assessment::personIds)
          .build();

  static final RecordKind<Section47Enquiry> ENQUIRY =
      KindBuilder.of(
              "section 47 enquiry",
              "section47Enquiries",
              CaseFile::section47Enquiries,
              Section47Enquiry::id,
              Section47Enquiry::provenance)
          .moment(
              MINIMAL,
              "the day the section 47 enquiry started",
              EventType.SECTION_47_START,
              Section47Enquiry::startedOn)
          .evenUndated()
          .tells(FULL, "", e -> Say.either(e.joint(), "Joint with the police", "Single agency"))
          .tells(FULL, "Led by", Section47Enquiry::leadSocialWorker)
          .tells(STANDARD, "Child seen on", Section47Enquiry::childSeenOn)
          .moment(
              MINIMAL,
              "the day the section 47 enquiry was concluded",
              EventType.SECTION_47_OUTCOME,
              Section47Enquiry::endedOn)
          .results(
              MINIMAL,
              "",
              e -> Say.ifSo(e.conferenceNotRequired(), "No initial conference was needed"))
          .results(MINIMAL, "", Section47Enquiry::outcome)
          .results(MINIMAL, "Outcome recorded", Section47Enquiry::outcomeCode)
          .moment(
              MINIMAL,
              "the day of the initial conference",
              EventType.ICPC,
              Section47Enquiry::conferenceOn)
          .tells(STANDARD, "Why it was late", Section47Enquiry::reasonConferenceLate)
          .build();

  static final RecordKind<ToolResult> TOOL =
      KindBuilder.of(
              "tool result",
              "toolResults",
              CaseFile::toolResults,
              ToolResult::id,
              ToolResult::provenance)
          .moment(
              FULL,
              "the day the tool was completed",
              EventType.ASSESSMENT_TOOL,
              ToolResult::completedOn)
          .tells(FULL, "Tool", AssessmentKinds::tool)
          .tells(FULL, "Area", ToolResult::area)
          .tells(FULL, "Result as recorded", ToolResult::result)
          .tells(FULL, "Completed by", ToolResult::completedBy)
          .apart(tool -> tool.tool() + "\n" + tool.area())
          .about(ToolResult::withPersonIds)
          .recurs()
          .build();

  private AssessmentKinds() {}

  private static @Nullable String tool(ToolResult tool) {
    List<String> words = Stream.of(tool.tool(), tool.version()).filter(Objects::nonNull).toList();
    return words.isEmpty() ? null : String.join(", version ", words);
  }

  /** What other agencies were asked for and what came. */
  private static @Nullable String contributions(Assessment assessment) {
    List<String> said = new ArrayList<>();
    for (AgencyContribution one : assessment.contributions()) {
      FreeText content = one.content();
      String agency = one.agency() == null ? "Another agency" : one.agency();
      if (content != null) {
        said.add(agency + " said: " + content.text());
      } else if (one.requestedOn() != null && one.receivedOn() == null) {
        said.add(agency + " was asked; an answer is not recorded");
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  /** What was judged of whether a parent or carer can change in the child's time, and why. */
  private static @Nullable String capacity(Assessment assessment, CaseFile file) {
    List<String> said = new ArrayList<>();
    for (CapacityToChangeJudgement one : assessment.capacityToChange()) {
      String judged =
          one.judgement() == null
              ? null
              : switch (one.judgement()) {
                case ABLE -> "able to change";
                case ABLE_WITH_HELP -> "able to change with help";
                case NOT_IN_TIME -> "not able to change in the child\u2019s time";
                case NOT_ABLE -> "not able to change";
                case NOT_YET_KNOWN -> "not yet known";
              };
      List<String> parts =
          Stream.of(judged, Say.words(one.reasons(), file)).filter(Objects::nonNull).toList();
      if (!parts.isEmpty()) {
        said.add("Judgement of whether a parent or carer can change: " + String.join(". ", parts));
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }
}
