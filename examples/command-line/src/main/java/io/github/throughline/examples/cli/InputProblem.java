package io.github.throughline.examples.cli;

/** Some file cannot be used; the message says which, why, and what was expected. */
final class InputProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputProblem(String message) {
    super(message);
  }
}
