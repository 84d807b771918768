package io.github.throughline.validation;

/**
 * A rule: what there is to say about it, and the question it asks. A value, written as one
 * constant.
 *
 * @param <C> the child record of the standard
 */
public sealed interface Rule<C> permits RecordRule, ReturnRule {
  /**
   * What there is to say about the rule.
   *
   * @return code, severity, sentence, years and fields
   */
  About about();
}
