package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unique pupil number: a check letter, eleven digits, and a last digit or, while the number is
 * temporary, a last letter.
 *
 * <p>The letters are the capitals other than I, O and S. Characters 2 to 4 are the number of the
 * authority that issued it, 5 to 7 the school's, 8 and 9 the year. The check letter is worked out
 * from the other twelve: see {@link #checkLetter(CharSequence)}.
 *
 * <p>Whether the authority number was ever in use depends on the year and is not judged here: that
 * is the code list {@code UPN_AUTHORITY} of the children in need census.
 *
 * @param text the 13 characters
 */
public record Upn(String text) {
  /** How many characters a unique pupil number has. */
  public static final int LENGTH = 13;

  /** The answer of {@link #checkLetter(CharSequence)} when no letter can be worked out. */
  public static final char NO_CHECK_LETTER = '\0';

  private static final String NAME = "UPN";
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /**
   * A unique pupil number.
   *
   * @param text the 13 characters
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public Upn {
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
  }

  /**
   * Reads a unique pupil number exactly as the standards write it: capitals, and no spaces.
   *
   * @param text the 13 characters
   * @return the number
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static Upn parse(String text) {
    return new Upn(text);
  }

  /**
   * What keeps a text from being a unique pupil number.
   *
   * @param text any text
   * @return the first problem, or empty if the text is a unique pupil number
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(text));
  }

  /**
   * The check letter that the twelve characters after it call for.
   *
   * <p>Each of characters 2 to 13 is multiplied by its position, counted from 1, and the products
   * are added; the remainder after division by 23 is the place, counted from 0, of the letter in
   * the alphabet without I, O and S. The last letter of a temporary number counts as its own place
   * in that alphabet. So {@code B801200005001} is right (93 leaves 1), and so is {@code
   * Q80120000500C} (106 leaves 14).
   *
   * <p>Because 23 is a prime larger than any weight and any difference of two digits, one changed
   * digit always calls for another letter, and so do two different digits that changed places. What
   * goes unnoticed is a last character that changes between a digit and the letter that counts the
   * same: 0 and A, 1 and B, and so on to 9 and K.
   *
   * @param upn the number to judge; its first character is not looked at
   * @return the letter, or {@link #NO_CHECK_LETTER} if there are not 13 characters, characters 2 to
   *     12 are not all digits, or the last is neither a digit nor one of the letters
   */
  public static char checkLetter(CharSequence upn) {
    if (upn.length() != LENGTH || !Shape.areDigits(upn, 1, LENGTH - 1)) {
      return NO_CHECK_LETTER;
    }
    char last = upn.charAt(LENGTH - 1);
    int lastValue = Shape.isDigit(last) ? last - '0' : LETTERS.indexOf(last);
    if (lastValue < 0) {
      return NO_CHECK_LETTER;
    }
    int sum = lastValue * LENGTH;
    for (int position = 2; position < LENGTH; position++) {
      sum += (upn.charAt(position - 1) - '0') * position;
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  /**
   * Whether a character is one of the letters a unique pupil number may hold.
   *
   * @param c any character
   * @return true for the capitals A to Z other than I, O and S
   */
  public static boolean isLetter(char c) {
    return LETTERS.indexOf(c) >= 0;
  }

  /**
   * Whether a text has the form that the census schema asks of a current or former number: a
   * letter, eleven digits, and a digit or letter, in either case and with the check letter not
   * verified.
   *
   * @param text any text
   * @return true if it has that form
   */
  public static boolean hasSchemaForm(CharSequence text) {
    if (text.length() != LENGTH) {
      return false;
    }
    char last = text.charAt(LENGTH - 1);
    return Shape.isLetter(text.charAt(0))
        && Shape.areDigits(text, 1, LENGTH - 1)
        && (Shape.isDigit(last) || Shape.isLetter(last));
  }

  /**
   * Whether the number is temporary: given by a school until the pupil's own number is known.
   *
   * @return true if the last character is a letter
   */
  public boolean isTemporary() {
    return !Shape.isDigit(text.charAt(LENGTH - 1));
  }

  /**
   * The authority that issued the number, from characters 2 to 4.
   *
   * @return the authority's number, which may be a pseudo number such as {@code 001}
   */
  public LaNumber laNumber() {
    return new LaNumber(text.substring(1, 4));
  }

  /**
   * A form that can be logged.
   *
   * @return always {@code Upn[masked]}
   */
  @Override
  public String toString() {
    return "Upn[masked]";
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    if (text.length() != LENGTH) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "UPN has %s and needs 13: look for one that is missing or too many"
              .formatted(Shape.characters(text.length())));
    }
    if (!isLetter(text.charAt(0))) {
      return new IdentifierProblem(
          Kind.CHARACTERS, "UPN must begin with a capital letter other than I, O or S");
    }
    if (!Shape.areDigits(text, 1, LENGTH - 1)) {
      return new IdentifierProblem(
          Kind.CHARACTERS,
          "UPN must have a digit in each of positions 2 to 12: look for a letter typed for a digit");
    }
    char expected = checkLetter(text);
    if (expected == NO_CHECK_LETTER) {
      return new IdentifierProblem(
          Kind.CHARACTERS,
          "UPN must end with a digit, or for a temporary UPN a capital letter other than I, O or S");
    }
    return expected == text.charAt(0)
        ? null
        : new IdentifierProblem(
            Kind.CHECK,
            "UPN has a first letter that does not fit the rest: one of its characters is mistyped,"
                + " so take the UPN again from the school or the last return");
  }
}
