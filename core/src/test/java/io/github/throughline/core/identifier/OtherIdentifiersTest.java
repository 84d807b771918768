package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifiers without a check character. */
class OtherIdentifiersTest {
  @Nested
  class ChildIdentifiers {
    @ParameterizedTest
    @ValueSource(
        strings = {"1", "DfEX0000001", "RND000003573736", "abcdefghij0123456789", "Ünal7", "𝔸1"})
    void letters_and_digits_are_read_as_they_are(String text) {
      assertThat(LaChildId.check(text)).isEmpty();
      assertThat(LaChildId.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1}: \"{0}\"")
    @CsvSource({
      "''                   , EMPTY     , is empty",
      "'A1 '                , SPACING   , remove the space",
      "'A 1'                , SPACING   , remove the space",
      "abcdefghij01234567890, LENGTH    , has 21 characters and may have at most 20",
      "A-1                  , CHARACTERS, only letters and digits",
      "A/1                  , CHARACTERS, only letters and digits",
      "A_1                  , CHARACTERS, only letters and digits",
      "A1.                  , CHARACTERS, only letters and digits",
    })
    void anything_else_is_refused(String text, Kind kind, String words) {
      assertRefused(LaChildId::check, LaChildId::parse, text, kind, "Child identifier", words);
    }

    @Test
    void case_and_zeros_tell_children_apart() {
      assertThat(LaChildId.parse("a1")).isNotEqualTo(LaChildId.parse("A1"));
      assertThat(LaChildId.parse("01")).isNotEqualTo(LaChildId.parse("1"));
    }

    @Test
    void a_character_of_any_script_counts_once() {
      assertThat(LaChildId.lengthOf("𝔸 1")).isEqualTo(3);
      assertThat(LaChildId.check("𝔸".repeat(20))).isEmpty();
      assertThat(LaChildId.check("𝔸".repeat(21))).isPresent();
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({"'', true", "A1, true", "é9, true", "'A 1', false", "A-, false", "' ', false"})
    void letters_and_digits_are_told_from_the_rest(String text, boolean only) {
      assertThat(LaChildId.hasOnlyLettersAndDigits(text)).isEqualTo(only);
    }
  }

  @Nested
  class PropertyNumbers {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
      "1           , 1",
      "100012345678, 100012345678",
      "000012345678, 12345678",
      "999999999999, 999999999999",
      "000000000010, 10",
    })
    void padding_does_not_matter(String text, String kept) {
      assertThat(Uprn.check(text)).isEmpty();
      assertThat(Uprn.parse(text).text()).isEqualTo(kept);
      assertThat(Uprn.parse(text)).isEqualTo(Uprn.parse(kept));
    }

    @ParameterizedTest(name = "{1}: \"{0}\"")
    @CsvSource({
      "''           , EMPTY      , is empty",
      "'1000 12345' , SPACING    , remove the space",
      "1.00012E+11  , CHARACTERS , must be digits only",
      "-1           , CHARACTERS , must be digits only",
      "1000123456789, LENGTH     , has 13 digits and may have at most 12",
      "0000000000001, LENGTH     , has 13 digits and may have at most 12",
      "0            , PLACEHOLDER, nothing but zeros",
      "000000000000 , PLACEHOLDER, nothing but zeros",
    })
    void anything_else_is_refused(String text, Kind kind, String words) {
      assertRefused(Uprn::check, Uprn::parse, text, kind, "UPRN", words);
    }
  }

  @Nested
  class AuthorityNumbers {
    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "301", "943", "999"})
    void three_digits_are_read_and_shown(String text) {
      assertThat(LaNumber.check(text)).isEmpty();
      assertThat(LaNumber.parse(text).text()).isEqualTo(text);
      assertThat(LaNumber.parse(text)).hasToString("LaNumber[text=" + text + "]");
    }

    @ParameterizedTest(name = "{1}: \"{0}\"")
    @CsvSource({
      "''       , EMPTY     , is empty",
      "'301 '   , SPACING   , remove the space",
      "1        , LENGTH    , has 1 character and needs 3",
      "3010     , LENGTH    , has 4 characters and needs 3",
      "E09000002, LENGTH    , has 9 characters and needs 3",
      "30I      , CHARACTERS, must be three digits",
      "BAD      , CHARACTERS, must be three digits",
    })
    void anything_else_is_refused(String text, Kind kind, String words) {
      assertRefused(LaNumber::check, LaNumber::parse, text, kind, "Local authority number", words);
    }
  }

  @Nested
  class RegistrationNumbers {
    @ParameterizedTest
    @ValueSource(strings = {"SW1", "SW12345", "SW0012345", "SW1234567890"})
    void two_letters_and_digits_are_read(String text) {
      assertThat(SocialWorkEnglandNumber.check(text)).isEmpty();
      assertThat(SocialWorkEnglandNumber.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1}: \"{0}\"")
    @CsvSource({
      "''           , EMPTY      , is empty",
      "'SW 12345'   , SPACING    , remove the space",
      "sw12345      , CHARACTERS , begin with SW in capitals",
      "12345        , CHARACTERS , begin with SW in capitals",
      "OT12345      , CHARACTERS , begin with SW in capitals",
      "SWE12345     , CHARACTERS , nothing but digits after SW",
      "SW123-5      , CHARACTERS , nothing but digits after SW",
      "SW           , LENGTH     , has 0 digits after SW and needs 1 to 10",
      "SW12345678901, LENGTH     , has 11 digits after SW and needs 1 to 10",
      "XX           , PLACEHOLDER, stands for no number",
      "XX12345      , PLACEHOLDER, stands for no number",
    })
    void anything_else_is_refused(String text, Kind kind, String words) {
      assertRefused(
          SocialWorkEnglandNumber::check,
          SocialWorkEnglandNumber::parse,
          text,
          kind,
          "Social Work England number",
          words);
    }
  }

  private static void assertRefused(
      Function<String, Optional<IdentifierProblem>> check,
      Function<String, ?> parse,
      String text,
      Kind kind,
      String name,
      String words) {
    assertThat(check.apply(text))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message())
                  .startsWith(name + " ")
                  .contains(words)
                  .doesNotEndWith(".");
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse.apply(text))
        .withMessage(check.apply(text).orElseThrow().message());
  }
}
