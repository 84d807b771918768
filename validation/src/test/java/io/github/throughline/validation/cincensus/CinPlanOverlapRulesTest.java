package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CinPlanOverlapRulesTest {
  @ParameterizedTest(name = "child in need plan ended [{0}], protection plan ended [{1}]: {2}")
  @CsvSource({
    "'', '', fires",
    "2024-05-32, '', fires",
    "'', 2024-05-32, fires",
    "2024-05-01, '', passes",
    "'', 2024-05-01, passes",
    "2024-05-01, 2024-05-01, passes",
  })
  void both_kinds_of_plan_open(String end, String protectionEnd, String answer) {
    Asked asked =
        Ask.rule("4001")
            .of(child(episode(plan("2024-04-01", end), protection("2024-04-02", protectionEnd))));
    assertFound(asked, answer, "CINPlanEndDate, CINPlanStartDate, CPPendDate, CPPstartDate");
  }

  /** When plans started does not matter, nor whether that can be read. */
  @ParameterizedTest(name = "child in need plan started [{0}], protection plan started [{1}]")
  @CsvSource({"'', ''", "2024-05-32, 2024-05-01", "2024-05-01, ''", "2030-01-01, 2024-05-01"})
  void plans_are_open_whenever_they_started(String start, String protectionStart) {
    Asked asked =
        Ask.rule("4001").of(child(episode(plan(start, ""), protection(protectionStart, ""))));
    assertFound(asked, "fires", "CINPlanEndDate, CINPlanStartDate, CPPendDate, CPPstartDate");
  }

  @Test
  void each_pair_of_open_plans_is_a_finding_and_ended_ones_are_not_shown() {
    Asked asked =
        Ask.rule("4001")
            .of(
                child(
                    episode(
                        plan("2024-04-01", "2024-04-02"),
                        plan("2024-04-03", null),
                        plan(null, null),
                        protection("2024-04-01", "2024-05-01"),
                        protection("2024-05-02", null))));
    assertThat(asked.found())
        .containsExactly(
            "CINPlanEndDate (absent) in CINPlanDates#2, CINPlanStartDate#2,"
                + " CPPendDate (absent) in ChildProtectionPlans#2, CPPstartDate#2",
            "CINPlanEndDate (absent) in CINPlanDates#3,"
                + " CINPlanStartDate (absent) in CINPlanDates#3,"
                + " CPPendDate (absent) in ChildProtectionPlans#2, CPPstartDate#2");
  }

  @Test
  void open_plans_of_different_episodes_and_of_one_kind_are_not_for_4001() {
    Xml child =
        child(
            episode(plan("2024-04-01", null), plan("2024-04-01", null)),
            episode(protection("2024-04-01", null), protection("2024-04-01", null)));
    assertFound(Ask.rule("4001").of(child), "not applicable", "");
  }

  @ParameterizedTest(name = "beside an open plan, ended [{0}]: {1}")
  @CsvSource({"'', fires", "2024-05-32, fires", "2024-05-01, passes"})
  void several_open_plans(String end, String answer) {
    Asked asked =
        Ask.rule("4004").of(child(episode(plan("2024-05-01", ""), plan("2024-05-02", end))));
    assertFound(
        asked,
        answer,
        "CINPlanEndDate#1, CINPlanStartDate#1, CINPlanEndDate#2, CINPlanStartDate#2");
  }

  @Test
  void one_finding_for_the_episode_points_at_the_plans_that_are_open() {
    Asked asked =
        Ask.rule("4004")
            .of(
                child(
                    episode(plan("2024-05-01", null)),
                    episode(
                        plan("2024-05-01", null),
                        plan("2024-05-01", "2024-05-02"),
                        plan(null, null),
                        plan("2024-05-03", "soon"))));
    assertThat(asked.found())
        .containsExactly(
            "CINPlanEndDate (absent) in CINPlanDates#2, CINPlanStartDate#2,"
                + " CINPlanEndDate (absent) in CINPlanDates#4,"
                + " CINPlanStartDate (absent) in CINPlanDates#4,"
                + " CINPlanEndDate#2, CINPlanStartDate#4");
  }

  @Test
  void open_plans_are_counted_episode_by_episode() {
    Xml open = plan("2024-05-01", null);
    assertFound(Ask.rule("4004").of(child(episode(open), episode(open))), "passes", "");
    Xml ended = plan("2024-05-01", "2024-05-02");
    assertFound(Ask.rule("4004").of(child(episode(ended, ended))), "not applicable", "");
    assertFound(Ask.rule("4004").of(child(episode())), "not applicable", "");
  }

  /** Y is the second plan; X, which ended before it started, fills no days itself. */
  @ParameterizedTest(name = "in {0} X [{1}], Y [{2}] to [{3}]: {4}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-04, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, fires",
    "2024-25, 2024-05-02, 2024-05-03, 2024-05-01, passes",
    "2024-25, 2024-04-30, 2024-05-01, '', passes",
    "2024-25, 2024-05-01, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, fires",
    "2024-25, 2025-04-01, 2024-05-01, '', passes",
    "2024-25, '', 2024-05-01, 2024-05-03, not applicable",
    "2024-25, , 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-32, 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, not applicable",
    "2024-25, 2024-05-02, , '', not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', fires",
    "2022-23, 2023-04-01, 2022-05-01, '', passes",
    "2026-27, 2027-03-31, 2022-05-01, '', fires",
    "2026-27, 2027-04-01, 2022-05-01, '', passes",
  })
  void plans_overlap(
      String year, @Nullable String x, @Nullable String y, String end, String answer) {
    Xml starting = plan(x, "2000-01-01");
    Xml other = plan(y, end);
    assertFound(
        Ask.rule("4014").in(year).of(child(episode(starting, other))),
        answer,
        "CINPlanStartDate#1, CINPlanStartDate#2, CINPlanEndDate#2");
    assertFound(
        Ask.rule("4014").in(year).of(child(episode(other), episode(starting))),
        answer,
        "CINPlanStartDate#2, CINPlanStartDate#1, CINPlanEndDate#1");
  }

  @Test
  void two_plans_with_the_same_dates_each_start_in_the_other() {
    Xml one = plan("2024-05-01", "2024-05-03");
    assertThat(Ask.rule("4014").of(child(episode(one, one))).found())
        .containsExactly(
            "CINPlanStartDate#1, CINPlanStartDate#2, CINPlanEndDate#2",
            "CINPlanStartDate#2, CINPlanStartDate#1, CINPlanEndDate#1");
    Xml open = plan("2024-05-01", null);
    assertThat(Ask.rule("4014").of(child(episode(open), episode(open))).found())
        .containsExactly(
            "CINPlanStartDate#1, CINPlanStartDate#2, CINPlanEndDate (absent) in CINPlanDates#2",
            "CINPlanStartDate#2, CINPlanStartDate#1, CINPlanEndDate (absent) in CINPlanDates#1");
  }

  @Test
  void a_plan_is_not_compared_with_itself_or_with_those_of_another_child() {
    Xml open = plan("2024-05-01", null);
    assertFound(
        Ask.rule("4014").of(child(episode(open)), child(episode(open))), "not applicable", "");
  }

  @ParameterizedTest(name = "in {0} plan [{1}], protection plan [{2}] to [{3}]: {4}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-04, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, passes",
    "2024-25, 2024-05-02, 2024-05-03, 2024-05-01, passes",
    "2024-25, 2024-05-01, 2024-05-01, '', fires",
    "2024-25, 2024-04-30, 2024-05-01, '', passes",
    "2024-25, 2025-03-31, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, fires",
    "2024-25, 2025-04-01, 2024-05-01, '', passes",
    "2024-25, '', 2024-05-01, '', not applicable",
    "2024-25, , 2024-05-01, '', not applicable",
    "2024-25, 2024-05-32, 2024-05-01, '', not applicable",
    "2024-25, 2024-05-02, '', '', not applicable",
    "2024-25, 2024-05-02, , '', not applicable",
    "2024-25, 2024-05-02, 2024-05-00, '', not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', fires",
    "2022-23, 2023-04-01, 2022-05-01, '', passes",
    "2026-27, 2027-03-31, 2022-05-01, '', fires",
    "2026-27, 2027-04-01, 2022-05-01, '', passes",
  })
  void a_start_during_a_plan_of_the_other_kind(
      String year, @Nullable String start, @Nullable String from, String to, String answer) {
    Xml plan = plan(start, "2000-01-01");
    Xml protection = protection(from, to);
    String found = "CINPlanStartDate, CPPstartDate, CPPendDate";
    assertFound(Ask.rule("4016").in(year).of(child(episode(plan, protection))), answer, found);
    assertFound(
        Ask.rule("4016").in(year).of(child(episode(protection), episode(plan))), answer, found);

    Xml starting = protection(start, "2000-01-01");
    Xml other = plan(from, to);
    String reverse = "CPPstartDate, CINPlanStartDate, CINPlanEndDate";
    assertFound(Ask.rule("4017").in(year).of(child(episode(other, starting))), answer, reverse);
    assertFound(
        Ask.rule("4017").in(year).of(child(episode(starting), episode(other))), answer, reverse);
  }

  @Test
  void each_pair_of_plans_is_a_finding() {
    Xml child =
        child(
            episode(
                plan("2024-05-01", "2024-05-03"),
                plan("2024-05-02", null),
                protection("2024-05-02", "2024-05-03")),
            episode(protection("2024-05-01", null)));
    assertThat(Ask.rule("4016").of(child).found())
        .containsExactly(
            "CINPlanStartDate#1, CPPstartDate#2, CPPendDate (absent) in ChildProtectionPlans#2",
            "CINPlanStartDate#2, CPPstartDate#1, CPPendDate",
            "CINPlanStartDate#2, CPPstartDate#2, CPPendDate (absent) in ChildProtectionPlans#2");
    assertThat(Ask.rule("4017").of(child).found())
        .containsExactly(
            "CPPstartDate#1, CINPlanStartDate#1, CINPlanEndDate",
            "CPPstartDate#1, CINPlanStartDate#2, CINPlanEndDate (absent) in CINPlanDates#2",
            "CPPstartDate#2, CINPlanStartDate#1, CINPlanEndDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4016", "4017"})
  void plans_of_one_kind_or_of_two_children_are_not_compared(String code) {
    Xml plan = plan("2024-05-01", null);
    Xml protection = protection("2024-05-01", null);
    assertFound(
        Ask.rule(code)
            .of(child(episode(plan, plan)), child(episode(protection), episode(protection))),
        "not applicable",
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4001", "4014", "4016", "4017"})
  void findings_of_one_child_are_bounded(String code) {
    Xml[] plans =
        Stream.concat(
                Stream.generate(() -> plan("2024-05-01", null)).limit(40),
                Stream.generate(() -> protection("2024-05-01", null)).limit(40))
            .toArray(Xml[]::new);
    Asked asked = Ask.rule(code).of(child(episode(plans)), child(episode(plans)));
    assertThat(asked.findings()).hasSize(2 * OverlapCheck.MOST_FINDINGS);
    assertThat(asked.children()).contains("C1", "C2");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child =
        child(
            episode(
                plan("2022-05-01", null),
                plan("2022-05-01", null),
                protection("2022-05-01", null)));
    for (String code : List.of("4001", "4004", "4014", "4016", "4017")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4014", "4016", "4017"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Xml plan = plan("2024-05-01", "2024-05-03");
    Xml protection = protection("2024-05-01", "2024-05-03");
    Asked asked = Ask.rule(code).withoutPeriod().of(child(episode(plan, plan, protection)));
    assertFound(asked, "not checked", "");
  }

  private static Xml protection(@Nullable String start, @Nullable String end) {
    return group("ChildProtectionPlans", item("CPPstartDate", start), item("CPPendDate", end));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
