package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.plan.UpkeepChecks.KEPT_UP;
import static io.github.throughline.validation.practice.check.plan.UpkeepChecks.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at Wednesday 12 March 2025. */
class UpkeepChecksTest {

  private static ChildInNeedPlanBuilder plan(String from) {
    return ChildInNeedPlanBuilder.builder().id("plan").startedOn(on(from));
  }

  private static SignificantEvent event(String day, SignificanceLevel level) {
    return SignificantEventBuilder.builder()
        .id("e" + day)
        .occurred(on(day))
        .significance(List.of(SignificanceJudgementBuilder.builder().level(level).build()))
        .build();
  }

  private static CaseFileBuilder high(String day) {
    return file().addEvents(event(day, SignificanceLevel.HIGH));
  }

  /** The event is on a Monday; five working days later is the next Monday. */
  @ParameterizedTest
  @CsvSource({
    "2025-02-02, RAISED",
    "2025-02-03, WELL",
    "2025-02-10, WELL",
    "2025-02-11, RAISED",
    "2025-02, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_version_follows_within_five_working_days(String version, OutcomeKind expected) {
    assertThat(
            kinds(
                KEPT_UP,
                at(
                    high("2025-02-03")
                        .addPlans(
                            plan("2024-12-01")
                                .versions(
                                    List.of(
                                        PlanVersionBuilder.builder()
                                            .id("v")
                                            .from(on(version))
                                            .build()))
                                .build()))))
        .containsExactly(expected);
  }

  @Test
  void a_review_that_leaves_the_plan_as_it_is_counts_and_one_that_does_not_say_so_does_not() {
    assertThat(kinds(KEPT_UP, at(high("2025-02-03").addPlans(reviewed(false)))))
        .containsExactly(WELL);
    assertThat(kinds(KEPT_UP, at(high("2025-02-03").addPlans(reviewed(null)))))
        .containsExactly(RAISED);
  }

  private static io.github.throughline.core.model.plan.Plan reviewed(Boolean changed) {
    return plan("2024-12-01")
        .reviews(
            List.of(
                PlanReviewBuilder.builder().heldOn(on("2025-02-05")).planChanged(changed).build()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-12, NOT_APPLICABLE",
    "2024-09-13, RAISED",
    "2025-03-04, RAISED",
    "2025-03-05, QUIET",
    "2025-03-12, QUIET",
    "2025-03-13, NOT_APPLICABLE",
  })
  void half_a_year_is_looked_back_and_the_last_days_have_time(String day, OutcomeKind expected) {
    assertThat(kinds(KEPT_UP, at(high(day).addPlans(plan("2024-01-01").build()))))
        .containsExactly(expected);
  }

  @Test
  void a_lesser_event_and_a_time_without_a_plan_ask_for_nothing() {
    assertThat(
            kinds(
                KEPT_UP,
                at(
                    file()
                        .addEvents(event("2025-02-03", SignificanceLevel.MEDIUM))
                        .addPlans(plan("2024-12-01").build()))))
        .containsExactly(NOT_APPLICABLE);
    assertThat(kinds(KEPT_UP, at(high("2025-02-03").addPlans(plan("2025-02-04").build()))))
        .containsExactly(NOT_APPLICABLE);
  }

  @Test
  void an_event_and_a_meeting_of_one_day_are_asked_about_once() {
    PracticeOutcome raised =
        only(
            KEPT_UP,
            at(
                high("2025-02-03")
                    .addMeetings(meeting("m", "2025-02-03", "2025-04-01"))
                    .addPlans(plan("2024-12-01").build())));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.evidence())
        .extracting("path")
        .containsExactly("/events/0", "/meetings/0", "/plans/0");
  }

  private static io.github.throughline.core.model.meeting.Meeting meeting(
      String id, String day, String next) {
    return MeetingBuilder.builder()
        .id(id)
        .kind(MeetingKind.CHILD_IN_NEED_REVIEW)
        .heldOn(on(day))
        .nextOn(on(next))
        .build();
  }

  /** Six weeks before the day are 29 January. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-28, RAISED",
    "2025-01-29, WELL",
    "2025-01-30, WELL",
  })
  void six_weeks_may_pass_since_the_last_meeting(String day, OutcomeKind expected) {
    assertThat(
            kinds(
                NETWORK,
                at(
                    file()
                        .addPlans(plan("2025-01-20").build())
                        .addMeetings(meeting("m", day, "2025-03-14")))))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-29, QUIET", "2025-01-28, RAISED", "2025-01, CANNOT_TELL"})
  void a_plan_without_a_meeting_counts_from_its_start(String start, OutcomeKind expected) {
    assertThat(kinds(NETWORK, at(file().addPlans(plan(start).build())))).containsExactly(expected);
  }

  @Test
  void a_gap_between_two_meetings_and_a_missing_next_date_are_two_questions() {
    CaseFileBuilder file =
        file()
            .addPlans(plan("2024-12-01").build())
            .addMeetings(meeting("m1", "2024-12-10", "2025-01-20"))
            .addMeetings(meeting("m2", "2025-02-10", null));
    assertThat(kinds(NETWORK, at(file))).containsExactly(RAISED, RAISED);
    assertThat(NETWORK.ask(at(file)).get(0).says())
        .contains("one stretch of more than 6 weeks")
        .contains("10 December 2024 to 10 February 2025");
  }

  @Test
  void a_meeting_of_uncertain_day_may_have_filled_the_gap() {
    assertThat(
            kinds(
                NETWORK,
                at(
                    file()
                        .addPlans(plan("2024-12-01").build())
                        .addMeetings(meeting("m1", "2025-02", "2025-04-01")))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(NETWORK, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
