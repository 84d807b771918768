package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The outcomes of plans in force: measured, changing, and in the child's time. */
final class OutcomeChecks {
  static final Setting<Span> MEASURED_WITHIN =
      Setting.span("SM-08.measuredWithin", Span.days(90))
          .because("Two looks in a quarter show a direction; one does not")
          .from("Design default, from the finding on progress");

  static final Setting<Integer> MEASUREMENTS =
      Setting.count("SM-08.measurements", 2, 1, 20)
          .in("measurements")
          .because("Two looks in a quarter show a direction; one does not")
          .from("Design default, from the finding on progress");

  static final Setting<Integer> REVIEWS_WITHOUT_CHANGE =
      Setting.count("SM-08.reviewsWithoutChange", 2, 2, 10)
          .in("reviews")
          .because("One review without change can be a pause")
          .from("Design default, from the finding on progress");

  static final PracticeCheck PROGRESS =
      check("SM-08", "Whether life changes for the child")
          .serving("F09")
          .lookingAt("plans")
          .when(
              "An outcome of a plan in force that has been in it for SM-08.measuredWithin was"
                  + " measured fewer than SM-08.measurements times in that time; or the last"
                  + " SM-08.reviewsWithoutChange reviews that speak of it found it the same or worse."
                  + " Goes well when the latest measurement found it better or achieved.")
          .using(MEASURED_WITHIN, MEASUREMENTS, REVIEWS_WITHOUT_CHANGE)
          .from("Design default, from the finding on progress")
          .misleadingWhen(
              "Some change cannot be seen in a quarter, and holding on can be an achievement. What"
                  + " was measured is not always what matters to the child.")
          .judgingEach(c -> ofEach(c, OutcomeChecks::progress));

  static final Setting<Integer> MOST_SLIPS =
      Setting.count("SM-10.mostSlips", 1, 0, 10)
          .in("times")
          .because("A date may move once for a good reason; a child's time does not move with it")
          .from("Design default, from the finding on the speed of change");

  static final PracticeCheck IN_THE_CHILDS_TIME =
      check("SM-10", "Change in the child's time")
          .serving("F11")
          .lookingAt("plans")
          .when(
              "An outcome of a plan in force is not recorded as achieved and the day by which the"
                  + " child needs it has passed; or that day was put later more than"
                  + " SM-10.mostSlips times. Goes well when the outcome was achieved by that day.")
          .using(MOST_SLIPS)
          .from("Design default, from the finding on the speed of change")
          .misleadingWhen(
              "A date can be set too hopefully by those who had to set one, and the outcome may have"
                  + " been reached without being marked.")
          .judgingEach(c -> ofEach(c, OutcomeChecks::inTime));

  private OutcomeChecks() {}

  static List<PracticeCheck> all() {
    return List.of(PROGRESS, IN_THE_CHILDS_TIME);
  }

  private static List<PracticeOutcome> ofEach(
      PracticeCase c, BiFunction<PracticeCase, OutcomeChain, PracticeOutcome> judge) {
    List<Plan> plans = c.plans().inForce(Plan.class, c.asAt());
    if (plans.isEmpty()) {
      return List.of(
          c.plans().hasInForce(Plan.class, c.asAt()) == Truth.CANNOT_TELL
              ? cannotTell("whether a plan is in force is not recorded")
              : notApplicable("No plan is in force."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Plan plan : plans) {
      Optional<PlanVersion> current = c.plans().findVersion(plan, c.asAt());
      OutcomeChain.of(c, plan).stream()
          .filter(chain -> current.filter(chain::isIn).isPresent())
          .forEach(chain -> outcomes.add(judge.apply(c, chain)));
    }
    return outcomes.isEmpty()
        ? List.of(cannotTell("the outcomes of the plan are not recorded", c.evidence(plans.get(0))))
        : outcomes;
  }

  private static Evidence where(PracticeCase c, OutcomeChain chain) {
    return c.evidence(chain.plan(), chain.latest());
  }

  private static PracticeOutcome progress(PracticeCase c, OutcomeChain chain) {
    List<Dated<PlanReview>> reviews = chain.reviews(c);
    int needed = c.setting(REVIEWS_WITHOUT_CHANGE);
    if (reviews.size() >= needed) {
      List<Dated<PlanReview>> last = reviews.subList(reviews.size() - needed, reviews.size());
      if (last.stream().allMatch(review -> foundNoChange(chain, review.record()))) {
        List<Evidence> evidence = new ArrayList<>(List.of(where(c, chain)));
        last.forEach(review -> evidence.add(c.evidence(chain.plan(), review.record())));
        return raised(
            "The last "
                + count(needed, "review")
                + " found an outcome of the plan the same or worse, the latest on "
                + day(last.get(last.size() - 1).day())
                + ".",
            "What is in the way, and what could be done differently for the child?",
            evidence);
      }
    }
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(MEASURED_WITHIN));
    if (from.isEmpty() || chain.findSince().isEmpty()) {
      return cannotTell("since when an outcome is in the plan is not recorded", where(c, chain));
    }
    if (chain.findSince().get().isBefore(from.get())) {
      if (chain.progress().mayHold(from.get(), c.asAt())) {
        return cannotTell("when an outcome was measured is not recorded", where(c, chain));
      }
      List<Dated<ProgressJudgement>> measured =
          chain.progress().between(from.get(), c.asAt()).stream()
              .filter(one -> isMeasured(one.record()))
              .toList();
      if (measured.size() < c.setting(MEASUREMENTS)) {
        return raised(
            "An outcome of the plan was measured "
                + count(measured.size(), "time")
                + " in the "
                + c.setting(MEASURED_WITHIN)
                + " to "
                + day(c.asAt())
                + ".",
            "What is life like for the child now, compared with when this was written?",
            List.of(where(c, chain)));
      }
    }
    return chain
        .findLastJudged(c.asAt())
        .filter(
            last ->
                last.record().progress() == Progress.BETTER
                    || last.record().progress() == Progress.ACHIEVED)
        .map(
            last ->
                well(
                    "An outcome of the plan was found "
                        + (last.record().progress() == Progress.BETTER ? "better" : "achieved")
                        + " on "
                        + day(last.day())
                        + ".",
                    List.of(c.evidence(chain.plan(), last.record()))))
        .orElse(quiet());
  }

  private static boolean foundNoChange(OutcomeChain chain, PlanReview review) {
    Progress progress = chain.findIn(review).map(OutcomeReview::progress).orElse(null);
    return progress == Progress.SAME || progress == Progress.WORSE;
  }

  private static boolean isMeasured(ProgressJudgement judgement) {
    return judgement.progress() != null && judgement.progress() != Progress.NOT_MEASURED;
  }

  private static PracticeOutcome inTime(PracticeCase c, OutcomeChain chain) {
    UncertainDate neededBy = chain.latest().neededBy();
    if (neededBy == null) {
      return cannotTell("by when the child needs an outcome is not recorded", where(c, chain));
    }
    boolean met = chain.isMet(c.asAt());
    int slips = slips(chain);
    if (!met && slips > c.setting(MOST_SLIPS)) {
      return raised(
          "The day by which the child needs an outcome was put later " + count(slips, "time") + ".",
          "What has the waiting meant for the child, and what is different this time?",
          List.of(where(c, chain)));
    }
    if (met) {
      Dated<ProgressJudgement> last = chain.findLastJudged(c.asAt()).orElseThrow();
      return Days.isBefore(neededBy, last.day()).isNo()
          ? well(
              "An outcome was achieved by the day the child needed it.",
              List.of(c.evidence(chain.plan(), last.record())))
          : quiet();
    }
    return Days.isBefore(neededBy, c.asAt()).isYes()
        ? raised(
            "The day by which the child needs an outcome has passed, and it is not recorded as"
                + " achieved.",
            "What does the child's time ask for now?",
            List.of(where(c, chain)))
        : quiet();
  }

  /** How often the day was certainly put later from one version to the next. */
  private static int slips(OutcomeChain chain) {
    int slips = 0;
    UncertainDate before = null;
    for (OutcomeChain.Stage stage : chain.stages()) {
      UncertainDate now = stage.outcome().neededBy();
      if (before != null
          && now != null
          && before.latest() != null
          && now.earliest() != null
          && now.earliest().isAfter(before.latest())) {
        slips++;
      }
      before = now == null ? before : now;
    }
    return slips;
  }
}
