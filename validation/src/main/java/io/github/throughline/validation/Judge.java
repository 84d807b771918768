package io.github.throughline.validation;

import io.github.throughline.core.exchange.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges one part of a return and keeps what came of it; parts are joined in file order. Used by
 * one thread at a time.
 */
final class Judge<C> {
  /** The code of a finding that says that a check of ours failed. */
  static final String FAULT = "INTERNAL";

  private static final Comparator<Finding> FILE_ORDER =
      Comparator.comparing(Finding::at).thenComparing(Finding::rule);

  private final JudgePlan<C> plan;
  private final RuleTally[] tallies;
  private final List<ReturnTally<C, ?>> returnTallies = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final RecordingVerdict verdict = new RecordingVerdict();
  private long children;

  Judge(JudgePlan<C> plan) {
    this.plan = plan;
    this.tallies = new RuleTally[plan.rules.rules().size()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new RuleTally();
    }
    for (JudgePlan.Indexed<ReturnRule<C>> indexed : plan.returnRules) {
      returnTallies.add(ReturnTally.of(indexed.index(), indexed.rule().check()));
    }
  }

  void judge(List<C> batch) {
    for (C child : batch) {
      judge(child);
    }
  }

  private void judge(C child) {
    children++;
    int before = findings.size();
    verdict.child = plan.rules.child().apply(child);
    verdict.childPlace = plan.rules.place().apply(child);
    for (JudgePlan.ScopeGroup<C, ?> group : plan.groups) {
      judge(child, group);
    }
    if (findings.size() - before > 1) {
      findings.subList(before, findings.size()).sort(FILE_ORDER);
    }
    for (ReturnTally<C, ?> tally : returnTallies) {
      try {
        tally.add(child, plan.context);
      } catch (RuntimeException fault) {
        fault(tally.index(), fault);
      }
    }
  }

  private <R> void judge(C child, JudgePlan.ScopeGroup<C, R> group) {
    List<R> records;
    try {
      records = group.scope().records().apply(child);
    } catch (RuntimeException fault) {
      faultOfScope(group, fault);
      return;
    }
    for (int r = 0; r < records.size(); r++) {
      R record = records.get(r);
      try {
        verdict.recordPlace = group.scope().place().apply(record);
      } catch (RuntimeException fault) {
        faultOfScope(group, fault);
        continue;
      }
      for (JudgePlan.Indexed<RecordRule<C, R>> indexed : group.rules()) {
        verdict.start(indexed.index());
        int before = findings.size();
        try {
          indexed.rule().check().examine(record, plan.context, verdict);
          verdict.end();
        } catch (RuntimeException fault) {
          findings.subList(before, findings.size()).clear();
          fault(indexed.index(), fault);
        }
      }
    }
  }

  /** None of the rules of a scope can be asked where the scope itself fails. */
  private void faultOfScope(JudgePlan.ScopeGroup<C, ?> group, RuntimeException fault) {
    group.rules().forEach(indexed -> fault(indexed.index(), fault));
  }

  /**
   * A fault of our own: said as a finding, never passed over, and without the exception's text,
   * which may hold data.
   */
  private void fault(int index, RuntimeException fault) {
    tallies[index].failed++;
    About about = plan.rules.rules().get(index).about();
    findings.add(
        new Finding(
            FAULT,
            Severity.ERROR,
            plan.rules.standard(),
            plan.rules.year(),
            verdict.child,
            about.module(),
            List.of(),
            verdict.childPlace,
            "Rule "
                + about.code()
                + " could not be asked of this child because of a fault in this software ("
                + fault.getClass().getSimpleName()
                + "). The child has not been checked against it; please report the fault."));
  }

  void join(Judge<C> later) {
    children += later.children;
    for (int i = 0; i < tallies.length; i++) {
      tallies[i].add(later.tallies[i]);
    }
    for (int i = 0; i < returnTallies.size(); i++) {
      returnTallies.get(i).join(later.returnTallies.get(i));
    }
    findings.addAll(later.findings);
  }

  void giveFindings(Consumer<Finding> to) {
    findings.forEach(to);
    findings.clear();
  }

  ValidationReport finish(Consumer<Finding> to) {
    verdict.child = null;
    verdict.childPlace = Place.NONE;
    verdict.recordPlace = Place.NONE;
    for (ReturnTally<C, ?> tally : returnTallies) {
      verdict.start(tally.index());
      int before = findings.size();
      try {
        tally.finish(plan.context, verdict);
        verdict.endOfReturn();
      } catch (RuntimeException fault) {
        findings.subList(before, findings.size()).clear();
        fault(tally.index(), fault);
      }
    }
    giveFindings(to);
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < tallies.length; i++) {
      Rule<C> rule = plan.rules.rules().get(i);
      RuleTally tally = tallies[i];
      outcomes.add(
          new RuleOutcome(
              rule.about(),
              tally.found,
              tally.passed,
              tally.notApplicable,
              tally.failed,
              tally.stopped,
              plan.whyNotChecked(rule)));
    }
    return new ValidationReport(plan.rules.standard(), plan.rules.year(), children, outcomes);
  }

  /** How often one rule came to what. */
  private static final class RuleTally {
    long found;
    long passed;
    long notApplicable;
    long failed;
    long stopped;

    void add(RuleTally other) {
      found += other.found;
      passed += other.passed;
      notApplicable += other.notApplicable;
      failed += other.failed;
      stopped += other.stopped;
    }
  }

  /** A rule on the whole return with what it has counted so far. */
  private static final class ReturnTally<C, A> {
    private final int index;
    private final ReturnCheck<C, A> check;
    private A tally;

    private ReturnTally(int index, ReturnCheck<C, A> check) {
      this.index = index;
      this.check = check;
      this.tally = check.start();
    }

    static <C, A> ReturnTally<C, A> of(int index, ReturnCheck<C, A> check) {
      return new ReturnTally<>(index, check);
    }

    int index() {
      return index;
    }

    void add(C child, Context context) {
      check.add(tally, child, context);
    }

    void join(ReturnTally<C, ?> later) {
      // Both were made from the same rule of the same plan.
      @SuppressWarnings("unchecked")
      ReturnTally<C, A> same = (ReturnTally<C, A>) later;
      tally = check.join(tally, same.tally);
    }

    void finish(Context context, Verdict verdict) {
      check.finish(tally, context, verdict);
    }
  }

  /** Turns what a check says into findings and counts. */
  private final class RecordingVerdict implements Verdict {
    private @Nullable String child;
    private Place childPlace = Place.NONE;
    private Place recordPlace = Place.NONE;
    private int index;
    private boolean passed;
    private boolean stopped;
    private long fired;

    void start(int ruleIndex) {
      index = ruleIndex;
      passed = false;
      stopped = false;
      fired = 0;
    }

    void end() {
      RuleTally tally = tallies[index];
      tally.stopped += stopped ? 1 : 0;
      if (fired > 0) {
        tally.found += fired;
      } else if (passed) {
        tally.passed++;
      } else {
        tally.notApplicable++;
      }
    }

    /**
     * A tally that lacks a child, because the check failed there, can find but cannot clear the
     * return: that is counted as failed, and as nothing else.
     */
    void endOfReturn() {
      if (tallies[index].failed == 0) {
        end();
      } else {
        tallies[index].found += fired;
        tallies[index].stopped += stopped ? 1 : 0;
      }
    }

    @Override
    public void pass() {
      passed = true;
    }

    @Override
    public void stop() {
      stopped = true;
    }

    @Override
    public void fire(List<Cited> cited) {
      fireFor(child, cited);
    }

    @Override
    public void fireFor(@Nullable String forChild, List<Cited> cited) {
      About about = about();
      add(about, forChild, about.module(), cited, about.message());
    }

    @Override
    public void fireIn(String module, String detail, List<Cited> cited) {
      About about = about();
      add(about, child, module, cited, about.message(detail));
    }

    private About about() {
      return plan.rules.rules().get(index).about();
    }

    private void add(
        About about, @Nullable String forChild, String module, List<Cited> cited, String message) {
      fired++;
      findings.add(
          new Finding(
              about.code(),
              about.severity(),
              plan.rules.standard(),
              plan.rules.year(),
              forChild,
              module,
              cited,
              placeOf(cited),
              message));
    }

    private Place placeOf(List<Cited> cited) {
      for (Cited item : cited) {
        if (item.place().isKnown()) {
          return item.place();
        }
      }
      return recordPlace.isKnown() ? recordPlace : childPlace;
    }
  }
}
