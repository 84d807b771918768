package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.fact.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may lead a child in need case, by the guidance in force, and who looks over it. */
final class OversightByDateChecks {
  static final Setting<LocalDate> OTHERS_MAY_LEAD_FROM =
      Setting.day("SM-14.othersMayLeadFrom", LocalDate.of(2023, 12, 15))
          .because(
              "An authority may have begun to use the new guidance later than it was published")
          .from("Working Together 2023, published on 15 December 2023");

  static final PracticeCheck WHO_LEADS =
      check("SM-14", "Who leads a child in need case")
          .serving("F15", "F40")
          .lookingAt("allocations", "practitioners", "plans")
          .when(
              "Somebody who was not a social worker began to lead a child in need case before"
                  + " SM-14.othersMayLeadFrom; or began on or after it and no social worker is"
                  + " recorded as overseeing them; or leads while a child protection plan is in force."
                  + " Goes well when a social worker leads.")
          .using(OTHERS_MAY_LEAD_FROM)
          .timedBy("T046", "T047")
          .from(
              "Working Together 2018, chapter 1; Working Together 2023, chapter 3, lead practitioner")
          .misleadingWhen(
              "A registration may not have been copied from the register. A co-worker who is a social"
                  + " worker may in fact lead.")
          .judgingEach(OversightByDateChecks::leads);

  static final Setting<Span> OVERSIGHT_WITHIN =
      Setting.span("SM-15.oversightWithin", Span.months(1))
          .because("As often as the supervision of a lead who is not a social worker")
          .from("Local procedures (T048)");

  static final PracticeCheck OVERSIGHT =
      check("SM-15", "A social worker's eye on a child in need case")
          .serving("F16")
          .lookingAt("oversight", "plans", "practitioners")
          .when(
              "A child in need plan has been in force for SM-15.oversightWithin and in that time no"
                  + " oversight by a social worker is recorded. Goes well when there is one.")
          .using(OVERSIGHT_WITHIN)
          .timedBy("T048")
          .from("Local procedures; finding on oversight by qualified social workers")
          .misleadingWhen(
              "A manager may have looked at the case in supervision, which is another record.")
          .judging(OversightByDateChecks::oversight);

  private OversightByDateChecks() {}

  static List<PracticeCheck> all() {
    return List.of(WHO_LEADS, OVERSIGHT);
  }

  private static List<PracticeOutcome> leads(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Allocation lead : c.workers().leadsOn(c.asAt())) {
      outcomes.add(lead(c, lead));
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("Nobody is recorded as leading the case."))
        : outcomes;
  }

  private static PracticeOutcome lead(PracticeCase c, Allocation lead) {
    Truth protection = c.plans().hasInForce(ChildProtectionPlan.class, c.asAt());
    Truth need = c.plans().hasInForce(ChildInNeedPlan.class, c.asAt());
    if (protection.isNo() && need.isNo()) {
      return notApplicable("No child in need or child protection plan is in force.");
    }
    Truth qualified = c.workers().isSocialWorker(lead, c.asAt());
    if (qualified.isYes()) {
      return well("A social worker leads the case.", List.of(c.evidence(lead)));
    }
    if (qualified == Truth.CANNOT_TELL) {
      return cannotTell(
          "whether the person who leads the case is a social worker is not recorded",
          c.evidence(lead));
    }
    if (protection.isYes()) {
      return raised(
          "The person who leads the case is not recorded as a social worker, and a child protection"
              + " plan is in force. Working Together 2023, chapter 3, gives that plan a social worker"
              + " as its lead.",
          "Who is the lead social worker of the plan?",
          List.of(c.evidence(lead)));
    }
    Truth before = Days.isBefore(lead.start(), c.setting(OTHERS_MAY_LEAD_FROM));
    if (before == Truth.CANNOT_TELL) {
      return cannotTell(
          "when the person who leads the case took it on is not recorded", c.evidence(lead));
    }
    if (before.isYes()) {
      return raised(
          "Somebody who is not recorded as a social worker has led the case since before "
              + day(c.setting(OTHERS_MAY_LEAD_FROM))
              + ". Working Together 2018, chapter 1, had a social worker lead a child in need case.",
          "Has the case been looked at since by a social worker who can lead or oversee it?",
          List.of(c.evidence(lead)));
    }
    if (lead.oversightBy() == null) {
      return raised(
          "Somebody who is not recorded as a social worker leads the case, and nobody is recorded as"
              + " overseeing them. Working Together 2023, chapter 3, asks for a practice supervisor or"
              + " manager who is a social worker.",
          "Which social worker looks over the case?",
          List.of(c.evidence(lead)));
    }
    Truth overseer = c.workers().isSocialWorker(lead.oversightBy(), c.asAt());
    return overseer.isYes()
        ? well(
            "A lead practitioner holds the case, and a social worker oversees it.",
            List.of(c.evidence(lead)))
        : overseer.isNo()
            ? raised(
                "The person who oversees the lead practitioner is not recorded as a social worker."
                    + " Working Together 2023, chapter 3, asks for one.",
                "Which social worker looks over the case?",
                List.of(c.evidence(lead)))
            : cannotTell(
                "whether the person who oversees the lead practitioner is a social worker is not"
                    + " recorded",
                c.evidence(lead));
  }

  private static PracticeOutcome oversight(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(OVERSIGHT_WITHIN));
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    List<ChildInNeedPlan> plans = c.plans().inForce(ChildInNeedPlan.class, c.asAt());
    if (plans.isEmpty()) {
      return notApplicable("No child in need plan is in force.");
    }
    ChildInNeedPlan plan = plans.get(0);
    if (Days.isOnOrBefore(plan.startedOn(), from.get()) != Truth.YES) {
      return quiet();
    }
    Timeline<OversightRecord> all = c.oversight();
    Truth any = Truth.NO;
    for (Dated<OversightRecord> one : all.between(from.get(), c.asAt())) {
      Truth qualified = isByASocialWorker(c, one);
      if (qualified.isYes()) {
        return well(
            "A social worker looked over the case on " + day(one.day()) + ".",
            List.of(c.evidence(one.record())));
      }
      any = any.or(qualified);
    }
    if (any == Truth.CANNOT_TELL || all.mayHold(from.get(), c.asAt())) {
      return cannotTell(
          "whether an oversight of that time was by a social worker is not recorded",
          c.evidence(plan));
    }
    return raised(
        "In the "
            + c.setting(OVERSIGHT_WITHIN)
            + " to "
            + day(c.asAt())
            + " no oversight by a social worker is recorded. This is a local expectation.",
        "Who has looked over the case, and what did they think of it?",
        List.of(c.evidence(plan)));
  }

  private static Truth isByASocialWorker(PracticeCase c, Dated<OversightRecord> one) {
    Truth recorded = Truth.ofRecorded(one.record().authorQualified());
    Workers workers = c.workers();
    return recorded == Truth.CANNOT_TELL
        ? workers.isSocialWorker(one.record().author(), one.day())
        : recorded;
  }
}
