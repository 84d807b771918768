package io.github.throughline.chronology.match;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;

/**
 * A person looked at two accounts and decided whether they are of one event. It goes before every
 * link and every agreement. Of several decisions about the same two accounts the latest counts; of
 * several on one day, that they are not one.
 *
 * @param one an account
 * @param other another account
 * @param same whether they are of one event
 * @param decidedBy who decided, in words
 * @param decidedOn when
 * @param reason why
 */
public record SameEventDecision(
    AccountReference one,
    AccountReference other,
    boolean same,
    FreeText decidedBy,
    LocalDate decidedOn,
    FreeText reason) {
  /**
   * Checks that everything is said: a decision without author, day or reason cannot be asked about.
   *
   * @param one an account
   * @param other another account
   * @param same whether they are of one event
   * @param decidedBy who decided, in words
   * @param decidedOn when
   * @param reason why
   */
  public SameEventDecision {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(decidedOn, "decidedOn");
    requireNonNull(reason, "reason");
    if (one.equals(other)) {
      throw new IllegalArgumentException("A decision is about two accounts, not one twice");
    }
  }
}
