package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.FORMER_UPN;
import static io.github.throughline.core.exchange.cincensus.CinItems.UPN;
import static io.github.throughline.validation.Conditions.text;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.identifier.Upn;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Rule;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Rules on the unique pupil number. It is judged as sent: a space before it or a small letter in it
 * counts.
 */
final class UpnRules {
  private static final String MODULE = "ChildIdentifiers";

  /** Every number of three digits as a text, so that looking one up makes no new text. */
  private static final String[] THREE_DIGITS =
      IntStream.range(1000, 2000)
          .mapToObj(number -> Integer.toString(number).substring(1))
          .toArray(String[]::new);

  /**
   * The last letter of a temporary number counts as its place in the alphabet of these numbers. A
   * number for which no letter can be worked out, because it is too long, too short or has a letter
   * among its digits, is left to the rules below.
   */
  static final Rule<CinChild> UPN_CHECK_LETTER_WRONG =
      error("1510", "First letter of the UPN does not fit the rest of the number")
          .remedy(
              "Copy the UPN again from the school or an earlier return and look for a mistyped character")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator passes over temporary numbers, whose check letter can be worked out as well")
          .per(CHILD)
          .firesWhen(
              new Condition<>(
                  List.of(UPN),
                  (child, context) -> {
                    String upn = UPN.of(child).value();
                    char letter = upn == null ? Upn.NO_CHECK_LETTER : Upn.checkLetter(upn);
                    return upn == null || letter == Upn.NO_CHECK_LETTER
                        ? Answer.CANNOT_TELL
                        : Answer.of(upn.charAt(0) != letter);
                  }));

  /** Numbers are compared to the letter. Every copy is reported, the first as well. */
  static final Rule<CinChild> UPN_OF_TWO_CHILDREN =
      error("1520", "UPN is given for more than one child")
          .remedy(
              "Join the records if they are of one child, or else leave the UPN with the child it belongs to")
          .module(MODULE)
          .from(Y2022_23)
          .overReturn(new UniqueCheck(UPN));

  /**
   * Only a number of 13 characters is judged. Which authorities there are depends on the year: 942
   * and 943 are accepted from 2023-24.
   */
  static final Rule<CinChild> UPN_AUTHORITY_UNKNOWN =
      error("1530", "Characters 2 to 4 of the UPN are not an authority number that is accepted")
          .remedy("Copy the UPN again from the school or an earlier return")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .firesWhen(ofFullLength((upn, year) -> !hasAuthority(upn, year)));

  /**
   * Of a number of any length: one that ends before character 12 does not have its digits, and no
   * other rule says so.
   */
  static final Rule<CinChild> UPN_DIGITS_WRONG =
      error("1540", "Characters 5 to 12 of the UPN are not all digits")
          .remedy(
              "Copy the UPN again: a letter, eleven digits and a last character, 13 in all without spaces")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator passes a number that is too short if what there is of it is digits")
          .per(CHILD)
          .firesWhen(text(UPN, upn -> !hasDigits(upn, 4, 12)));

  /** Only a number of 13 characters is judged. A small letter is not accepted. */
  static final Rule<CinChild> UPN_LAST_CHARACTER_WRONG =
      error("1550", "Last character of the UPN is neither a digit nor a letter that is accepted")
          .remedy(
              "Copy the UPN again: it ends in a digit or, while it is temporary, in a capital letter other than I, O and S")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .firesWhen(
              ofFullLength((upn, year) -> !isDigit(upn, 12) && !Upn.isLetter(upn.charAt(12))));

  /**
   * A former number may have been a temporary one, which ends in a letter: the schema allows it.
   * Letters may be small, and the check letter is not verified.
   */
  static final Rule<CinChild> FORMER_UPN_MALFORMED =
      query("1560Q", "Former UPN does not have the form of a UPN")
          .remedy(
              "Send a letter, eleven digits and a last digit or letter, or leave the former UPN out")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator refuses a temporary number, which a child may well have had")
          .per(CHILD)
          .firesWhen(text(FORMER_UPN, upn -> !Upn.hasSchemaForm(upn)));

  private UpnRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        UPN_CHECK_LETTER_WRONG,
        UPN_OF_TWO_CHILDREN,
        UPN_AUTHORITY_UNKNOWN,
        UPN_DIGITS_WRONG,
        UPN_LAST_CHARACTER_WRONG,
        FORMER_UPN_MALFORMED);
  }

  /** A question about a number of 13 characters; of any other it cannot be told. */
  private static Condition<CinChild> ofFullLength(BiPredicate<String, CollectionYear> isWrong) {
    return new Condition<>(
        List.of(UPN),
        (child, context) -> {
          String upn = UPN.of(child).value();
          return upn == null || upn.length() != Upn.LENGTH
              ? Answer.CANNOT_TELL
              : Answer.of(isWrong.test(upn, context.year()));
        });
  }

  private static boolean hasAuthority(String upn, CollectionYear year) {
    if (!hasDigits(upn, 1, 4)) {
      return false;
    }
    int number = 0;
    for (int i = 1; i < 4; i++) {
      number = number * 10 + upn.charAt(i) - '0';
    }
    return CinCensusCodes.UPN_AUTHORITY.contains(THREE_DIGITS[number], year);
  }

  private static boolean hasDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
