package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CinPlanRulesTest {
  @ParameterizedTest(name = "no further action [{0}]: {1}")
  @CsvSource({
    "true, fires",
    "1, fires",
    "' TRUE ', fires",
    "false, not applicable",
    "0, not applicable",
    "'', not applicable",
    "no, not applicable",
    ", not applicable",
  })
  void plan_after_no_further_action(@Nullable String flag, String answer) {
    Asked asked =
        Ask.rule("4000").of(child(episode(plan("2024-05-01", null), item("ReferralNFA", flag))));
    assertFound(asked, answer, "CINPlanStartDate, ReferralNFA");
  }

  @Test
  void each_plan_after_no_further_action_is_a_finding_whatever_is_in_it() {
    Asked asked =
        Ask.rule("4000")
            .of(
                child(
                    episode(plan("2024-05-01", "2024-05-02"), item("ReferralNFA", "false")),
                    episode(
                        plan("2024-05-01", "2024-05-02"),
                        plan("2024-05-32", ""),
                        plan(null, null),
                        item("ReferralNFA", "true"))));
    assertThat(asked.found())
        .containsExactly(
            "CINPlanStartDate#2, CINPlanEndDate#2, ReferralNFA#2",
            "CINPlanStartDate#3, CINPlanEndDate#3, ReferralNFA#2",
            "CINPlanStartDate (absent) in CINPlanDates#4, ReferralNFA#2");
  }

  @Test
  void no_further_action_without_a_plan_passes() {
    Asked asked =
        Ask.rule("4000")
            .of(
                child(
                    episode(item("ReferralNFA", "true")),
                    episode(plan("2024-05-01", null), item("ReferralNFA", "0"))));
    assertFound(asked, "passes", "");
  }

  @ParameterizedTest(name = "in {0} started [{1}]: {2}")
  @CsvSource({
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, 2019-05-01, passes",
    "2024-25, '', fires",
    "2024-25, '  ', fires",
    "2024-25, 2024-05-32, fires",
    "2024-25, 01/05/2024, fires",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void plan_start_missing_or_too_late(String year, String start, String answer) {
    Asked asked = Ask.rule("4010").in(year).of(child(episode(plan(start, "2024-06-01"))));
    assertFound(asked, answer, "CINPlanStartDate");
  }

  @Test
  void a_plan_without_an_element_for_its_start_is_shown() {
    Asked asked =
        Ask.rule("4010")
            .of(
                child(
                    episode(plan("2024-05-01", null)),
                    episode(plan(null, "2024-06-01"), plan("2024-05-01", null))));
    assertThat(asked.found()).containsExactly("CINPlanStartDate (absent) at CINPlanDates#2");
  }

  @Test
  void an_episode_without_a_plan_needs_no_start() {
    assertFound(Ask.rule("4010").of(child(episode())), "not applicable", "");
  }

  @ParameterizedTest(name = "started {0}, ended {1}: 4011 {2}, 4012Q {3}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires, passes",
    "2024-05-01, 2024-05-01, passes, fires",
    "2024-05-01, 2024-05-02, passes, passes",
    "2025-05-01, 2024-05-01, fires, passes",
    ", 2024-05-01, not applicable, not applicable",
    "'', 2024-05-01, not applicable, not applicable",
    "2024-05-32, 2024-05-01, not applicable, not applicable",
    "2024-05-01, , not applicable, not applicable",
    "2024-05-01, '', not applicable, not applicable",
    "2024-05-01, 2024-05-32, not applicable, not applicable",
    "2024-05-32, 2024-05-32, not applicable, not applicable",
    "'', '', not applicable, not applicable",
    ", , not applicable, not applicable",
  })
  void plan_ends_before_or_as_it_starts(
      @Nullable String start, @Nullable String end, String before, String together) {
    Xml child = child(episode(plan(start, end)));
    assertFound(Ask.rule("4011").of(child), before, "CINPlanEndDate, CINPlanStartDate");
    assertFound(Ask.rule("4012Q").of(child), together, "CINPlanStartDate, CINPlanEndDate");
  }

  @Test
  void dates_of_two_plans_are_not_compared_with_each_other() {
    Xml child =
        child(
            episode(plan("2024-05-02", "2024-05-03"), plan("2024-05-01", "2024-05-02")),
            episode(plan("2024-05-03", null), plan(null, "2024-05-01")));
    assertFound(Ask.rule("4011").of(child), "passes", "");
    assertFound(Ask.rule("4012Q").of(child), "passes", "");
  }

  @Test
  void the_plan_that_ends_before_it_starts_is_the_one_shown() {
    Xml right = plan("2024-05-01", "2024-05-02");
    Asked asked =
        Ask.rule("4011")
            .of(child(episode(right), episode(right, plan("2024-05-02", "2024-05-01"), right)));
    assertThat(asked.found()).containsExactly("CINPlanEndDate#3, CINPlanStartDate#3");
  }

  @ParameterizedTest(name = "in {0} ended [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, , not applicable",
    "2024-25, '', not applicable",
    "2024-25, 2025-02-29, not applicable",
    "2022-23, 2022-03-31, fires",
    "2022-23, 2022-04-01, passes",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void plan_ends_outside_period(String year, @Nullable String end, String answer) {
    Asked asked = Ask.rule("4013").in(year).of(child(episode(plan("2019-05-01", end))));
    assertFound(asked, answer, "CINPlanEndDate");
  }

  @ParameterizedTest(name = "referred {0}, plan started {1}: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    ", 2024-05-01, not applicable",
    "'', 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02, , not applicable",
    "2024-05-02, '', not applicable",
    "2024-05-02, 2024-05-32, not applicable",
  })
  void plan_starts_before_referral(
      @Nullable String referred, @Nullable String start, String answer) {
    Asked asked =
        Ask.rule("4015")
            .of(child(episode(item("CINreferralDate", referred), plan(start, "2024-04-01"))));
    assertFound(asked, answer, "CINPlanStartDate, CINreferralDate");
  }

  @Test
  void each_plan_is_compared_with_the_referral_of_its_own_episode() {
    Asked asked =
        Ask.rule("4015")
            .of(
                child(
                    episode(item("CINreferralDate", "2024-05-01"), plan("2024-05-01", null)),
                    episode(
                        item("CINreferralDate", "2024-06-01"),
                        plan("2024-05-01", null),
                        plan("2024-06-01", null),
                        plan("2024-05-31", null))));
    assertThat(asked.found())
        .containsExactly(
            "CINPlanStartDate#2, CINreferralDate#2", "CINPlanStartDate#4, CINreferralDate#2");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child =
        child(
            episode(
                item("CINreferralDate", "2022-03-01"),
                plan("", ""),
                plan("2022-02-02", "2022-02-01"),
                plan("2022-02-01", "2022-02-01"),
                item("ReferralNFA", "true")));
    for (String code : List.of("4000", "4010", "4011", "4012Q", "4013", "4015")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4010", "4013"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Asked asked =
        Ask.rule(code).withoutPeriod().of(child(episode(plan("2025-04-01", "2025-04-01"))));
    assertFound(asked, "not checked", "");
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
