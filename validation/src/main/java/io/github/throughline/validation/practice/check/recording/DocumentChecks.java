package io.github.throughline.validation.practice.check.recording;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.recordkeeping.Document;
import io.github.throughline.core.model.recordkeeping.RequiredDocument;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the documents that a stage needs are on file. */
final class DocumentChecks {
  static final Setting<Span> AFTER_STAGE =
      Setting.span("SM-52.afterStage", Span.workingDays(5))
          .because("A document may be finished, signed and filed in the week after its stage")
          .from("Design default, from the finding on records");

  static final PracticeCheck REQUIRED =
      check("SM-52", "Documents that a stage needs")
          .serving("F59")
          .lookingAt("requiredDocuments", "documents")
          .when(
              "A required document is not on file more than SM-52.afterStage after the day by which"
                  + " its stage needed it. Goes well when all that were due are on file.")
          .using(AFTER_STAGE)
          .from("Finding on records; the list of required documents is the authority's own")
          .misleadingWhen(
              "A document may be on paper, in another system or with legal services. That it is on"
                  + " file says nothing of what is in it.")
          .judgingEach(DocumentChecks::required);

  private DocumentChecks() {}

  static List<PracticeCheck> all() {
    return List.of(REQUIRED);
  }

  private static List<PracticeOutcome> required(PracticeCase c) {
    if (c.file().requiredDocuments().isEmpty()) {
      return List.of(notApplicable("No document is recorded as required."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    List<Evidence> there = new ArrayList<>();
    for (RequiredDocument one : c.file().requiredDocuments()) {
      PracticeOutcome outcome = required(c, one, there);
      if (!outcome.says().isEmpty()) {
        outcomes.add(outcome);
      }
    }
    if (outcomes.isEmpty() && !there.isEmpty()) {
      outcomes.add(
          well(
              (there.size() == 1
                      ? "The required document"
                      : "All " + count(there.size(), "required document"))
                  + " that had fallen due by "
                  + day(c.asAt())
                  + (there.size() == 1 ? " is" : " are")
                  + " on file.",
              there));
    }
    return outcomes;
  }

  private static PracticeOutcome required(
      PracticeCase c, RequiredDocument one, List<Evidence> there) {
    Evidence where = c.evidence(one);
    if (one.documentId() != null) {
      Optional<Document> document = c.find(one.documentId(), Document.class);
      if (document.isEmpty()) {
        return cannotTell("the document that is named is not in this file", where);
      }
      if (Days.isAfter(document.get().on(), c.asAt()) != Truth.YES) {
        if (Days.isOnOrBefore(one.dueOn(), c.asAt()).isYes()) {
          there.add(c.evidence(document.get()));
        }
        return quiet();
      }
    }
    Optional<LocalDate> due = Days.findDay(one.dueOn());
    if (due.isEmpty()) {
      return Days.isAfter(one.dueOn(), c.asAt()) == Truth.YES
          ? quiet()
          : cannotTell("by when a document is required is not recorded to the day", where);
    }
    Optional<LocalDate> last = c.findDayAfter(due.get(), c.setting(AFTER_STAGE));
    if (last.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", where);
    }
    if (!c.asAt().isAfter(last.get())) {
      return quiet();
    }
    boolean hasReason = one.reasonMissing() != null;
    return raised(
        "A document needed by "
            + day(due.get())
            + " is not on file"
            + (hasReason ? "; a reason is recorded." : ", and no reason is recorded."),
        hasReason
            ? "What is still needed to close the gap for the child's record?"
            : "Is it kept somewhere else, or is it still to be written?",
        List.of(where));
  }
}
