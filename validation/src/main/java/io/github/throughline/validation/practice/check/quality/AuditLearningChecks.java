package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.LearningAction;
import io.github.throughline.core.model.quality.Moderation;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.fact.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an audit was looked at by a second pair of eyes, and what became of what it taught. */
final class AuditLearningChecks {
  static final PracticeCheck MODERATOR =
      check("SM-63", "A second pair of eyes on an audit")
          .serving("F72")
          .lookingAt("audits", "allocations")
          .when(
              "The one who moderated an audit had made it, or managed the case or oversaw its worker"
                  + " on that day. Goes well when it was somebody else, who judged before seeing the"
                  + " first grade.")
          .from("Finding on moderation; a local expectation")
          .misleadingWhen(
              "A small service may have nobody else. How many audits are moderated is a question to"
                  + " the service and not to one case.")
          .judgingEach(c -> AuditConversationChecks.ofEach(c, AuditLearningChecks::moderator));

  static final Setting<Span> OPEN_FOR =
      Setting.span("SM-66.openFor", Span.months(6))
          .because("Two quarters are time to try something and look whether it helped")
          .from("Design default, from the finding on learning");

  static final PracticeCheck LEARNING =
      check("SM-66", "What became of what an audit taught")
          .serving("F75")
          .lookingAt("audits")
          .when(
              "Something to learn from an audit is not recorded as closed SM-66.openFor after it."
                  + " Goes well when it was closed and what changed is recorded.")
          .using(OPEN_FOR)
          .from("Finding on learning from audits; a local expectation")
          .misleadingWhen(
              "Some learning takes longer, and open can mean that people are still at it.")
          .judgingEach(AuditLearningChecks::learning);

  private AuditLearningChecks() {}

  static List<PracticeCheck> all() {
    return List.of(MODERATOR, LEARNING);
  }

  private static PracticeOutcome moderator(PracticeCase c, Audit audit) {
    Moderation moderation = audit.moderation();
    if (moderation == null
        || (moderation.on() != null && Days.isAfter(moderation.on(), c.asAt()).isYes())) {
      return notApplicable("No moderation of the audit is recorded.");
    }
    Truth isAuditor = Workers.isSame(moderation.moderator(), audit.auditor());
    if (isAuditor.isYes()) {
      return raised(
          "The one who moderated "
              + AuditConversationChecks.name(audit)
              + " is recorded as the one who made it.",
          "Who could look at it with fresh eyes?",
          List.of(c.evidence(audit, moderation), c.evidence(audit)));
    }
    Truth isManager = isManager(c, audit, moderation.moderator());
    if (isManager.isYes()) {
      return raised(
          "The one who moderated "
              + AuditConversationChecks.name(audit)
              + " is recorded as managing the case or overseeing its worker then.",
          "Who could look at it with fresh eyes?",
          List.of(c.evidence(audit, moderation), c.evidence(audit)));
    }
    if (isAuditor == Truth.CANNOT_TELL || isManager == Truth.CANNOT_TELL) {
      return cannotTell(
          "whether somebody else moderated "
              + AuditConversationChecks.name(audit)
              + " is not recorded clearly enough",
          c.evidence(audit));
    }
    return Boolean.TRUE.equals(moderation.blind())
        ? well(
            "Somebody else moderated "
                + AuditConversationChecks.name(audit)
                + " before seeing its grade.",
            List.of(c.evidence(audit, moderation), c.evidence(audit)))
        : quiet();
  }

  /** Whether somebody managed the case or oversaw a worker of it when it was audited. */
  private static Truth isManager(PracticeCase c, Audit audit, @Nullable Party moderator) {
    Optional<LocalDate> day = Days.findDay(audit.on());
    if (day.isEmpty()) {
      return c.file().allocations().isEmpty() ? Truth.NO : Truth.CANNOT_TELL;
    }
    Truth any = Truth.NO;
    for (Allocation one : c.workers().in(Set.of(AllocationRole.MANAGER), day.get())) {
      any = any.or(Workers.isSame(one.worker(), moderator));
    }
    for (Allocation one : c.workers().leadsOn(day.get())) {
      any =
          any.or(
              one.oversightBy() == null ? Truth.NO : Workers.isSame(one.oversightBy(), moderator));
    }
    return any;
  }

  private static List<PracticeOutcome> learning(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    boolean any = false;
    for (Audit audit : AuditConversationChecks.audits(c)) {
      for (LearningAction one : audit.learning()) {
        any = true;
        PracticeOutcome outcome = learning(c, audit, one);
        if (!outcome.says().isEmpty()) {
          outcomes.add(outcome);
        }
      }
    }
    return any ? outcomes : List.of(notApplicable("Nothing to learn from an audit is recorded."));
  }

  private static PracticeOutcome learning(PracticeCase c, Audit audit, LearningAction one) {
    if (one.closedOn() != null && Days.isAfter(one.closedOn(), c.asAt()) != Truth.YES) {
      return one.evidence() == null
          ? cannotTell(
              "what changed in practice is not recorded for something learnt from "
                  + AuditConversationChecks.name(audit),
              c.evidence(audit, one))
          : well(
              "Something learnt from "
                  + AuditConversationChecks.name(audit)
                  + " was closed with what shows the change.",
              List.of(c.evidence(audit, one), c.evidence(audit)));
    }
    Optional<LocalDate> last =
        Days.findDay(audit.on()).flatMap(day -> c.findDayAfter(day, c.setting(OPEN_FOR)));
    if (last.isEmpty()) {
      return cannotTell(
          "since when something learnt from an audit has been open is not recorded",
          c.evidence(audit, one));
    }
    return c.asAt().isAfter(last.get())
        ? raised(
            "Something to learn from "
                + AuditConversationChecks.name(audit)
                + " is not recorded as closed by "
                + day(c.asAt())
                + ".",
            "What has been tried, and what changed for children?",
            List.of(c.evidence(audit, one), c.evidence(audit)))
        : quiet();
  }
}
