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
 * @param notChecked why the rule was not asked at all, or null if it was
 */
public record RuleOutcome(
    About about,
    long found,
    long passed,
    long notApplicable,
    long failed,
    @Nullable String notChecked) {}
