package io.github.throughline.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a check says what it found in one record: that the record passes, or what a finding should
 * point at.
 */
public interface Verdict {
  /** The rule applies to the record and the record keeps it. */
  void pass();

  /**
   * The record breaks the rule. May be said more than once, for different items.
   *
   * @param cited the items at fault, the most telling first
   */
  void fire(List<Cited> cited);

  /**
   * The record breaks the rule. May be said more than once, for different items.
   *
   * @param cited the items at fault, the most telling first
   */
  default void fire(Cited... cited) {
    fire(List.of(cited));
  }

  /**
   * A child breaks a rule on the whole return, such as one on duplicates.
   *
   * @param child the authority's identifier of the child, or null if it has none
   * @param cited the items at fault, the most telling first
   */
  void fireFor(@Nullable String child, List<Cited> cited);
}
