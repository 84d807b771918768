package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.EndingChecks.ATTENDANCE_ONLY;
import static io.github.throughline.validation.practice.check.EndingChecks.ENDED_TOO_SOON;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.EvidenceKind;
import io.github.throughline.core.model.plan.OutcomeReviewBuilder;
import io.github.throughline.core.model.plan.PlanEndingBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.SustainedChange;
import io.github.throughline.core.model.plan.SustainedChangeBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingChecksTest {

  private static PlanReview review(String day, Progress progress) {
    return PlanReviewBuilder.builder()
        .heldOn(on(day))
        .outcomes(List.of(OutcomeReviewBuilder.builder().outcomeId("o").progress(progress).build()))
        .build();
  }

  private static SustainedChange change(EvidenceKind kind) {
    return SustainedChangeBuilder.builder().kind(kind).build();
  }

  private static ChildProtectionPlanBuilder ended(String on, PlanReview... reviews) {
    return ChildProtectionPlanBuilder.builder()
        .id("p")
        .startedOn(on("2024-06-05"))
        .endedOn(on(on))
        .reviews(List.of(reviews));
  }

  private static CaseFileBuilder with(ChildProtectionPlanBuilder plan) {
    return file().plans(List.of(plan.build()));
  }

  private static final PlanReview FIRST = review("2024-08-01", Progress.BETTER);
  private static final PlanReview SECOND = review("2025-01-10", Progress.ACHIEVED);

  @Test
  void a_plan_that_ended_within_three_months_without_saying_why_is_asked_about() {
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2024-09-05", FIRST, SECOND)))))
        .containsExactly(RAISED);
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2024-09-06", FIRST, SECOND)))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                ENDED_TOO_SOON,
                at(with(ended("2024-09-05", FIRST).reasonEnded(FreeText.of("Moved to Otherton"))))))
        .containsExactly(QUIET);
  }

  @Test
  void a_plan_whose_reviews_found_change_once_is_asked_about() {
    assertThat(
            kinds(
                ENDED_TOO_SOON,
                at(with(ended("2025-02-01", FIRST, review("2025-01-10", Progress.SAME))))))
        .containsExactly(RAISED);
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2025-02-01", FIRST, SECOND)))))
        .containsExactly(QUIET);
  }

  @Test
  void a_plan_that_ended_on_change_that_lasted_goes_well() {
    assertThat(
            kinds(
                ENDED_TOO_SOON,
                at(
                    with(
                        ended("2025-02-01", FIRST, SECOND)
                            .ending(
                                PlanEndingBuilder.builder()
                                    .sustainedChanges(
                                        List.of(change(EvidenceKind.CHANGE_FOR_CHILD)))
                                    .build())))))
        .containsExactly(WELL);
  }

  @Test
  void what_was_not_met_at_the_end_is_asked_about() {
    assertThat(
            kinds(
                ENDED_TOO_SOON,
                at(
                    with(
                        ended("2025-02-01", FIRST, SECOND)
                            .ending(
                                PlanEndingBuilder.builder()
                                    .unmet(List.of(FreeText.of("School every day")))
                                    .build())))))
        .containsExactly(RAISED);
  }

  @Test
  void days_or_reviews_that_are_not_recorded_cannot_tell() {
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2025-01", FIRST)))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2025-02-01"))))).containsExactly(CANNOT_TELL);
    assertThat(kinds(ENDED_TOO_SOON, at(with(ended("2025-03-13")))))
        .as("it ends tomorrow")
        .containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder endedOn(SustainedChange... changes) {
    return with(
        ended("2025-02-01", FIRST, SECOND)
            .ending(PlanEndingBuilder.builder().sustainedChanges(List.of(changes)).build()));
  }

  @Test
  void attendance_alone_is_asked_about() {
    assertThat(
            kinds(
                ATTENDANCE_ONLY,
                at(
                    endedOn(
                        change(EvidenceKind.ATTENDANCE_ONLY),
                        change(EvidenceKind.ATTENDANCE_ONLY)))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                ATTENDANCE_ONLY,
                at(
                    endedOn(
                        change(EvidenceKind.ATTENDANCE_ONLY),
                        change(EvidenceKind.CHANGE_FOR_CHILD)))))
        .containsExactly(WELL);
    assertThat(kinds(ATTENDANCE_ONLY, at(endedOn(change(null))))).containsExactly(CANNOT_TELL);
    assertThat(kinds(ATTENDANCE_ONLY, at(endedOn()))).containsExactly(CANNOT_TELL);
    assertThat(kinds(ATTENDANCE_ONLY, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
