package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpnRulesTest {
  /** Longer than any reader takes in whole. */
  private static final String ENDLESS = "B801200005001" + "7".repeat(10_000);

  @ParameterizedTest(name = "UPN [{0}]: {1}")
  @CsvSource({
    "B801200005001, passes",
    "A801200005001, fires",
    "C801200005001, fires",
    "b801200005001, fires",
    "B801200005002, fires",
    "Q80120000500C, passes",
    "P80120000500C, fires",
    "B80120000500C, fires",
    "I801200005001, fires",
    "8801200005001, fires",
    "Q80120000500c, not applicable",
    "Q80120000500I, not applicable",
    "B80120000500, not applicable",
    "B8012000050011, not applicable",
    "BX01200005001, not applicable",
    "B8012000050X1, not applicable",
    "' B80120000500', not applicable",
    "'B801200005001 ', not applicable",
    "'', not applicable",
    "'   ', not applicable",
    ", not applicable",
  })
  void check_letter_fits_the_rest(String upn, String answer) {
    assertUpn("1510", upn, answer);
  }

  @ParameterizedTest(name = "UPN [{0}] in {1}: {2}")
  @CsvSource({
    "A001200005001, 2024-25, passes",
    "A005200005001, 2024-25, passes",
    "A006200005001, 2024-25, fires",
    "A000200005001, 2024-25, fires",
    "A999200005001, 2024-25, fires",
    "A801200005001, 2024-25, passes",
    "A804200005001, 2024-25, fires",
    "A896200005001, 2024-25, passes",
    "A897200005001, 2024-25, fires",
    "A941200005001, 2022-23, passes",
    "A942200005001, 2022-23, fires",
    "A943200005001, 2022-23, fires",
    "A942200005001, 2023-24, passes",
    "A943200005001, 2023-24, passes",
    "A944200005001, 2023-24, fires",
    "A942200005001, 2026-27, passes",
    "A8O1200005001, 2024-25, fires",
    "' B80120000500', 2024-25, fires",
    "?801?????????, 2024-25, passes",
    "A99920000500, 2024-25, not applicable",
    "A9992000050011, 2024-25, not applicable",
    "'', 2024-25, not applicable",
    ", 2024-25, not applicable",
  })
  void authority_number_is_accepted(String upn, String year, String answer) {
    assertFound(Ask.rule("1530").in(year).of(child(item("UPN", upn))), answer, "UPN");
  }

  @ParameterizedTest(name = "UPN [{0}]: {1}")
  @CsvSource({
    "B801200005001, passes",
    "B801X00005001, fires",
    "B8012000050X1, fires",
    "B80120000X001, fires",
    "B80120000500X, passes",
    "B801200005X01, fires",
    "B80X200005001, passes",
    "'B801 00005001', fires",
    "'B80120000 001', fires",
    "B801٢00005001, fires",
    "B801, fires",
    "B8012, fires",
    "B8012000050, fires",
    "B80120000500, passes",
    "B8012000050011, passes",
    "' B801200005001', passes",
    "'B801200005001 ', passes",
    "'', not applicable",
    "' ', not applicable",
    ", not applicable",
  })
  void characters_5_to_12_are_digits(String upn, String answer) {
    assertUpn("1540", upn, answer);
  }

  @ParameterizedTest(name = "UPN [{0}]: {1}")
  @CsvSource({
    "B801200005000, passes",
    "B801200005009, passes",
    "B80120000500A, passes",
    "B80120000500Z, passes",
    "B80120000500I, fires",
    "B80120000500O, fires",
    "B80120000500S, fires",
    "B80120000500a, fires",
    "'B80120000500 ', fires",
    "B80120000500?, fires",
    "B801200005000?, not applicable",
    "B80120000500, not applicable",
    "'', not applicable",
    ", not applicable",
  })
  void last_character_is_a_digit_or_a_letter(String upn, String answer) {
    assertUpn("1550", upn, answer);
  }

  @ParameterizedTest(name = "former UPN [{0}]: {1}")
  @CsvSource({
    "B801200005001, passes",
    "A801200005001, passes",
    "Q80120000500C, passes",
    "q80120000500c, passes",
    "I80120000500S, passes",
    "B80120000500, fires",
    "B8012000050011, fires",
    "1801200005001, fires",
    "B80120000500-, fires",
    "B8012000050X1, fires",
    "BX01200005001, fires",
    "'B801200005001 ', fires",
    "É801200005001, fires",
    "unknown, fires",
    "'', not applicable",
    "'  ', not applicable",
    ", not applicable",
  })
  void former_number_has_the_form_of_one(String upn, String answer) {
    assertFound(Ask.rule("1560Q").of(child(item("FormerUPN", upn))), answer, "FormerUPN");
  }

  @Test
  void a_number_too_long_to_be_read_whole_is_neither_digits_nor_well_formed() {
    assertUpn("1540", "X".repeat(10_001), "fires");
    assertFound(Ask.rule("1560Q").of(child(item("FormerUPN", ENDLESS))), "fires", "FormerUPN");
    assertUpn("1510", ENDLESS, "not applicable");
    assertUpn("1530", ENDLESS, "not applicable");
    assertUpn("1550", ENDLESS, "not applicable");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1510, UPN, A801200005001",
    "1530, UPN, A999200005001",
    "1540, UPN, B801",
    "1550, UPN, B80120000500a",
    "1560Q, FormerUPN, B801",
  })
  void every_rule_holds_in_every_year(String code, String name, String text) {
    assertThat(Ask.yearsFiring(code, child(item(name, text)))).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule(code).withoutPeriod().of(child(item(name, text))).answer())
        .isEqualTo("fires");
  }

  @Test
  void each_child_is_judged_by_itself() {
    Asked asked =
        Ask.rule("1510")
            .of(
                child(item("UPN", "B801200005001")),
                child(item("UPN", "A801200005001")),
                child(item("UPN", "Q80120000500C"), item("FormerUPN", "A801200005001")),
                child());
    assertThat(asked.found()).containsExactly("UPN#2");
    assertThat(asked.children()).containsExactly("C2");
    assertThat(asked.outcome().passed()).isEqualTo(2);
    assertThat(asked.outcome().notApplicable()).isEqualTo(1);
  }

  private static void assertUpn(String code, String upn, String answer) {
    assertFound(Ask.rule(code).of(child(item("UPN", upn))), answer, "UPN");
  }

  private static void assertFound(Asked asked, String answer, String field) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("", asked.found())).isEqualTo(answer.equals("fires") ? field : "");
  }
}
