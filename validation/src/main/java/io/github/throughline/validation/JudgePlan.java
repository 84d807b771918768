package io.github.throughline.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule set made ready to be asked: which rules can be asked at all, and record rules gathered by
 * scope, so that a child's records are walked once for all rules of a scope.
 */
final class JudgePlan<C> {
  final RuleSet<C> rules;
  final Context context;
  final List<ScopeGroup<C, ?>> groups = new ArrayList<>();
  final List<Indexed<ReturnRule<C>>> returnRules = new ArrayList<>();

  JudgePlan(RuleSet<C> rules, Context context) {
    this.rules = rules;
    this.context = context;
    IdentityHashMap<Scope<?, ?>, ScopeGroup<C, ?>> byScope = new IdentityHashMap<>();
    for (int index = 0; index < rules.rules().size(); index++) {
      Rule<C> rule = rules.rules().get(index);
      if (whyNotChecked(rule) != null) {
        continue;
      }
      if (rule instanceof RecordRule<C, ?> recordRule) {
        addTo(byScope, index, recordRule);
      } else if (rule instanceof ReturnRule<C> returnRule) {
        returnRules.add(new Indexed<>(index, returnRule));
      }
    }
  }

  private <R> void addTo(
      IdentityHashMap<Scope<?, ?>, ScopeGroup<C, ?>> byScope, int index, RecordRule<C, R> rule) {
    // One scope constant always has one record type, so the group found under it is of that type.
    @SuppressWarnings("unchecked")
    ScopeGroup<C, R> group =
        (ScopeGroup<C, R>)
            byScope.computeIfAbsent(
                rule.scope(),
                scope -> {
                  ScopeGroup<C, R> created = new ScopeGroup<>(rule.scope(), new ArrayList<>());
                  groups.add(created);
                  return created;
                });
    group.rules().add(new Indexed<>(index, rule));
  }

  Judge<C> newJudge() {
    return new Judge<>(this);
  }

  /** Why a rule is not asked, in plain words; null if it is. */
  @Nullable String whyNotChecked(Rule<C> rule) {
    return rule.about().needsPeriod() && !context.periodKnown()
        ? "The header gives no reference date that can be read and falls in its year, so it is not certain which period the return covers"
        : null;
  }

  /** The record rules of one scope. */
  record ScopeGroup<C, R>(Scope<C, R> scope, List<Indexed<RecordRule<C, R>>> rules) {}

  /** A rule and its position in the rule set. */
  record Indexed<T>(int index, T rule) {}
}
