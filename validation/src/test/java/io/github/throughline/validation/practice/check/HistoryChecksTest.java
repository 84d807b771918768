package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.HistoryChecks.CAPACITY_TO_CHANGE;
import static io.github.throughline.validation.practice.check.HistoryChecks.HISTORY_USED;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.CapacityToChange;
import io.github.throughline.core.model.assessment.CapacityToChangeJudgementBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanOutcomeBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.core.model.plan.ProgressJudgementBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryChecksTest {

  private static SignificantEvent event(String id, String day, SignificanceLevel level) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(on(day))
        .types(List.of(EventType.INJURY))
        .significance(
            level == null
                ? List.of()
                : List.of(SignificanceJudgementBuilder.builder().level(level).build()))
        .build();
  }

  private static Assessment assessment(String authorised, String... cited) {
    return AssessmentBuilder.builder()
        .id("a " + authorised)
        .referralId("r")
        .authorisedOn(on(authorised))
        .citations(
            Stream.of(cited).map(id -> CitationBuilder.builder().recordId(id).build()).toList())
        .build();
  }

  private static CaseFileBuilder with(Assessment assessment, SignificantEvent... events) {
    return file()
        .referrals(List.of(ReferralBuilder.builder().id("r").referredOn(on("2025-01-06")).build()))
        .events(List.of(events))
        .assessments(List.of(assessment));
  }

  @Test
  void an_assessment_that_cites_only_what_is_new_is_asked_about() {
    PracticeOutcome outcome =
        only(
            HISTORY_USED,
            at(
                with(
                    assessment("2025-02-20", "new"),
                    event("old", "2025-01-05", null),
                    event("new", "2025-01-06", null))));
    assertThat(outcome.kind()).isEqualTo(RAISED);
    assertThat(outcome.says())
        .isEqualTo(
            "The assessment of 20 February 2025 cites nothing older than the referral of"
                + " 6 January 2025, and one older event is recorded.");
    assertThat(outcome.evidence())
        .extracting("path")
        .containsExactly("/assessments/0", "/events/0");
  }

  @Test
  void an_event_of_the_day_of_the_referral_is_not_history() {
    assertThat(
            only(HISTORY_USED, at(with(assessment("2025-02-20"), event("new", "2025-01-06", null))))
                .kind())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            only(HISTORY_USED, at(with(assessment("2025-02-20"), event("may be", "2025-01", null))))
                .kind())
        .as("it may have happened after the referral")
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void half_of_what_was_judged_important_is_enough_to_stay_quiet() {
    SignificantEvent one = event("1", "2020-01-05", SignificanceLevel.HIGH);
    SignificantEvent two = event("2", "2021-01-05", SignificanceLevel.CRITICAL);
    SignificantEvent three = event("3", "2022-01-05", SignificanceLevel.HIGH);
    assertThat(only(HISTORY_USED, at(with(assessment("2025-02-20", "1"), one, two))).kind())
        .isEqualTo(QUIET);
    PracticeOutcome outcome =
        only(HISTORY_USED, at(with(assessment("2025-02-20", "1"), one, two, three)));
    assertThat(outcome.kind()).isEqualTo(RAISED);
    assertThat(outcome.says()).contains("cites 1 of three earlier events");
    assertThat(outcome.evidence())
        .extracting("path")
        .containsExactly("/assessments/0", "/events/1", "/events/2");
    assertThat(only(HISTORY_USED, at(with(assessment("2025-02-20", "1", "2"), one, two))).kind())
        .isEqualTo(WELL);
  }

  @Test
  void without_the_referral_it_cannot_tell() {
    assertThat(
            only(
                    HISTORY_USED,
                    at(
                        with(assessment("2025-02-20"), event("old", "2020-01-05", null))
                            .referrals(List.of())))
                .kind())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void without_an_authorised_assessment_there_is_nothing_to_ask() {
    assertThat(only(HISTORY_USED, at(file())).kind()).isEqualTo(NOT_APPLICABLE);
    assertThat(only(HISTORY_USED, at(with(assessment("2025-03-13")))).kind())
        .as("authorised the day after")
        .isEqualTo(NOT_APPLICABLE);
    assertThat(only(HISTORY_USED, at(with(assessment("2025-02")))).kind()).isEqualTo(CANNOT_TELL);
  }

  private static Assessment judging(CapacityToChange capacity, boolean linked) {
    return AssessmentBuilder.builder(assessment("2025-02-20"))
        .capacityToChange(
            List.of(
                CapacityToChangeJudgementBuilder.builder()
                    .judgement(capacity)
                    .pastAttempts(
                        linked
                            ? List.of(CitationBuilder.builder().recordId("course").build())
                            : List.of())
                    .build()))
        .build();
  }

  @Test
  void a_judgement_that_somebody_can_change_needs_what_was_tried_before() {
    PracticeOutcome outcome =
        only(CAPACITY_TO_CHANGE, at(with(judging(CapacityToChange.ABLE_WITH_HELP, false))));
    assertThat(outcome.kind()).isEqualTo(RAISED);
    assertThat(outcome.evidence())
        .extracting("path")
        .containsExactly("/assessments/0/capacityToChange/0");
    assertThat(kinds(CAPACITY_TO_CHANGE, at(with(judging(CapacityToChange.ABLE, true)))))
        .containsExactly(WELL);
    assertThat(kinds(CAPACITY_TO_CHANGE, at(with(judging(CapacityToChange.NOT_YET_KNOWN, false)))))
        .containsExactly(NOT_APPLICABLE);
  }

  private static PlanOutcome outcome(String id, ProgressJudgement... judged) {
    return PlanOutcomeBuilder.builder().id(id).progress(List.of(judged)).build();
  }

  private static ProgressJudgement judged(String day, Progress progress) {
    return ProgressJudgementBuilder.builder().on(on(day)).progress(progress).build();
  }

  private static Plan plan(PlanOutcome... outcomes) {
    return ChildInNeedPlanBuilder.builder()
        .id("p")
        .startedOn(on("2023-01-01"))
        .versions(
            List.of(
                PlanVersionBuilder.builder()
                    .id("v")
                    .from(on("2023-01-01"))
                    .outcomes(List.of(outcomes))
                    .build()))
        .build();
  }

  private static CaseFileBuilder improving(String lostAgain) {
    return with(judging(CapacityToChange.ABLE, true))
        .plans(
            List.of(
                plan(
                    outcome(
                        "food",
                        judged("2023-03-01", Progress.BETTER),
                        judged("2023-05-01", Progress.WORSE)),
                    outcome(
                        "bedtime",
                        judged("2024-01-10", Progress.SAME),
                        judged("2024-02-10", Progress.BETTER),
                        judged(lostAgain, Progress.WORSE)))));
  }

  @Test
  void two_improvements_that_did_not_last_six_months_are_set_beside_the_judgement() {
    PracticeOutcome outcome = only(CAPACITY_TO_CHANGE, at(improving("2024-08-09")));
    assertThat(outcome.kind()).isEqualTo(RAISED);
    assertThat(outcome.evidence()).hasSize(5);
    assertThat(outcome.evidence().get(1).path())
        .isEqualTo("/plans/0/versions/0/outcomes/0/progress/0");
    assertThat(kinds(CAPACITY_TO_CHANGE, at(improving("2024-08-10"))))
        .as("six months to the day")
        .containsExactly(WELL);
  }
}
