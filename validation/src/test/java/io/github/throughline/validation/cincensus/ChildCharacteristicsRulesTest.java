package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildCharacteristicsRulesTest {
  private static final Xml BORN = item("PersonBirthDate", "2010-06-01");
  private static final Xml WENT_FURTHER = episode(item("ReferralNFA", "0"));

  @ParameterizedTest(name = "ethnicity [{0}]: {1} {2}")
  @CsvSource({
    "WBRI, passes,",
    "NOBT, passes,",
    "REFU, passes,",
    "wbri, fires, Ethnicity",
    "'WBRI ', fires, Ethnicity",
    "WXYZ, fires, Ethnicity",
    "'', fires, Ethnicity",
    "' ', fires, Ethnicity",
    ", fires, Ethnicity (absent) at Child",
  })
  void ethnicity_is_a_code(String ethnicity, String answer, String found) {
    Asked asked = Ask.rule("4220").of(child(item("Ethnicity", ethnicity)));
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void all_twenty_ethnicities_pass_and_a_missing_one_fires_in_every_year() {
    List<Code> codes = CinCensusCodes.ETHNICITY.inForce(Years.Y2022_23);
    assertThat(codes).hasSize(20);
    for (Code code : codes) {
      assertThat(Ask.yearsFiring("4220", child(item("Ethnicity", code.value()))))
          .isEqualTo("never");
    }
    assertThat(Ask.yearsFiring("4220", child())).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule("4220").withoutPeriod().of(child()).answer()).isEqualTo("fires");
  }

  @ParameterizedTest(name = "disability [{0}]: {1} {2}")
  @CsvSource({
    "NONE, passes,",
    "AUT, passes,",
    "none, fires, 'Disability, PersonBirthDate, ReferralNFA'",
    "' AUT', fires, 'Disability, PersonBirthDate, ReferralNFA'",
    "XX, fires, 'Disability, PersonBirthDate, ReferralNFA'",
    "'', fires, 'Disability, PersonBirthDate, ReferralNFA'",
    "'  ', fires, 'Disability, PersonBirthDate, ReferralNFA'",
    ", fires, 'Disability (absent) in Disabilities, PersonBirthDate, ReferralNFA'",
  })
  void disability_is_a_code(String disability, String answer, String found) {
    Asked asked = Ask.rule("8540").of(child(BORN, item("Disability", disability), WENT_FURTHER));
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void all_thirteen_disabilities_pass() {
    List<Code> codes = CinCensusCodes.DISABILITY.inForce(Years.Y2022_23);
    assertThat(codes).hasSize(13);
    for (Code code : codes) {
      Xml child = child(BORN, item("Disability", code.value()), WENT_FURTHER);
      assertThat(Ask.yearsFiring("8540", child)).isEqualTo("never");
    }
  }

  @Test
  void no_disabilities_at_all_is_shown_where_they_are_missed() {
    assertThat(Ask.rule("8540").of(child(BORN, WENT_FURTHER)).found())
        .containsExactly("Disability (absent), PersonBirthDate, ReferralNFA at PersonBirthDate");
    assertThat(Ask.rule("8540").of(child(BORN, item("Ethnicity", "WBRI"), WENT_FURTHER)).found())
        .containsExactly(
            "Disability (absent) in ChildCharacteristics, PersonBirthDate, ReferralNFA");
    assertThat(Ask.rule("8540").of(child(BORN, group("Disabilities"), WENT_FURTHER)).found())
        .containsExactly("Disability (absent) in Disabilities, PersonBirthDate, ReferralNFA");
  }

  @Test
  void each_wrong_code_is_a_finding_of_its_own_and_an_empty_one_beside_a_code_is_none() {
    Asked asked =
        Ask.rule("8540")
            .of(
                child(
                    BORN,
                    item("Disability", "AUT"),
                    item("Disability", "XX"),
                    item("Disability", ""),
                    item("Disability", "YY"),
                    WENT_FURTHER));
    assertThat(asked.found())
        .containsExactly(
            "Disability#2, PersonBirthDate, ReferralNFA",
            "Disability#4, PersonBirthDate, ReferralNFA");
    assertThat(
            Ask.rule("8540")
                .of(child(BORN, item("Disability", ""), item("Disability", "AUT"), WENT_FURTHER))
                .answer())
        .isEqualTo("passes");
    assertThat(
            Ask.rule("8540")
                .of(child(BORN, item("Disability", ""), item("Disability", " "), WENT_FURTHER))
                .found())
        .containsExactly("Disability#1, PersonBirthDate, ReferralNFA");
  }

  @Test
  void the_referrals_that_went_further_are_shown_and_no_other() {
    Asked asked =
        Ask.rule("8540")
            .of(
                child(
                    BORN,
                    item("Disability", "XX"),
                    episode(item("ReferralNFA", "1")),
                    episode(item("ReferralNFA", "0")),
                    episode(),
                    episode(item("ReferralNFA", " FALSE ")),
                    episode(item("ReferralNFA", "no"))));
    assertThat(asked.found())
        .containsExactly("Disability, PersonBirthDate, ReferralNFA#2, ReferralNFA#3");
  }

  @ParameterizedTest(name = "born [{0}], no further action [{1}]: {2}")
  @CsvSource({
    "2010-06-01, 0, fires",
    "2010-06-01, false, fires",
    "2010-06-01, 1, not applicable",
    "2010-06-01, true, not applicable",
    "2010-06-01, '', not applicable",
    "2010-06-01, , not applicable",
    "2010-06-01, no, not applicable",
    ", 0, not applicable",
    "'', 0, not applicable",
    "2010-06-31, 0, not applicable",
  })
  void only_of_a_child_who_is_born_and_whose_referral_went_further(
      String born, String noFurtherAction, String answer) {
    assertThat(
            Ask.rule("8540")
                .of(
                    child(
                        item("PersonBirthDate", born),
                        episode(item("ReferralNFA", noFurtherAction))))
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void disability_is_judged_in_every_year_even_if_the_period_is_not_known() {
    assertThat(Ask.yearsFiring("8540", child(BORN, WENT_FURTHER))).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule("8540").withoutPeriod().of(child(BORN, WENT_FURTHER)).answer())
        .isEqualTo("fires");
    assertThat(Ask.rule("8540").of(child(BORN)).answer()).isEqualTo("not applicable");
  }
}
