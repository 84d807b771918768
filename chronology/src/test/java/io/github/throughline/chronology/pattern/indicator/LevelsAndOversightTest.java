package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Sam.prompts;
import static io.github.throughline.chronology.pattern.indicator.Sam.rows;
import static io.github.throughline.chronology.pattern.indicator.Sam.says;
import static io.github.throughline.chronology.pattern.indicator.Sam.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.OversightRecordBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CI-13 and CI-25, worked by hand. */
class LevelsAndOversightTest {
  // CI-13

  private static Plan plan(String id, String from, String to, String category) {
    return ChildProtectionPlanBuilder.builder()
        .id(id)
        .startedOn(UncertainDate.parse(from))
        .endedOn(to == null ? null : UncertainDate.parse(to))
        .latestCategory(new Coded("local", category, category))
        .build();
  }

  private static IndicatorResult levels(Plan... plans) {
    return says(Indicator.CI_13, Sam.file().plans(List.of(plans)).build());
  }

  @Test
  void a_second_plan_of_the_same_category_within_a_year_is_told_and_asked_about() {
    IndicatorResult result =
        levels(
            plan("a", "2018-01-01", "2019-01-01", "Neglect"),
            plan("b", "2020-01-01", null, "Neglect"));
    assertThat(sentences(result))
        .containsExactly(
            "2 times of a plan or of care are recorded.",
            "1 return to the same or a higher level within 12 months of an end is recorded.",
            "2 child protection plans are recorded.",
            "The 2nd plan has the same category as the one before: Neglect.");
    assertThat(prompts(result)).containsExactly("return-after-step-down", "same-category-again");
    assertThat(rows(result, "Child protection plans"))
        .extracting(row -> row.get(2))
        .containsExactly("12", "");
  }

  @Test
  void a_day_after_the_year_is_no_return_and_another_category_is_not_the_same() {
    IndicatorResult result =
        levels(
            plan("a", "2018-01-01", "2019-01-01", "Neglect"),
            plan("b", "2020-01-02", null, "Emotional"));
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_plan_of_three_months_ended_early_and_one_of_a_day_more_did_not() {
    assertThat(sentences(levels(plan("a", "2018-01-15", "2018-04-15", "Neglect"))))
        .contains("The plan that began on 15 January 2018 ended within 3 months.");
    assertThat(sentences(levels(plan("a", "2018-01-15", "2018-04-16", "Neglect"))))
        .noneMatch(sentence -> sentence.contains("ended within"));
  }

  @Test
  void an_end_of_which_only_the_year_is_known_makes_a_return_possible_and_asks_nothing_of_it() {
    IndicatorResult result =
        levels(
            plan("a", "2018-01-01", "2018", "Neglect"), plan("b", "2019-06-01", null, "Emotional"));
    assertThat(prompts(result)).isEmpty();
    assertThat(result.coverage())
        .contains("1 more pair of times may be a return: the days are not known well enough.");
  }

  @Test
  void without_a_plan_that_is_said() {
    assertThat(sentences(says(Indicator.CI_13, Sam.of())))
        .containsExactly("No plan or period of care is recorded.");
  }

  // CI-25

  private static OversightRecord looked(String on) {
    return OversightRecordBuilder.builder()
        .id("o" + on)
        .on(UncertainDate.parse(on))
        .decision(FreeText.of("Visit today"))
        .build();
  }

  private static IndicatorResult oversight(String event, OversightRecord... looked) {
    SignificantEvent injury = Sam.event("i", event, EventType.INJURY).build();
    return says(
        Indicator.CI_25, Sam.file().events(List.of(injury)).oversight(List.of(looked)).build());
  }

  @Test
  void oversight_on_the_next_working_day_is_in_time() {
    // Friday 5 January 2024 and Monday the 8th.
    IndicatorResult result = oversight("2024-01-05", looked("2024-01-08"));
    assertThat(sentences(result))
        .containsExactly("After each of 1 escalation, oversight is recorded within 1 working day.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_day_later_or_before_the_event_is_not() {
    assertThat(prompts(oversight("2024-01-05", looked("2024-01-09"))))
        .containsExactly("escalation-without-oversight");
    assertThat(prompts(oversight("2024-01-05", looked("2024-01-04"))))
        .containsExactly("escalation-without-oversight");
  }

  @Test
  void an_event_whose_day_is_not_known_is_left_out_and_said() {
    IndicatorResult result = oversight("2024-01");
    assertThat(prompts(result)).isEmpty();
    assertThat(result.leftOut()).hasSize(1);
  }

  @Test
  void an_event_too_recent_to_say_asks_nothing() {
    assertThat(prompts(oversight("2024-03-28"))).isEmpty();
    assertThat(prompts(oversight("2024-03-27"))).containsExactly("escalation-without-oversight");
  }

  @Test
  void without_an_escalation_that_is_said() {
    assertThat(sentences(says(Indicator.CI_25, Sam.of())))
        .containsExactly("No event that counts as an escalation is recorded.");
  }
}
