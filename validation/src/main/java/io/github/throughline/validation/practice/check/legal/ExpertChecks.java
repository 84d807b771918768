package io.github.throughline.validation.practice.check.legal;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.legal.ExpertAssessment;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.check.Sentences;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long an expert's report was waited for, and for what part of it. */
final class ExpertChecks {
  static final Setting<Span> NEED_TO_REPORT =
      Setting.span("SM-48.needToReport", Span.weeks(12))
          .because("Most of pre-proceedings is over by then")
          .from("T104: local protocols; there is no national number");

  static final Setting<Span> NAMED_EXPERT =
      Setting.span("SM-48.waitForNamedExpert", Span.weeks(3))
          .because("By then another can be asked without losing what was gained")
          .from("Design default, from the finding on preferred experts");

  static final PracticeCheck EXPERTS =
      check("SM-48", "Waiting for an expert")
          .serving("F55")
          .lookingAt("preProceedings")
          .when(
              "An expert's report came later than SM-48.needToReport after it was seen that it is"
                  + " needed, or has not come by then; or a named expert has been waited for longer"
                  + " than SM-48.waitForNamedExpert, is not instructed, and no other is recorded as"
                  + " considered. Both are local expectations.")
          .using(NEED_TO_REPORT, NAMED_EXPERT)
          .timedBy("T104")
          .from("Local protocols; finding on preferred experts")
          .misleadingWhen(
              "For some questions there is one expert in reach. The choice may be the parents'"
                  + " solicitor's.")
          .judgingEach(ExpertChecks::experts);

  private ExpertChecks() {}

  static List<PracticeCheck> all() {
    return List.of(EXPERTS);
  }

  private static List<PracticeOutcome> experts(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    boolean any = false;
    for (PreProceedings pre : PreProceedingsDays.begun(c)) {
      for (ExpertAssessment one : pre.expertAssessments()) {
        if (Days.isAfter(one.neededOn(), c.asAt()) != Truth.YES) {
          any = true;
          PracticeOutcome outcome = expert(c, pre, one);
          if (!outcome.says().isEmpty()) {
            outcomes.add(outcome);
          }
        }
      }
    }
    return any ? outcomes : List.of(notApplicable("No expert's report is recorded as needed."));
  }

  private static PracticeOutcome expert(PracticeCase c, PreProceedings pre, ExpertAssessment one) {
    Optional<LocalDate> needed = Days.findDay(one.neededOn());
    if (needed.isEmpty()) {
      return cannotTell(
          "since when an expert's report is needed is not recorded to the day",
          c.evidence(pre, one));
    }
    Optional<LocalDate> last = c.findDayAfter(needed.get(), c.setting(NEED_TO_REPORT));
    Optional<LocalDate> lastForNamed = c.findDayAfter(needed.get(), c.setting(NAMED_EXPERT));
    if (last.isEmpty() || lastForNamed.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", c.evidence(pre, one));
    }
    if (isPast(c, one.receivedOn())) {
      return received(c, pre, one, needed.get(), last.get());
    }
    if (c.asAt().isAfter(last.get())) {
      return PreProceedingsDays.isOpen(c, pre)
          ? raised(
              "An expert's report has been needed since "
                  + day(needed.get())
                  + " and is not recorded as received by "
                  + day(c.asAt())
                  + split(c, one, needed.get(), c.asAt(), "so far since then")
                  + ". The local expectation is "
                  + c.setting(NEED_TO_REPORT)
                  + ".",
              "What can be decided for the child without it, and what would bring it sooner?",
              List.of(c.evidence(pre, one)))
          : cannotTell("whether an expert's report came is not recorded", c.evidence(pre, one));
    }
    boolean isWaitedFor =
        one.expert() != null && one.alternatives().isEmpty() && !isPast(c, one.instructedOn());
    if (isWaitedFor && c.asAt().isAfter(lastForNamed.get()) && PreProceedingsDays.isOpen(c, pre)) {
      return raised(
          "A named expert has been waited for since "
              + day(needed.get())
              + ", is not recorded as instructed, and no other is recorded as considered. The local"
              + " expectation is "
              + c.setting(NAMED_EXPERT)
              + ".",
          "Who else could answer the question in the child's time?",
          List.of(c.evidence(pre, one)));
    }
    return quiet();
  }

  private static PracticeOutcome received(
      PracticeCase c, PreProceedings pre, ExpertAssessment one, LocalDate needed, LocalDate last) {
    Truth late = Days.isAfter(one.receivedOn(), last);
    if (late == Truth.CANNOT_TELL) {
      return cannotTell(
          "the day on which an expert's report came is not recorded exactly", c.evidence(pre, one));
    }
    if (late.isNo()) {
      return quiet();
    }
    String when =
        Days.findDay(one.receivedOn())
            .map(day -> "on " + day(day) + split(c, one, needed, day, "until the report came"))
            .orElse("after " + day(last));
    return raised(
        "An expert's report that was needed from "
            + day(needed)
            + " came "
            + when
            + ". The local expectation is "
            + c.setting(NEED_TO_REPORT)
            + ".",
        "Which part of the wait could be shorter for the next child?",
        List.of(c.evidence(pre, one).on(one.receivedOn())));
  }

  /** The wait in its parts, as far as each is recorded: finding, funding, doing. */
  private static String split(
      PracticeCase c, ExpertAssessment one, LocalDate needed, LocalDate end, String lastPart) {
    List<String> parts = new ArrayList<>();
    LocalDate from = needed;
    from = part(c, parts, from, one.agreedOn(), end, "until an expert was agreed");
    from = part(c, parts, from, one.fundedOn(), end, "until the money was agreed");
    from = part(c, parts, from, one.instructedOn(), end, "until the expert was instructed");
    if (parts.isEmpty()) {
      return "";
    }
    parts.add(count((int) ChronoUnit.DAYS.between(from, end), "day") + " " + lastPart);
    return ": " + Sentences.list(parts);
  }

  private static LocalDate part(
      PracticeCase c,
      List<String> parts,
      LocalDate from,
      @Nullable UncertainDate date,
      LocalDate end,
      String words) {
    Optional<LocalDate> to =
        Days.findDay(date).filter(day -> !day.isBefore(from) && !day.isAfter(end));
    if (to.isEmpty() || !isPast(c, date)) {
      return from;
    }
    parts.add(count((int) ChronoUnit.DAYS.between(from, to.get()), "day") + " " + words);
    return to.get();
  }

  /** A day that is recorded counts as past unless it is certainly still to come. */
  private static boolean isPast(PracticeCase c, @Nullable UncertainDate date) {
    return date != null && Days.isAfter(date, c.asAt()) != Truth.YES;
  }
}
