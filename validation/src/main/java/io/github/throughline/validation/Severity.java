package io.github.throughline.validation;

/** How much a finding weighs, in the words of those who publish the rules. */
public enum Severity {
  /** Must be mended before the return is accepted. */
  ERROR,
  /** Must be mended, or explained to the Department for Education. */
  QUERY,
  /** About practice, not about the return: a question for the people who know the child. */
  ADVICE
}
