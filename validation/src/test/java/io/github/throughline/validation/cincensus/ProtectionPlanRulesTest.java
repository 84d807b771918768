package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionPlanRulesTest {
  private static final String START = "2024-05-01";

  @ParameterizedTest(name = "in {0} started [{1}]: {2}")
  @CsvSource({
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2024-03-31, passes",
    "2024-25, 2019-06-01, passes",
    "2024-25, '', fires",
    "2024-25, ' ', fires",
    "2024-25, 2024-05-32, fires",
    "2024-25, 01/05/2024, fires",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void plan_start_missing_or_too_late(String year, String started, String answer) {
    assertFound(Ask.rule("8720").in(year).of(started(started)), answer, "CPPstartDate");
  }

  @Test
  void a_plan_that_lacks_an_item_is_shown_where_it_starts() {
    Xml empty = group("ChildProtectionPlans");
    Xml child = child(episode(protectionPlan(START, null)), episode(empty, empty));
    for (String code : List.of("8730", "8905", "8910")) {
      String item = Ask.rule(code).of(child).findings().get(0).fields().get(0);
      assertThat(Ask.rule(code).of(child).found())
          .containsExactly(
              item + " (absent) in ChildProtectionPlans#1, CPPstartDate",
              item + " (absent) in ChildProtectionPlans#2",
              item + " (absent) in ChildProtectionPlans#3");
    }
    assertThat(Ask.rule("8720").of(child).found())
        .containsExactly(
            "CPPstartDate (absent) at ChildProtectionPlans#2",
            "CPPstartDate (absent) at ChildProtectionPlans#3");
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "-1, fires",
    "0, passes",
    "1, passes",
    "' 2 ', passes",
    "007, passes",
    "-0, passes",
    "2147483647, passes",
    "-12, fires",
    "none, fires",
    "1.0, fires",
    "1.5, fires",
    "one, fires",
    "99999999999, fires",
    "'', fires",
    "' ', fires",
  })
  void number_of_previous_plans_missing_or_negative(String number, String answer) {
    Xml plan = planWith(item("NumberOfPreviousCPP", number));
    assertFound(
        Ask.rule("8730").of(child(episode(plan))), answer, "NumberOfPreviousCPP, CPPstartDate");
  }

  @Test
  void a_number_that_is_none_does_not_silence_the_rule_for_others() {
    Asked asked =
        Ask.rule("8730")
            .of(
                child(episode(planWith(item("NumberOfPreviousCPP", "-1")))),
                child(episode(planWith(item("NumberOfPreviousCPP", "none")))),
                child(episode(planWith(item("NumberOfPreviousCPP", "-2")))));
    assertThat(asked.children()).containsExactly("C1", "C2", "C3");
  }

  @ParameterizedTest(name = "started [{0}], ended [{1}]: 8840 {2}, 8925 {3}")
  @CsvSource({
    "2024-05-02, 2024-05-01, passes, fires",
    "2024-05-01, 2024-05-01, fires, passes",
    "2024-05-01, 2024-05-02, passes, passes",
    "          , 2024-05-01, not applicable, not applicable",
    "''        , 2024-05-01, not applicable, not applicable",
    "2024-05-32, 2024-05-01, not applicable, not applicable",
    "2024-05-01,           , not applicable, not applicable",
    "2024-05-01, ''        , not applicable, not applicable",
    "2024-05-32, 2024-05-32, not applicable, not applicable",
    "''        , ''        , not applicable, not applicable",
  })
  void plan_ends_on_the_day_it_starts_or_before(
      @Nullable String started, @Nullable String ended, String sameDay, String before) {
    Xml child = child(episode(protectionPlan(started, ended)));
    assertFound(Ask.rule("8840").of(child), sameDay, "CPPstartDate, CPPendDate");
    assertFound(Ask.rule("8925").of(child), before, "CPPendDate, CPPstartDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8840", "8925"})
  void the_end_of_one_plan_is_not_compared_with_the_start_of_another(String code) {
    Asked asked =
        Ask.rule(code)
            .of(
                child(
                    episode(
                        protectionPlan("2024-05-02", "2024-05-03"),
                        protectionPlan("2024-05-03", "2024-05-04"))));
    assertFound(asked, "passes", "");
  }

  @ParameterizedTest(name = "started [{0}], reviewed [{1}]: {2}")
  @CsvSource({
    "2024-05-01, 2024-04-30, fires",
    "2024-05-01, 2024-05-01, fires",
    "2024-05-01, 2024-05-02, passes",
    "2024-05-01, '', not applicable",
    "2024-05-01, 2024-05-32, not applicable",
    "2024-05-01, , not applicable",
    "'', 2024-04-30, not applicable",
    "2024-05-32, 2024-04-30, not applicable",
    ", 2024-04-30, not applicable",
  })
  void reviewed_before_plan_started(
      @Nullable String started, @Nullable String reviewed, String answer) {
    Xml plan =
        group(
            "ChildProtectionPlans",
            item("CPPstartDate", started),
            group("Reviews", item("CPPreviewDate", reviewed)));
    assertFound(Ask.rule("8841").of(child(episode(plan))), answer, "CPPreviewDate, CPPstartDate");
  }

  @Test
  void each_early_review_is_a_finding_the_later_ones_of_a_group_as_well() {
    Xml plan =
        group(
            "ChildProtectionPlans",
            item("CPPstartDate", START),
            group(
                "Reviews",
                item("CPPreviewDate", "2024-07-01"),
                item("CPPreviewDate", "2024-04-01"),
                item("CPPreviewDate", "2024-05-01")),
            group("Reviews", item("CPPreviewDate", "2024-04-30")));
    Xml other =
        group(
            "ChildProtectionPlans",
            item("CPPstartDate", "2024-03-01"),
            group("Reviews", item("CPPreviewDate", "2024-04-01")));
    assertThat(Ask.rule("8841").of(child(episode(plan, other))).found())
        .containsExactly(
            "CPPreviewDate#2, CPPstartDate#1",
            "CPPreviewDate#3, CPPstartDate#1",
            "CPPreviewDate#4, CPPstartDate#1");
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "NEG, passes",
    "PHY, passes",
    "SAB, passes",
    "EMO, passes",
    "MUL, passes",
    "neg, fires",
    "Emo, fires",
    "' NEG', fires",
    "'NEG ', fires",
    "NEGL, fires",
    "N, fires",
    "'', fires",
    "' ', fires",
  })
  void category_missing_or_not_a_code(String category, String answer) {
    for (String year : List.of("2022-23", "2024-25", "2026-27")) {
      assertFound(
          Ask.rule("8905")
              .in(year)
              .of(
                  child(
                      episode(
                          planWith(
                              item("InitialCategoryOfAbuse", category),
                              item("LatestCategoryOfAbuse", "NEG"))))),
          answer,
          "InitialCategoryOfAbuse, CPPstartDate");
      assertFound(
          Ask.rule("8910")
              .in(year)
              .of(
                  child(
                      episode(
                          planWith(
                              item("InitialCategoryOfAbuse", "NEG"),
                              item("LatestCategoryOfAbuse", category))))),
          answer,
          "LatestCategoryOfAbuse, CPPstartDate");
    }
  }

  @ParameterizedTest(name = "in {0} ended [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2024-04-02, passes",
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, '', not applicable",
    "2024-25, 2024-02-30, not applicable",
    "2024-25, , not applicable",
    "2022-23, 2022-03-31, fires",
    "2022-23, 2022-04-01, passes",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2026-03-31, fires",
    "2026-27, 2026-04-01, passes",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void plan_ends_outside_period(String year, @Nullable String ended, String answer) {
    Xml child = child(episode(protectionPlan("2020-01-01", ended)));
    assertFound(Ask.rule("8930").in(year).of(child), answer, "CPPendDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8720", "8930"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Asked asked =
        Ask.rule(code)
            .withoutPeriod()
            .of(child(episode(protectionPlan("2030-01-01", "1999-01-01"))));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8720", "8730", "8840", "8841", "8905", "8910", "8925", "8930"})
  void a_child_without_a_plan_is_not_asked(String code) {
    assertFound(Ask.rule(code).of(child(episode()), child()), "not applicable", "");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml faulty =
        child(
            episode(
                group(
                    "ChildProtectionPlans",
                    item("CPPstartDate", "2030-05-01"),
                    item("CPPendDate", "2020-05-01"),
                    group("Reviews", item("CPPreviewDate", "2020-05-01"))),
                protectionPlan("2020-05-01", "2020-05-01")));
    for (String code : List.of("8720", "8730", "8840", "8841", "8905", "8910", "8925", "8930")) {
      assertThat(Ask.yearsFiring(code, faulty)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  private static Xml started(String started) {
    return child(episode(protectionPlan(started, null)));
  }

  private static Xml protectionPlan(@Nullable String start, @Nullable String end) {
    return group("ChildProtectionPlans", item("CPPstartDate", start), item("CPPendDate", end));
  }

  private static Xml planWith(Xml... items) {
    Xml[] all = new Xml[items.length + 1];
    all[0] = item("CPPstartDate", START);
    System.arraycopy(items, 0, all, 1, items.length);
    return group("ChildProtectionPlans", all);
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
