package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.ThresholdChecks.CHALLENGE;
import static io.github.throughline.validation.practice.check.ThresholdChecks.LEVEL_LOOKED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.action.ActionProgressBuilder;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.decision.DecisionBuilder;
import io.github.throughline.core.model.involvement.LevelChange;
import io.github.throughline.core.model.involvement.LevelChangeBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.OutcomeReviewBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.supervision.Challenge;
import io.github.throughline.core.model.supervision.ChallengeBuilder;
import io.github.throughline.core.model.supervision.ChallengeStepBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class ThresholdChecksTest {

  private static PlanReview review(String day, Progress progress) {
    return PlanReviewBuilder.builder()
        .heldOn(on(day))
        .outcomes(List.of(OutcomeReviewBuilder.builder().outcomeId("o").progress(progress).build()))
        .build();
  }

  private static CaseFileBuilder plan(String from, PlanReview... reviews) {
    return file()
        .plans(
            List.of(
                ChildInNeedPlanBuilder.builder()
                    .id("p")
                    .startedOn(on(from))
                    .reviews(List.of(reviews))
                    .build()));
  }

  private static Challenge challenge(String day) {
    return ChallengeBuilder.builder()
        .id("c")
        .steps(List.of(ChallengeStepBuilder.builder().on(on(day)).build()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"2023-12-11, RAISED", "2023-12-12, QUIET", "2023-12-13, QUIET"})
  void a_plan_in_force_for_over_15_months_needs_somebody_who_asks(
      String from, OutcomeKind expected) {
    assertThat(kinds(CHALLENGE, at(plan(from, review("2025-01-10", Progress.BETTER)))))
        .containsExactly(expected);
  }

  private static CaseFileBuilder drifting() {
    return plan(
        "2024-09-01", review("2024-11-01", Progress.SAME), review("2025-01-10", Progress.WORSE));
  }

  @ParameterizedTest
  @CsvSource({"2025-01-09, RAISED", "2025-01-10, WELL", "2025-01, CANNOT_TELL"})
  void a_challenge_counts_from_the_last_review_on(String day, OutcomeKind expected) {
    assertThat(kinds(CHALLENGE, at(drifting().challenges(List.of(challenge(day))))))
        .containsExactly(expected);
  }

  @Test
  void one_review_without_anything_better_is_no_drift() {
    assertThat(
            kinds(
                CHALLENGE,
                at(
                    plan(
                        "2024-09-01",
                        review("2024-11-01", Progress.BETTER),
                        review("2025-01-10", Progress.SAME)))))
        .containsExactly(QUIET);
    assertThat(kinds(CHALLENGE, at(drifting()))).containsExactly(RAISED);
    assertThat(kinds(CHALLENGE, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static Action due(int number, String on, ActionStatus status) {
    return ActionBuilder.builder()
        .id("a" + number)
        .dueOn(on(on))
        .progress(
            status == null
                ? List.of()
                : List.of(
                    ActionProgressBuilder.builder().on(on("2025-03-01")).status(status).build()))
        .build();
  }

  @Test
  void more_than_a_quarter_of_what_is_due_not_done_is_drift() {
    List<Action> three =
        IntStream.range(0, 3).mapToObj(i -> due(i, "2025-02-01", ActionStatus.DONE)).toList();
    CaseFileBuilder plan = plan("2024-09-01", review("2025-01-10", Progress.BETTER));
    assertThat(kinds(CHALLENGE, at(plan.actions(and(three, due(4, "2025-03-11", null))))))
        .as("one of four")
        .containsExactly(QUIET);
    assertThat(
            kinds(
                CHALLENGE,
                at(
                    plan.actions(
                        and(
                            and(three, due(4, "2025-03-11", null)),
                            due(5, "2025-03-11", ActionStatus.PARTLY))))))
        .as("two of five")
        .containsExactly(RAISED);
    assertThat(
            kinds(
                CHALLENGE,
                at(
                    plan.actions(
                        and(and(three, due(4, "2025-03-11", null)), due(5, "2025-03-12", null))))))
        .as("one is due today")
        .containsExactly(QUIET);
  }

  private static <T> List<T> and(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static CaseFileBuilder candidate(String strategyOn, String planFrom) {
    return plan(planFrom, review("2025-01-10", Progress.SAME))
        .meetings(
            List.of(
                MeetingBuilder.builder()
                    .id("m")
                    .kind(MeetingKind.STRATEGY_DISCUSSION)
                    .heldOn(on(strategyOn))
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-12, 2024-06-11, QUIET",
    "2024-09-13, 2024-06-11, RAISED",
    "2024-09-13, 2024-06-12, QUIET",
  })
  void two_signs_together_are_asked_about(
      String strategyOn, String planFrom, OutcomeKind expected) {
    assertThat(kinds(LEVEL_LOOKED_AT, at(candidate(strategyOn, planFrom))))
        .containsExactly(expected);
  }

  @Test
  void three_referrals_without_action_are_a_sign() {
    CaseFileBuilder file = candidate("2024-10-01", "2024-09-01");
    for (String day : List.of("2023-03-13", "2024-01-01", "2024-05-01")) {
      file.addReferrals(
          ReferralBuilder.builder().id(day).referredOn(on(day)).noFurtherAction(true).build());
    }
    assertThat(kinds(LEVEL_LOOKED_AT, at(file))).containsExactly(RAISED);
    assertThat(kinds(LEVEL_LOOKED_AT, at(file.referrals(file.build().referrals().subList(1, 3)))))
        .containsExactly(QUIET);
  }

  private static Decision decision(String on, String reasons) {
    return DecisionBuilder.builder()
        .id("d")
        .kind(Coded.of("local/decisions", "threshold"))
        .on(on(on))
        .reasons(reasons == null ? null : FreeText.of(reasons))
        .build();
  }

  @Test
  void a_decision_on_the_level_is_what_was_looked_for() {
    assertThat(
            kinds(
                LEVEL_LOOKED_AT,
                at(
                    candidate("2024-10-01", "2024-06-11")
                        .decisions(List.of(decision("2024-09-13", null))))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                LEVEL_LOOKED_AT,
                at(
                    candidate("2024-10-01", "2024-06-11")
                        .decisions(List.of(decision("2024-09-12", null))))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                LEVEL_LOOKED_AT,
                at(
                    candidate("2024-10-01", "2024-06-11")
                        .decisions(List.of(decision("2024-09", null))))))
        .containsExactly(CANNOT_TELL);
  }

  private static LevelChange change(String decisionId, String reason) {
    return LevelChangeBuilder.builder()
        .id("l")
        .decisionId(decisionId)
        .reason(reason == null ? null : FreeText.of(reason))
        .build();
  }

  @Test
  void a_change_of_level_has_a_decision_or_at_least_a_reason() {
    assertThat(kinds(LEVEL_LOOKED_AT, at(file().levelChanges(List.of(change(null, null))))))
        .containsExactly(RAISED);
    assertThat(kinds(LEVEL_LOOKED_AT, at(file().levelChanges(List.of(change(null, "Safer"))))))
        .containsExactly(NOT_APPLICABLE);
    assertThat(
            kinds(
                LEVEL_LOOKED_AT,
                at(
                    file()
                        .levelChanges(List.of(change("d", null)))
                        .decisions(List.of(decision("2024-01-01", "Safer at home"))))))
        .containsExactly(WELL);
  }
}
