package io.github.throughline.examples.cli;

/**
 * The command was written wrongly in a way that its parser cannot see; the message says what would
 * be right.
 */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageProblem(String message) {
    super(message);
  }
}
