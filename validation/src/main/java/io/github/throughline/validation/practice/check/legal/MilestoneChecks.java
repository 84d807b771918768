package io.github.throughline.validation.practice.check.legal;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.setting.Setting;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The steps of pre-proceedings that are open: what is overdue, what stands still, who is awaited.
 */
final class MilestoneChecks {
  static final Setting<Integer> UNCHANGED_DAYS =
      Setting.count("SM-49.unchangedWorkingDays", 10, 1, 120)
          .in("working days")
          .because("Two weeks without a step are worth a look while a child waits")
          .from("Design default, from the finding on the tracker");

  static final Setting<Boolean> PLANNED_COUNTS =
      Setting.flag("SM-49.plannedStepCounts", true)
          .because("Reviews are weeks apart by design; with a day set, nothing stands still")
          .from("Design default");

  static final PracticeCheck MILESTONES =
      check("SM-49", "Steps of pre-proceedings that are overdue or stand still")
          .serving("F55", "F56")
          .lookingAt("preProceedings")
          .when(
              "While pre-proceedings are open, the planned day of a step has passed and the step is"
                  + " not recorded as taken; or no step was taken in the last"
                  + " SM-49.unchangedWorkingDays working days, and, with SM-49.plannedStepCounts,"
                  + " none is planned for today or a later day. Steps without any day are shown as"
                  + " such. The longest wait comes first.")
          .using(UNCHANGED_DAYS, PLANNED_COUNTS)
          .from("Finding on the tracker; a local expectation")
          .misleadingWhen(
              "A step may have been taken and not entered. Waiting can be right, for instance for a"
                  + " birth or for a parent's treatment.")
          .judgingEach(MilestoneChecks::milestones);

  private MilestoneChecks() {}

  static List<PracticeCheck> all() {
    return List.of(MILESTONES);
  }

  private static List<PracticeOutcome> milestones(PracticeCase c) {
    List<PreProceedings> open = PreProceedingsDays.open(c);
    if (open.isEmpty()) {
      return List.of(notApplicable("No pre-proceedings are open."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (PreProceedings one : open) {
      List<PracticeOutcome> overdue = overdue(c, one);
      outcomes.addAll(overdue);
      if (overdue.isEmpty()) {
        standsStill(c, one).ifPresent(outcomes::add);
      }
      withoutDays(c, one).ifPresent(outcomes::add);
    }
    return outcomes;
  }

  private static boolean isTaken(PracticeCase c, Milestone step) {
    return step.on() != null && Days.isAfter(step.on(), c.asAt()) != Truth.YES;
  }

  private static List<PracticeOutcome> overdue(PracticeCase c, PreProceedings one) {
    return one.milestones().stream()
        .filter(step -> !isTaken(c, step))
        .flatMap(step -> Days.findDay(step.plannedOn()).map(day -> new Dated<>(step, day)).stream())
        .filter(step -> step.day().isBefore(c.asAt()))
        .sorted(Comparator.comparing(Dated::day))
        .map(step -> overdue(c, one, step))
        .toList();
  }

  private static PracticeOutcome overdue(
      PracticeCase c, PreProceedings one, Dated<Milestone> step) {
    OptionalInt days = c.findWorkingDaysBetween(step.day(), c.asAt());
    boolean isNamed = step.record().waitingFor() != null;
    return raised(
        "A step of pre-proceedings was planned for "
            + day(step.day())
            + " and is not recorded as taken"
            + (days.isPresent() ? ", " + count(days.getAsInt(), "working day") + " later" : "")
            + ". Who is waited for is "
            + (isNamed ? "recorded." : "not recorded."),
        isNamed
            ? "What would help those who are waited for, and what does the child need meanwhile?"
            : "Who is waited for, and what does the child need meanwhile?",
        List.of(
            c.evidence(one, step.record())
                .on(step.record().plannedOn())
                .noting("planned for this day, not recorded as taken"),
            c.evidence(one)));
  }

  private static Optional<PracticeOutcome> standsStill(PracticeCase c, PreProceedings one) {
    Timeline<Milestone> taken = c.timeline(one.milestones(), Milestone::on);
    List<Milestone> undated = taken.unclear().stream().filter(step -> step.on() != null).toList();
    Optional<LocalDate> start =
        Days.findDay(PreProceedingsDays.start(one)).filter(day -> !day.isAfter(c.asAt()));
    Optional<LocalDate> last = taken.findLast().map(Dated::day).or(() -> start);
    if (last.isEmpty() || isPlanned(c, one)) {
      return last.isEmpty()
          ? Optional.of(
              cannotTell("on which day a step was last taken is not recorded", c.evidence(one)))
          : Optional.empty();
    }
    OptionalInt days = c.findWorkingDaysBetween(last.get(), c.asAt());
    if (days.isEmpty() || days.getAsInt() <= c.setting(UNCHANGED_DAYS)) {
      return Optional.empty();
    }
    if (undated.stream().anyMatch(step -> Days.isAfter(step.on(), last.get()).isPossible())) {
      return Optional.of(
          cannotTell("the day of a step is not recorded exactly", c.evidence(one, undated.get(0))));
    }
    return Optional.of(
        raised(
            "No step of pre-proceedings is recorded in the "
                + count(days.getAsInt(), "working day")
                + " since "
                + day(last.get())
                + (c.setting(PLANNED_COUNTS) ? ", and no further step has a day." : "."),
            "What is the next step, and who is it waiting for?",
            taken
                .findLast()
                .map(step -> List.of(c.evidence(one, step.record()), c.evidence(one)))
                .orElseGet(() -> List.of(c.evidence(one)))));
  }

  private static boolean isPlanned(PracticeCase c, PreProceedings one) {
    return c.setting(PLANNED_COUNTS)
        && one.milestones().stream()
            .filter(step -> !isTaken(c, step))
            .anyMatch(step -> isToCome(c, step.plannedOn()) || isToCome(c, step.on()));
  }

  private static boolean isToCome(PracticeCase c, @Nullable UncertainDate date) {
    return date != null && Days.isOnOrAfter(date, c.asAt()).isPossible();
  }

  private static Optional<PracticeOutcome> withoutDays(PracticeCase c, PreProceedings one) {
    List<Evidence> without =
        one.milestones().stream()
            .filter(step -> step.on() == null)
            .filter(
                step ->
                    step.plannedOn() == null
                        || Days.isBefore(step.plannedOn(), c.asAt()) == Truth.CANNOT_TELL)
            .map(step -> c.evidence(one, step))
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cannotTell(
                "for "
                    + count(without.size(), "step")
                    + " of pre-proceedings neither the day planned nor the day taken is recorded"
                    + " to the day",
                without.toArray(Evidence[]::new)));
  }
}
