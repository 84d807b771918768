package io.github.throughline.core.output;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Passes JSON on so that it can stand inside a {@code script} element. The characters that HTML
 * would act upon can occur in JSON only inside strings, where an escape means the same. Half a
 * surrogate pair, which neither UTF-8 nor a strict reader of JSON takes, becomes U+FFFD.
 */
final class ScriptDataWriter extends Writer {
  private final Appendable out;

  /** The first half of a pair whose second half has not come yet; 0 when there is none. */
  private char highSurrogate;

  ScriptDataWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(chars[i]);
    }
  }

  private void write(char c) throws IOException {
    if (highSurrogate != 0 && Character.isLowSurrogate(c)) {
      out.append(highSurrogate).append(c);
      highSurrogate = 0;
      return;
    }
    replaceHalf();
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
    } else if (Character.isLowSurrogate(c)) {
      out.append(Escapes.REPLACEMENT);
    } else if (isHeldByMarkup(c)) {
      out.append(c);
    } else {
      out.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }

  private void replaceHalf() throws IOException {
    if (highSurrogate != 0) {
      out.append(Escapes.REPLACEMENT);
      highSurrogate = 0;
    }
  }

  /** Whether the page may hold the character as it is. */
  private static boolean isHeldByMarkup(char c) {
    return switch (c) {
      case '<', '>', '&', '\u2028', '\u2029', '\uFFFE', '\uFFFF' -> false;
      case '\n', '\t' -> true;
      default -> c >= ' ';
    };
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    replaceHalf();
  }
}
