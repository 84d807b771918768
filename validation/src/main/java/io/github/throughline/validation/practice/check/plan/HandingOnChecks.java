package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;
import static io.github.throughline.validation.practice.check.Sentences.list;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.involvement.Transfer;
import io.github.throughline.core.model.workforce.PolicyException;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a case is handed on, and leave to work otherwise than guidance says. */
final class HandingOnChecks {
  static final Setting<Span> HANDED_ON_WITHIN =
      Setting.span("SM-33.within", Span.workingDays(10))
          .because("Ten working days are the middle of local times, which run from 5 to 15")
          .from("Local procedures (T146)");

  static final PracticeCheck TRANSFER =
      check("SM-33", "The case handed on from team to team")
          .serving("F39")
          .lookingAt("transfers")
          .when(
              "A transfer has no recorded summary, or no joint visit, by SM-33.within after it. What"
                  + " was done before it counts. Goes well when both were done.")
          .using(HANDED_ON_WITHIN)
          .timedBy("T146")
          .from("Local procedures; finding on transition points")
          .misleadingWhen(
              "The two workers may have met the family without calling it a joint visit. A transfer of"
                  + " the file alone, with the same worker, needs neither.")
          .judgingEach(HandingOnChecks::transfers);

  static final PracticeCheck EXCEPTION =
      check("SM-34", "Leave to depart from guidance, and its end")
          .serving("F40")
          .lookingAt("service.policyExceptions")
          .when(
              "An exception of the service is past its end and is not recorded as having ended by"
                  + " then. Goes well when it ended by its end.")
          .from("Design default, from the finding on a pilot outside guidance")
          .misleadingWhen(
              "The exception may have ended without being closed, or have been renewed as another. It"
                  + " is the service's, and may not have touched this child.")
          .judgingEach(HandingOnChecks::exceptions);

  private HandingOnChecks() {}

  static List<PracticeCheck> all() {
    return List.of(TRANSFER, EXCEPTION);
  }

  private static List<PracticeOutcome> transfers(PracticeCase c) {
    Timeline<Transfer> transfers = c.timeline(c.file().transfers(), Transfer::on);
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Dated<Transfer> one : transfers.days()) {
      outcomes.add(transfer(c, one));
    }
    for (Transfer one : transfers.unclear()) {
      outcomes.add(cannotTell("the day of a transfer is not recorded", c.evidence(one)));
    }
    return outcomes.isEmpty() ? List.of(notApplicable("No transfer is recorded.")) : outcomes;
  }

  private static PracticeOutcome transfer(PracticeCase c, Dated<Transfer> transfer) {
    Evidence where = c.evidence(transfer.record());
    Optional<LocalDate> until = c.findDayAfter(transfer.day(), c.setting(HANDED_ON_WITHIN));
    if (until.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", where);
    }
    Truth summary = isDoneBy(transfer.record().summarySentOn(), until.get());
    Truth visit = isDoneBy(transfer.record().jointVisitOn(), until.get());
    if (summary.and(visit).isYes()) {
      return well(
          "At the transfer of "
              + day(transfer.day())
              + " a summary was sent and both workers visited together.",
          List.of(where));
    }
    if (!until.get().isBefore(c.asAt())) {
      return quiet();
    }
    List<String> missing = new ArrayList<>();
    if (summary.isNo()) {
      missing.add("summary");
    }
    if (visit.isNo()) {
      missing.add("joint visit");
    }
    return missing.isEmpty()
        ? cannotTell(
            "when the summary or the joint visit at the transfer of "
                + day(transfer.day())
                + " took place is not recorded",
            where)
        : raised(
            "For the transfer of "
                + day(transfer.day())
                + " no "
                + list(missing)
                + " is recorded by "
                + day(until.get())
                + ". This is a local expectation.",
            "What did the family have to tell again, and who said goodbye?",
            List.of(where));
  }

  private static Truth isDoneBy(@Nullable UncertainDate date, LocalDate day) {
    return date == null ? Truth.NO : Days.isOnOrBefore(date, day);
  }

  private static List<PracticeOutcome> exceptions(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    if (service.isEmpty()) {
      return List.of(cannotTell("the service's exceptions are not recorded here"));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    List<PolicyException> all = service.get().policyExceptions();
    for (PolicyException one : all) {
      outcomes.add(exception(c, one, c.evidence(one).on(one.end())));
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("The service has no recorded exception."))
        : outcomes;
  }

  private static PracticeOutcome exception(PracticeCase c, PolicyException one, Evidence where) {
    if (Days.isAfter(one.start(), c.asAt()).isYes()) {
      return quiet();
    }
    Optional<LocalDate> end = Days.findDay(one.end());
    if (end.isEmpty()) {
      return one.endedOn() == null
          ? cannotTell("the day on which an exception is to end is not recorded", where)
          : quiet();
    }
    Truth inTime = one.endedOn() == null ? Truth.NO : Days.isOnOrBefore(one.endedOn(), end.get());
    if (inTime.isYes()) {
      return well("An exception of the service ended by its end.", List.of(where));
    }
    if (!end.get().isBefore(c.asAt())) {
      return quiet();
    }
    return inTime.isNo()
        ? raised(
            "An exception of the service was to end on "
                + day(end.get())
                + ", and is not recorded as having ended by then.",
            "Does it still hold, who said so, and what has it meant for children?",
            List.of(where))
        : cannotTell("the day on which an exception ended is not recorded", where);
  }
}
