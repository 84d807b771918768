package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unique property reference number: the number of one address in Great Britain, 1 to 12 digits.
 *
 * <p>Some systems pad it to 12 digits with zeros and some do not, so it is kept without leading
 * zeros: the padded and the plain form are the same number and are equal. There is no check digit.
 *
 * @param text the digits, without leading zeros
 */
public record Uprn(String text) {
  private static final int MAX_LENGTH = 12;
  private static final String NAME = "UPRN";

  /**
   * A unique property reference number.
   *
   * @param text the digits, padded with zeros or not
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public Uprn {
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
    text = text.substring(leadingZeros(text));
  }

  /**
   * Reads a unique property reference number.
   *
   * @param text the digits, padded with zeros or not
   * @return the number
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static Uprn parse(String text) {
    return new Uprn(text);
  }

  /**
   * What keeps a text from being a unique property reference number.
   *
   * @param text any text
   * @return the first problem, or empty if there is none
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(text));
  }

  /**
   * A form that can be logged.
   *
   * @return always {@code Uprn[masked]}
   */
  @Override
  public String toString() {
    return "Uprn[masked]";
  }

  private static int leadingZeros(String text) {
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros;
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    if (!Shape.areDigits(text, 0, text.length())) {
      return new IdentifierProblem(
          Kind.CHARACTERS,
          "UPRN must be digits only: look for a decimal point, or an exponent left by a spreadsheet");
    }
    if (text.length() > MAX_LENGTH) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "UPRN has %d digits and may have at most 12: look for digits that are too many"
              .formatted(text.length()));
    }
    return leadingZeros(text) < text.length()
        ? null
        : new IdentifierProblem(
            Kind.PLACEHOLDER, "UPRN is nothing but zeros: leave the item out when it is not known");
  }
}
