package io.github.throughline.testsupport;

import static net.jqwik.api.Combinators.combine;

import io.github.throughline.core.identifier.LaChildId;
import io.github.throughline.core.identifier.LaNumber;
import io.github.throughline.core.identifier.NhsNumber;
import io.github.throughline.core.identifier.Postcode;
import io.github.throughline.core.identifier.SocialWorkEnglandNumber;
import io.github.throughline.core.identifier.Upn;
import io.github.throughline.core.identifier.Uprn;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * Right identifiers for property tests, all invented. Check characters are worked out here in a way
 * of their own, so that a mistake in the library's arithmetic does not pass its own test.
 */
public final class IdentifierArbitraries {
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final String AREA_FIRST = "ABCDEFGHIJKLMNOPRSTUWYZ";
  private static final String AREA_SECOND = "ABCDEFGHKLMNOPQRSTUVWXY";
  private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private IdentifierArbitraries() {}

  /**
   * Permanent and temporary numbers.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Upn> upns() {
    return Arbitraries.oneOf(permanentUpns(), temporaryUpns());
  }

  /**
   * Numbers that end with a digit.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Upn> permanentUpns() {
    return digits(12).map(rest -> new Upn(checkLetterFor(rest) + rest));
  }

  /**
   * Numbers that end with a letter.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Upn> temporaryUpns() {
    return combine(digits(11), oneOf(UPN_LETTERS))
        .as((digits, letter) -> digits + letter)
        .map(rest -> new Upn(checkLetterFor(rest) + rest));
  }

  /**
   * NHS numbers, among them those set aside for testing.
   *
   * @return the arbitrary
   */
  public static Arbitrary<NhsNumber> nhsNumbers() {
    return Arbitraries.oneOf(digits(9), digits(6).map(rest -> "999" + rest))
        .filter(nine -> nhsCheckFor(nine) < 10 && !nine.equals("000000000"))
        .map(nine -> new NhsNumber(nine + nhsCheckFor(nine)));
  }

  /**
   * Postcodes of every form, those that belong to no place included.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Postcode> postcodes() {
    Arbitrary<String> inward =
        combine(digits(1), oneOf(INWARD_LETTERS), oneOf(INWARD_LETTERS)).as((d, a, b) -> d + a + b);
    return Arbitraries.oneOf(
        combine(outwards(), inward).as((out, in) -> new Postcode(out + " " + in)),
        combine(digits(1), Arbitraries.strings().withCharRange('A', 'Z').ofLength(2))
            .as((d, letters) -> new Postcode("ZZ99 " + d + letters)));
  }

  /**
   * Property numbers of 1 to 12 digits.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Uprn> uprns() {
    return Arbitraries.longs()
        .between(1, 999_999_999_999L)
        .map(number -> new Uprn(Long.toString(number)));
  }

  /**
   * Child identifiers of 1 to 20 letters and digits.
   *
   * @return the arbitrary
   */
  public static Arbitrary<LaChildId> laChildIds() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(20)
        .map(LaChildId::new);
  }

  /**
   * Authority numbers, in use or not.
   *
   * @return the arbitrary
   */
  public static Arbitrary<LaNumber> laNumbers() {
    return digits(3).map(LaNumber::new);
  }

  /**
   * Social workers' registration numbers.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SocialWorkEnglandNumber> socialWorkEnglandNumbers() {
    return Arbitraries.strings()
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(10)
        .map(digits -> new SocialWorkEnglandNumber("SW" + digits));
  }

  private static Arbitrary<String> outwards() {
    Arbitrary<String> one = oneOf(AREA_FIRST);
    Arbitrary<String> two =
        combine(oneOf(AREA_FIRST), oneOf(AREA_SECOND)).as((first, second) -> first + second);
    Arbitrary<String> numbered = Arbitraries.integers().between(1, 99).map(String::valueOf);
    Arbitrary<String> afterOne =
        combine(oneOf("123456789"), oneOf("ABCDEFGHJKPSTUW")).as((digit, letter) -> digit + letter);
    Arbitrary<String> afterTwo =
        combine(oneOf("123456789"), oneOf("ABEHMNPRVWXY")).as((digit, letter) -> digit + letter);
    return Arbitraries.oneOf(
        combine(one, Arbitraries.oneOf(numbered, afterOne)).as((area, rest) -> area + rest),
        combine(two, Arbitraries.oneOf(numbered, afterTwo, Arbitraries.just("0")))
            .as((area, rest) -> area + rest));
  }

  private static StringArbitrary digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<String> oneOf(String characters) {
    return Arbitraries.of(characters.chars().mapToObj(Character::toString).toList());
  }

  /** Adds the tail sums instead of weighting: character 13 is then counted 13 times, and so on. */
  private static char checkLetterFor(String twelve) {
    int sum = 0;
    for (int times = 1; times <= 13; times++) {
      for (int position = Math.max(times, 2); position <= 13; position++) {
        char c = twelve.charAt(position - 2);
        sum = (sum + (Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c))) % 23;
      }
    }
    return UPN_LETTERS.charAt(sum);
  }

  /** Tries each last digit; 10 when none makes the running totals of all ten a multiple of 11. */
  private static int nhsCheckFor(String nine) {
    for (int last = 0; last < 10; last++) {
      int running = 0;
      int total = 0;
      for (char c : (nine + last).toCharArray()) {
        running += c - '0';
        total += running;
      }
      if (total % 11 == 0) {
        return last;
      }
    }
    return 10;
  }
}
