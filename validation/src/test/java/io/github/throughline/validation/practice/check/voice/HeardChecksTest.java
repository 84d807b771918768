package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.born;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.voice.HeardChecks.DIRECT_WORK;
import static io.github.throughline.validation.practice.check.voice.HeardChecks.SAID_AND_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.DirectWorkSessionBuilder;
import io.github.throughline.core.model.voice.Effect;
import io.github.throughline.core.model.voice.ViewBuilder;
import io.github.throughline.core.model.voice.ViewEffectBuilder;
import io.github.throughline.validation.practice.check.Cases;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class HeardChecksTest {

  private static ViewBuilder view(String id, String day) {
    return ViewBuilder.builder().id(id).personId(Cases.CHILD).on(on(day));
  }

  private static ViewBuilder with(ViewBuilder view, Effect effect) {
    return view.effects(List.of(ViewEffectBuilder.builder().effect(effect).build()));
  }

  private static CaseFileBuilder reviewed(String day) {
    return file()
        .addPlans(
            ChildInNeedPlanBuilder.builder()
                .id("plan")
                .reviews(List.of(PlanReviewBuilder.builder().heldOn(on(day)).build()))
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, QUIET",
    "2025-02-01, QUIET",
    "2025-02-02, RAISED",
    "2025-03-12, RAISED",
    "2025-03-13, QUIET",
    "2025-02, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_view_waits_for_the_next_review(String review, OutcomeKind expected) {
    assertThat(kinds(SAID_AND_DONE, at(reviewed(review).addViews(view("v", "2025-02-01").build()))))
        .containsExactly(expected);
  }

  @Test
  void a_meeting_that_reviews_counts_as_well() {
    CaseFileBuilder file = file().addViews(view("v", "2025-02-01").build());
    file.addMeetings(
        MeetingBuilder.builder()
            .id("m")
            .kind(MeetingKind.CHILD_IN_NEED_REVIEW)
            .heldOn(on("2025-02-20"))
            .build());
    PracticeOutcome raised = only(SAID_AND_DONE, at(file));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.says()).startsWith("One view of the child has nothing recorded");
    assertThat(raised.evidence()).extracting("path").containsExactly("/views/0");
  }

  @Test
  void what_came_of_a_view_goes_well_and_pending_is_not_yet_anything() {
    CaseFileBuilder file =
        reviewed("2025-02-20")
            .addViews(with(view("v", "2025-02-01"), Effect.NOT_ACTED_ON).build())
            .addViews(with(view("w", "2025-02-01"), Effect.PENDING).build())
            .addViews(view("x", "2025-02-02").build());
    assertThat(kinds(SAID_AND_DONE, at(file))).containsExactly(RAISED, WELL);
    assertThat(SAID_AND_DONE.ask(at(file)).get(0).says()).startsWith("Two views of the child have");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, NOT_APPLICABLE",
    "2024-03-13, RAISED",
    "2024, CANNOT_TELL",
    "2023, NOT_APPLICABLE",
    ", CANNOT_TELL",
  })
  void a_year_is_looked_back(String day, OutcomeKind expected) {
    assertThat(kinds(SAID_AND_DONE, at(reviewed("2025-02-20").addViews(view("v", day).build()))))
        .containsExactly(expected);
  }

  @Test
  void what_a_parent_said_is_not_asked_here() {
    assertThat(
            kinds(
                SAID_AND_DONE,
                at(
                    reviewed("2025-02-20")
                        .addViews(view("v", "2025-02-01").personId("mum").build()))))
        .containsExactly(NOT_APPLICABLE);
  }

  private static DirectWorkSession session(int number, Integer minutes, String... methods) {
    return DirectWorkSessionBuilder.builder()
        .id("d" + number)
        .on(on("2025-02-0" + number))
        .minutes(minutes)
        .methods(java.util.Arrays.stream(methods).map(method -> Coded.of("local", method)).toList())
        .build();
  }

  private static CaseFileBuilder worked(CaseFileBuilder file, DirectWorkSession... sessions) {
    return file.directWork(new ArrayList<>(List.of(sessions)));
  }

  @ParameterizedTest
  @CsvSource({
    "19, drawing, RAISED",
    "20, drawing, WELL",
    "60, Chat, RAISED",
    "60, observation, RAISED",
    "60, symbols, WELL",
    ", chat, RAISED",
    ", drawing, CANNOT_TELL",
    "60, , CANNOT_TELL",
  })
  void brief_or_talk_only_three_times_is_asked_about(
      Integer minutes, String method, OutcomeKind expected) {
    DirectWorkSession third = method == null ? session(3, minutes) : session(3, minutes, method);
    assertThat(
            kinds(
                DIRECT_WORK,
                at(worked(file(), session(1, 60, "chat"), session(2, 10, "drawing"), third))))
        .containsExactly(expected);
  }

  @Test
  void two_brief_sessions_are_not_three_and_one_longer_before_is_enough() {
    assertThat(kinds(DIRECT_WORK, at(worked(file(), session(1, 5, "chat"), session(2, 5, "chat")))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                DIRECT_WORK,
                at(
                    worked(
                        file(),
                        session(1, 40, "chat", "drawing"),
                        session(2, 5, "chat"),
                        session(3, 5, "chat")))))
        .containsExactly(QUIET);
    assertThat(kinds(DIRECT_WORK, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void a_tool_in_words_is_a_method() {
    DirectWorkSession tool =
        DirectWorkSessionBuilder.builder()
            .id("t")
            .on(on("2025-02-05"))
            .minutes(30)
            .tool(FreeText.of("Three houses"))
            .build();
    assertThat(kinds(DIRECT_WORK, at(worked(file(), tool)))).containsExactly(WELL);
  }

  @ParameterizedTest
  @CsvSource({"2021-02-03, RAISED", "2021-02-04, QUIET", "2021-02, CANNOT_TELL"})
  void a_child_is_asked_for_from_four(String birth, OutcomeKind expected) {
    assertThat(
            kinds(
                DIRECT_WORK,
                at(
                    worked(
                        born(birth),
                        session(1, 5, "chat"),
                        session(2, 5, "chat"),
                        session(3, 5, "chat")))))
        .containsExactly(expected);
  }

  @Test
  void a_session_without_a_day_may_be_the_latest() {
    DirectWorkSession undated = DirectWorkSessionBuilder.builder().id("u").minutes(90).build();
    assertThat(
            kinds(
                DIRECT_WORK,
                at(
                    worked(
                        file(),
                        session(1, 5, "chat"),
                        session(2, 5, "chat"),
                        session(3, 5, "chat"),
                        undated))))
        .containsExactly(CANNOT_TELL);
  }
}
