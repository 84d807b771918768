package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {
  @ParameterizedTest(name = "in {0} reviewed [{1}], child in need plan [{2}] to [{3}]: {4}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, passes",
    "2024-25, 2024-04-30, 2024-05-01, '', passes",
    "2024-25, 2024-05-01, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, fires",
    "2024-25, 2025-04-01, 2024-05-01, '', passes",
    "2024-25, '', 2024-05-01, '', not applicable",
    "2024-25, , 2024-05-01, '', not applicable",
    "2024-25, 2024-05-32, 2024-05-01, '', not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, not applicable",
    "2024-25, 2024-05-02, , 2024-05-03, not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', fires",
    "2022-23, 2023-04-01, 2022-05-01, '', passes",
    "2026-27, 2027-03-31, 2022-05-01, '', fires",
    "2026-27, 2027-04-01, 2022-05-01, '', passes",
  })
  void reviewed_during_cin_plan(
      String year, @Nullable String day, @Nullable String start, String end, String answer) {
    for (String protectionEnd : new String[] {"", "2020-01-01", "2024-05-32"}) {
      Asked asked =
          Ask.rule("4003")
              .in(year)
              .of(child(episode(plan(start, end), protection(protectionEnd, reviews(day)))));
      assertFound(asked, answer, "CPPreviewDate, CPPendDate, CINPlanStartDate, CINPlanEndDate");
    }
  }

  @ParameterizedTest(name = "reviewed 2024-05-02, protection plan ended [{0}]: {1}")
  @CsvSource({"2024-05-01, fires", "2024-05-02, passes", "2024-05-03, fires", "'', fires"})
  void a_review_that_ended_its_own_protection_plan_is_allowed(String ended, String answer) {
    Asked asked =
        Ask.rule("4003")
            .of(
                child(
                    episode(
                        plan("2024-05-01", "2024-06-01"),
                        protection(ended, reviews("2024-05-02")))));
    assertFound(asked, answer, "CPPreviewDate, CPPendDate, CINPlanStartDate, CINPlanEndDate");
  }

  @Test
  void the_end_of_another_protection_plan_excuses_no_review() {
    Asked asked =
        Ask.rule("4003")
            .of(
                child(
                    episode(
                        plan("2024-05-01", null),
                        protection("2024-05-02", reviews("2024-04-01")),
                        protection(null, reviews("2024-05-02"))),
                    episode(protection("2024-05-02"))));
    assertThat(asked.found())
        .containsExactly(
            "CPPreviewDate#2, CPPendDate (absent) in ChildProtectionPlans#2, CINPlanStartDate,"
                + " CINPlanEndDate (absent) in CINPlanDates");
  }

  @Test
  void plans_of_other_episodes_are_not_compared() {
    Asked asked =
        Ask.rule("4003")
            .of(
                child(
                    episode(plan("2024-05-01", null)),
                    episode(protection(null, reviews("2024-05-02")))));
    assertFound(asked, "not applicable", "");
  }

  @Test
  void every_review_date_is_looked_at_in_one_group_or_in_several() {
    Xml[] shapes = {
      protection("", reviews("2024-04-01", "2024-05-02", "2024-05-04")),
      protection("", reviews("2024-04-01"), reviews("2024-05-02"), reviews("2024-05-04"))
    };
    for (Xml protection : shapes) {
      Asked asked =
          Ask.rule("4003")
              .of(
                  child(
                      episode(
                          plan("2024-05-01", "2024-05-03"), plan("2024-05-02", ""), protection)));
      assertThat(asked.found())
          .containsExactly(
              "CPPreviewDate#2, CPPendDate, CINPlanStartDate#1, CINPlanEndDate#1",
              "CPPreviewDate#2, CPPendDate, CINPlanStartDate#2, CINPlanEndDate#2",
              "CPPreviewDate#3, CPPendDate, CINPlanStartDate#2, CINPlanEndDate#2");
    }
  }

  @Test
  void findings_of_one_episode_are_bounded() {
    Xml[] plans =
        Stream.concat(
                Stream.generate(() -> plan("2024-05-01", null)).limit(40),
                Stream.generate(() -> protection(null, reviews("2024-05-01"))).limit(40))
            .toArray(Xml[]::new);
    Asked asked = Ask.rule("4003").of(child(episode(plans)), child(episode(plans)));
    assertThat(asked.findings()).hasSize(2 * OverlapCheck.MOST_FINDINGS);
  }

  @ParameterizedTest(name = "reviewed [{0}]: {1}")
  @CsvSource({
    "2024-05-01, passes",
    "2030-05-01, passes",
    "'', fires",
    "'  ', fires",
    "2024-05-32, fires",
    "01/05/2024, fires",
  })
  void review_without_date(String day, String answer) {
    Asked asked = Ask.rule("8842Q").of(child(episode(protection(null, reviews(day)))));
    assertFound(asked, answer, "CPPreviewDate");
  }

  @Test
  void a_group_without_an_element_for_the_date_is_a_finding() {
    Asked asked =
        Ask.rule("8842Q")
            .of(
                child(
                    episode(
                        protection(null, reviews("2024-05-01")),
                        protection(null, group("Reviews"), reviews("2024-05-02"))),
                    episode(protection(null, group("Reviews")))));
    assertThat(asked.found())
        .containsExactly(
            "CPPreviewDate (absent) in Reviews#2", "CPPreviewDate (absent) in Reviews#4");
  }

  @Test
  void each_review_without_a_date_is_a_finding_whatever_stands_beside_it() {
    Asked asked =
        Ask.rule("8842Q")
            .of(child(episode(protection(null, reviews("2024-05-01", "", "2024-05-02", "soon")))));
    assertThat(asked.found()).containsExactly("CPPreviewDate#2", "CPPreviewDate#4");
  }

  @Test
  void a_protection_plan_may_have_no_reviews() {
    assertFound(Ask.rule("8842Q").of(child(episode(protection("")))), "not applicable", "");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child = child(episode(plan("2022-05-01", ""), protection("", reviews("2022-05-01", ""))));
    for (String code : List.of("4003", "8842Q")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @Test
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known() {
    Asked asked =
        Ask.rule("4003")
            .withoutPeriod()
            .of(
                child(
                    episode(
                        plan("2024-05-01", "2024-05-03"), protection("", reviews("2024-05-01")))));
    assertFound(asked, "not checked", "");
  }

  private static Xml protection(@Nullable String end, Xml... reviews) {
    return group(
        "ChildProtectionPlans",
        Stream.concat(Stream.of(item("CPPendDate", end)), Stream.of(reviews)).toArray(Xml[]::new));
  }

  private static Xml reviews(@Nullable String... days) {
    return group(
        "Reviews", Arrays.stream(days).map(day -> item("CPPreviewDate", day)).toArray(Xml[]::new));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
