package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /** Says what part of a file could not be read. */
  void sayUnreadable(Path file, UnreadablePart part) {
    say(file + ": " + part.place() + ": " + part.message());
  }

  /** Says why a file could not be read at all, or not any further. */
  void sayUnreadable(Path file, UnreadableReturnException problem) {
    String place = problem.place().isKnown() ? problem.place() + ": " : "";
    say(file + ": " + place + problem.getMessage());
  }
}
