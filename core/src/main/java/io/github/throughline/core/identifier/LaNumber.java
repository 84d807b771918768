package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three-digit number by which the Department for Education knows a local authority, such as
 * {@code 301}.
 *
 * <p>It is text, because 001 to 005 keep their zeros. It names an authority and no person, so it is
 * the one type of this package that {@code toString} shows.
 *
 * @param text the three digits
 */
public record LaNumber(String text) {
  private static final int LENGTH = 3;
  private static final String NAME = "Local authority number";

  /**
   * A local authority number.
   *
   * @param text the three digits
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public LaNumber {
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
  }

  /**
   * Reads a local authority number.
   *
   * @param text the three digits
   * @return the number
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static LaNumber parse(String text) {
    return new LaNumber(text);
  }

  /**
   * What keeps a text from being a local authority number.
   *
   * @param text any text
   * @return the first problem, or empty if the text is three digits
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(text));
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    if (text.length() != LENGTH) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "Local authority number has %s and needs 3: use the department's number and keep its zeros"
              .formatted(Shape.characters(text.length())));
    }
    return Shape.areDigits(text, 0, LENGTH)
        ? null
        : new IdentifierProblem(
            Kind.CHARACTERS,
            "Local authority number must be three digits: use the department's number,"
                + " not an area code or an abbreviation");
  }
}
