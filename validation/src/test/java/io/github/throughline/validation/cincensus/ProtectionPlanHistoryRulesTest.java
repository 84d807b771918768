package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionPlanHistoryRulesTest {
  @ParameterizedTest(name = "referred [{0}], started [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    "          , 2024-05-01, not applicable",
    "''        , 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-04-31, not applicable",
  })
  void plan_starts_before_referral(
      @Nullable String referred, @Nullable String started, String answer) {
    Asked asked =
        Ask.rule("1105").of(child(episode(item("CINreferralDate", referred), plan(started, null))));
    assertFound(asked, answer, "CPPstartDate, CINreferralDate");
  }

  @Test
  void each_plan_is_compared_with_the_referral_of_its_own_episode() {
    Asked asked =
        Ask.rule("1105")
            .of(
                child(
                    episode(
                        item("CINreferralDate", "2024-05-02"),
                        plan("2024-05-01", null),
                        plan("2024-05-02", null),
                        plan("2024-04-01", null)),
                    episode(item("CINreferralDate", "2024-04-01"), plan("2024-05-01", null))));
    assertThat(asked.found())
        .containsExactly("CPPstartDate#1, CINreferralDate#1", "CPPstartDate#3, CINreferralDate#1");
  }

  @Test
  void more_plans_than_conferences() {
    Xml plan = child(episode(plan("2024-05-01", null)));
    Xml ofEnquiry = child(episode(enquiry("2024-05-01", "false")));
    Xml ofEpisode = child(episode(item("DateOfInitialCPC", "2024-05-01")));
    assertFound(Ask.rule("2883").of(plan), "fires", "whole return");
    assertFound(Ask.rule("2883").of(plan, ofEnquiry), "passes", "");
    assertFound(Ask.rule("2883").of(ofEpisode, plan), "passes", "");
    assertFound(Ask.rule("2883").of(plan, ofEnquiry, plan), "fires", "whole return");
    assertFound(Ask.rule("2883").of(plan, ofEnquiry, plan, ofEpisode), "passes", "");
    assertFound(Ask.rule("2883").of(ofEpisode, ofEnquiry, plan), "passes", "");
    assertFound(Ask.rule("2883").of(ofEpisode, ofEnquiry), "not applicable", "");
    assertThat(Ask.rule("2883").of(plan).children()).containsExactly("null");
  }

  @Test
  void every_plan_and_conference_of_one_child_and_day_counts() {
    Xml both = episode(item("DateOfInitialCPC", "2024-05-01"), enquiry("2024-05-01", "true"));
    Xml two = episode(plan("2024-05-01", null), plan("2024-05-01", null));
    Xml three = episode(plan("2024-05-01", null), plan("2024-05-01", null), plan("2024-05-01", ""));
    assertFound(Ask.rule("2883").of(child(both, two)), "passes", "");
    assertFound(Ask.rule("2883").of(child(both, three)), "fires", "whole return");
  }

  @ParameterizedTest(name = "in {0} started [{1}], conferences [{2}] and [{3}]: {4}")
  @CsvSource({
    "2024-25, 2024-03-31, '', '', not applicable",
    "2024-25, 2024-04-01, '', '', fires",
    "2024-25, 2025-03-31, '', '', fires",
    "2024-25, 2025-04-01, '', '', not applicable",
    "2024-25, '', '', '', not applicable",
    "2024-25, 2024-05-32, '', '', not applicable",
    "2024-25, 2024-05-01, 2024-03-31, '', fires",
    "2024-25, 2024-05-01, 2024-04-01, '', passes",
    "2024-25, 2024-05-01, 2025-03-31, '', passes",
    "2024-25, 2024-05-01, 2025-04-01, '', fires",
    "2024-25, 2024-05-01, 2024-04-31, '', fires",
    "2024-25, 2024-05-01, '', 2024-03-31, fires",
    "2024-25, 2024-05-01, '', 2024-04-01, passes",
    "2024-25, 2024-05-01, '', 2025-03-31, passes",
    "2024-25, 2024-05-01, '', 2025-04-01, fires",
    "2024-25, 2024-05-01, '', 2024-04-31, fires",
    "2022-23, 2022-04-01, 2022-03-31, 2023-04-01, fires",
    "2022-23, 2023-03-31, 2022-04-01, 2023-04-01, passes",
    "2026-27, 2026-04-01, 2026-03-31, 2027-04-01, fires",
    "2026-27, 2027-03-31, 2026-03-31, 2027-03-31, passes",
  })
  void plans_and_conferences_of_the_period_are_counted(
      String year, String started, String ofEnquiry, String ofEpisode, String answer) {
    Asked asked =
        Ask.rule("2883")
            .in(year)
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", ofEpisode),
                        enquiry(ofEnquiry, ""),
                        plan(started, null))));
    assertFound(asked, answer, "whole return");
  }

  @ParameterizedTest(name = "in {0} started [{1}], conference [{2}] of the episode: {3}")
  @CsvSource({
    "2024-25, 2024-05-01, 2024-04-30, fires",
    "2024-25, 2024-05-01, 2024-05-01, passes",
    "2024-25, 2024-05-01, 2024-05-02, fires",
    "2024-25, 2024-05-01, '', fires",
    "2024-25, 2024-05-01, 2024-05-32, fires",
    "2024-25, 2024-03-31, 2024-05-01, not applicable",
    "2024-25, 2024-04-01, 2024-05-01, fires",
    "2024-25, 2025-03-31, 2024-05-01, fires",
    "2024-25, 2025-04-01, 2024-05-01, not applicable",
    "2024-25, '', 2024-05-01, not applicable",
    "2024-25, 2024-05-32, 2024-05-32, not applicable",
    "2022-23, 2022-03-31, '', not applicable",
    "2022-23, 2022-04-01, '', fires",
    "2026-27, 2027-03-31, '', fires",
    "2026-27, 2027-04-01, '', not applicable",
  })
  void plan_starts_on_no_conference(String year, String started, String held, String answer) {
    Xml plan = plan(started, null);
    assertFound(
        Ask.rule("2885").in(year).of(child(episode(item("DateOfInitialCPC", held), plan))),
        answer,
        "CPPstartDate, DateOfInitialCPC");
    assertFound(
        Ask.rule("2885").in(year).of(child(episode(enquiry(held, "false"), plan))),
        answer,
        "CPPstartDate, DateOfInitialCPC");
  }

  @ParameterizedTest(name = "none required [{0}], enquiry [{1}], episode [{2}]: {3}")
  @CsvSource({
    "true, 2024-05-01, 2024-04-01, fires, DateOfInitialCPC#1",
    "1, 2024-05-01, 2024-04-01, fires, DateOfInitialCPC#1",
    "' TRUE ', 2024-05-01, 2024-04-01, fires, DateOfInitialCPC#1",
    "true, 2024-04-01, 2024-05-01, passes, ''",
    "1, 2024-04-01, 2024-05-01, passes, ''",
    "true, '', 2024-05-01, passes, ''",
    "false, 2024-04-01, 2024-05-01, fires, DateOfInitialCPC#2",
    "0, 2024-04-01, 2024-05-01, fires, DateOfInitialCPC#2",
    "'', 2024-04-01, 2024-05-01, fires, DateOfInitialCPC#2",
    ", 2024-04-01, 2024-05-01, fires, DateOfInitialCPC#2",
    "yes, 2024-04-01, 2024-05-01, fires, DateOfInitialCPC#2",
    "false, '', 2024-05-01, fires, DateOfInitialCPC#2",
    "'', 2024-05-01, 2024-04-01, passes, ''",
  })
  void an_enquiry_counts_unless_it_required_no_conference(
      @Nullable String notRequired,
      String ofEnquiry,
      String ofEpisode,
      String answer,
      String compared) {
    Asked asked =
        Ask.rule("2885")
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", ofEpisode),
                        enquiry(ofEnquiry, notRequired),
                        plan("2024-05-01", null))));
    assertFound(asked, answer, "CPPstartDate, " + compared);
  }

  @Test
  void one_of_several_enquiries_is_enough() {
    Xml held = enquiry("2024-05-01", "false");
    Xml other = enquiry("2024-04-01", "false");
    Xml plan = plan("2024-05-01", null);
    assertFound(Ask.rule("2885").of(child(episode(other, held, plan))), "passes", "");
    assertFound(Ask.rule("2885").of(child(episode(held, other, plan))), "passes", "");
    assertFound(
        Ask.rule("2885").of(child(episode(other, enquiry(null, "false"), plan))),
        "fires",
        "CPPstartDate, DateOfInitialCPC, DateOfInitialCPC (absent) in Section47#2");
  }

  @Test
  void a_conference_that_is_not_there_is_shown_where_it_is_missed() {
    assertFound(
        Ask.rule("2885").of(child(episode(), episode(plan("2024-05-01", null)))),
        "fires",
        "CPPstartDate, DateOfInitialCPC (absent) in CINdetails#2");
  }

  @Test
  void each_plan_is_judged_by_itself_and_shown_with_the_conferences_that_none_follows() {
    Asked asked =
        Ask.rule("2885")
            .of(
                child(
                    episode(
                        enquiry("2024-05-01", "false"),
                        enquiry("2024-06-01", "false"),
                        enquiry("2023-05-01", "false"),
                        plan("2024-05-01", null),
                        plan("2024-05-02", null),
                        plan("2023-05-01", null),
                        plan("2024-05-03", null)),
                    episode(
                        item("DateOfInitialCPC", "2024-05-02"),
                        plan("2024-05-02", null),
                        plan("2024-05-01", null))));
    assertThat(asked.found())
        .containsExactly(
            "CPPstartDate#2, DateOfInitialCPC#2",
            "CPPstartDate#4, DateOfInitialCPC#2",
            "CPPstartDate#6");
  }

  @ParameterizedTest(name = "no further action [{0}]: {1}")
  @CsvSource({
    "true, fires",
    "1, fires",
    "' TRUE ', fires",
    "True, fires",
    "false, not applicable",
    "0, not applicable",
    "'', not applicable",
    "yes, not applicable",
    ", not applicable",
  })
  void plan_after_no_further_action(@Nullable String flag, String answer) {
    Asked asked =
        Ask.rule("8832").of(child(episode(item("ReferralNFA", flag), plan("2024-05-01", null))));
    assertFound(asked, answer, "ChildProtectionPlans, CPPstartDate, ReferralNFA");
  }

  @Test
  void each_plan_after_no_further_action_is_a_finding_even_an_empty_one() {
    Xml nothingFollowed = item("ReferralNFA", "true");
    Asked asked =
        Ask.rule("8832")
            .of(
                child(
                    episode(plan("2024-04-01", null), plan("2024-04-02", null)),
                    episode(
                        nothingFollowed,
                        plan("2024-05-01", null),
                        group("ChildProtectionPlans"),
                        plan("", null))));
    assertThat(asked.found())
        .containsExactly(
            "ChildProtectionPlans#3, CPPstartDate#3, ReferralNFA",
            "ChildProtectionPlans#4, ReferralNFA",
            "ChildProtectionPlans#5, CPPstartDate#4, ReferralNFA");
    assertFound(Ask.rule("8832").of(child(episode(nothingFollowed))), "passes", "");
  }

  @ParameterizedTest(name = "died [{0}], plan [{1}]: {2}")
  @CsvSource({
    "2024-05-01, 2024-04-30, passes",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, fires",
    "2024-05-01, '', not applicable",
    "2024-05-01, 2024-05-32, not applicable",
    "2024-05-01, , not applicable",
    "'', 2024-05-02, not applicable",
    "2024-02-30, 2024-05-02, not applicable",
    ", 2024-05-02, not applicable",
  })
  void plan_starts_or_ends_after_death(@Nullable String died, @Nullable String day, String answer) {
    Xml death = item("PersonDeathDate", died);
    assertFound(
        Ask.rule("8915").of(child(death, episode(plan(day, null)))),
        answer,
        "CPPstartDate, PersonDeathDate");
    assertFound(
        Ask.rule("8920").of(child(death, episode(plan(null, day)))),
        answer,
        "CPPendDate, PersonDeathDate");
    assertFound(Ask.rule("8915").of(child(death, episode(plan(null, day)))), "not applicable", "");
    assertFound(Ask.rule("8920").of(child(death, episode(plan(day, null)))), "not applicable", "");
  }

  @Test
  void each_plan_after_death_is_a_finding_in_any_episode() {
    Xml late = plan("2024-05-02", "2024-05-03");
    Xml child =
        child(
            item("PersonDeathDate", "2024-05-01"),
            episode(late, plan("2024-04-01", "2024-05-01")),
            episode(late));
    assertThat(Ask.rule("8915").of(child).found())
        .containsExactly("CPPstartDate#1, PersonDeathDate", "CPPstartDate#3, PersonDeathDate");
    assertThat(Ask.rule("8920").of(child).found())
        .containsExactly("CPPendDate#1, PersonDeathDate", "CPPendDate#3, PersonDeathDate");
  }

  @ParameterizedTest(name = "one ended [{0}], the other [{1}]: {2}")
  @CsvSource({
    "'', '', fires",
    "2024-05-32, '', fires",
    "'', 2024-05-32, fires",
    "2024-05-02, '', passes",
    "'', 2024-05-02, passes",
    "2024-05-02, 2024-05-02, passes",
  })
  void several_open_plans(String ended, String otherEnded, String answer) {
    Xml one = plan("2024-05-01", ended);
    Xml other = plan("2024-06-01", otherEnded);
    String found = "CPPendDate#1, CPPstartDate#1, CPPendDate#2, CPPstartDate#2";
    assertFound(Ask.rule("8935").of(child(episode(one, other))), answer, found);
    assertFound(Ask.rule("8935").of(child(episode(one), episode(other))), answer, found);
    assertFound(Ask.rule("8935").of(child(episode(one)), child(episode(other))), "passes", "");
  }

  /** The second plan of one episode and the first of another are both open. */
  @Test
  void only_the_open_plans_are_shown_wherever_they_stand() {
    Asked asked =
        Ask.rule("8935")
            .of(
                child(
                    episode(plan("2024-04-01", "2024-04-02"), plan("2024-05-01", null)),
                    episode(),
                    episode(group("ChildProtectionPlans"))));
    assertThat(asked.found())
        .containsExactly(
            "CPPendDate (absent) in ChildProtectionPlans#2, CPPstartDate#2,"
                + " CPPendDate (absent) in ChildProtectionPlans#3");
  }

  /** Y is the other plan; X ends before it starts and so fills no days itself. */
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
    "2024-25, 2025-03-30, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, '', fires",
    "2024-25, 2025-04-01, 2024-05-01, '', passes",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, fires",
    "2024-25, '', 2024-05-01, 2024-05-03, not applicable",
    "2024-25, , 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-32, 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, not applicable",
    "2024-25, 2024-05-02, , 2024-05-03, not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', fires",
    "2022-23, 2023-04-01, 2022-05-01, '', passes",
    "2026-27, 2027-03-31, 2022-05-01, '', fires",
    "2026-27, 2027-04-01, 2022-05-01, '', passes",
  })
  void plans_overlap(
      String year, @Nullable String x, @Nullable String y, String ended, String answer) {
    Xml starting = plan(x, x == null ? null : "2000-01-01");
    Xml other = plan(y, ended);
    String endOfOther = x == null ? "CPPendDate" : "CPPendDate#2";
    assertFound(
        Ask.rule("8940").in(year).of(child(episode(starting, other))),
        answer,
        "CPPstartDate#1, CPPstartDate#2, " + endOfOther);
    assertFound(
        Ask.rule("8940").in(year).of(child(episode(starting), episode(other))),
        answer,
        "CPPstartDate#1, CPPstartDate#2, " + endOfOther);
    assertFound(
        Ask.rule("8940").in(year).of(child(episode(other), episode(starting))),
        answer,
        "CPPstartDate#2, CPPstartDate#1, CPPendDate#1");
  }

  @Test
  void two_plans_with_the_same_dates_each_start_in_the_other() {
    Xml ended = plan("2024-05-01", "2024-05-03");
    assertThat(Ask.rule("8940").of(child(episode(ended), episode(ended))).found())
        .containsExactly(
            "CPPstartDate#1, CPPstartDate#2, CPPendDate#2",
            "CPPstartDate#2, CPPstartDate#1, CPPendDate#1");
    Xml open = plan("2024-05-01", null);
    assertThat(Ask.rule("8940").of(child(episode(open, open))).found())
        .containsExactly(
            "CPPstartDate#1, CPPstartDate#2, CPPendDate (absent) in ChildProtectionPlans#2",
            "CPPstartDate#2, CPPstartDate#1, CPPendDate (absent) in ChildProtectionPlans#1");
  }

  @Test
  void one_plan_alone_and_plans_of_two_children_do_not_overlap() {
    Xml open = child(episode(plan("2024-05-01", null)));
    assertFound(Ask.rule("8940").of(open, open), "not applicable", "");
  }

  @Test
  void findings_of_one_child_are_bounded() {
    Xml[] plans = Stream.generate(() -> plan("2024-05-01", "")).limit(1_500).toArray(Xml[]::new);
    assertThat(Ask.rule("8940").of(child(episode(plans))).findings())
        .hasSize(OverlapCheck.MOST_FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1105", "2883", "2885", "8915", "8920", "8935", "8940"})
  void a_child_without_a_plan_is_not_asked(String code) {
    Asked asked =
        Ask.rule(code)
            .of(
                child(
                    item("PersonDeathDate", "2024-05-01"),
                    episode(item("CINreferralDate", "2024-05-01"))),
                child());
    assertFound(asked, "not applicable", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2883", "2885", "8940"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Xml plan = plan("2024-05-01", "2024-05-03");
    Asked asked = Ask.rule(code).withoutPeriod().of(child(episode(plan, plan)));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    for (CollectionYearAndDay in : CollectionYearAndDay.ALL) {
      Xml plan = plan(in.day(), null);
      Xml ended = plan(in.day(), in.day());
      Xml child =
          child(
              item("PersonDeathDate", "2020-01-01"),
              episode(
                  item("CINreferralDate", "2030-01-01"),
                  item("ReferralNFA", "true"),
                  plan,
                  plan,
                  ended));
      for (String code : List.of("1105", "2883", "2885", "8832", "8915", "8920", "8935", "8940")) {
        assertThat(Ask.rule(code).in(in.year()).of(child).answer())
            .as("%s in %s", code, in.year())
            .isEqualTo("fires");
      }
    }
  }

  /** A year and a day in its period. */
  private record CollectionYearAndDay(String year, String day) {
    static final List<CollectionYearAndDay> ALL =
        CinCensusRules.years().stream()
            .map(year -> new CollectionYearAndDay(year.toString(), year.firstDay().toString()))
            .toList();
  }

  private static Xml plan(@Nullable String start, @Nullable String end) {
    return group("ChildProtectionPlans", item("CPPstartDate", start), item("CPPendDate", end));
  }

  private static Xml enquiry(@Nullable String conference, @Nullable String notRequired) {
    return group(
        "Section47", item("DateOfInitialCPC", conference), item("ICPCnotRequired", notRequired));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
