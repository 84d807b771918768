package io.github.throughline.validation.practice.check.plan;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.plan.Contingency;
import io.github.throughline.core.model.plan.EndCondition;
import io.github.throughline.core.model.plan.PlanNeed;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.model.voice.ViewEffect;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a family reads: the text of a plan, and what a child was told came of a view. */
final class FamilyText {
  private final StringBuilder text = new StringBuilder();

  private FamilyText() {}

  static String of(PracticeCase c, PlanVersion version) {
    FamilyText all = new FamilyText();
    all.add(version.worry());
    for (PlanNeed need : version.needs()) {
      all.add(need.need());
    }
    for (PlanOutcome outcome : version.outcomes()) {
      all.add(outcome.outcome());
      all.add(outcome.baseline());
      all.add(outcome.measure());
      all.add(outcome.neededByReason());
    }
    for (Action action : actions(c, version)) {
      all.add(action.what());
      all.add(action.why());
      all.add(action.how());
      all.add(action.howWeWillKnow());
      all.add(action.helpOffered());
      all.add(action.dueInWords());
    }
    for (EndCondition condition : version.endConditions()) {
      all.add(condition.condition());
      all.add(condition.heldFor());
    }
    for (Contingency contingency : version.contingencies()) {
      all.add(contingency.ifNot());
      all.add(contingency.then());
    }
    version.bottomLines().forEach(all::add);
    all.add(version.childsPage());
    all.add(version.familysPlan());
    return all.text.toString();
  }

  static String of(View view) {
    FamilyText all = new FamilyText();
    for (ViewEffect effect : view.effects()) {
      all.add(effect.what());
      all.add(effect.reason());
    }
    return all.text.toString();
  }

  /** The actions of a version: those it names, and those for one of its outcomes. */
  static List<Action> actions(PracticeCase c, PlanVersion version) {
    Set<String> outcomes = new HashSet<>();
    version.outcomes().forEach(outcome -> outcomes.add(outcome.id()));
    List<Action> actions = new ArrayList<>();
    for (Action action : c.file().actions()) {
      if (version.actionIds().contains(action.id())
          || action.outcomeIds().stream().anyMatch(outcomes::contains)) {
        actions.add(action);
      }
    }
    return actions;
  }

  /** Each part ends a sentence, so that headings and fields do not run into one. */
  private void add(@Nullable FreeText part) {
    if (part == null || part.text().isBlank()) {
      return;
    }
    String stripped = part.text().strip();
    text.append(stripped);
    text.append(".!?".indexOf(stripped.charAt(stripped.length() - 1)) < 0 ? ".\n" : "\n");
  }
}
