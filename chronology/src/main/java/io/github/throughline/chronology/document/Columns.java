package io.github.throughline.chronology.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text for a screen whose characters all have one width: East Asian characters and emoji
 * take two columns, marks that combine with the character before them take none.
 */
final class Columns {
  private Columns() {}

  /**
   * A line in pieces of at most so many columns, broken at spaces; a word that is longer than a
   * whole piece is broken where it must.
   */
  static List<String> wrapped(String line, int columns) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (String word : line.split(" +", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      if (used > 0) {
        piece.append(' ');
        used++;
      }
      if (width <= columns) {
        piece.append(word);
        used += width;
      } else {
        used = broken(word, columns, pieces, piece);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Breaks a word over several pieces, and gives the columns that the last one uses. */
  private static int broken(String word, int columns, List<String> pieces, StringBuilder piece) {
    int used = 0;
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      int width = width(character);
      if (used + width > columns && used > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(character);
      used += width;
      i += Character.charCount(character);
    }
    return used;
  }

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
