package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import org.jspecify.annotations.Nullable;

/** What can be said about a text without repeating it. Letters and digits are those of ASCII. */
final class Shape {
  private Shape() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
  }

  static boolean areDigits(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without white space and in capitals; a letter outside ASCII stays, so that it is noticed. */
  static String packed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    return kept.toString();
  }

  static String characters(int count) {
    return count == 1 ? "1 character" : count + " characters";
  }

  /** The problems of any identifier that is written without white space. */
  static @Nullable IdentifierProblem emptyOrSpaced(String name, String text) {
    boolean spaced = false;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      spaced |= space;
      blank &= space;
    }
    if (blank) {
      return empty(name);
    }
    return spaced
        ? new IdentifierProblem(
            Kind.SPACING, name + " has a space before, after or inside it: remove the space")
        : null;
  }

  static IdentifierProblem empty(String name) {
    return new IdentifierProblem(
        Kind.EMPTY, name + " is empty: give it in full, or leave the item out");
  }
}
