package io.github.throughline.chronology.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of records made harmless for a document or a screen: no character moves others about, rings
 * a bell or ends a line where nobody sees it.
 */
final class Texts {
  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /**
   * The lines of a text, at least one. Every kind of line break is one; a tab is a space; any other
   * control character, and half a surrogate pair, is the replacement character; characters that
   * only reorder what is around them are left out, as the writer of a form orders text itself.
   */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(line.toString());
        line.setLength(0);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        line.append(c).append(text.charAt(++i));
      } else if (c == '\t') {
        line.append(' ');
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
        line.append(REPLACEMENT);
      } else if (!isReordering(c)) {
        line.append(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in one line, with one space where there was any white space. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isSpaceDue = false;
    for (String part : lines(text)) {
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (c == ' ') {
          isSpaceDue = true;
        } else {
          line.append(isSpaceDue && !line.isEmpty() ? " " : "").append(c);
          isSpaceDue = false;
        }
      }
      isSpaceDue = true;
    }
    return line.toString();
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Embeddings, overrides and isolates; the marks of a single direction move nothing else. */
  private static boolean isReordering(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
