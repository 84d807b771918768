package io.github.throughline.validation.review;

import io.github.throughline.validation.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of explanations: queries that somebody has looked into and found to be right
 * as they are.
 *
 * @param line the line of the list on which it stands
 * @param rule the code of the rule
 * @param child the authority's own child id; {@link #ANY} for any child; empty for a finding on the
 *     whole return, which has none
 * @param value the text of one of the items at fault, as it was sent; empty or {@link #ANY} for
 *     whatever was sent
 * @param reason why it is right as it is
 * @param by who found so; empty if the list does not say
 * @param on the day on which it was found; null if the list does not say
 */
public record Acceptance(
    int line,
    String rule,
    String child,
    String value,
    String reason,
    String by,
    @Nullable LocalDate on) {
  /** Stands for any child, or any value. */
  public static final String ANY = "*";

  /**
   * An entry.
   *
   * @param line the line of the list on which it stands
   * @param rule the code of the rule
   * @param child the authority's own child id, or {@link #ANY}, or empty
   * @param value the text of an item at fault, or {@link #ANY}, or empty
   * @param reason why it is right as it is
   * @param by who found so, or empty
   * @param on the day on which it was found, or null
   */
  public Acceptance {}

  /** Whether the entry speaks of this finding, whatever its severity. */
  boolean isOf(Finding finding) {
    String of = finding.child() == null ? "" : finding.child();
    return rule.equals(finding.rule())
        && (child.equals(ANY) || child.equals(of))
        && (value.isEmpty()
            || value.equals(ANY)
            || finding.cited().stream().anyMatch(item -> value.equals(item.text())));
  }

  /**
   * The line and the rule, never the child, the value or the reason.
   *
   * @return for example {@code line 3: rule 8841}
   */
  @Override
  public String toString() {
    return "line " + line + ": rule " + rule;
  }
}
