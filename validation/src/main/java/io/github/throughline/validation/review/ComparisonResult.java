package io.github.throughline.validation.review;

import io.github.throughline.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What has changed since the last run. */
public final class ComparisonResult {
  private final String source;
  private final long findings;
  private final boolean complete;
  private final List<String> problems;
  private final Map<String, RuleChanges> byRule;
  private final RuleChanges total;
  private final Source gone;

  ComparisonResult(
      String source,
      long findings,
      boolean complete,
      List<String> problems,
      Map<String, RuleChanges> byRule,
      Source gone) {
    this.source = source;
    this.findings = findings;
    this.complete = complete;
    this.problems = List.copyOf(problems);
    this.byRule = Map.copyOf(byRule);
    this.total = byRule.values().stream().reduce(RuleChanges.NONE, RuleChanges::plus);
    this.gone = gone;
  }

  /**
   * The file that holds the findings of the last run.
   *
   * @return its name
   */
  public String source() {
    return source;
  }

  /**
   * How many findings the last run had.
   *
   * @return the number, without the lines that could not be read
   */
  public long findings() {
    return findings;
  }

  /**
   * Whether every line of the file could be read.
   *
   * @return false when some was left out
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * What a reader must know of the file before relying on the comparison.
   *
   * @return each as a sentence, with the line; empty when there is nothing
   */
  public List<String> problems() {
    return problems;
  }

  /**
   * What has changed in all.
   *
   * @return the numbers of findings
   */
  public RuleChanges total() {
    return total;
  }

  /**
   * What has changed of one rule.
   *
   * @param rule the code of the rule
   * @return the numbers of findings
   */
  public RuleChanges of(String rule) {
    return byRule.getOrDefault(rule, RuleChanges.NONE);
  }

  /**
   * The rules with findings the last time or now.
   *
   * @return their codes, in order
   */
  public List<String> rules() {
    return byRule.keySet().stream().sorted().toList();
  }

  /**
   * Reads again from the file those findings of the last run that are there no more, in the order
   * of the file. Their places are those of the return as it was then.
   *
   * @param taker takes each, with whether it is fixed or not checked
   * @throws UncheckedIOException if the file can no longer be read
   */
  public void forEachGone(Taker taker) {
    try {
      gone.forEach(taker);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The findings of the last run cannot be read a second time", e);
    }
  }

  /** Takes a finding of the last run. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes one.
     *
     * @param finding the finding, as it was then
     * @param since what has become of it
     */
    void take(Finding finding, Since since);
  }

  /** Where the findings come from. */
  interface Source {
    void forEach(Taker taker) throws IOException;
  }
}
