package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifier a local authority gives a child in its own case system: 1 to 20 letters and
 * digits.
 *
 * <p>It is the key that joins one authority's census, SSDA903 and Annex A, and means nothing in
 * another authority. The limit of 20 and the restriction to letters and digits are those of the
 * SSDA903 and, from 2024-25, of the children in need census; returns of earlier years may hold
 * identifiers that are neither, and those stay text. Letters are those of any script, as the census
 * rule does not narrow them, and capitals differ from small letters.
 *
 * @param text the identifier as the authority writes it
 */
public record LaChildId(String text) {
  /** The most characters an identifier may have. */
  public static final int MAX_LENGTH = 20;

  private static final String NAME = "Child identifier";

  /**
   * A child's identifier in one authority.
   *
   * @param text the identifier as the authority writes it
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public LaChildId {
    IdentifierProblem problem = problemOf(text);
    if (problem != null) {
      throw problem.asException();
    }
  }

  /**
   * Reads a child's identifier.
   *
   * @param text the identifier as the authority writes it
   * @return the identifier
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static LaChildId parse(String text) {
    return new LaChildId(text);
  }

  /**
   * What keeps a text from being a child's identifier.
   *
   * @param text any text
   * @return the first problem, or empty if there is none
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(text));
  }

  /**
   * How many characters a text has, each counted once whatever its script.
   *
   * @param text any text
   * @return the number of characters, spaces included
   */
  public static int lengthOf(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /**
   * Whether a text holds nothing but letters and digits.
   *
   * @param text any text
   * @return true if there is no other character in it
   */
  public static boolean hasOnlyLettersAndDigits(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int character = Character.codePointAt(text, i);
      if (!Character.isLetterOrDigit(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  /**
   * A form that can be logged.
   *
   * @return always {@code LaChildId[masked]}
   */
  @Override
  public String toString() {
    return "LaChildId[masked]";
  }

  private static @Nullable IdentifierProblem problemOf(String text) {
    IdentifierProblem spacing = Shape.emptyOrSpaced(NAME, text);
    if (spacing != null) {
      return spacing;
    }
    int length = lengthOf(text);
    if (length > MAX_LENGTH) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "Child identifier has %d characters and may have at most 20: shorten it"
              .formatted(length));
    }
    return hasOnlyLettersAndDigits(text)
        ? null
        : new IdentifierProblem(
            Kind.CHARACTERS,
            "Child identifier may hold only letters and digits: take out hyphens, slashes and stops");
  }
}
