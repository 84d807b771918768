package io.github.throughline.validation.practice.check.legal;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.worker;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.legal.MilestoneChecks.MILESTONES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneBuilder;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneChecksTest {
  private static MilestoneBuilder step(MilestoneKind kind, String planned, String taken) {
    return MilestoneBuilder.builder().kind(kind).plannedOn(on(planned)).on(on(taken));
  }

  private static PreProceedingsBuilder with(Milestone... steps) {
    return PreProceedingsBuilder.builder()
        .id("p")
        .startedOn(on("2025-02-03"))
        .milestones(List.of(steps));
  }

  private static PracticeCase of(PreProceedingsBuilder one) {
    return at(file().preProceedings(List.of(one.build())));
  }

  private static final Milestone LETTER =
      step(MilestoneKind.LETTER, "2025-03-10", "2025-03-10").build();

  @Test
  void a_step_is_overdue_from_the_day_after() {
    for (String day : List.of("2025-03-13", "2025-03-12")) {
      assertThat(
              kinds(
                  MILESTONES,
                  of(with(LETTER, step(MilestoneKind.FIRST_MEETING, day, null).build()))))
          .as(day)
          .containsExactly(QUIET);
    }
    assertThat(
            kinds(
                MILESTONES,
                of(with(LETTER, step(MilestoneKind.FIRST_MEETING, "2025-03-11", null).build()))))
        .containsExactly(RAISED);
  }

  @Test
  void the_longest_wait_comes_first_and_says_whether_it_is_known_who_is_waited_for() {
    Milestone shorter = step(MilestoneKind.FIRST_MEETING, "2025-03-11", null).build();
    Milestone longer =
        step(MilestoneKind.SOLICITOR_CONFIRMED, "2025-03-03", null).waitingFor(worker("w")).build();
    List<PracticeOutcome> outcomes = MILESTONES.ask(of(with(LETTER, shorter, longer)));
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0).says())
        .contains("3 March 2025", "seven working days later", "waited for is recorded");
    assertThat(outcomes.get(1).says()).contains("one working day later", "is not recorded");
  }

  @Test
  void nothing_stands_still_for_ten_working_days() {
    assertThat(kinds(MILESTONES, of(with(step(MilestoneKind.LETTER, null, "2025-02-26").build()))))
        .as("ten working days before")
        .containsExactly(QUIET);
    assertThat(kinds(MILESTONES, of(with(step(MilestoneKind.LETTER, null, "2025-02-25").build()))))
        .as("eleven")
        .containsExactly(RAISED);
    assertThat(
            kinds(
                MILESTONES,
                of(
                    with(
                        step(MilestoneKind.LETTER, null, "2025-02-25").build(),
                        step(MilestoneKind.MIDWAY_REVIEW, "2025-03-20", null).build()))))
        .as("a next step has a day")
        .containsExactly(QUIET);
  }

  @Test
  void a_row_without_days_is_shown() {
    assertThat(
            kinds(MILESTONES, of(with(LETTER, step(MilestoneKind.AGREEMENT, null, null).build()))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void what_has_ended_is_not_looked_at() {
    Milestone overdue = step(MilestoneKind.FIRST_MEETING, "2025-02-20", null).build();
    assertThat(kinds(MILESTONES, of(with(overdue).steppedOn(on("2025-03-12")))))
        .containsExactly(NOT_APPLICABLE);
    assertThat(kinds(MILESTONES, of(with(overdue).steppedOn(on("2025-03-13")))))
        .containsExactly(RAISED);
    assertThat(kinds(MILESTONES, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
