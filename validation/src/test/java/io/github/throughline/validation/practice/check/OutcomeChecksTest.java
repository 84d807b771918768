package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeChecks.IN_THE_CHILDS_TIME;
import static io.github.throughline.validation.practice.check.OutcomeChecks.PROGRESS;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.OutcomeReviewBuilder;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanOutcomeBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.core.model.plan.ProgressJudgementBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As at 12 March 2025; the 90 days to it begin on 13 December 2024. */
class OutcomeChecksTest {

  private static ProgressJudgement judged(String day, Progress progress) {
    return ProgressJudgementBuilder.builder().on(on(day)).progress(progress).build();
  }

  private static PlanOutcomeBuilder outcome(ProgressJudgement... judged) {
    return PlanOutcomeBuilder.builder().id("o").progress(List.of(judged));
  }

  private static PlanVersion version(String from, PlanOutcome outcome) {
    return PlanVersionBuilder.builder()
        .id("v " + from)
        .from(on(from))
        .outcomes(List.of(outcome))
        .build();
  }

  private static PlanReview review(String day, Progress progress) {
    return PlanReviewBuilder.builder()
        .heldOn(on(day))
        .outcomes(List.of(OutcomeReviewBuilder.builder().outcomeId("o").progress(progress).build()))
        .build();
  }

  private static CaseFileBuilder plan(List<PlanVersion> versions, PlanReview... reviews) {
    return file()
        .plans(
            List.of(
                ChildInNeedPlanBuilder.builder()
                    .id("p")
                    .startedOn(on("2024-09-01"))
                    .versions(versions)
                    .reviews(List.of(reviews))
                    .build()));
  }

  private static CaseFileBuilder since(String from, PlanOutcomeBuilder outcome) {
    return plan(List.of(version(from, outcome.build())));
  }

  @Test
  void an_outcome_measured_once_in_90_days_is_asked_about() {
    PlanOutcomeBuilder once =
        outcome(judged("2024-12-12", Progress.SAME), judged("2025-02-01", Progress.SAME));
    PracticeOutcome raised = only(PROGRESS, at(since("2024-12-12", once)));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.says())
        .contains("measured one time in the 90 calendar days to 12 March 2025");
    assertThat(raised.evidence())
        .extracting("path")
        .containsExactly("/plans/0/versions/0/outcomes/0");
    assertThat(only(PROGRESS, at(since("2024-12-13", once))).kind())
        .as("not in the plan for so long")
        .isEqualTo(QUIET);
    assertThat(
            only(
                    PROGRESS,
                    at(
                        since(
                            "2024-12-12",
                            outcome(
                                judged("2024-12-13", Progress.SAME),
                                judged("2025-02-01", Progress.BETTER)))))
                .kind())
        .isEqualTo(WELL);
  }

  @Test
  void what_was_not_measured_is_no_measurement() {
    assertThat(
            only(
                    PROGRESS,
                    at(
                        since(
                            "2024-12-12",
                            outcome(
                                judged("2025-01-13", Progress.NOT_MEASURED),
                                judged("2025-02-01", Progress.SAME)))))
                .kind())
        .isEqualTo(RAISED);
  }

  @Test
  void a_measurement_of_uncertain_day_may_be_the_second() {
    assertThat(
            only(
                    PROGRESS,
                    at(
                        since(
                            "2024-12-12",
                            outcome(
                                judged("2025-01", Progress.SAME),
                                judged("2025-02-01", Progress.SAME)))))
                .kind())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void two_reviews_in_a_row_without_change_are_asked_about() {
    List<PlanVersion> versions =
        List.of(
            version(
                "2024-12-12",
                outcome(judged("2024-12-13", Progress.SAME), judged("2025-02-01", Progress.SAME))
                    .build()));
    PracticeOutcome raised =
        only(
            PROGRESS,
            at(
                plan(
                    versions,
                    review("2024-11-01", Progress.BETTER),
                    review("2025-01-01", Progress.SAME),
                    review("2025-03-01", Progress.WORSE))));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.evidence())
        .extracting("path")
        .containsExactly(
            "/plans/0/versions/0/outcomes/0", "/plans/0/reviews/1", "/plans/0/reviews/2");
    assertThat(
            only(
                    PROGRESS,
                    at(
                        plan(
                            versions,
                            review("2025-01-01", Progress.SAME),
                            review("2025-03-01", Progress.BETTER))))
                .kind())
        .isEqualTo(QUIET);
    assertThat(only(PROGRESS, at(plan(versions, review("2025-03-01", Progress.SAME)))).kind())
        .isEqualTo(QUIET);
  }

  @Test
  void a_day_that_has_passed_is_asked_about_until_the_outcome_is_achieved() {
    PlanOutcomeBuilder needed = outcome(judged("2025-02-01", Progress.BETTER));
    assertThat(
            kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", needed.neededBy(on("2025-03-11"))))))
        .containsExactly(RAISED);
    assertThat(
            kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", needed.neededBy(on("2025-03-12"))))))
        .containsExactly(QUIET);
    assertThat(kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", needed.neededBy(on("2025-03"))))))
        .containsExactly(QUIET);
    PlanOutcomeBuilder achieved = outcome(judged("2025-02-01", Progress.ACHIEVED));
    assertThat(
            kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", achieved.neededBy(on("2025-02-01"))))))
        .containsExactly(WELL);
    assertThat(
            kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", achieved.neededBy(on("2025-01-31"))))))
        .as("late, and done")
        .containsExactly(QUIET);
  }

  @Test
  void a_day_put_later_twice_is_asked_about() {
    List<PlanVersion> twice =
        List.of(
            version("2024-09-01", outcome().neededBy(on("2024-12-01")).build()),
            version("2024-12-01", continued("o1", "o", "2025-02-01")),
            version("2025-02-01", continued("o2", "o1", "2025-05-01")));
    assertThat(kinds(IN_THE_CHILDS_TIME, at(plan(twice)))).containsExactly(RAISED);
    assertThat(kinds(IN_THE_CHILDS_TIME, at(plan(twice.subList(1, 3))))).containsExactly(QUIET);
  }

  private static PlanOutcome continued(String id, String from, String neededBy) {
    return PlanOutcomeBuilder.builder().id(id).continuesId(from).neededBy(on(neededBy)).build();
  }

  @Test
  void what_is_not_recorded_cannot_tell() {
    assertThat(kinds(IN_THE_CHILDS_TIME, at(since("2025-01-01", outcome()))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(PROGRESS, at(plan(List.of())))).containsExactly(CANNOT_TELL);
    assertThat(kinds(PROGRESS, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
