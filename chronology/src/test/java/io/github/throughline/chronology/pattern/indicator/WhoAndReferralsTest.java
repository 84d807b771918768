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
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ActorBuilder;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.ContactBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CI-08 to CI-11, worked by hand. */
class WhoAndReferralsTest {
  private static final EventType HIT = EventType.PHYSICAL_ABUSE;
  private static final EventType ALONE = EventType.NEGLECT_SUPERVISION;

  // CI-08

  @Test
  void severities_are_told_in_the_words_recorded_and_none_is_made_up() {
    IndicatorResult result =
        says(
            Indicator.CI_08,
            harm("a", "2023-01-01", HIT).recordedSeverity("Moderate"),
            harm("b", "2023-02-01", HIT).recordedSeverity("Moderate"),
            harm("c", "2023-03-01", ALONE));
    assertThat(rows(result, "Severities as recorded"))
        .containsExactly(List.of("Moderate", "2", "physical harm"));
    assertThat(sentences(result)).containsExactly("1 incident has no severity recorded.");
    assertThat(result.coverage())
        .containsExactly("No scale of severity is set, so none is named as the most serious.");
  }

  @Test
  void the_most_serious_is_named_by_the_scale_of_the_authority() {
    Settings settings =
        Settings.defaults().with(Severity.SCALE, List.of("mild", "moderate", "severe"));
    IndicatorResult result =
        Sam.pattern(
                settings,
                Sam.of(
                    harm("a", "2023-01-01", HIT).recordedSeverity("Moderate"),
                    harm("b", "2022", HIT).recordedSeverity("Severe"),
                    harm("c", "2023-03-01", HIT).recordedSeverity("Red")))
            .get(Indicator.CI_08);
    assertThat(sentences(result))
        .containsExactly(
            "A severity is recorded that the scale does not have; it stands apart: Red.",
            "The most serious severity recorded: Severe, of 2022.");
  }

  @Test
  void without_a_recorded_severity_that_is_said() {
    assertThat(sentences(says(Indicator.CI_08, event("a", "2023-01-01", HIT))))
        .containsExactly("No severity is recorded for a confirmed incident.");
  }

  // CI-09

  private static Actor actor(String personId, ActorCertainty certainty) {
    return ActorBuilder.builder().personId(personId).certainty(certainty).build();
  }

  @Test
  void who_is_recorded_is_told_with_how_surely() {
    IndicatorResult result =
        says(
            Indicator.CI_09,
            harm("a", "2023-01-01", HIT).actors(List.of(actor("lee", ActorCertainty.ALLEGED))),
            harm("b", "2023-02-01", HIT).actors(List.of(actor("lee", ActorCertainty.ADMITTED))),
            harm("c", "2023-03-01", HIT));
    assertThat(sentences(result))
        .anyMatch(s -> s.startsWith("Recorded as the person responsible in 2 of 3 incidents: Lee"))
        .contains("Who was responsible is not recorded for 1 incident of 3.");
    assertThat(rows(result, "Recorded as the person responsible"))
        .singleElement()
        .satisfies(row -> assertThat(row.subList(1, 6)).containsExactly("1", "1", "", "", ""));
  }

  @Test
  void the_same_person_in_entries_about_a_brother_is_told() {
    CaseFile of =
        Sam.of(
            harm("a", "2023-01-01", HIT).actors(List.of(actor("lee", ActorCertainty.ALLEGED))),
            harm("k", "2022", HIT)
                .subjects(List.of("kit"))
                .actors(List.of(actor("lee", ActorCertainty.ALLEGED))));
    assertThat(sentences(says(Indicator.CI_09, of)))
        .anyMatch(s -> s.endsWith("is also recorded as responsible in 1 entry about Kit."));
  }

  @Test
  void who_is_not_asked_where_nothing_is_confirmed() {
    IndicatorResult result =
        says(
            Indicator.CI_09,
            event("a", "2023-01-01", HIT).actors(List.of(actor("lee", ActorCertainty.ALLEGED))));
    assertThat(sentences(result)).containsExactly("No harm that a person confirmed is recorded.");
    assertThat(result.tables()).isEmpty();
  }

  // CI-10

  private static ReferralBuilder referral(String id, String on) {
    return ReferralBuilder.builder()
        .id(id)
        .referredOn(UncertainDate.parse(on))
        .noFurtherAction(true);
  }

  private static CaseFile file(ReferralBuilder... referrals) {
    return Sam.file()
        .referrals(Arrays.stream(referrals).map(ReferralBuilder::build).toList())
        .build();
  }

  private static Assessment assessment(String referralId, String on) {
    return AssessmentBuilder.builder()
        .id("as" + referralId)
        .referralId(referralId)
        .startedOn(UncertainDate.parse(on))
        .build();
  }

  @Test
  void the_third_referral_in_twelve_months_of_which_none_was_assessed_is_asked_about() {
    IndicatorResult result =
        says(
            Indicator.CI_10,
            file(
                referral("a", "2023-01-10"),
                referral("b", "2023-06-10"),
                referral("c", "2024-01-10")));
    assertThat(sentences(result))
        .containsExactly(
            "The latest referral, of 10 January 2024, is the 3rd that is recorded and the 3rd in 12"
                + " months.");
    assertThat(prompts(result)).containsExactly("referrals-none-assessed");
    assertThat(result.prompts().get(0).entryIds()).hasSize(3);
  }

  @Test
  void a_referral_a_day_more_than_a_year_before_is_not_among_the_three() {
    IndicatorResult result =
        says(
            Indicator.CI_10,
            file(
                referral("a", "2023-01-09"),
                referral("b", "2023-06-10"),
                referral("c", "2024-01-10")));
    assertThat(sentences(result)).singleElement().asString().contains("the 2nd in 12 months");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_referral_of_an_unknown_day_may_be_among_them_and_asks_nothing() {
    IndicatorResult result =
        says(
            Indicator.CI_10,
            file(referral("a", "2023"), referral("b", "2023-06-10"), referral("c", "2024-01-10")));
    assertThat(sentences(result))
        .singleElement()
        .asString()
        .endsWith("the 2nd in 12 months (and 1 more may fall in them).");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void an_assessment_of_one_of_them_answers_the_question() {
    CaseFile assessed =
        Sam.file()
            .referrals(
                List.of(
                    referral("a", "2023-01-10").build(),
                    referral("b", "2023-06-10").noFurtherAction(false).build(),
                    referral("c", "2024-01-10").build()))
            .assessments(List.of(assessment("b", "2023-06-12")))
            .build();
    IndicatorResult result = says(Indicator.CI_10, assessed);
    assertThat(prompts(result)).isEmpty();
    assertThat(rows(result, "Contacts and referrals").get(1)).contains("assessed");
  }

  @Test
  void the_fifth_with_no_further_action_asks_for_the_whole_history() {
    ReferralBuilder[] five = {
      referral("a", "2015-06-10"),
      referral("b", "2017-06-10"),
      referral("c", "2019-06-10"),
      referral("d", "2021-06-10"),
      referral("e", "2024-01-10")
    };
    assertThat(prompts(says(Indicator.CI_10, file(five))))
        .containsExactly("many-referrals-no-further-action");
    assertThat(prompts(says(Indicator.CI_10, file(five[0], five[1], five[2], five[4])))).isEmpty();
  }

  @Test
  void the_same_referral_in_two_files_is_one_and_a_closing_is_counted_from() {
    Referral first =
        referral("a", "2023-01-10")
            .noFurtherAction(false)
            .closedOn(UncertainDate.parse("2023-03-01"))
            .build();
    CaseFile one = Sam.file().referrals(List.of(first)).build();
    CaseFile both =
        Sam.file()
            .referrals(List.of(first, referral("b", "2023-03-31").build()))
            .contacts(
                List.of(
                    ContactBuilder.builder()
                        .id("k")
                        .receivedOn(UncertainDate.parse("2023-02-01"))
                        .build()))
            .build();
    IndicatorResult result = says(Indicator.CI_10, one, both);
    assertThat(rows(result, "Contacts and referrals"))
        .extracting(row -> List.of(row.get(0), row.get(1), row.get(4), row.get(5)))
        .containsExactly(
            List.of("10 January 2023", "Referral", "", ""),
            List.of("1 February 2023", "Contact", "22", ""),
            List.of("31 March 2023", "Referral", "58", "30"));
  }

  @Test
  void without_a_referral_that_is_said() {
    assertThat(sentences(says(Indicator.CI_10, Sam.of())))
        .containsExactly("No contact or referral about the child is recorded.");
  }

  // CI-11

  private static ReferralBuilder neglect(String id, String on) {
    return referral(id, on)
        .primaryNeed(new Coded("local", "NEG", "Neglect"))
        .decision(FreeText.of("Reason " + id));
  }

  @Test
  void three_concerns_of_one_kind_each_closed_are_shown_side_by_side() {
    IndicatorResult result =
        says(
            Indicator.CI_11,
            file(
                neglect("a", "2022-01-10"),
                neglect("b", "2023-01-10"),
                neglect("c", "2024-01-10")));
    assertThat(prompts(result)).containsExactly("each-alone-below-threshold");
    assertThat(result.tables()).singleElement();
    assertThat(result.tables().get(0).rows())
        .extracting(row -> row.cells().get(1))
        .containsExactly("Reason a", "Reason b", "Reason c");
  }

  @Test
  void one_a_day_before_the_two_years_is_not_among_them() {
    IndicatorResult result =
        says(
            Indicator.CI_11,
            file(
                neglect("a", "2022-01-09"),
                neglect("b", "2023-01-10"),
                neglect("c", "2024-01-10")));
    assertThat(prompts(result)).isEmpty();
    assertThat(sentences(result))
        .containsExactly(
            "Fewer than 3 concerns of one kind are recorded as closed without an assessment within"
                + " 24 months.");
  }

  @Test
  void one_of_an_unknown_day_asks_nothing_by_itself() {
    assertThat(
            prompts(
                says(
                    Indicator.CI_11,
                    file(
                        neglect("a", "2022"),
                        neglect("b", "2023-01-10"),
                        neglect("c", "2024-01-10")))))
        .isEmpty();
  }

  @Test
  void a_concern_whose_kind_no_code_tells_is_left_out_and_said() {
    IndicatorResult result = says(Indicator.CI_11, file(referral("a", "2023-01-10")));
    assertThat(result.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("what the concern was of is not recorded as a code");
  }

  @Test
  void events_that_a_person_closed_count_by_their_kind_of_harm() {
    IndicatorResult result =
        says(
            Indicator.CI_11,
            event("a", "2023-01-10", EventType.NO_FURTHER_ACTION, ALONE),
            event("b", "2023-05-10", EventType.NO_FURTHER_ACTION, ALONE),
            event("c", "2024-01-10", EventType.NO_FURTHER_ACTION, EventType.NEGLECT_PHYSICAL));
    assertThat(prompts(result)).containsExactly("each-alone-below-threshold");
  }
}
