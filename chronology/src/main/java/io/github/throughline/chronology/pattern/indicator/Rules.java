package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Stages;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.setting.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How every indicator is worked out, in the order of their codes. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          HowOften.RULE,
          Spacing.RULE,
          Kinds.RULE,
          Together.RULE,
          Duration.RULE,
          StagesTouched.RULE,
          FirstKnown.RULE,
          Severity.RULE,
          Who.RULE,
          ReferralHistory.RULE,
          BelowThreshold.RULE,
          StartStop.RULE,
          UpAndDown.RULE,
          StartAgain.RULE,
          ChangeKept.RULE,
          SameHelp.RULE,
          Strengths.RULE,
          NotSeen.RULE,
          UnseenTime.RULE,
          OwnAccount.RULE,
          Changes.RULE,
          FamilyBefore.RULE,
          Agencies.RULE,
          Responses.RULE,
          Oversight.RULE);

  private Rules() {}

  /**
   * All of them.
   *
   * @return one for each indicator
   */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * Every setting that an indicator reads.
   *
   * @return the settings, each once
   */
  public static List<Setting<?>> settings() {
    Set<Setting<?>> all = new LinkedHashSet<>();
    all.add(Stages.BEGIN);
    ALL.forEach(rule -> all.addAll(rule.settings()));
    return List.copyOf(all);
  }

  /**
   * What all indicators say of a child.
   *
   * @param history the child's history
   * @return a result for each indicator
   */
  public static List<IndicatorResult> of(History history) {
    return ALL.stream().map(rule -> rule.of(history)).toList();
  }
}
