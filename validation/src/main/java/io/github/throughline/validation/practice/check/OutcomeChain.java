package io.github.throughline.validation.practice.check;

import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One outcome of a plan, as it was carried from version to version.
 *
 * @param plan the plan
 * @param stages the outcome in each version that has it, in the order of the versions
 * @param progress how it was judged, whichever version says so
 */
record OutcomeChain(Plan plan, List<Stage> stages, Timeline<ProgressJudgement> progress) {

  /** The outcome in one version. */
  record Stage(PlanVersion version, PlanOutcome outcome) {}

  /** The outcomes of a plan, in the order in which they first appear. */
  static List<OutcomeChain> of(PracticeCase c, Plan plan) {
    Map<String, List<Stage>> chains = new LinkedHashMap<>();
    Map<String, String> first = new HashMap<>();
    for (PlanVersion version : inOrder(c, plan)) {
      for (PlanOutcome outcome : version.outcomes()) {
        String continues = outcome.continuesId();
        String chain = continues == null ? outcome.id() : first.getOrDefault(continues, continues);
        first.put(outcome.id(), chain);
        chains.computeIfAbsent(chain, key -> new ArrayList<>()).add(new Stage(version, outcome));
      }
    }
    return chains.values().stream().map(stages -> of(c, plan, stages)).toList();
  }

  private static OutcomeChain of(PracticeCase c, Plan plan, List<Stage> stages) {
    List<ProgressJudgement> judged =
        stages.stream().flatMap(stage -> stage.outcome().progress().stream()).toList();
    return new OutcomeChain(plan, List.copyOf(stages), c.timeline(judged, ProgressJudgement::on));
  }

  /** Dated versions by day, then those without a day in the order of the document. */
  private static List<PlanVersion> inOrder(PracticeCase c, Plan plan) {
    Timeline<PlanVersion> versions = c.plans().versions(plan);
    List<PlanVersion> all =
        versions.days().stream()
            .map(Dated::record)
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(versions.unclear());
    return all;
  }

  /** The outcome as the last version has it. */
  PlanOutcome latest() {
    return stages.get(stages.size() - 1).outcome();
  }

  boolean isIn(PlanVersion version) {
    return stages.stream().anyMatch(stage -> stage.version().id().equals(version.id()));
  }

  /** Since when it has certainly been in the plan. */
  Optional<LocalDate> findSince() {
    return Days.findDay(stages.get(0).version().from());
  }

  /** How it was last judged; empty when it never was, or when nobody can say what was last. */
  Optional<Dated<ProgressJudgement>> findLastJudged(LocalDate asAt) {
    return progress.findLast().filter(last -> !progress.mayHold(last.day().plusDays(1), asAt));
  }

  boolean isMet(LocalDate asAt) {
    return findLastJudged(asAt)
        .filter(last -> last.record().progress() == Progress.ACHIEVED)
        .isPresent();
  }

  /** How the last reviews that speak of it saw it, the latest last. */
  List<Dated<PlanReview>> reviews(PracticeCase c) {
    return c.<PlanReview>timeline(
            plan.reviews().stream().filter(review -> findIn(review).isPresent()).toList(),
            PlanReview::heldOn)
        .days();
  }

  /** What a review says of it. */
  Optional<OutcomeReview> findIn(PlanReview review) {
    Set<String> ids =
        stages.stream().map(stage -> stage.outcome().id()).collect(Collectors.toSet());
    return review.outcomes().stream()
        .filter(one -> one.outcomeId() != null && ids.contains(one.outcomeId()))
        .findFirst();
  }
}
