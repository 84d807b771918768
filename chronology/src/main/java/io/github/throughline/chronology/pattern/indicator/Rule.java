package io.github.throughline.chronology.pattern.indicator;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.IndicatorResultBuilder;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.SettingUsed;
import java.util.ArrayList;
import java.util.List;

/**
 * How one indicator is worked out.
 *
 * @param indicator the indicator
 * @param settings the settings it reads
 * @param work what it says of a child's history
 */
public record Rule(Indicator indicator, List<Setting<?>> settings, Work work) {
  /** Works out one indicator. */
  @FunctionalInterface
  public interface Work {
    /**
     * Says what is recorded.
     *
     * @param history the child's history
     * @param said where to say it
     */
    void into(History history, Said said);
  }

  /**
   * Copies the list.
   *
   * @param indicator the indicator
   * @param settings the settings it reads
   * @param work what it says of a child's history
   */
  public Rule {
    requireNonNull(indicator, "indicator");
    settings = List.copyOf(settings);
    requireNonNull(work, "work");
  }

  /**
   * What the indicator says of a child.
   *
   * @param history the child's history
   * @return the result, with the settings that were used
   */
  public IndicatorResult of(History history) {
    Said said = new Said(indicator);
    work.into(history, said);
    List<SettingUsed> used = new ArrayList<>();
    for (Setting<?> setting : settings) {
      used.add(history.settings().used(setting));
    }
    return IndicatorResultBuilder.builder(said.result()).settings(used).build();
  }
}
