package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.fact.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who held the case: changes and gaps, as the child met them. */
final class WorkerChecks {
  static final Setting<Span> CHANGES_WITHIN =
      Setting.span("SM-38.changesWithin", Span.months(12))
          .because("A year is long enough to see a pattern and short enough to mend it")
          .from("Design default");

  static final Setting<Integer> MOST_WORKERS =
      Setting.count("SM-38.mostWorkers", 2, 1, 20)
          .in("workers")
          .because("One change in a year is common; a second means starting again once more")
          .from("Design default, from the finding on changes of worker");

  static final Setting<Integer> LONGEST_GAP =
      Setting.count("SM-38.longestGap", 5, 0, 60)
          .in("working days")
          .because("A handover may take some days; more than a week leaves the child with nobody")
          .from("Design default");

  /** Gaps count only between two allocations: before the first and after the last may be closed. */
  static final PracticeCheck CHANGES_OF_WORKER =
      check("SM-38", "Changes of worker, and days without one")
          .serving("F44", "F68")
          .lookingAt("allocations")
          .when(
              "More than SM-38.mostWorkers different workers held the case in the last"
                  + " SM-38.changesWithin; or, in that time, nobody held it for more than"
                  + " SM-38.longestGap working days between two of them. Goes well when the same"
                  + " worker held it throughout.")
          .using(MOST_WORKERS, CHANGES_WITHIN, LONGEST_GAP)
          .from("Design default, from the finding on changes of worker")
          .misleadingWhen(
              "A change can be what the child asked for, and the move from assessment to another"
                  + " team is planned in many services. A gap on paper may be a worker who was not"
                  + " entered.")
          .judgingEach(WorkerChecks::changes);

  private WorkerChecks() {}

  static List<PracticeCheck> all() {
    return List.of(CHANGES_OF_WORKER);
  }

  private static List<PracticeOutcome> changes(PracticeCase c) {
    Timeline<Allocation> leads = c.workers().leads();
    if (leads.isEmpty()) {
      return List.of(notApplicable("No worker is recorded as having held the case."));
    }
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(CHANGES_WITHIN));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    List<Dated<Allocation>> held =
        leads.days().stream()
            .filter(one -> Days.isBefore(one.record().end(), from.get()) != Truth.YES)
            .toList();
    if (held.isEmpty()) {
      return List.of(notApplicable("Nobody is recorded as having held the case in that time."));
    }
    if (leads.mayHold(from.get(), c.asAt())) {
      return List.of(
          cannotTell(
              "the day on which a worker took over the case is not recorded",
              c.evidence(leads.unclear().get(0))));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    outcomes.add(tooMany(c, held));
    outcomes.addAll(gaps(c, held, from.get()));
    return outcomes;
  }

  private static PracticeOutcome tooMany(PracticeCase c, List<Dated<Allocation>> held) {
    List<Dated<Allocation>> different = new ArrayList<>();
    for (Dated<Allocation> one : held) {
      Truth isKnown = Truth.NO;
      for (Dated<Allocation> other : different) {
        isKnown = isKnown.or(Workers.isSame(one.record().worker(), other.record().worker()));
      }
      if (isKnown == Truth.CANNOT_TELL) {
        return cannotTell(
            "which worker held the case is not recorded clearly enough to tell two from one",
            c.evidence(one.record()));
      }
      if (isKnown.isNo()) {
        different.add(one);
      }
    }
    String within = " held the case in the " + c.setting(CHANGES_WITHIN) + " to " + day(c.asAt());
    if (different.size() > c.setting(MOST_WORKERS)) {
      return raised(
          Sentences.capital(count(different.size(), "different worker")) + within + ".",
          "How did the child hear of each change, and who stays the same for them?",
          c.evidenceOf(different));
    }
    return different.size() == 1
        ? well("The same worker" + within + ".", c.evidenceOf(different))
        : quiet();
  }

  private static List<PracticeOutcome> gaps(
      PracticeCase c, List<Dated<Allocation>> held, LocalDate from) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    LocalDate coveredUntil = null;
    Allocation last = null;
    for (Dated<Allocation> one : held) {
      if (coveredUntil != null && last != null && one.day().isAfter(coveredUntil)) {
        gap(c, last, one, coveredUntil.isBefore(from) ? from : coveredUntil)
            .ifPresent(outcomes::add);
      }
      LocalDate end = Days.findDay(one.record().end()).orElse(LocalDate.MAX);
      if (coveredUntil == null || end.isAfter(coveredUntil)) {
        coveredUntil = end;
        last = one.record();
      }
    }
    return outcomes;
  }

  /** The day one worker ended and the day the next began are no days without a worker. */
  private static Optional<PracticeOutcome> gap(
      PracticeCase c, Allocation last, Dated<Allocation> next, LocalDate ended) {
    OptionalInt days = c.findWorkingDaysBetween(ended, next.day().minusDays(1));
    if (days.isEmpty() || days.getAsInt() <= c.setting(LONGEST_GAP)) {
      return Optional.empty();
    }
    List<Evidence> evidence =
        List.of(
            c.evidence(last).on(last.end()).noting("ended"),
            c.evidence(next.record()).noting("began"));
    return Optional.of(
        raised(
            "Between "
                + day(ended)
                + " and "
                + day(next.day())
                + " nobody is recorded as having held the case, for "
                + count(days.getAsInt(), "working day")
                + ".",
            "Who was there for the child in that time, and did the child and family know?",
            evidence));
  }
}
