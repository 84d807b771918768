package io.github.throughline.validation;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.time.CollectionYear;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one standard that are in force in one collection year.
 *
 * @param <C> the child record of the standard
 * @param standard the standard, such as {@code cin-census}
 * @param year the collection year
 * @param rules the rules, in code order
 * @param child how to tell a child's identifier; gives null when it has none
 * @param place where a child starts in the file
 */
public record RuleSet<C>(
    String standard,
    CollectionYear year,
    List<Rule<C>> rules,
    Function<C, @Nullable String> child,
    Function<C, Place> place) {

  /**
   * Keeps the rules that are in force in the year.
   *
   * @param standard the standard, such as {@code cin-census}
   * @param year the collection year
   * @param rules rules of any year
   * @param child how to tell a child's identifier; gives null when it has none
   * @param place where a child starts in the file
   */
  public RuleSet {
    rules = rules.stream().filter(rule -> rule.about().validity().contains(year)).toList();
  }
}
