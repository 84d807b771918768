package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An NHS number: ten digits, the last of which checks the others.
 *
 * <p>It is read with or without the spaces in which it is printed, three, three and four digits,
 * and kept without. The first nine digits are multiplied by 10, 9 and so on to 2, and the products
 * added; the last digit is what is lacking to the next multiple of 11. Where 10 would be lacking,
 * no such number is issued. Because 11 is a prime larger than any weight and any difference of two
 * digits, one changed digit is always noticed, and so are two different digits that changed places.
 *
 * <p>Ten zeros pass that sum and are refused as a placeholder. Numbers that begin with 999 are set
 * aside for testing and are accepted.
 *
 * @param text the ten digits, without spaces
 */
public record NhsNumber(String text) {
  private static final int LENGTH = 10;
  private static final String NAME = "NHS number";

  /**
   * An NHS number.
   *
   * @param text the ten digits, on their own or as three groups with a space between
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public NhsNumber {
    text = withoutGroupSpaces(text);
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
  }

  /**
   * Reads an NHS number.
   *
   * @param text the ten digits, on their own or as three groups with a space between
   * @return the number
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static NhsNumber parse(String text) {
    return new NhsNumber(text);
  }

  /**
   * What keeps a text from being an NHS number.
   *
   * @param text any text
   * @return the first problem, or empty if the text is an NHS number
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(withoutGroupSpaces(text)));
  }

  /**
   * The number as it is printed for people, in groups of three, three and four digits.
   *
   * @return twelve characters, two of them spaces
   */
  public String grouped() {
    return text.substring(0, 3) + " " + text.substring(3, 6) + " " + text.substring(6);
  }

  /**
   * A form that can be logged.
   *
   * @return always {@code NhsNumber[masked]}
   */
  @Override
  public String toString() {
    return "NhsNumber[masked]";
  }

  private static String withoutGroupSpaces(String text) {
    return text.length() == LENGTH + 2 && text.charAt(3) == ' ' && text.charAt(7) == ' '
        ? text.substring(0, 3) + text.substring(4, 7) + text.substring(8)
        : text;
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    if (!Shape.areDigits(text, 0, text.length())) {
      return new IdentifierProblem(
          Kind.CHARACTERS, "NHS number must be ten digits: take out anything that is not a digit");
    }
    if (text.length() != LENGTH) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "NHS number has %d digits and needs 10: look for one that is missing or too many"
              .formatted(text.length()));
    }
    if (text.equals("0000000000")) {
      return new IdentifierProblem(
          Kind.PLACEHOLDER, "NHS number is ten zeros: leave the item out when it is not known");
    }
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += (text.charAt(i) - '0') * (LENGTH - i);
    }
    return sum % 11 == 0
        ? null
        : new IdentifierProblem(
            Kind.CHECK,
            "NHS number has a last digit that does not fit the rest: one of its digits is mistyped,"
                + " so take the number again from where it was found");
  }
}
