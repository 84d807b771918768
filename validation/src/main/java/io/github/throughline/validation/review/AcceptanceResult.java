package io.github.throughline.validation.review;

import java.util.List;
import java.util.Map;

/**
 * What came of a list of explanations over a whole return.
 *
 * @param source the name of the list
 * @param entries what came of each entry, in the order of the list
 * @param byRule how many findings of each rule are explained; rules without any are left out
 * @param unread the lines of the list that could not be read, each as a sentence
 */
public record AcceptanceResult(
    String source, List<AcceptanceOutcome> entries, Map<String, Long> byRule, List<String> unread) {

  /**
   * Copies what it holds.
   *
   * @param source the name of the list
   * @param entries what came of each entry
   * @param byRule how many findings of each rule are explained
   * @param unread the lines that could not be read
   */
  public AcceptanceResult {
    entries = List.copyOf(entries);
    byRule = Map.copyOf(byRule);
    unread = List.copyOf(unread);
  }

  /**
   * How many findings are explained.
   *
   * @return the number, over all rules
   */
  public long accepted() {
    return byRule.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many findings of one rule are explained.
   *
   * @param rule the code of the rule
   * @return the number
   */
  public long accepted(String rule) {
    return byRule.getOrDefault(rule, 0L);
  }

  /**
   * The entries with which something is wrong.
   *
   * @return what came of them, in the order of the list
   */
  public List<AcceptanceOutcome> problems() {
    return entries.stream().filter(entry -> !entry.problem().isEmpty()).toList();
  }
}
