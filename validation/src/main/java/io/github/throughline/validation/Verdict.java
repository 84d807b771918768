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
   * The check has come to the most findings it makes of one record, and there may be more in the
   * record than it said. Every report says so.
   */
  void stop();

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
   * The record breaks a rule that judges any part of the return, so that only the finding knows
   * which part it is and what to say of it. May be said more than once.
   *
   * @param module the part of the return that is at fault, by its published name
   * @param detail what is particular to this finding: one or more sentences without the last full
   *     stop, and without a value from the return
   * @param cited the items at fault, the most telling first
   */
  void fireIn(String module, String detail, List<Cited> cited);

  /**
   * A child breaks a rule on the whole return, such as one on duplicates.
   *
   * @param child the authority's identifier of the child, or null if it has none
   * @param cited the items at fault, the most telling first
   */
  void fireFor(@Nullable String child, List<Cited> cited);
}
