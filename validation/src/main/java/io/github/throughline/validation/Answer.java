package io.github.throughline.validation;

/**
 * What a question about a record can come to. An item that is missing or unreadable makes most
 * questions unanswerable, which is neither yes nor no.
 */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** What is needed to tell is not there. */
  CANNOT_TELL;

  /**
   * A plain yes or no.
   *
   * @param yes whether it is so
   * @return {@link #YES} or {@link #NO}
   */
  public static Answer of(boolean yes) {
    return yes ? YES : NO;
  }

  /**
   * Both at once: no as soon as one is no.
   *
   * @param other the other answer
   * @return yes only if both are yes
   */
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : CANNOT_TELL;
  }

  /**
   * Either: yes as soon as one is yes.
   *
   * @param other the other answer
   * @return no only if both are no
   */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : CANNOT_TELL;
  }

  /**
   * The contrary.
   *
   * @return yes for no, no for yes; what cannot be told stays so
   */
  public Answer not() {
    return this == YES ? NO : this == NO ? YES : CANNOT_TELL;
  }
}
