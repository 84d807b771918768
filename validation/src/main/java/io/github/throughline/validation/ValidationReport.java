package io.github.throughline.validation;

import io.github.throughline.core.time.CollectionYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of every rule over a whole return. The findings themselves have been given one by one
 * as they were made.
 *
 * @param standard the standard, such as {@code cin-census}
 * @param year the collection year whose rules were asked
 * @param children how many children were read
 * @param outcomes what came of each rule, in the order of the rule set
 */
public record ValidationReport(
    String standard, CollectionYear year, long children, List<RuleOutcome> outcomes) {

  /**
   * Copies the list of outcomes.
   *
   * @param standard the standard, such as {@code cin-census}
   * @param year the collection year whose rules were asked
   * @param children how many children were read
   * @param outcomes what came of each rule, in the order of the rule set
   */
  public ValidationReport {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * How many findings of one severity were made.
   *
   * @param severity the severity
   * @return the number of findings
   */
  public long found(Severity severity) {
    return outcomes.stream()
        .filter(outcome -> outcome.about().severity() == severity)
        .mapToLong(RuleOutcome::found)
        .sum();
  }

  /**
   * Whether the software itself failed somewhere.
   *
   * @return how many records some rule could not be asked of
   */
  public long failed() {
    return outcomes.stream().mapToLong(RuleOutcome::failed).sum();
  }

  /**
   * This report with what came of another part of the same return, such as its header. Where the
   * same rule was asked of both parts, its outcomes are added up.
   *
   * @param part what came of the rules on the other part
   * @return the outcomes of both, this one's first; the number of children is this one's
   */
  public ValidationReport with(List<RuleOutcome> part) {
    Map<About, RuleOutcome> both = new LinkedHashMap<>();
    Stream.concat(outcomes.stream(), part.stream())
        .forEach(outcome -> both.merge(outcome.about(), outcome, RuleOutcome::plus));
    return new ValidationReport(standard, year, children, List.copyOf(both.values()));
  }
}
