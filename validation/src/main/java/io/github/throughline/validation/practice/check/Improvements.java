package io.github.throughline.validation.practice.check;

import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When outcomes of plans were judged better, and whether the same outcome was judged worse again.
 */
final class Improvements {
  private final PracticeCase c;
  private final List<Improvement> all = new ArrayList<>();

  /** One improvement; {@code lost} is the first judgement after it that says worse. */
  private record Improvement(
      Plan plan, Dated<ProgressJudgement> better, Optional<Dated<ProgressJudgement>> lost) {}

  private Improvements(PracticeCase c) {
    this.c = c;
  }

  /** The improvements of outcomes of every plan that were judged before a day. */
  static Improvements before(PracticeCase c, LocalDate day) {
    Improvements improvements = new Improvements(c);
    for (Plan plan : c.plans().all()) {
      improvements.add(plan, day);
    }
    improvements.all.sort(Comparator.comparing(one -> one.better().day()));
    return improvements;
  }

  private void add(Plan plan, LocalDate day) {
    for (OutcomeChain chain : OutcomeChain.of(c, plan)) {
      addChain(plan, chain.progress().days(), day);
    }
  }

  private void addChain(Plan plan, List<Dated<ProgressJudgement>> judged, LocalDate day) {
    for (int i = 0; i < judged.size(); i++) {
      Dated<ProgressJudgement> one = judged.get(i);
      boolean wasBetter = i > 0 && isBetter(judged.get(i - 1));
      if (isBetter(one) && !wasBetter && one.day().isBefore(day)) {
        all.add(
            new Improvement(
                plan,
                one,
                judged.subList(i + 1, judged.size()).stream()
                    .filter(later -> later.record().progress() == Progress.WORSE)
                    .filter(later -> later.day().isBefore(day))
                    .findFirst()));
      }
    }
  }

  private static boolean isBetter(Dated<ProgressJudgement> one) {
    return one.record().progress() == Progress.BETTER
        || one.record().progress() == Progress.ACHIEVED;
  }

  /** The last two, each with what undid it, if neither held for a time; otherwise nothing. */
  List<Evidence> lastTwoNotHeld(Span time) {
    if (all.size() < 2) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Improvement one : all.subList(all.size() - 2, all.size())) {
      Optional<LocalDate> held = c.findDayAfter(one.better().day(), time);
      if (one.lost().isEmpty() || held.isEmpty() || !one.lost().get().day().isBefore(held.get())) {
        return List.of();
      }
      evidence.add(c.evidence(one.plan(), one.better().record()).noting("judged better"));
      evidence.add(c.evidence(one.plan(), one.lost().get().record()).noting("judged worse again"));
    }
    return evidence;
  }
}
