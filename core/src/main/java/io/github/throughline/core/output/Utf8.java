package io.github.throughline.core.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How everything of ours is written to a file. */
public final class Utf8 {
  private static final String REPLACEMENT = "\uFFFD";

  private Utf8() {}

  /**
   * A buffered writer in UTF-8 that writes U+FFFD, the replacement character, for half a surrogate
   * pair, where an ordinary writer puts a question mark that could have been in the data.
   *
   * @param out where the bytes go; closed with the writer
   * @return the writer
   */
  public static Writer writer(OutputStream out) {
    return new BufferedWriter(
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8))),
        1 << 16);
  }
}
