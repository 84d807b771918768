package io.github.throughline.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the program speaks: results on standard output, everything said about them on standard
 * error.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person is watching, so that progress may be shown
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
  static Terminal of(PrintStream out, PrintStream err, boolean interactive) {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        interactive);
  }

  /** Says something to the user. */
  void say(@Nullable String sentence) {
    err.println(sentence);
  }
}
