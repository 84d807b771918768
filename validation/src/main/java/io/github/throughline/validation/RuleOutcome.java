package io.github.throughline.validation;

import org.jspecify.annotations.Nullable;

/**
 * What came of one rule over a whole return. Found, passed, not applicable and not checked are four
 * different things: silence is never taken for a pass.
 *
 * @param about the rule
 * @param found how many findings it made
 * @param passed how many records it was asked of that keep it
 * @param notApplicable how many records it does not apply to
 * @param failed how many records it could not be asked of because the check itself failed, a fault
 *     of this software
 * @param stopped in how many records it stopped at its bound on the number of findings, so that
 *     there may be more in them than were made
 * @param notChecked why the rule was not asked at all, or null if it was
 */
public record RuleOutcome(
    About about,
    long found,
    long passed,
    long notApplicable,
    long failed,
    long stopped,
    @Nullable String notChecked) {

  /**
   * A rule that was asked.
   *
   * @param about the rule
   * @param found how many findings it made
   * @param passed how many records keep it
   * @param notApplicable how many records it does not apply to
   * @return the outcome, of a rule that neither failed nor stopped anywhere
   */
  public static RuleOutcome asked(About about, long found, long passed, long notApplicable) {
    return new RuleOutcome(about, found, passed, notApplicable, 0, 0, null);
  }

  /**
   * A rule that was not asked.
   *
   * @param about the rule
   * @param why why it was not, in plain words
   * @return the outcome, without any count
   */
  public static RuleOutcome notChecked(About about, String why) {
    return new RuleOutcome(about, 0, 0, 0, 0, 0, why);
  }

  /** This outcome and that of the same rule over another part of the return. */
  RuleOutcome plus(RuleOutcome other) {
    return new RuleOutcome(
        about,
        found + other.found,
        passed + other.passed,
        notApplicable + other.notApplicable,
        failed + other.failed,
        stopped + other.stopped,
        notChecked == null ? other.notChecked : notChecked);
  }
}
