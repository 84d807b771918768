package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;

import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.AuditParticipation;
import io.github.throughline.core.model.voice.Feedback;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.check.Sentences;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** With whom an audit spoke: the worker, and the child and family. */
final class AuditConversationChecks {
  static final PracticeCheck WORKER =
      check("SM-64", "The worker's part in an audit")
          .serving("F73")
          .lookingAt("audits")
          .when(
              "An audit records who took part in it, no worker of the case took part, and no reason"
                  + " is recorded. Goes well when a worker took part.")
          .from("Finding on audits without social workers; a local expectation")
          .misleadingWhen(
              "A worker may have left the service. A conversation may have been had and not be noted.")
          .judgingEach(c -> ofEach(c, AuditConversationChecks::worker));

  static final PracticeCheck FAMILY =
      check("SM-65", "The child and family asked in an audit")
          .serving("F74")
          .lookingAt("audits", "feedback")
          .when(
              "An audit records who took part in it, neither the child nor anybody of the family is"
                  + " recorded as asked, and no reason is recorded. Goes well when one of them took"
                  + " part or gave feedback.")
          .from("Finding on feedback from children and families; a local expectation")
          .misleadingWhen(
              "To be asked again can be a burden, and some say no. Feedback may be gathered apart"
                  + " from the audit.")
          .judgingEach(c -> ofEach(c, AuditConversationChecks::family));

  private AuditConversationChecks() {}

  static List<PracticeCheck> all() {
    return List.of(WORKER, FAMILY);
  }

  static List<PracticeOutcome> ofEach(
      PracticeCase c, BiFunction<PracticeCase, Audit, PracticeOutcome> judge) {
    List<Audit> audits = audits(c);
    return audits.isEmpty()
        ? List.of(notApplicable("No audit of the case is recorded."))
        : audits.stream().map(one -> judge.apply(c, one)).toList();
  }

  /** The audits that had been made, or may have been. */
  static List<Audit> audits(PracticeCase c) {
    return c.file().audits().stream()
        .filter(one -> Days.isAfter(one.on(), c.asAt()) != Truth.YES)
        .toList();
  }

  static String name(Audit audit) {
    return Days.findDay(audit.on())
        .map(day -> "the audit of " + Sentences.day(day))
        .orElse("an audit whose day is not recorded");
  }

  private static PracticeOutcome worker(PracticeCase c, Audit audit) {
    if (audit.participation().isEmpty()) {
      return cannotTell("who took part in " + name(audit) + " is not recorded", c.evidence(audit));
    }
    List<AuditParticipation> workers =
        audit.participation().stream().filter(one -> isWorker(one, audit)).toList();
    Optional<AuditParticipation> spoken = first(workers, Truth.YES);
    if (spoken.isPresent()) {
      return well(
          "A worker took part in " + name(audit) + ".",
          List.of(c.evidence(audit, spoken.get()), c.evidence(audit)));
    }
    if (workers.stream().anyMatch(one -> one.reasonNot() != null)) {
      return quiet();
    }
    if (first(workers, Truth.CANNOT_TELL).isPresent()
        || audit.participation().stream().anyMatch(one -> one.who() == null)) {
      return cannotTell(
          "whether a worker took part in " + name(audit) + " is not recorded", c.evidence(audit));
    }
    return raised(
        "No worker is recorded as having taken part in "
            + name(audit)
            + ", and no reason is recorded.",
        "What would the worker say of the case, and what would they learn from the audit?",
        List.of(c.evidence(audit)));
  }

  /** Somebody of the service who is not the auditor; family are persons of the case file. */
  private static boolean isWorker(AuditParticipation one, Audit audit) {
    return one.who() != null
        && one.who().personId() == null
        && one.who().practitionerId() != null
        && (audit.auditor() == null
            || !one.who().practitionerId().equals(audit.auditor().practitionerId()));
  }

  private static Optional<AuditParticipation> first(
      List<AuditParticipation> participation, Truth tookPart) {
    return participation.stream().filter(one -> tookPart(one) == tookPart).findFirst();
  }

  private static Truth tookPart(AuditParticipation one) {
    return one.tookPart() == null && one.words() != null
        ? Truth.YES
        : Truth.ofRecorded(one.tookPart());
  }

  private static PracticeOutcome family(PracticeCase c, Audit audit) {
    List<AuditParticipation> family =
        audit.participation().stream()
            .filter(one -> one.who() != null && one.who().personId() != null)
            .toList();
    List<Evidence> heard = new ArrayList<>();
    Truth asked = Truth.NO;
    boolean hasReason = false;
    for (AuditParticipation one : family) {
      if (tookPart(one).isYes()) {
        heard.add(c.evidence(audit, one));
      }
      asked = asked.or(one.asked() == null ? tookPart(one) : Truth.of(one.asked()));
      hasReason |= one.reasonNot() != null;
    }
    for (String id : audit.feedbackIds()) {
      Optional<Feedback> feedback = c.find(id, Feedback.class);
      boolean isGiven = feedback.filter(AuditConversationChecks::isGiven).isPresent();
      feedback.filter(one -> isGiven).ifPresent(one -> heard.add(c.evidence(one)));
      asked =
          asked.or(
              isGiven ? Truth.YES : Truth.ofRecorded(feedback.map(Feedback::asked).orElse(null)));
      hasReason |= feedback.map(Feedback::reasonNotAsked).isPresent();
    }
    if (!heard.isEmpty()) {
      heard.add(c.evidence(audit));
      return well("The child or family had a say in " + name(audit) + ".", heard);
    }
    if (asked.isYes() || hasReason) {
      return quiet();
    }
    boolean isRecorded = !audit.participation().isEmpty() || !audit.feedbackIds().isEmpty();
    if (asked == Truth.CANNOT_TELL
        || !isRecorded
        || audit.participation().stream().anyMatch(one -> one.who() == null)) {
      return cannotTell(
          "whether the child and family were asked in " + name(audit) + " is not recorded",
          c.evidence(audit));
    }
    return raised(
        "Neither the child nor anybody of the family is recorded as asked in "
            + name(audit)
            + ", and no reason is recorded.",
        "What would they say of the help, and who could ask them?",
        List.of(c.evidence(audit)));
  }

  private static boolean isGiven(Feedback feedback) {
    return feedback.givenOn() != null || feedback.words() != null;
  }
}
