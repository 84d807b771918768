package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Sam.event;
import static io.github.throughline.chronology.pattern.indicator.Sam.prompts;
import static io.github.throughline.chronology.pattern.indicator.Sam.rows;
import static io.github.throughline.chronology.pattern.indicator.Sam.says;
import static io.github.throughline.chronology.pattern.indicator.Sam.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CI-14 and CI-15, worked by hand. */
class ChangeAndHistoryTest {
  // CI-15

  private static final EventType BETTER = EventType.HOME_CONDITIONS_IMPROVED;
  private static final EventType WORSE = EventType.HOME_CONDITIONS_POOR;

  @Test
  void an_improvement_is_paired_with_the_next_concern_of_its_kind() {
    IndicatorResult result =
        says(
            Indicator.CI_15,
            event("a", "2020-01-10", BETTER),
            event("b", "2020-03-10", WORSE),
            event("c", "2021-01-10", BETTER),
            event("d", "2021-06-09", WORSE),
            event("e", "2021-07-01", EventType.RELAPSE));
    assertThat(rows(result, "Improvements and what followed"))
        .extracting(row -> List.of(row.get(2), row.get(3)))
        .containsExactly(
            List.of("recorded again on 10 March 2020", "2"),
            List.of("recorded again on 9 June 2021", "4"));
    assertThat(prompts(result)).containsExactly("improvement-not-kept");
  }

  @Test
  void a_concern_of_another_kind_or_from_before_does_not_undo_it() {
    IndicatorResult result =
        says(
            Indicator.CI_15,
            event("a", "2020-01-09", WORSE),
            event("b", "2020-01-10", BETTER),
            event("c", "2020-02-10", EventType.RELAPSE));
    assertThat(rows(result, "Improvements and what followed"))
        .extracting(row -> row.get(2))
        .containsExactly("quiet, and not seen often enough to say");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void what_held_and_was_seen_each_month_is_told_as_that_and_one_missed_month_is_not() {
    List<Visit> visits = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      visits.add(
          VisitBuilder.builder()
              .id("v" + month)
              .on(UncertainDate.on(LocalDate.of(2023, 1, 10).plusMonths(month)))
              .childSeen(true)
              .build());
    }
    assertThat(followed(visits)).containsExactly("held and seen for 6 months or more");
    assertThat(followed(visits.subList(1, 6)))
        .containsExactly("quiet, and not seen often enough to say");
  }

  private static List<String> followed(List<Visit> visits) {
    IndicatorResult result =
        says(
            Indicator.CI_15,
            Sam.file()
                .events(List.of(event("a", "2023-01-10", BETTER).build()))
                .visits(visits)
                .build());
    return rows(result, "Improvements and what followed").stream().map(row -> row.get(2)).toList();
  }

  @Test
  void a_day_before_six_months_are_over_it_is_too_early_to_say() {
    assertThat(
            rows(
                    says(Indicator.CI_15, event("a", "2023-10-01", BETTER)),
                    "Improvements and what followed")
                .get(0))
        .contains("nothing recorded again so far");
  }

  @Test
  void an_improvement_whose_day_is_not_known_is_left_out_and_said() {
    IndicatorResult result = says(Indicator.CI_15, event("a", "2020", BETTER));
    assertThat(sentences(result))
        .containsExactly("No improvement of a known kind is recorded to the day.");
    assertThat(result.leftOut()).hasSize(1);
  }

  // CI-14

  private static SignificantEvent weighty(String id, String on) {
    return event(id, on, EventType.INJURY)
        .significance(
            List.of(SignificanceJudgementBuilder.builder().level(SignificanceLevel.HIGH).build()))
        .build();
  }

  private static Assessment assessment(String... cited) {
    return AssessmentBuilder.builder()
        .id("as")
        .referralId("r")
        .startedOn(UncertainDate.parse("2023-06-05"))
        .citations(
            Arrays.stream(cited).map(id -> CitationBuilder.builder().recordId(id).build()).toList())
        .build();
  }

  private static IndicatorResult drewOn(Assessment assessment, SignificantEvent... events) {
    return says(
        Indicator.CI_14,
        Sam.file()
            .events(List.of(events))
            .referrals(
                List.of(
                    ReferralBuilder.builder()
                        .id("r")
                        .referredOn(UncertainDate.parse("2023-06-01"))
                        .build()))
            .assessments(List.of(assessment))
            .build());
  }

  @Test
  void under_half_of_what_matters_cited_is_asked_about_and_half_is_not() {
    IndicatorResult few =
        drewOn(
            assessment("a"),
            weighty("a", "2021-01-01"),
            weighty("b", "2021-02-01"),
            weighty("c", "2021-03-01"));
    assertThat(sentences(few))
        .contains("2 significant entries from before the trigger, of 3, are not cited.");
    assertThat(prompts(few)).containsExactly("history-not-cited");
    assertThat(
            prompts(
                drewOn(assessment("a"), weighty("a", "2021-01-01"), weighty("b", "2021-02-01"))))
        .isEmpty();
  }

  @Test
  void citing_only_the_last_three_months_of_a_long_history_is_asked_about() {
    SignificantEvent old = event("o", "2020-01-01", EventType.INJURY).build();
    assertThat(prompts(drewOn(assessment("n"), old, weighty("n", "2023-03-01"))))
        .containsExactly("history-not-cited");
    assertThat(prompts(drewOn(assessment("n"), old, weighty("n", "2023-02-28")))).isEmpty();
  }

  @Test
  void an_event_that_may_be_of_after_the_trigger_is_no_history() {
    IndicatorResult result = drewOn(assessment("x"), weighty("a", "2023"));
    assertThat(prompts(result)).isEmpty();
    assertThat(sentences(result))
        .containsExactly(
            "Nothing is recorded from before the referral that the assessment followed.");
  }

  @Test
  void an_assessment_that_cites_nothing_says_nothing_of_what_it_drew_on() {
    IndicatorResult result = drewOn(assessment(), weighty("a", "2021-01-01"));
    assertThat(sentences(result))
        .containsExactly(
            "The assessment that began on 5 June 2023 cites no record, so what it drew on is not"
                + " known.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_change_in_the_year_before_is_told_beside() {
    IndicatorResult result =
        drewOn(
            assessment("a"),
            weighty("a", "2021-01-01"),
            event("m", "2022-06-02", EventType.HOUSE_MOVE).build(),
            event("n", "2022-06-01", EventType.HOUSE_MOVE).build());
    assertThat(sentences(result))
        .contains(
            "In the twelve months before, 1 change is recorded after which a history is easily"
                + " begun anew.");
  }

  @Test
  void without_an_assessment_that_is_said() {
    assertThat(sentences(says(Indicator.CI_14, Sam.of())))
        .containsExactly("No assessment with a day on which it began is recorded.");
  }
}
