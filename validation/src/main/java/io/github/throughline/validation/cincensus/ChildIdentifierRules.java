package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.EXPECTED_BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.GENDER_CURRENT;
import static io.github.throughline.core.exchange.cincensus.CinItems.LA_CHILD_ID;
import static io.github.throughline.core.exchange.cincensus.CinItems.SEX;
import static io.github.throughline.validation.Conditions.missing;
import static io.github.throughline.validation.Conditions.missingOrNotACode;
import static io.github.throughline.validation.Conditions.present;
import static io.github.throughline.validation.Conditions.text;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;
import static io.github.throughline.validation.cincensus.Years.Y2023_24;
import static io.github.throughline.validation.cincensus.Years.Y2024_25;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.identifier.LaChildId;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Condition;
import io.github.throughline.validation.Rule;
import java.util.List;

/** Rules on the authority's own identifier of the child, and on gender and sex. */
final class ChildIdentifierRules {
  private static final String MODULE = "ChildIdentifiers";

  /** An expected date of birth that cannot be read does not make the child unborn. */
  private static final Condition<CinChild> UNBORN =
      missing(BIRTH_DATE).and(present(EXPECTED_BIRTH_DATE));

  /** Exactly 20 are allowed; spaces count. */
  static final Rule<CinChild> CHILD_ID_TOO_LONG =
      error("1570", "Child identifier is longer than 20 characters")
          .remedy("Send the identifier in at most 20 letters and digits, the same in every return")
          .module(MODULE)
          .from(Y2024_25)
          .per(CHILD)
          .firesWhen(text(LA_CHILD_ID, id -> LaChildId.lengthOf(id) > LaChildId.MAX_LENGTH));

  /**
   * Letters and digits are those of any script, an accented letter among them: the rule does not
   * narrow them. A space at either end counts.
   */
  static final Rule<CinChild> CHILD_ID_NOT_LETTERS_AND_DIGITS =
      error("1580", "Child identifier holds something other than letters and digits")
          .remedy("Take out spaces, hyphens, slashes, full stops and the like")
          .module(MODULE)
          .from(Y2024_25)
          .per(CHILD)
          .firesWhen(text(LA_CHILD_ID, id -> !LaChildId.hasOnlyLettersAndDigits(id)));

  /**
   * Until 2023-24 of gender: missing, or 0. Exactly 2 in 100 are allowed, and unborn children count
   * among the hundred.
   */
  static final Rule<CinChild> GENDER_NOT_KNOWN_OF_TOO_MANY =
      query(
              "2886Q",
              "More than 2 in 100 children have no known gender, though they have no expected date of birth")
          .remedy("Record the gender of these children, or explain why so many are not known")
          .module(MODULE)
          .from(Y2022_23)
          .through(Y2023_24)
          .differs(
              "The public reference validator compares the text with a number and so never counts a 0")
          .overReturn(new UnknownShareCheck(GENDER_CURRENT, CinCensusCodes.GENDER_NOT_RECORDED));

  /** From 2024-25 of sex: missing, or U. A code that does not exist is left to 4180. */
  static final Rule<CinChild> SEX_NOT_KNOWN_OF_TOO_MANY =
      query(
              "2886Q",
              "More than 2 in 100 children have no known sex, though they have no expected date of birth")
          .remedy("Record the sex of these children, or explain why so many are not known")
          .module(MODULE)
          .from(Y2024_25)
          .overReturn(new UnknownShareCheck(SEX, CinCensusCodes.SEX_UNKNOWN));

  /** Until 2023-24 the census held gender as a digit. */
  static final Rule<CinChild> GENDER_NOT_A_CODE =
      error("4180", "Gender is missing or is not a valid code")
          .remedy("Send 0, 1, 2 or 9")
          .module(MODULE)
          .from(Y2022_23)
          .through(Y2023_24)
          .per(CHILD)
          .firesWhen(missingOrNotACode(GENDER_CURRENT, CinCensusCodes.GENDER_CURRENT));

  /** From 2024-25 it holds sex as a capital letter; a gender is no longer looked at. */
  static final Rule<CinChild> SEX_NOT_A_CODE =
      error("4180", "Sex is missing or is not a valid code")
          .remedy("Send M, F or U as a capital letter")
          .module(MODULE)
          .from(Y2024_25)
          .per(CHILD)
          .firesWhen(missingOrNotACode(SEX, CinCensusCodes.SEX));

  /**
   * White space alone is no identifier. An identifier too long to be read whole is there, and is
   * left to 1570.
   */
  static final Rule<CinChild> CHILD_ID_MISSING =
      error("8500", "Child identifier is missing")
          .remedy("Send the identifier that your case system gives this child")
          .module(MODULE)
          .from(Y2022_23)
          .differs("The public reference validator takes white space alone for an identifier")
          .per(CHILD)
          .firesWhen(
              new Condition<>(
                  List.of(LA_CHILD_ID),
                  (child, context) -> Answer.of(LA_CHILD_ID.of(child).isMissing())));

  /**
   * Identifiers are compared to the letter. Every copy is reported, the first as well. Two children
   * without one are not copies of each other: that is 8500.
   */
  static final Rule<CinChild> CHILD_ID_OF_TWO_CHILDREN =
      error("8510", "Child identifier is given for more than one child")
          .remedy(
              "Join the records if they are of one child, or else send each child under its own identifier")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also takes two children without an identifier for copies of each other; 8500 says that of both")
          .overReturn(new UniqueCheck(LA_CHILD_ID));

  /** An element is enough, whatever is in it. */
  static final Rule<CinChild> NO_EPISODE =
      error("8590", "Child has no episode of need")
          .remedy(
              "Send the episode of need that brings the child into the census, or leave the child out")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator goes by the identifier, so that a child without an episode hides behind another of the same identifier")
          .per(CHILD)
          .firesWhen(
              new Condition<>(
                  List.of(LA_CHILD_ID), (child, context) -> Answer.of(child.episodes().isEmpty())));

  /** Until 2023-24 by gender. Also fires when gender is missing. */
  static final Rule<CinChild> GENDER_OF_UNBORN_CHILD =
      error("8750", "Gender of an unborn child is not 0")
          .remedy("Send 0, or the date of birth if the child has been born")
          .module(MODULE)
          .from(Y2022_23)
          .through(Y2023_24)
          .per(CHILD)
          .when(UNBORN)
          .firesWhen(missingOrNotACode(GENDER_CURRENT, CinCensusCodes.GENDER_NOT_RECORDED));

  /** From 2024-25 by sex. Also fires when sex is missing, and on a small u. */
  static final Rule<CinChild> SEX_OF_UNBORN_CHILD =
      error("8750", "Sex of an unborn child is not U")
          .remedy("Send U, or the date of birth if the child has been born")
          .module(MODULE)
          .from(Y2024_25)
          .per(CHILD)
          .when(UNBORN)
          .firesWhen(missingOrNotACode(SEX, CinCensusCodes.SEX_UNKNOWN));

  private ChildIdentifierRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        CHILD_ID_TOO_LONG,
        CHILD_ID_NOT_LETTERS_AND_DIGITS,
        GENDER_NOT_KNOWN_OF_TOO_MANY,
        SEX_NOT_KNOWN_OF_TOO_MANY,
        GENDER_NOT_A_CODE,
        SEX_NOT_A_CODE,
        CHILD_ID_MISSING,
        CHILD_ID_OF_TWO_CHILDREN,
        NO_EPISODE,
        GENDER_OF_UNBORN_CHILD,
        SEX_OF_UNBORN_CHILD);
  }
}
