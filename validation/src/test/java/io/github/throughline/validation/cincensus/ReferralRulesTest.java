package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.PRIMARY_NEED;
import static io.github.throughline.core.exchange.cincensus.CinItems.REFERRAL_SOURCE;
import static io.github.throughline.validation.Conditions.missingOrNotACode;
import static io.github.throughline.validation.Conditions.notACode;
import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinEpisodeBuilder;
import io.github.throughline.validation.Answer;
import io.github.throughline.validation.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralRulesTest {
  @ParameterizedTest(name = "referred [{0}], died [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-04-30, 2024-05-01, passes",
    "          , 2024-05-01, not applicable",
    "''        , 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-04-31, not applicable",
  })
  void referred_after_death(@Nullable String referred, @Nullable String died, String answer) {
    Asked asked = Ask.rule("8555Q").of(child(item("PersonDeathDate", died), referred(referred)));
    assertFound(asked, answer, "CINreferralDate, PersonDeathDate");
  }

  @Test
  void each_referral_after_death_is_a_finding() {
    Asked asked =
        Ask.rule("8555Q")
            .of(
                child(
                    item("PersonDeathDate", "2024-05-01"),
                    referred("2024-06-01"),
                    referred("2024-04-01"),
                    referred(null),
                    referred("2024-05-02")));
    assertThat(asked.found())
        .containsExactly(
            "CINreferralDate#1, PersonDeathDate", "CINreferralDate#3, PersonDeathDate");
  }

  @ParameterizedTest(name = "no further action [{0}]: {1}")
  @CsvSource({
    "true, passes",
    "false, passes",
    "1, passes",
    "0, passes",
    "TRUE, passes",
    "False, passes",
    "' 1 ', passes",
    "'', fires",
    "' ', fires",
    "2, fires",
    "yes, fires",
    "tru, fires",
  })
  void further_action_not_said(String flag, String answer) {
    Asked asked = Ask.rule("8568").of(child(episode(item("ReferralNFA", flag))));
    assertFound(asked, answer, "ReferralNFA");
  }

  @Test
  void further_action_left_out_is_not_said() {
    assertFound(
        Ask.rule("8568").of(child(episode())), "fires", "ReferralNFA (absent) at CINdetails");
  }

  @ParameterizedTest(name = "in {0} referred [{1}], no further action [{2}]: {3}")
  @CsvSource({
    "2024-25, 2024-03-27, true, fires",
    "2024-25, 2024-03-28, true, not applicable",
    "2024-25, 2024-03-29, true, not applicable",
    "2024-25, 2024-04-01, true, not applicable",
    "2024-25, 2024-04-02, true, not applicable",
    "2024-25, 2024-03-27, false, passes",
    "2024-25, 2024-03-28, false, not applicable",
    "2024-25, 2024-03-27, 1, fires",
    "2024-25, 2024-03-27, ' TRUE ', fires",
    "2024-25, 2024-03-27, 0, passes",
    "2024-25, 2024-03-27, ' False', passes",
    "2024-25, 2024-03-27, '', fires",
    "2024-25, 2024-03-27, no, fires",
    "2024-25, 1950-01-01, true, fires",
    "2024-25, , true, not applicable",
    "2024-25, '', true, not applicable",
    "2024-25, 27/03/2024, true, not applicable",
    "2022-23, 2022-03-30, true, fires",
    "2022-23, 2022-03-31, true, not applicable",
    "2023-24, 2023-03-30, true, fires",
    "2023-24, 2023-03-31, true, not applicable",
    "2025-26, 2025-03-30, true, fires",
    "2025-26, 2025-03-31, true, not applicable",
    "2026-27, 2026-03-30, true, fires",
    "2026-27, 2026-03-31, true, not applicable",
  })
  void early_referral_without_further_action(
      String year, @Nullable String referred, String flag, String answer) {
    Asked asked =
        Ask.rule("8569Q")
            .in(year)
            .of(child(episode(item("CINreferralDate", referred), item("ReferralNFA", flag))));
    assertFound(asked, answer, "ReferralNFA, CINreferralDate");
  }

  @Test
  void early_referral_that_does_not_say_fires() {
    assertFound(
        Ask.rule("8569Q").of(child(referred("2024-03-27"))),
        "fires",
        "ReferralNFA (absent), CINreferralDate at CINreferralDate");
  }

  @ParameterizedTest(name = "in {0} referred [{1}]: {2}")
  @CsvSource({
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, 1999-12-31, passes",
    "2024-25, '', fires",
    "2024-25, 2024-02-30, fires",
    "2024-25, 2024-04-01T00:00:00, fires",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void referral_date_missing_or_too_late(String year, String referred, String answer) {
    Asked asked = Ask.rule("8600").in(year).of(child(referred(referred)));
    assertFound(asked, answer, "CINreferralDate");
  }

  @Test
  void referral_date_left_out_is_found_in_its_episode() {
    Asked asked = Ask.rule("8600").of(child(referred("2024-05-01"), referred(null)));
    assertThat(asked.found()).containsExactly("CINreferralDate (absent) at CINdetails#2");
  }

  /** Forty weeks after 1 January 2024 is 7 October. */
  @ParameterizedTest(name = "referred [{0}], born [{1}], expected [{2}]: {3} {4}")
  @CsvSource({
    "2024-01-01, 2024-10-06,           , passes,",
    "2024-01-01, 2024-10-07,           , passes,",
    "2024-01-01, 2024-10-08,           , fires, PersonBirthDate",
    "2024-01-01,           , 2024-10-06, passes,",
    "2024-01-01,           , 2024-10-07, passes,",
    "2024-01-01,           , 2024-10-08, fires, ExpectedPersonBirthDate",
    "2024-01-01, 2024-10-08, 2024-10-08, fires, 'PersonBirthDate, ExpectedPersonBirthDate'",
    "2024-01-01, 2024-10-07, 2024-10-08, fires, ExpectedPersonBirthDate",
    "2024-01-01, 2024-10-08, 2024-10-07, fires, PersonBirthDate",
    "2024-01-01, 2024-10-07, 2024-10-07, passes,",
    "2024-01-01, 2009-01-01,           , passes,",
    "2024-01-01, 2024-10-08, ''        , fires, PersonBirthDate",
    "2024-01-01, 2024-10-32, 2024-10-07, passes,",
    "2024-01-01, 2024-10-07, soon      , passes,",
    "2024-01-01, ''        , soon      , not applicable,",
    "2024-01-01,           ,           , not applicable,",
    "          , 2024-10-08, 2024-10-08, not applicable,",
    "''        , 2024-10-08, 2024-10-08, not applicable,",
    "2024-13-01, 2024-10-08, 2024-10-08, not applicable,",
  })
  void referred_long_before_birth(
      @Nullable String referred,
      @Nullable String born,
      @Nullable String expected,
      String answer,
      @Nullable String births) {
    Asked asked =
        Ask.rule("8606")
            .of(
                child(
                    item("PersonBirthDate", born),
                    item("ExpectedPersonBirthDate", expected),
                    referred(referred)));
    assertFound(asked, answer, "CINreferralDate, " + births);
  }

  @Test
  void each_referral_long_before_birth_is_a_finding() {
    Asked asked =
        Ask.rule("8606")
            .of(
                child(
                    item("PersonBirthDate", "2024-10-08"),
                    referred("2024-01-01"),
                    referred("2024-01-02"),
                    referred("2023-01-02")));
    assertThat(asked.found())
        .containsExactly(
            "CINreferralDate#1, PersonBirthDate", "CINreferralDate#3, PersonBirthDate");
  }

  @ParameterizedTest(name = "no further action [{0}], need [{1}]: {2}")
  @CsvSource({
    "false, '', fires",
    "false, ' ', fires",
    "0, '', fires",
    "' FALSE ', '', fires",
    "false, N1, passes",
    "false, X, passes",
    "true, '', not applicable",
    "1, '', not applicable",
    "'', '', not applicable",
    "no, '', not applicable",
    ", '', not applicable",
  })
  void primary_need_missing(@Nullable String flag, String need, String answer) {
    Asked asked =
        Ask.rule("8610")
            .of(child(episode(item("PrimaryNeedCode", need), item("ReferralNFA", flag))));
    assertFound(asked, answer, "PrimaryNeedCode, ReferralNFA");
  }

  @Test
  void primary_need_left_out_is_missing() {
    assertFound(
        Ask.rule("8610").of(child(episode(item("ReferralNFA", "false")))),
        "fires",
        "PrimaryNeedCode (absent), ReferralNFA at ReferralNFA");
  }

  @ParameterizedTest(name = "need [{0}]: {1}")
  @CsvSource({
    "N0, passes",
    "N1, passes",
    "N2, passes",
    "N3, passes",
    "N4, passes",
    "N5, passes",
    "N6, passes",
    "N7, passes",
    "N8, passes",
    "N9, passes",
    "N10, fires",
    "n1, fires",
    "' N1', fires",
    "'N1 ', fires",
    "1, fires",
    "'', not applicable",
    "' ', not applicable",
    ", not applicable",
  })
  void primary_need_not_a_code(@Nullable String need, String answer) {
    Asked asked = Ask.rule("8650").of(child(episode(item("PrimaryNeedCode", need))));
    assertFound(asked, answer, "PrimaryNeedCode");
  }

  @Test
  void a_text_too_long_to_be_read_is_not_a_code() {
    Reported<String> tooLong = new Reported<>(null, "N1N1N1", 3, 5);
    CinEpisode episode =
        CinEpisodeBuilder.builder().primaryNeed(tooLong).referralSource(tooLong).build();
    Context context = Context.of(Years.Y2024_25);
    assertThat(notACode(PRIMARY_NEED, CinCensusCodes.PRIMARY_NEED).ask(episode, context))
        .isEqualTo(Answer.YES);
    assertThat(
            missingOrNotACode(REFERRAL_SOURCE, CinCensusCodes.REFERRAL_SOURCE)
                .ask(episode, context))
        .isEqualTo(Answer.YES);
  }

  @ParameterizedTest(name = "referred [{0}], source [{1}]: {2}")
  @CsvSource({
    "2013-03-31, '', not applicable",
    "2013-03-31, X, not applicable",
    "2013-04-01, '', fires",
    "2013-04-01, X, fires",
    "2013-04-01, 1A, passes",
    "2013-04-02, '', fires",
    "2024-05-01, 1a, fires",
    "2024-05-01, ' 1A', fires",
    "2024-05-01, 5E, fires",
    "2024-05-01, 10.0, fires",
    ", X, not applicable",
    "'', X, not applicable",
    "2024-02-30, X, not applicable",
  })
  void referral_source_missing_or_not_a_code(
      @Nullable String referred, String source, String answer) {
    Asked asked =
        Ask.rule("8866")
            .of(child(episode(item("CINreferralDate", referred), item("ReferralSource", source))));
    assertFound(asked, answer, "ReferralSource, CINreferralDate");
  }

  @Test
  void referral_source_left_out_is_missing() {
    assertFound(
        Ask.rule("8866").of(child(referred("2024-05-01"))),
        "fires",
        "ReferralSource (absent), CINreferralDate at CINreferralDate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B",
        "5C", "5D", "6", "7", "8", "9", "10"
      })
  void each_source_is_accepted_in_every_year(String source) {
    Xml child =
        child(episode(item("CINreferralDate", "2022-05-01"), item("ReferralSource", source)));
    assertThat(Ask.rule("8866").in("2022-23").of(child).answer()).isEqualTo("passes");
    assertThat(Ask.yearsFiring("8866", child)).isEqualTo("never");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child =
        child(
            item("PersonBirthDate", "2021-05-01"),
            item("PersonDeathDate", "2020-01-01"),
            episode(
                item("CINreferralDate", "2020-01-02"),
                item("ReferralSource", "X"),
                item("PrimaryNeedCode", "X")),
            episode(item("ReferralNFA", "0")));
    for (String code : List.of("8555Q", "8568", "8569Q", "8600", "8606", "8610", "8650", "8866")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8569Q", "8600"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Asked asked = Ask.rule(code).withoutPeriod().of(child(episode()));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  private static Xml referred(@Nullable String day) {
    return episode(item("CINreferralDate", day));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
