package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpnUnknownRulesTest {
  private static final String BORN_2010 = "2010-06-01";

  @ParameterizedTest(name = "in {0} born [{1}]: {2}")
  @CsvSource({
    "2022-23, 2017-03-30, fires",
    "2022-23, 2017-03-31, not applicable",
    "2022-23, 2017-04-01, not applicable",
    "2023-24, 2018-03-30, fires",
    "2023-24, 2018-03-31, not applicable",
    "2024-25, 2019-08-30, fires",
    "2024-25, 2019-08-31, fires",
    "2024-25, 2019-09-01, not applicable",
    "2025-26, 2020-08-31, fires",
    "2025-26, 2020-09-01, not applicable",
    "2026-27, 2021-08-31, fires",
    "2026-27, 2021-09-01, not applicable",
    "2024-25, , not applicable",
    "2024-25, '', not applicable",
    "2024-25, 2010-06-31, not applicable",
    "2023-24, , not applicable",
    "2023-24, 01/06/2010, not applicable",
  })
  void from_the_age_at_which_a_number_is_due(String year, String born, String answer) {
    Asked asked =
        Ask.rule("8770Q")
            .in(year)
            .of(child(item("PersonBirthDate", born), episode(item("ReferralNFA", "0"))));
    assertThat(asked.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(asked.found()).containsExactly("UPN (absent), UPNunknown (absent) at Child");
      assertThat(asked.children()).containsExactly("C1");
    }
  }

  @ParameterizedTest(name = "UPN [{0}], reason [{1}]: {2} {3}")
  @CsvSource({
    "B801200005001, , passes,",
    "not a number, , passes,",
    "B801200005001, UN1, passes,",
    "'', UN1, fires, 'UPN, UPNunknown'",
    "'  ', , fires, 'UPN, UPNunknown (absent)'",
    ", UN1, fires, 'UPN (absent), UPNunknown at UPNunknown'",
    ", un1, fires, 'UPN (absent), UPNunknown at UPNunknown'",
    ", UN2, passes,",
    ", un2, passes,",
    ", UN3, passes,",
    ", UN4, passes,",
    ", UN5, passes,",
    ", UN6, passes,",
    ", UN7, passes,",
    ", UN8, fires, 'UPN (absent), UPNunknown at UPNunknown'",
    ", 'UN2 ', fires, 'UPN (absent), UPNunknown at UPNunknown'",
    ", '', fires, 'UPN (absent), UPNunknown at UPNunknown'",
    ", , fires, 'UPN (absent), UPNunknown (absent) at Child'",
  })
  void a_number_or_a_reason_is_given(String upn, String reason, String answer, String found) {
    for (String year : new String[] {"2023-24", "2024-25"}) {
      Asked asked =
          Ask.rule("8770Q")
              .in(year)
              .of(
                  child(
                      item("UPN", upn),
                      item("UPNunknown", reason),
                      item("PersonBirthDate", BORN_2010),
                      episode(item("ReferralNFA", "false"))));
      assertThat(asked.answer()).isEqualTo(answer);
      assertThat(String.join("", asked.found())).isEqualTo(found == null ? "" : found);
    }
  }

  @ParameterizedTest(name = "no further action [{0}] and [{1}]: {2}")
  @CsvSource({
    "0, , fires",
    "false, , fires",
    "FALSE, , fires",
    "' false ', , fires",
    "1, , not applicable",
    "true, , not applicable",
    "'', , not applicable",
    "no, , not applicable",
    "1, 0, fires",
    "0, 1, fires",
    "1, 1, not applicable",
  })
  void some_referral_went_further(String one, String other, String answer) {
    for (String year : new String[] {"2023-24", "2024-25"}) {
      assertThat(
              Ask.rule("8770Q")
                  .in(year)
                  .of(
                      child(
                          item("PersonBirthDate", BORN_2010),
                          episode(item("ReferralNFA", one)),
                          episode(item("ReferralNFA", other))))
                  .answer())
          .isEqualTo(answer);
    }
  }

  @Test
  void a_child_without_an_episode_is_not_asked_for_a_number() {
    assertThat(Ask.rule("8770Q").of(child(item("PersonBirthDate", BORN_2010))).answer())
        .isEqualTo("not applicable");
  }

  @Test
  void the_age_is_not_judged_when_the_period_is_not_known() {
    Xml child = child(item("PersonBirthDate", BORN_2010), episode(item("ReferralNFA", "0")));
    assertThat(Ask.rule("8770Q").in("2023-24").withoutPeriod().of(child).answer())
        .isEqualTo("not checked");
    assertThat(Ask.rule("8770Q").withoutPeriod().of(child).answer()).isEqualTo("not checked");
    assertThat(Ask.yearsFiring("8770Q", child)).isEqualTo("2022-23 to 2026-27");
  }

  @ParameterizedTest(name = "reason [{0}], no further action [{1}]: {2} {3}")
  @CsvSource({
    "UN7, 1, passes,",
    "UN7, true, passes,",
    "UN7, ' TRUE ', passes,",
    "UN7, 0, fires, 'ReferralNFA, UPNunknown'",
    "UN7, false, fires, 'ReferralNFA, UPNunknown'",
    "UN7, '', fires, 'ReferralNFA, UPNunknown'",
    "UN7, maybe, fires, 'ReferralNFA, UPNunknown'",
    "UN7, , fires, 'ReferralNFA (absent) in CINdetails, UPNunknown'",
    "un7, 0, not applicable,",
    "'UN7 ', 0, not applicable,",
    "UN2, 0, not applicable,",
    "'', 0, not applicable,",
    ", 0, not applicable,",
  })
  void un7_goes_with_no_further_action(
      String reason, String noFurtherAction, String answer, String found) {
    Asked asked =
        Ask.rule("8772")
            .of(child(item("UPNunknown", reason), episode(item("ReferralNFA", noFurtherAction))));
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void each_episode_that_is_not_marked_is_a_finding_of_its_own() {
    Asked asked =
        Ask.rule("8772")
            .of(
                child(
                    item("UPNunknown", "UN7"),
                    episode(item("ReferralNFA", "1")),
                    episode(item("ReferralNFA", "0")),
                    episode(),
                    episode(item("ReferralNFA", "true")),
                    episode()));
    assertThat(asked.found())
        .containsExactly(
            "ReferralNFA#2, UPNunknown",
            "ReferralNFA (absent) in CINdetails#3, UPNunknown",
            "ReferralNFA (absent) in CINdetails#5, UPNunknown");
    assertThat(asked.outcome().passed()).isZero();
  }

  @Test
  void un7_without_any_episode_is_left_to_the_rule_on_episodes() {
    assertThat(Ask.rule("8772").of(child(item("UPNunknown", "UN7"))).answer())
        .isEqualTo("not applicable");
  }

  @Test
  void un7_is_judged_in_every_year_even_if_the_period_is_not_known() {
    Xml child = child(item("UPNunknown", "UN7"), episode(item("ReferralNFA", "0")));
    assertThat(Ask.yearsFiring("8772", child)).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule("8772").withoutPeriod().of(child).answer()).isEqualTo("fires");
  }
}
