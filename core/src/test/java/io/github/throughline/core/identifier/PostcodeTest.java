package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.identifier.IdentifierProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeTest {
  @ParameterizedTest(name = "\"{0}\" is {1} and {2}")
  @CsvSource({
    "M1 1AA      , M1  , 1AA",
    "M60 1NW     , M60 , 1NW",
    "CR2 6XH     , CR2 , 6XH",
    "DN55 1PT    , DN55, 1PT",
    "W1A 1HQ     , W1A , 1HQ",
    "N1P 2AB     , N1P , 2AB",
    "EC1A 1BB    , EC1A, 1BB",
    "SE1P 4AB    , SE1P, 4AB",
    "BL0 9AB     , BL0 , 9AB",
    "BF1 2AU     , BF1 , 2AU",
    "GIR 0AA     , GIR , 0AA",
    "ZZ99 3VZ    , ZZ99, 3VZ",
    "bs10 5ab    , BS10, 5AB",
    "BS105AB     , BS10, 5AB",
    "' bs1  05AB ', BS10, 5AB",
    "'BS10\u00a05AB', BS10, 5AB",
  })
  void a_postcode_is_read_in_either_case_and_however_it_is_spaced(
      String text, String outward, String inward) {
    assertThat(Postcode.check(text)).isEmpty();
    Postcode postcode = Postcode.parse(text);
    assertThat(postcode.text()).isEqualTo(outward + " " + inward);
    assertThat(postcode.packed()).isEqualTo(outward + inward);
    assertThat(postcode.outward()).isEqualTo(outward);
    assertThat(postcode.inward()).isEqualTo(inward);
    assertThat(postcode.isPseudo()).isEqualTo(outward.equals("ZZ99"));
    assertThat(postcode).isEqualTo(Postcode.parse(outward + inward));
  }

  @ParameterizedTest(name = "{1}: \"{0}\"")
  @CsvSource({
    "''        , EMPTY     , is empty",
    "'  '      , EMPTY     , is empty",
    "BS10      , LENGTH    , has 4 characters apart from spaces and needs 5 to 7",
    "BS10 5ABC , LENGTH    , has 8 characters apart from spaces and needs 5 to 7",
    "B         , LENGTH    , has 1 character apart from spaces",
    "BS10 AB5  , CHARACTERS, end with a digit and two letters",
    "BS10 OAB  , CHARACTERS, end with a digit and two letters",
    "BS10 5CB  , CHARACTERS, end with a digit and two letters",
    "BS10 5AV  , CHARACTERS, end with a digit and two letters",
    "BS10 5A.  , CHARACTERS, end with a digit and two letters",
    "BS10 ٥AB  , CHARACTERS, end with a digit and two letters",
    "BSIO 5AB  , CHARACTERS, one or two letters and a district number",
    "BS01 5AB  , CHARACTERS, one or two letters and a district number",
    "B0 5AB    , CHARACTERS, one or two letters and a district number",
    "QS1 5AB   , CHARACTERS, one or two letters and a district number",
    "VS1 5AB   , CHARACTERS, one or two letters and a district number",
    "XS1 5AB   , CHARACTERS, one or two letters and a district number",
    "BI1 5AB   , CHARACTERS, one or two letters and a district number",
    "BJ1 5AB   , CHARACTERS, one or two letters and a district number",
    "BZ1 5AB   , CHARACTERS, one or two letters and a district number",
    "W1L 5AB   , CHARACTERS, one or two letters and a district number",
    "EC1C 5AB  , CHARACTERS, one or two letters and a district number",
    "W12A 5AB  , CHARACTERS, one or two letters and a district number",
    "1234 5AB  , CHARACTERS, one or two letters and a district number",
    "ZZ98 3AB  , CHARACTERS, one or two letters and a district number",
    "BſS1 5AB  , CHARACTERS, one or two letters and a district number",
  })
  void what_is_not_a_postcode_is_refused_and_the_problem_named(
      String text, Kind kind, String words) {
    assertThat(Postcode.check(text))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message())
                  .startsWith("Postcode ")
                  .contains(words)
                  .doesNotEndWith(".");
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.parse(text))
        .withMessage(Postcode.check(text).orElseThrow().message());
  }

  @ParameterizedTest(name = "\"{0}\" is packed as \"{1}\"")
  @CsvSource({
    "'bs10 5ab '    , BS105AB",
    "'no fixed abode', NOFIXEDABODE",
    "'\t'           , ''",
    "ıſß            , ıſß",
  })
  void texts_are_packed_for_comparison_whether_they_are_postcodes_or_not(
      String text, String packed) {
    assertThat(Postcode.packed(text)).isEqualTo(packed);
  }
}
