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
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.involvement.ServiceOffered;
import io.github.throughline.core.model.involvement.ServiceOfferedBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CI-12, CI-16 and CI-24, worked by hand. */
class ServiceTest {
  // CI-12

  private static Referral episode(String id, String from, String to) {
    return ReferralBuilder.builder()
        .id(id)
        .referredOn(UncertainDate.parse(from))
        .closedOn(to == null ? null : UncertainDate.parse(to))
        .noFurtherAction(false)
        .build();
  }

  private static IndicatorResult startStop(Referral... referrals) {
    return says(Indicator.CI_12, Sam.file().referrals(List.of(referrals)).build());
  }

  @Test
  void returns_within_a_year_of_closing_are_counted_and_asked_about_from_the_second() {
    IndicatorResult result =
        startStop(
            episode("a", "2018-01-01", "2018-06-30"),
            episode("b", "2019-06-30", "2020-01-01"),
            episode("c", "2020-06-01", null));
    assertThat(sentences(result))
        .containsExactly(
            "The case is recorded as open to children's social care 3 times.",
            "2 of them began within 365 days after a closing.");
    assertThat(prompts(result)).containsExactly("reopened-soon-after-closing");
    assertThat(rows(result, "Times the case was open"))
        .containsExactly(
            List.of("1 January 2018", "30 June 2018", "180", ""),
            List.of("30 June 2019", "1 January 2020", "185", "365"),
            List.of("1 June 2020", "no closing recorded", "", "152"));
  }

  @Test
  void a_return_a_day_after_the_year_is_within_six_years_only() {
    IndicatorResult result =
        startStop(
            episode("a", "2018-01-01", "2018-06-30"), episode("b", "2019-07-01", "2020-01-01"));
    assertThat(sentences(result))
        .containsExactly(
            "The case is recorded as open to children's social care 2 times.",
            "1 of them began within 6 years after a closing.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_closing_of_which_only_the_month_is_known_makes_the_return_possible() {
    IndicatorResult result =
        startStop(episode("a", "2018-01-01", "2018-06"), episode("b", "2019-06-20", null));
    assertThat(sentences(result))
        .contains("1 more return may be among these: the days are not known well enough.");
  }

  @Test
  void without_an_episode_that_is_said() {
    assertThat(sentences(says(Indicator.CI_12, Sam.of())))
        .containsExactly(
            "No time in which the case was open to children's social care is recorded.");
  }

  // CI-16

  private static ServiceOffered service(String id, String on, String name, String outcome) {
    return ServiceOfferedBuilder.builder()
        .id(id)
        .service(FreeText.of(name))
        .offeredOn(UncertainDate.parse(on))
        .outcome(outcome == null ? null : FreeText.of(outcome))
        .accepted(true)
        .build();
  }

  private static IndicatorResult sameHelp(ServiceOffered... services) {
    return says(Indicator.CI_16, Sam.file().services(List.of(services)).build());
  }

  @Test
  void the_same_help_offered_again_is_listed_with_what_came_of_it() {
    IndicatorResult result =
        sameHelp(
            service("a", "2019-01-01", "Parenting course", null),
            service("b", "2021", "parenting course ", "Attended four of ten"),
            service("c", "2021-05-01", "Play group", null));
    assertThat(sentences(result))
        .containsExactly(
            "Parenting course: offered 2 times; what came of it is recorded for 1 of them.");
    assertThat(rows(result, "Offered again: Parenting course"))
        .containsExactly(
            List.of("1 January 2019", "yes", "not recorded", "not recorded"),
            List.of("2021", "yes", "not recorded", "Attended four of ten"));
    assertThat(prompts(result)).containsExactly("same-help-again");
  }

  @Test
  void help_offered_once_is_not_help_again() {
    IndicatorResult result = sameHelp(service("a", "2019-01-01", "Parenting course", null));
    assertThat(sentences(result))
        .containsExactly("No service is recorded as offered 2 times or more.");
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void the_same_offer_in_two_files_is_one() {
    CaseFile one =
        Sam.file().services(List.of(service("a", "2019-01-01", "Parenting course", null))).build();
    CaseFile other = Sam.file().services(one.services()).contacts(List.of()).build();
    assertThat(prompts(says(Indicator.CI_16, one, other))).isEmpty();
  }

  // CI-24

  private static SignificantEventBuilder weighty(String id, String on) {
    return harm(id, on, EventType.PHYSICAL_ABUSE)
        .significance(
            List.of(SignificanceJudgementBuilder.builder().level(SignificanceLevel.HIGH).build()));
  }

  @Test
  void an_event_without_a_response_after_ten_working_days_is_asked_about() {
    IndicatorResult result =
        says(
            Indicator.CI_24,
            weighty("a", "2024-01-10"),
            weighty("b", "2024-01-11").response(FreeText.of("Visited the same day")));
    assertThat(sentences(result))
        .containsExactly(
            "1 significant event has no recorded response after 10 working days, of 2.");
    assertThat(prompts(result)).containsExactly("no-response-recorded");
    assertThat(rows(result, "Events and the first response recorded"))
        .extracting(row -> row.get(2))
        .containsExactly("nothing recorded", "recorded with the event");
  }

  @Test
  void on_the_tenth_working_day_it_is_too_recent_to_say_and_the_day_after_not() {
    // Sunday 31 March 2024 is looked at; Good Friday was the 29th.
    assertThat(sentences(says(Indicator.CI_24, weighty("a", "2024-03-15"))))
        .anyMatch(sentence -> sentence.equals("1 more is too recent to say."));
    assertThat(sentences(says(Indicator.CI_24, weighty("a", "2024-03-14"))))
        .containsExactly(
            "1 significant event has no recorded response after 10 working days, of 1.");
  }

  @Test
  void a_month_that_may_or_may_not_have_left_time_is_told_apart() {
    IndicatorResult result = says(Indicator.CI_24, weighty("a", "2024-03"));
    assertThat(sentences(result))
        .anyMatch(sentence -> sentence.startsWith("1 more has no recorded response, and no date"));
    assertThat(prompts(result)).isEmpty();
  }

  @Test
  void a_reason_for_no_response_answers_too_and_a_strength_needs_none() {
    IndicatorResult result =
        says(
            Indicator.CI_24,
            weighty("a", "2024-01-10").reasonNoResponse(FreeText.of("Already known")),
            event("s", "2024-01-10", EventType.STRENGTH_NOTED)
                .significance(
                    List.of(
                        SignificanceJudgementBuilder.builder()
                            .level(SignificanceLevel.HIGH)
                            .build())));
    assertThat(prompts(result)).isEmpty();
    assertThat(rows(result, "Events and the first response recorded")).hasSize(1);
  }

  @Test
  void without_a_weighty_event_that_is_said() {
    assertThat(sentences(says(Indicator.CI_24, harm("a", "2024-01-10", EventType.INJURY))))
        .containsExactly("No event that was judged to matter much is recorded to respond to.");
  }
}
