package io.github.throughline.validation.practice.report;

import io.github.throughline.core.setting.SettingUsed;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands over a report on practice.
 *
 * @param source what was read, such as the name of a folder
 * @param asAt the last day that counts
 * @param notRead what could not be read, as whole sentences
 * @param settings what was used of each setting, in the order of their keys
 */
public record PracticeHeading(
    String source, LocalDate asAt, List<String> notRead, List<SettingUsed> settings) {
  /**
   * Copies the lists.
   *
   * @param source what was read, such as the name of a folder
   * @param asAt the last day that counts
   * @param notRead what could not be read, as whole sentences
   * @param settings what was used of each setting, in the order of their keys
   */
  public PracticeHeading {
    notRead = List.copyOf(notRead);
    settings = List.copyOf(settings);
  }
}
