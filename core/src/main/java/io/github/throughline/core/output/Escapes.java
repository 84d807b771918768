package io.github.throughline.core.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Turns any text into text that cannot be taken for markup. */
final class Escapes {
  /** Stands for a character that a document cannot hold. */
  static final String REPLACEMENT = "\uFFFD";

  private Escapes() {}

  /** Text between tags. */
  static void text(Appendable out, CharSequence text) throws IOException {
    write(out, text, false);
  }

  /**
   * Text between double quotes. Tabs and line breaks are written as references, because XML would
   * otherwise read them back as spaces.
   */
  static void attribute(Appendable out, CharSequence text) throws IOException {
    write(out, text, true);
  }

  private static void write(Appendable out, CharSequence text, boolean quoted) throws IOException {
    int written = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      String instead = instead(c, quoted);
      if (instead != null) {
        out.append(text, written, i).append(instead);
        written = i + 1;
      }
    }
    out.append(text, written, length);
  }

  /** What stands for a character that cannot stand for itself; null when it can. */
  private static @Nullable String instead(char c, boolean quoted) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      // A bare carriage return would be read back as a line feed.
      case '\r' -> "&#13;";
      case '"' -> quoted ? "&quot;" : null;
      case '\'' -> quoted ? "&#39;" : null;
      case '\n' -> quoted ? "&#10;" : null;
      case '\t' -> quoted ? "&#9;" : null;
      default -> isHeldByXml(c) ? null : REPLACEMENT;
    };
  }

  private static boolean isHeldByXml(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
  }
}
