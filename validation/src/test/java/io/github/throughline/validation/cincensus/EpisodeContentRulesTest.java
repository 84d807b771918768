package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.assessment;
import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeContentRulesTest {
  @ParameterizedTest(name = "closed [{0}] with {1}: {2}")
  @CsvSource({
    "RC8, Section47, fires",
    "RC8, ChildProtectionPlans, fires",
    "RC8, CINPlanDates, fires",
    "RC9, Section47, fires",
    "RC9, ChildProtectionPlans, fires",
    "RC9, CINPlanDates, fires",
    "RC8, Assessments, passes",
    "RC9, Assessments, passes",
    "RC7, Section47, not applicable",
    "rc8, Section47, not applicable",
    "' RC8', Section47, not applicable",
    "'', Section47, not applicable",
    ", Section47, not applicable",
  })
  void more_than_assessed_even_if_the_group_is_empty(
      @Nullable String reason, String group, String answer) {
    Asked asked =
        Ask.rule("2990").of(child(episode(item("ReasonForClosure", reason), group(group))));
    assertFound(asked, answer, "ReasonForClosure, " + group);
  }

  @ParameterizedTest(name = "closed RC8 with a conference on [{0}]: {1}")
  @CsvSource({
    "2024-05-01, fires",
    "'', passes",
    "2024-05-32, passes",
    ", passes",
  })
  void more_than_assessed_by_a_conference(@Nullable String conference, String answer) {
    Asked asked =
        Ask.rule("2990")
            .of(
                child(
                    episode(
                        item("ReasonForClosure", "RC8"), item("DateOfInitialCPC", conference))));
    assertFound(asked, answer, "ReasonForClosure, DateOfInitialCPC");
  }

  @Test
  void all_that_is_more_than_assessed_is_in_one_finding() {
    Xml groups =
        episode(
            item("ReasonForClosure", "RC9"),
            item("DateOfInitialCPC", "2024-05-01"),
            assessment(),
            plan("2024-05-01", null),
            group("Section47", item("DateOfInitialCPC", "2024-05-01")),
            group("Section47"),
            group("ChildProtectionPlans"));
    Asked asked =
        Ask.rule("2990")
            .of(
                child(
                    episode(group("Section47")),
                    groups,
                    episode(item("ReasonForClosure", "RC8"), assessment())));
    assertThat(asked.found())
        .containsExactly(
            "ReasonForClosure#1, DateOfInitialCPC#1, CINPlanDates, Section47#2, Section47#3,"
                + " ChildProtectionPlans");
    assertThat(asked.outcome().passed()).isEqualTo(1);
    assertThat(asked.outcome().notApplicable()).isEqualTo(1);
  }

  @Test
  void each_enquiry_without_an_assessment_in_its_episode_is_a_finding() {
    Asked asked =
        Ask.rule("2991Q")
            .of(
                child(
                    episode(group("Section47"), group("Section47", item("S47ActualStartDate", ""))),
                    episode(assessment()),
                    episode(assessment(), group("Section47"))));
    assertThat(asked.found()).containsExactly("Section47#1", "Section47#2");
    assertThat(asked.outcome().passed()).isEqualTo(1);
    assertThat(asked.outcome().notApplicable()).isEqualTo(1);
  }

  @Test
  void an_empty_assessment_is_an_assessment() {
    Xml child = child(episode(item("ReasonForClosure", "RC8"), assessment(), group("Section47")));
    assertThat(Ask.rule("2991Q").of(child).answer()).isEqualTo("passes");
    assertThat(Ask.rule("8825Q").of(child).answer()).isEqualTo("passes");
  }

  @ParameterizedTest(name = "closed [{0}]: {1}")
  @CsvSource({
    "RC8, fires",
    "RC9, fires",
    "RC7, not applicable",
    "rc8, not applicable",
    "'RC8 ', not applicable",
    "'', not applicable",
    ", not applicable",
  })
  void closed_after_no_assessment(@Nullable String reason, String answer) {
    Xml closed = episode(item("ReasonForClosure", reason), group("Section47"));
    assertFound(Ask.rule("8825Q").of(child(closed)), answer, "ReasonForClosure");
    assertFound(
        Ask.rule("8825Q").of(child(episode(assessment()), closed)), answer, "ReasonForClosure");
  }

  @ParameterizedTest(name = "no further action [{0}]: {1}")
  @CsvSource({
    "true, fires",
    "1, fires",
    "' True ', fires",
    "false, not applicable",
    "0, not applicable",
    "2, not applicable",
    "'', not applicable",
    ", not applicable",
  })
  void work_after_no_further_action(@Nullable String flag, String answer) {
    Asked asked =
        Ask.rule("8831")
            .of(
                child(
                    episode(
                        assessment(item("AssessmentActualStartDate", "2024-05-01")),
                        item("ReferralNFA", flag))));
    assertFound(asked, answer, "ReferralNFA, AssessmentActualStartDate");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "AssessmentActualStartDate, Assessments",
    "AssessmentAuthorisationDate, Assessments",
    "S47ActualStartDate, Section47",
    "DateOfInitialCPC, Section47",
    "DateOfInitialCPC,",
  })
  void each_date_after_no_further_action_counts_if_it_is_one(String item, @Nullable String group) {
    assertFound(withDate(item, "2024-05-01", group), "fires", "ReferralNFA, " + item);
    assertFound(withDate(item, "", group), "passes", "");
    assertFound(withDate(item, "2024-05-32", group), "passes", "");
    assertFound(withDate(item, null, group), "passes", "");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "AssessmentInternalReviewDate, Assessments",
    "InitialCPCtarget, Section47",
    "CPPstartDate, ChildProtectionPlans",
    "CINPlanStartDate, CINPlanDates",
  })
  void other_dates_after_no_further_action_do_not_count(String item, String group) {
    assertFound(withDate(item, "2024-05-01", group), "passes", "");
  }

  @Test
  void all_dates_after_no_further_action_are_in_one_finding() {
    Asked asked =
        Ask.rule("8831")
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", "2024-05-01"),
                        assessment(),
                        assessment(
                            item("AssessmentActualStartDate", "2024-05-01"),
                            item("AssessmentAuthorisationDate", "2024-05-02")),
                        group("Section47", item("DateOfInitialCPC", "2024-05-03")),
                        group("Section47", item("S47ActualStartDate", "2024-05-02")),
                        item("ReferralNFA", "true"))));
    assertThat(asked.found())
        .containsExactly(
            "ReferralNFA, DateOfInitialCPC#1, AssessmentActualStartDate,"
                + " AssessmentAuthorisationDate, DateOfInitialCPC#2, S47ActualStartDate");
  }

  @Test
  void work_of_another_episode_does_not_count() {
    Asked asked =
        Ask.rule("8831")
            .of(
                child(
                    episode(item("ReferralNFA", "true")),
                    episode(item("DateOfInitialCPC", "2024-05-01"), item("ReferralNFA", "false"))));
    assertThat(asked.answer()).isEqualTo("passes");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child =
        child(
            episode(
                item("ReasonForClosure", "RC9"),
                group("Section47", item("S47ActualStartDate", "2024-05-01")),
                item("ReferralNFA", "true")));
    for (String code : List.of("2990", "2991Q", "8825Q", "8831")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  private static Asked withDate(String item, @Nullable String date, @Nullable String group) {
    List<Xml> parts = new ArrayList<>();
    parts.add(group == null ? item(item, date) : group(group, item(item, date)));
    parts.add(item("ReferralNFA", "true"));
    return Ask.rule("8831").of(child(episode(parts.toArray(Xml[]::new))));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
