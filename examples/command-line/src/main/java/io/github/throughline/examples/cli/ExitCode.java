package io.github.throughline.examples.cli;

/** What the program tells the shell; a contract. */
final class ExitCode {
  /** Everything was read, and no errors were found. Queries are allowed. */
  static final int CLEAN = 0;

  /** Everything was read, and errors were found. */
  static final int ERRORS_FOUND = 1;

  /** Some input could not be read, or some output could not be written. */
  static final int NOT_READ = 2;

  /** The command was written wrongly. */
  static final int WRONG_USAGE = 64;

  private ExitCode() {}
}
