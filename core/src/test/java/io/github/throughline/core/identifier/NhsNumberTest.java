package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhsNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "9434765919  , 9434765919, 943 476 5919",
    "943 476 5919, 9434765919, 943 476 5919",
    "4000000004  , 4000000004, 400 000 0004",
    "9990000018  , 9990000018, 999 000 0018",
    "999 000 0026, 9990000026, 999 000 0026",
    "9876543210  , 9876543210, 987 654 3210",
    "0000000019  , 0000000019, 000 000 0019",
  })
  void a_right_number_is_read_with_or_without_its_spaces(String text, String kept, String grouped) {
    assertThat(NhsNumber.check(text)).isEmpty();
    assertThat(NhsNumber.parse(text).text()).isEqualTo(kept);
    assertThat(NhsNumber.parse(text).grouped()).isEqualTo(grouped);
  }

  @ParameterizedTest(name = "{1}: \"{0}\"")
  @CsvSource({
    "''              , EMPTY      , is empty",
    "'            '  , EMPTY      , is empty",
    "' 9434765919'   , SPACING    , remove the space",
    "'94 3476 5919'  , SPACING    , remove the space",
    "'943  476 5919' , SPACING    , remove the space",
    "943-476-5919    , CHARACTERS , must be ten digits",
    "943476591X      , CHARACTERS , must be ten digits",
    "943476591٩      , CHARACTERS , must be ten digits",
    "943476591       , LENGTH     , has 9 digits and needs 10",
    "94347659190     , LENGTH     , has 11 digits and needs 10",
    "0000000000      , PLACEHOLDER, ten zeros",
    "'000 000 0000'  , PLACEHOLDER, ten zeros",
    "9434765918      , CHECK      , does not fit the rest",
    "'943 476 5918'  , CHECK      , does not fit the rest",
    "9990000000      , CHECK      , does not fit the rest",
    "1234567890      , CHECK      , does not fit the rest",
  })
  void a_wrong_number_is_refused_and_the_problem_named(String text, Kind kind, String words) {
    assertThat(NhsNumber.check(text))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message())
                  .startsWith("NHS number ")
                  .contains(words)
                  .doesNotEndWith(".");
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NhsNumber.parse(text))
        .withMessage(NhsNumber.check(text).orElseThrow().message());
  }
}
