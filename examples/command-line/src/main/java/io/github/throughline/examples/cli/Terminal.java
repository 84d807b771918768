package io.github.throughline.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where the program speaks: results on standard output, everything said about them on standard error.
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
  void say(String sentence) {
    err.println(sentence);
  }

  /** Standard output as text, never closed by whoever writes to it. */
  Writer standardOutput() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        flush();
      }
    };
  }
}
