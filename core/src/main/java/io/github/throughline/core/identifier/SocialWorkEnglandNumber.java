package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A social worker's number in the register of Social Work England: {@code SW} and 1 to 10 digits.
 *
 * <p>The SSDA903 also takes {@code XX} where a worker has no number. That is the absence of a
 * number, so it is refused here and a case file leaves the item out.
 *
 * @param text the letters SW and the digits
 */
public record SocialWorkEnglandNumber(String text) {
  private static final int MAX_LENGTH = 12;
  private static final String NAME = "Social Work England number";

  /**
   * A registration number.
   *
   * @param text the letters SW and the digits
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public SocialWorkEnglandNumber {
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
  }

  /**
   * Reads a registration number.
   *
   * @param text the letters SW and the digits
   * @return the number
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static SocialWorkEnglandNumber parse(String text) {
    return new SocialWorkEnglandNumber(text);
  }

  /**
   * What keeps a text from being a registration number.
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
   * @return always {@code SocialWorkEnglandNumber[masked]}
   */
  @Override
  public String toString() {
    return "SocialWorkEnglandNumber[masked]";
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    if (text.startsWith("XX")) {
      return new IdentifierProblem(
          Kind.PLACEHOLDER,
          "Social Work England number begins with XX, which stands for no number:"
              + " leave the item out when the worker is not registered");
    }
    if (!text.startsWith("SW")) {
      return new IdentifierProblem(
          Kind.CHARACTERS, "Social Work England number must begin with SW in capitals");
    }
    if (!Shape.areDigits(text, 2, text.length())) {
      return new IdentifierProblem(
          Kind.CHARACTERS, "Social Work England number must have nothing but digits after SW");
    }
    return text.length() > 2 && text.length() <= MAX_LENGTH
        ? null
        : new IdentifierProblem(
            Kind.LENGTH,
            "Social Work England number has %d digits after SW and needs 1 to 10"
                .formatted(text.length() - 2));
  }
}
