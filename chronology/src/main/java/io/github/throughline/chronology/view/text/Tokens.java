package io.github.throughline.chronology.view.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: without case, accents and invisible characters, cut into words, each
 * with its place in the original.
 *
 * <p>A run of letters is one word and a run of digits another, so that a name is found in {@code
 * report_darren_pike2.docx} too. A character of a script that puts no spaces between words, and a
 * symbol, is a word of its own.
 */
public final class Tokens {
  /**
   * A word.
   *
   * @param text the word, folded
   * @param start its first place in the folded text
   * @param end the place after its last in the folded text
   * @param capital whether it begins with a capital in the original
   */
  public record Token(String text, int start, int end, boolean capital) {}

  private final String original;
  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String original) {
    this.original = original;
    for (int i = 0; i < original.length(); ) {
      int point = original.codePointAt(i);
      fold(point, i);
      i += Character.charCount(point);
    }
    cut();
  }

  public static Tokens of(String text) {
    return new Tokens(text);
  }

  /** The words of a name or an address. */
  public static List<String> words(String text) {
    return of(text).tokens.stream().map(Token::text).toList();
  }

  String folded() {
    return folded.toString();
  }

  public List<Token> list() {
    return tokens;
  }

  /** The place in the original of a place in the folded text. */
  int originalPlace(int place) {
    return place < places.size() ? places.get(place) : original.length();
  }

  private void fold(int point, int place) {
    String plain = plain(point);
    for (int i = 0; i < plain.length(); i++) {
      folded.append(plain.charAt(i));
      places.add(place);
    }
  }

  private static String plain(int point) {
    int type = Character.getType(point);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return "";
    }
    return switch (point) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u00DF', '\u1E9E' -> "ss";
      case '\u00E6', '\u00C6' -> "ae";
      case '\u0153', '\u0152' -> "oe";
      case '\u00F8', '\u00D8' -> "o";
      case '\u0142', '\u0141' -> "l";
      case '\u0111', '\u0110', '\u00F0', '\u00D0' -> "d";
      case '\u0131' -> "i";
      default -> withoutMarks(point);
    };
  }

  private static String withoutMarks(int point) {
    String whole = new String(Character.toChars(point));
    if (point < 0x80) {
      return whole.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(whole, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder();
    apart
        .codePoints()
        .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private void cut() {
    int length = folded.length();
    for (int i = 0; i < length; ) {
      int point = folded.codePointAt(i);
      int kind = kind(point);
      int end = i + Character.charCount(point);
      while (kind < 3 && kind > 0 && end < length && kind(folded.codePointAt(end)) == kind) {
        end += Character.charCount(folded.codePointAt(end));
      }
      if (kind > 0) {
        boolean capital = Character.isUpperCase(original.codePointAt(originalPlace(i)));
        tokens.add(new Token(folded.substring(i, end), i, end, capital));
      }
      i = end;
    }
  }

  /** 1 for letters, 2 for digits, 3 for what is a word of its own, 0 for what parts words. */
  private static int kind(int point) {
    if (Character.isIdeographic(point)) {
      return 3;
    }
    if (Character.isLetter(point)) {
      return 1;
    }
    if (Character.isDigit(point)) {
      return 2;
    }
    return switch (Character.getType(point)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_NUMBER -> 3;
      default -> 0;
    };
  }
}
