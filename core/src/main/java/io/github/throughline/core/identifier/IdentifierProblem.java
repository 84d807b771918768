package io.github.throughline.core.identifier;

import static java.util.Objects.requireNonNull;

/**
 * What keeps a text from being an identifier, in words a data officer can act on.
 *
 * <p>The message says what is wrong and what would put it right. It describes the shape of the text
 * and never repeats it, so it may be logged or shown.
 *
 * @param kind what sort of thing is wrong
 * @param message one sentence without a full stop
 */
public record IdentifierProblem(Kind kind, String message) {
  /**
   * A problem.
   *
   * @param kind what sort of thing is wrong
   * @param message one sentence without a full stop, which does not repeat the text
   */
  public IdentifierProblem {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
  }

  /** What sort of thing is wrong with an identifier. */
  public enum Kind {
    /** There is nothing but white space, or nothing at all. */
    EMPTY,
    /** There is white space where none belongs. */
    SPACING,
    /** There are too few or too many characters. */
    LENGTH,
    /** A character is of the wrong sort for its position. */
    CHARACTERS,
    /** The form is right, and the check character says that something was mistyped. */
    CHECK,
    /** The form is right, and the value is one that stands for "none". */
    PLACEHOLDER
  }

  IllegalArgumentException asException() {
    return new IllegalArgumentException(message);
  }
}
