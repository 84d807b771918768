package io.github.throughline.core.identifier;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A postcode of the United Kingdom: an outward part of two to four characters, a space, and an
 * inward part of a digit and two letters.
 *
 * <p>It is read in either case and however it is spaced, and kept in capitals with one space, so
 * two ways of writing one postcode are equal. The letters are those that the postal service uses in
 * each position. Postcodes that begin {@code ZZ99} stand for no fixed address or a country abroad
 * and belong to no place; the health service and children's services both use them, so they are
 * accepted, and {@link #isPseudo()} tells them apart. Whether a postcode is in use is not known
 * here. Those of the overseas territories are refused.
 *
 * @param text capitals, with one space before the last three characters
 */
public record Postcode(String text) {
  private static final String NAME = "Postcode";
  private static final int INWARD_LENGTH = 3;

  /**
   * One or two letters for the area, then the district: a number from 0 to 99 without a zero before
   * it, or a digit and a letter in the middle of London. Only areas of two letters have a district
   * 0.
   */
  private static final Pattern OUTWARD =
      Pattern.compile(
          "[A-PR-UWYZ][1-9][0-9]?"
              + "|[A-PR-UWYZ][A-HK-Y](?:[0-9]|[1-9][0-9])"
              + "|[A-PR-UWYZ][1-9][A-HJKPSTUW]"
              + "|[A-PR-UWYZ][A-HK-Y][1-9][ABEHMNPRVWXY]");

  private static final Pattern INWARD = Pattern.compile("[0-9][ABD-HJLNP-UW-Z]{2}");
  private static final Pattern PSEUDO = Pattern.compile("ZZ99[0-9][A-Z]{2}");

  /** The one postcode that never followed the pattern: a bank's own. */
  private static final String GIROBANK = "GIR0AA";

  /**
   * A postcode.
   *
   * @param text the postcode, in either case and with or without the space
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem
   */
  public Postcode {
    String packed = packed(text);
    IdentifierProblem problem = problemOf(packed);
    if (problem != null) {
      throw problem.asException();
    }
    text = spaced(packed);
  }

  /**
   * Reads a postcode.
   *
   * @param text the postcode, in either case and with or without the space
   * @return the postcode
   * @throws IllegalArgumentException if {@link #check(String)} finds a problem; the message says
   *     what is wrong and does not repeat the text
   */
  public static Postcode parse(String text) {
    return new Postcode(text);
  }

  /**
   * What keeps a text from being a postcode. Case and spacing are not problems.
   *
   * @param text any text
   * @return the first problem, or empty if there is none
   */
  public static Optional<IdentifierProblem> check(String text) {
    return Optional.ofNullable(problemOf(packed(text)));
  }

  /**
   * The way of writing by which texts that may be postcodes can be compared: capitals, and no
   * spaces. Says nothing about whether the text is a postcode.
   *
   * @param text any text
   * @return the same characters in capitals, without white space
   */
  public static String packed(String text) {
    return Shape.packed(text);
  }

  /**
   * The postcode without its space, as return files and postcode directories often hold it.
   *
   * @return five to seven characters
   */
  public String packed() {
    return outward() + inward();
  }

  /**
   * The part before the space, which names the area and district: as much of an address as some
   * standards allow to be shared.
   *
   * @return two to four characters, such as {@code BS10}
   */
  public String outward() {
    return text.substring(0, text.length() - INWARD_LENGTH - 1);
  }

  /**
   * The part after the space, which narrows the district down to a few addresses.
   *
   * @return a digit and two letters
   */
  public String inward() {
    return text.substring(text.length() - INWARD_LENGTH);
  }

  /**
   * Whether this postcode belongs to no place: it stands for no fixed address or a country abroad.
   *
   * @return true if it begins {@code ZZ99}
   */
  public boolean isPseudo() {
    return text.startsWith("ZZ99");
  }

  /**
   * A form that can be logged.
   *
   * @return always {@code Postcode[masked]}
   */
  @Override
  public String toString() {
    return "Postcode[masked]";
  }

  private static String spaced(String packed) {
    int outward = packed.length() - INWARD_LENGTH;
    return packed.substring(0, outward) + " " + packed.substring(outward);
  }

  private static @Nullable IdentifierProblem problemOf(String packed) {
    if (packed.isEmpty()) {
      return Shape.empty(NAME);
    }
    if (packed.length() < 5 || packed.length() > 7) {
      return new IdentifierProblem(
          Kind.LENGTH,
          "Postcode has %s apart from spaces and needs 5 to 7: give both parts, as in BS1 4ND"
              .formatted(Shape.characters(packed.length())));
    }
    if (packed.equals(GIROBANK) || PSEUDO.matcher(packed).matches()) {
      return null;
    }
    int outward = packed.length() - INWARD_LENGTH;
    if (!INWARD.matcher(packed.substring(outward)).matches()) {
      return new IdentifierProblem(
          Kind.CHARACTERS,
          "Postcode must end with a digit and two letters, none of them C, I, K, M, O or V:"
              + " look for a letter typed for a digit");
    }
    return OUTWARD.matcher(packed.substring(0, outward)).matches()
        ? null
        : new IdentifierProblem(
            Kind.CHARACTERS,
            "Postcode must have a first part of one or two letters and a district number,"
                + " as in BS1 4ND: look for a digit typed for a letter");
  }
}
