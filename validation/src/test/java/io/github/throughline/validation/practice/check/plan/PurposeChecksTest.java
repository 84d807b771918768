package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.plan.PurposeChecks.CONCERN_STATE;
import static io.github.throughline.validation.practice.check.plan.PurposeChecks.REVIEWS_DECIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.ConcernBuilder;
import io.github.throughline.core.model.assessment.ConcernState;
import io.github.throughline.core.model.assessment.ConcernStateBuilder;
import io.github.throughline.core.model.assessment.Seriousness;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.OutcomeDecision;
import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.OutcomeReviewBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class PurposeChecksTest {

  private static CaseFileBuilder plan(PlanReview... reviews) {
    return file()
        .addPlans(ChildInNeedPlanBuilder.builder().id("p").reviews(List.of(reviews)).build());
  }

  private static PlanReviewBuilder review(String day, OutcomeReview... outcomes) {
    return PlanReviewBuilder.builder().heldOn(on(day)).outcomes(List.of(outcomes));
  }

  private static OutcomeReview decided(OutcomeDecision decision, String reason) {
    return OutcomeReviewBuilder.builder()
        .outcomeId("o")
        .decision(decision)
        .reason(reason == null ? null : FreeText.of(reason))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGED, , WELL",
    "ADDED, , WELL",
    "CLOSED, , WELL",
    "CONFIRMED, She still sleeps badly, WELL",
    "CONFIRMED, , RAISED",
    "CONFIRMED, ' ', RAISED",
    ", , RAISED",
  })
  void a_review_decides_or_says_why_it_leaves_an_outcome(
      OutcomeDecision decision, String reason, OutcomeKind expected) {
    assertThat(
            kinds(
                REVIEWS_DECIDE, at(plan(review("2025-02-01", decided(decision, reason)).build()))))
        .containsExactly(expected);
  }

  @Test
  void one_decision_is_enough() {
    assertThat(
            kinds(
                REVIEWS_DECIDE,
                at(
                    plan(
                        review(
                                "2025-02-01",
                                decided(OutcomeDecision.CONFIRMED, null),
                                decided(OutcomeDecision.CLOSED, null))
                            .build()))))
        .containsExactly(WELL);
  }

  @Test
  void a_review_that_says_nothing_of_outcomes_cannot_tell_unless_it_says_nothing_changed() {
    assertThat(kinds(REVIEWS_DECIDE, at(plan(review("2025-02-01").build()))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(REVIEWS_DECIDE, at(plan(review("2025-02-01").planChanged(true).build()))))
        .containsExactly(QUIET);
    assertThat(kinds(REVIEWS_DECIDE, at(plan(review("2025-02-01").planChanged(false).build()))))
        .containsExactly(RAISED);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, NOT_APPLICABLE",
    "2024-03-13, RAISED",
    "2025-03-12, RAISED",
    "2025-03-13, NOT_APPLICABLE",
    "2025, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_year_is_looked_back(String day, OutcomeKind expected) {
    assertThat(kinds(REVIEWS_DECIDE, at(plan(review(day, decided(null, null)).build()))))
        .containsExactly(expected);
  }

  private static ConcernState state(String day, Seriousness seriousness) {
    return ConcernStateBuilder.builder().on(on(day)).seriousness(seriousness).build();
  }

  private static CaseFileBuilder worry(ConcernState... states) {
    return plan(review("2024-12-01").build(), review("2025-02-01").build())
        .addConcerns(ConcernBuilder.builder().id("c").states(List.of(states)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-30, RAISED",
    "2024-12-01, QUIET",
    "2025-01-31, QUIET",
    "2025-02-01, WELL",
    "2025-03-01, WELL",
    "2025, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_worry_is_looked_at_within_two_reviews(String day, OutcomeKind expected) {
    assertThat(kinds(CONCERN_STATE, at(worry(state(day, Seriousness.SAME)))))
        .containsExactly(expected);
  }

  @Test
  void a_worry_that_may_have_been_looked_at_again_cannot_tell() {
    assertThat(
            kinds(
                CONCERN_STATE,
                at(worry(state("2024-06-01", Seriousness.MORE), state("2025", Seriousness.SAME)))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void a_worry_that_is_resolved_needs_no_more() {
    assertThat(kinds(CONCERN_STATE, at(worry(state("2024-06-01", Seriousness.RESOLVED)))))
        .containsExactly(QUIET);
  }

  @Test
  void the_evidence_is_the_worry_and_the_reviews() {
    PracticeOutcome raised = only(CONCERN_STATE, at(worry(state("2024-06-01", Seriousness.MORE))));
    assertThat(raised.evidence())
        .extracting("path")
        .containsExactly("/concerns/0", "/plans/0/reviews/0", "/plans/0/reviews/1");
    assertThat(
            kinds(
                CONCERN_STATE,
                at(
                    plan(review("2025-02-01").build())
                        .addConcerns(ConcernBuilder.builder().id("c").build()))))
        .containsExactly(NOT_APPLICABLE);
    assertThat(kinds(CONCERN_STATE, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
