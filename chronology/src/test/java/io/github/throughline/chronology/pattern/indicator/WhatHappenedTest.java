package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Sam.event;
import static io.github.throughline.chronology.pattern.indicator.Sam.harm;
import static io.github.throughline.chronology.pattern.indicator.Sam.prompts;
import static io.github.throughline.chronology.pattern.indicator.Sam.rows;
import static io.github.throughline.chronology.pattern.indicator.Sam.says;
import static io.github.throughline.chronology.pattern.indicator.Sam.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CI-01 to CI-07, worked by hand. */
class WhatHappenedTest {
  private static final EventType HIT = EventType.PHYSICAL_ABUSE;
  private static final EventType ALONE = EventType.NEGLECT_SUPERVISION;
  private static final EventType FIGHT = EventType.EXPOSURE_TO_DOMESTIC_ABUSE;

  // CI-01

  @Test
  void incidents_are_counted_by_kind_quarter_and_year_of_age() {
    IndicatorResult result =
        says(
            Indicator.CI_01,
            harm("a", "2023-01-04", FIGHT),
            harm("b", "2023-03-31", FIGHT),
            harm("c", "2023-04-01", HIT));
    assertThat(sentences(result))
        .containsExactly(
            "Physical harm: 1 incident is recorded, of 1 April 2023. Told by: Police 1.",
            "Domestic abuse: 2 incidents are recorded, between 4 January 2023 and 31 March 2023."
                + " Told by: Police 2.");
    assertThat(rows(result, "Incidents in each quarter"))
        .containsExactly(
            List.of("1 January 2023 to 31 March 2023", "2", "domestic abuse"),
            List.of("1 April 2023 to 30 June 2023", "1", "physical harm"));
    assertThat(rows(result, "Incidents in each year of age"))
        .containsExactly(List.of("aged 7", "1"), List.of("aged 8", "2"));
  }

  @Test
  void a_date_not_known_to_the_quarter_may_belong_to_several() {
    IndicatorResult result =
        says(Indicator.CI_01, harm("a", "2023-02-01", HIT), harm("b", "2023", HIT));
    assertThat(rows(result, "Incidents in each quarter"))
        .contains(
            List.of(
                "1 January 2023 to 31 March 2023",
                "1 (and 1 that may fall in this period)",
                "physical harm"),
            List.of(
                "1 October 2023 to 31 December 2023",
                "0 (and 1 that may fall in this period)",
                "physical harm"));
    assertThat(rows(result, "Incidents in each year of age"))
        .containsExactly(List.of("aged 7", "1"), List.of("age not known to the year", "1"));
  }

  @Test
  void what_nobody_confirmed_or_a_court_did_not_find_is_left_out_with_the_reason() {
    IndicatorResult result =
        says(
            Indicator.CI_01,
            event("a", "2023-02-01", HIT),
            harm("b", "2023-02-02", HIT).verification(VerificationStatus.NOT_FOUND_BY_COURT),
            harm("c", "2023-02-03", HIT).verification(VerificationStatus.WITHDRAWN),
            event("d", "2023-02-04", HIT).harmConfirmed(false));
    assertThat(sentences(result))
        .containsExactly("No incident that a person confirmed as harm is recorded at a moment.");
    assertThat(result.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(
            "nobody has recorded whether it is about harm",
            "a court did not find it",
            "it was withdrawn");
  }

  @Test
  void what_is_disputed_is_counted_apart() {
    IndicatorResult result =
        says(
            Indicator.CI_01,
            harm("a", "2023-02-01", HIT),
            harm("b", "2023-02-02", HIT).verification(VerificationStatus.DISPUTED));
    assertThat(sentences(result))
        .containsExactly(
            "1 more incident is recorded and disputed. It is counted apart.",
            "Physical harm: 1 incident is recorded, of 1 February 2023. Told by: Police 1.");
  }

  @Test
  void what_went_on_for_a_time_is_not_counted_as_one() {
    IndicatorResult result = says(Indicator.CI_01, harm("a", "2022-01-01/2023-01-01", ALONE));
    assertThat(sentences(result))
        .containsExactly(
            "No incident that a person confirmed as harm is recorded at a moment.",
            "1 entry is of something that went on for a time. It is shown with how long things"
                + " lasted, and not counted here.");
    assertThat(result.tables()).isEmpty();
  }

  // CI-02

  private static SignificantEventBuilder[] spaced(int... days) {
    List<SignificantEventBuilder> all = new ArrayList<>();
    LocalDate day = LocalDate.of(2022, 1, 1);
    all.add(harm("s0", day.toString(), HIT));
    for (int i = 0; i < days.length; i++) {
      day = day.plusDays(days[i]);
      all.add(harm("s" + (i + 1), day.toString(), HIT));
    }
    return all.toArray(SignificantEventBuilder[]::new);
  }

  @Test
  void a_halving_of_the_space_in_the_middle_is_told_and_asked_about() {
    IndicatorResult result = says(Indicator.CI_02, spaced(80, 80, 40, 40, 40));
    assertThat(sentences(result))
        .contains(
            "The last 3 spaces between incidents were 40 days in the middle, the 2 before them 80.",
            "The recorded incidents came closer together.");
    assertThat(prompts(result)).containsExactly("closer-together");
  }

  @Test
  void a_little_less_than_a_halving_is_not_told() {
    IndicatorResult result = says(Indicator.CI_02, spaced(80, 80, 41, 41, 41));
    assertThat(sentences(result))
        .noneMatch(sentence -> sentence.contains("closer") || sentence.contains("further"));
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void five_incidents_are_too_few_to_compare() {
    IndicatorResult result = says(Indicator.CI_02, spaced(80, 10, 10, 10));
    assertThat(sentences(result)).hasSize(1);
    assertThat(result.coverage()).anyMatch(sentence -> sentence.contains("6 are needed"));
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void an_incident_whose_day_is_not_known_has_no_place_in_the_spacing() {
    IndicatorResult result =
        says(Indicator.CI_02, harm("a", "2024-03-21", HIT), harm("b", "2024-03", HIT));
    assertThat(sentences(result))
        .containsExactly(
            "The last incident recorded to the day was on 21 March 2024, 10 days before the day"
                + " this page looks to. One whose day is not known may be later.");
    assertThat(result.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("its day is not known, only a longer time");
  }

  @Test
  void a_longer_space_in_the_middle_is_told_and_not_asked_about() {
    IndicatorResult result = says(Indicator.CI_02, spaced(20, 20, 40, 40, 40));
    assertThat(sentences(result)).contains("The recorded incidents came further apart.");
    assertThat(prompts(result)).isEmpty();
  }

  // CI-03

  @Test
  void three_kinds_in_twelve_months_are_asked_about() {
    IndicatorResult result =
        says(
            Indicator.CI_03,
            harm("a", "2023-04-01", HIT),
            harm("b", "2023-12-01", ALONE),
            harm("c", "2024-03-31", FIGHT));
    assertThat(sentences(result))
        .containsExactly(
            "3 kinds of harm are recorded: physical harm, neglect and domestic abuse.",
            "In the last 12 months: physical harm, neglect and domestic abuse.");
    assertThat(prompts(result)).containsExactly("several-kinds");
  }

  @Test
  void a_kind_recorded_the_day_before_the_twelve_months_is_not_among_them() {
    IndicatorResult result =
        says(
            Indicator.CI_03,
            harm("a", "2023-03-31", HIT),
            harm("b", "2023-12-01", ALONE),
            harm("c", "2024-03-31", FIGHT));
    assertThat(sentences(result)).contains("In the last 12 months: neglect and domestic abuse.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_kind_that_may_belong_to_the_months_is_told_and_not_asked_about() {
    IndicatorResult result =
        says(
            Indicator.CI_03,
            harm("a", "2023", HIT),
            harm("b", "2023-12-01", ALONE),
            harm("c", "2024-03-31", FIGHT));
    assertThat(sentences(result))
        .contains(
            "In the last 12 months: neglect and domestic abuse, and what may belong here: physical"
                + " harm.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void sorts_of_neglect_are_one_kind() {
    IndicatorResult result =
        says(
            Indicator.CI_03,
            harm("a", "2023-05-01", ALONE),
            harm("b", "2023-06-01", EventType.NEGLECT_PHYSICAL));
    assertThat(sentences(result)).contains("1 kind of harm is recorded: neglect.");
  }

  // CI-04

  @Test
  void spells_that_overlap_are_told_together() {
    IndicatorResult result =
        says(
            Indicator.CI_04,
            harm("a", "2020-01-01/2020-10-31", ALONE),
            harm("b", "2020-06-01/2020-12-31", EventType.PARENT_SUBSTANCE_MISUSE));
    assertThat(sentences(result))
        .containsExactly(
            "From 1 June 2020 to 31 October 2020, 2 are recorded together: neglect and parent"
                + " substance misuse.");
  }

  @Test
  void a_day_stands_for_ninety_days_and_no_more() {
    assertThat(
            sentences(
                says(
                    Indicator.CI_04, harm("a", "2020-01-01", ALONE), harm("b", "2020-03-30", HIT))))
        .containsExactly(
            "From 30 March 2020 to 30 March 2020, 2 are recorded together: neglect and physical"
                + " harm.");
    assertThat(
            sentences(
                says(
                    Indicator.CI_04, harm("a", "2020-01-01", ALONE), harm("b", "2020-03-31", HIT))))
        .containsExactly(
            "No time is recorded in which two difficulties or kinds of harm certainly met.");
  }

  @Test
  void a_spell_counts_only_from_its_latest_start() {
    IndicatorResult result =
        says(
            Indicator.CI_04,
            harm("a", "2020-06/2020-12-31", ALONE),
            harm("b", "2020-06-01/2020-07-31", FIGHT));
    assertThat(sentences(result))
        .containsExactly(
            "From 30 June 2020 to 31 July 2020, 2 are recorded together: domestic abuse and"
                + " neglect.");
  }

  // CI-05

  @Test
  void a_gap_of_more_than_the_days_set_ends_a_spell() {
    IndicatorResult result =
        says(
            Indicator.CI_05,
            harm("a", "2020-01-01", ALONE),
            harm("b", "2020-06-29", ALONE),
            harm("c", "2020-12-27", ALONE));
    assertThat(sentences(result))
        .containsExactly(
            "Neglect is recorded in 2 spells with 3 incidents, the first on 1 January 2020, the"
                + " last on 27 December 2020. That is in 1 of the 10 calendar years of the child's"
                + " life.");
    assertThat(rows(result, "Spells in which each kind is recorded"))
        .containsExactly(
            List.of("Neglect", "1 January 2020", "29 June 2020", "5", "2"),
            List.of("Neglect", "27 December 2020", "27 December 2020", "0", "1"));
  }

  @Test
  void what_has_no_certain_dates_is_told_beside_and_not_counted() {
    IndicatorResult result =
        says(Indicator.CI_05, harm("a", "2020-01-01", ALONE), harm("b", "2019", ALONE));
    assertThat(sentences(result))
        .singleElement()
        .asString()
        .startsWith("Neglect is recorded in 1 spell with 1 incident")
        .endsWith(" 1 more has no certain dates.");
  }

  @Test
  void without_confirmed_harm_nothing_is_said_of_how_long() {
    assertThat(sentences(says(Indicator.CI_05, event("a", "2020-01-01", EventType.BIRTH))))
        .containsExactly("No harm that a person confirmed is recorded.");
  }

  // CI-06

  @Test
  void stages_are_told_with_what_is_recorded_in_each() {
    IndicatorResult result =
        says(
            Indicator.CI_06,
            harm("a", "2015-04-01", ALONE),
            harm("b", "2017-03-09", ALONE),
            harm("c", "2017-03-10", HIT));
    assertThat(sentences(result))
        .containsExactly(
            "Incidents are recorded in 2 of the 5 stages lived so far, the time before birth among"
                + " them.");
    assertThat(rows(result, "Incidents in each stage of childhood"))
        .containsExactly(
            List.of("Before birth", "nothing recorded", ""),
            List.of("0 to 1 years", "2", ""),
            List.of("2 to 4 years", "1", ""),
            List.of("5 to 7 years", "nothing recorded", ""),
            List.of("8 to 11 years", "nothing recorded", ""));
  }

  @Test
  void a_date_that_spans_two_stages_may_belong_to_either() {
    IndicatorResult result = says(Indicator.CI_06, harm("a", "2017", HIT));
    assertThat(sentences(result))
        .containsExactly(
            "Incidents are recorded in 0 of the 5 stages lived so far, the time before birth among"
                + " them (and 2 more that may be touched).");
  }

  @Test
  void without_a_dated_incident_no_stage_is_told() {
    assertThat(sentences(says(Indicator.CI_06, harm("a", null, HIT))))
        .containsExactly("No confirmed incident is recorded that could be put in a stage.");
  }

  // CI-07

  @Test
  void the_first_that_is_known_is_told_with_the_age() {
    IndicatorResult result =
        says(
            Indicator.CI_07,
            harm("a", "2015-08-20", ALONE),
            harm("b", "2019-08-20", HIT),
            event("c", "2017-03-10", EventType.ASSESSMENT_START));
    assertThat(sentences(result))
        .containsExactly(
            "The first confirmed incident that is known is of 20 August 2015, when the child was 5"
                + " months old. It need not have been the first.",
            "The service is first recorded to have had to do with the child on 10 March 2017, when"
                + " the child was 2 years old. Of the time before, less is known.",
            "Nothing is recorded as confirmed harm that certainly lies before the child's birth.",
            "1 confirmed incident is recorded in the first 24 months of life.");
  }

  @Test
  void a_year_that_may_be_early_is_told_apart() {
    IndicatorResult result = says(Indicator.CI_07, harm("a", "2017", HIT));
    assertThat(sentences(result))
        .contains(
            "1 more incident may belong to the time before birth or the first 24 months: the dates"
                + " are not known well enough.");
  }

  @Test
  void nothing_recorded_is_said_as_that() {
    assertThat(sentences(says(Indicator.CI_07, event("a", "2020-01-01", HIT))))
        .startsWith("No confirmed incident with a date is recorded.");
  }
}
