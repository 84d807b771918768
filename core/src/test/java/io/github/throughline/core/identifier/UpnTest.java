package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "B801200005001",
        "Q80120000500C",
        "P123456789123",
        "X301200123001",
        "U30120012300Z",
        "A000000000000",
        "F999999999999",
        "N942240001007",
        "C00124000100A"
      })
  void a_right_number_is_read(String text) {
    assertThat(Upn.check(text)).isEmpty();
    assertThat(Upn.parse(text).text()).isEqualTo(text);
    assertThat(Upn.checkLetter(text)).isEqualTo(text.charAt(0));
  }

  @ParameterizedTest(name = "{1}: \"{0}\"")
  @CsvSource({
    "''             , EMPTY     , is empty",
    "'   '          , EMPTY     , is empty",
    "' B801200005001', SPACING  , remove the space",
    "'B801200005001 ', SPACING  , remove the space",
    "'B801 200005001', SPACING  , remove the space",
    "B80120000500   , LENGTH    , has 12 characters and needs 13",
    "B8012000050011 , LENGTH    , has 14 characters and needs 13",
    "B              , LENGTH    , has 1 character and needs 13",
    "b801200005001  , CHARACTERS, begin with a capital letter other than I",
    "1801200005001  , CHARACTERS, begin with a capital letter other than I",
    "I801200005001  , CHARACTERS, begin with a capital letter other than I",
    "O801200005001  , CHARACTERS, begin with a capital letter other than I",
    "S801200005001  , CHARACTERS, begin with a capital letter other than I",
    "B80120000500I  , CHARACTERS, end with a digit",
    "B80120000500O  , CHARACTERS, end with a digit",
    "B80120000500S  , CHARACTERS, end with a digit",
    "Q80120000500c  , CHARACTERS, end with a digit",
    "B80120000500-  , CHARACTERS, end with a digit",
    "B8O1200005001  , CHARACTERS, positions 2 to 12",
    "B80120000-001  , CHARACTERS, positions 2 to 12",
    "B80120000٥001  , CHARACTERS, positions 2 to 12",
    "A801200005001  , CHECK     , does not fit the rest",
    "B80120000500C  , CHECK     , does not fit the rest",
    "A123456789123  , CHECK     , does not fit the rest",
  })
  void a_wrong_number_is_refused_and_the_problem_named(String text, Kind kind, String words) {
    assertThat(Upn.check(text))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message()).startsWith("UPN ").contains(words).doesNotEndWith(".");
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessage(Upn.check(text).orElseThrow().message());
  }

  @ParameterizedTest(name = "{0} calls for {1}")
  @CsvSource({
    "?801200005001, B",
    "?80120000500C, Q",
    "i801200005001, B",
    "' 801200005001', B",
  })
  void the_check_letter_comes_from_the_other_twelve(String text, char letter) {
    assertThat(Upn.checkLetter(text)).isEqualTo(letter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "B",
        "B80120000500",
        "B8012000050011",
        "B8O1200005001",
        "B80120000500I",
        "Q80120000500c"
      })
  void no_check_letter_can_be_worked_out_from_another_form(String text) {
    assertThat(Upn.checkLetter(text)).isEqualTo(Upn.NO_CHECK_LETTER);
  }

  @Test
  void the_letters_leave_out_those_that_look_like_digits() {
    StringBuilder letters = new StringBuilder();
    for (char c = 0; c < 1000; c++) {
      if (Upn.isLetter(c)) {
        letters.append(c);
      }
    }
    assertThat(letters).hasToString("ABCDEFGHJKLMNPQRTUVWXYZ");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "B801200005001 , true",
    "A801200005001 , true",
    "s801200005001 , true",
    "B80120000500s , true",
    "B80120000500O , true",
    "B80120000500  , false",
    "B8012000050011, false",
    "1801200005001 , false",
    "B8O1200005001 , false",
    "B80120000500- , false",
    "É801200005001 , false",
    "''            , false",
  })
  void the_schema_form_takes_any_letter_and_does_not_check_it(String text, boolean has) {
    assertThat(Upn.hasSchemaForm(text)).isEqualTo(has);
  }

  @ParameterizedTest(name = "{0}: authority {1}, temporary {2}")
  @CsvSource({
    "B801200005001, 801, false",
    "Q80120000500C, 801, true",
    "A000000000000, 000, false",
    "N942240001007, 942, false",
    "C00124000100A, 001, true",
  })
  void a_number_knows_its_authority_and_whether_it_is_temporary(
      String text, String authority, boolean temporary) {
    Upn upn = Upn.parse(text);
    assertThat(upn.laNumber()).isEqualTo(new LaNumber(authority));
    assertThat(upn.isTemporary()).isEqualTo(temporary);
  }
}
