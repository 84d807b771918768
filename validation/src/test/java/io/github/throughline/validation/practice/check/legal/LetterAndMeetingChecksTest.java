package io.github.throughline.validation.practice.check.legal;

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
import static io.github.throughline.validation.practice.check.legal.LetterAndMeetingChecks.LETTER_AND_MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneBuilder;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterAndMeetingChecksTest {
  private static PreProceedingsBuilder days(String decision, String letter, String meeting) {
    return PreProceedingsBuilder.builder()
        .id("p")
        .startedOn(on(decision))
        .letterSentOn(on(letter))
        .firstMeetingOn(on(meeting));
  }

  private static PracticeCase of(PreProceedingsBuilder one) {
    return at(file().preProceedings(List.of(one.build())));
  }

  @Test
  void the_letter_has_five_working_days() {
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-07", "2025-02-12"))))
        .containsExactly(WELL);
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-10", "2025-02-12"))))
        .containsExactly(WELL);
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-11", "2025-02-12"))))
        .containsExactly(RAISED);
  }

  @Test
  void the_meeting_has_seven_working_days_from_the_letter() {
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-10", "2025-02-18"))))
        .containsExactly(WELL);
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-10", "2025-02-19"))))
        .containsExactly(WELL);
    assertThat(only(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-10", "2025-02-20"))).says())
        .contains("eight working days after the letter")
        .contains("local expectation");
  }

  @Test
  void a_recorded_reason_is_not_asked_about_again() {
    PreProceedingsBuilder late =
        days("2025-02-03", "2025-02-10", "2025-02-28")
            .milestones(
                List.of(
                    MilestoneBuilder.builder()
                        .kind(MilestoneKind.FIRST_MEETING)
                        .reasonForGap(FreeText.of("No solicitor was free"))
                        .build()));
    assertThat(kinds(LETTER_AND_MEETING, of(late))).containsExactly(QUIET);
  }

  @Test
  void a_meeting_not_yet_held_is_asked_about_from_the_eighth_day() {
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-27", "2025-03-03", null))))
        .as("seven working days before the day")
        .containsExactly(QUIET);
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-27", "2025-02-28", null))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                LETTER_AND_MEETING,
                of(days("2025-02-27", "2025-02-28", null).steppedOn(on("2025-03-11")))))
        .as("it ended, and what was held is not entered")
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void days_may_stand_in_the_milestones() {
    PreProceedingsBuilder one =
        days("2025-02-01", null, null)
            .milestones(
                List.of(
                    step(MilestoneKind.LEGAL_GATEWAY, "2025-02-03"),
                    step(MilestoneKind.LETTER, "2025-02-10"),
                    step(MilestoneKind.FIRST_MEETING, "2025-02-19")));
    assertThat(kinds(LETTER_AND_MEETING, of(one))).containsExactly(WELL);
  }

  private static Milestone step(MilestoneKind kind, String day) {
    return MilestoneBuilder.builder().kind(kind).on(on(day)).build();
  }

  @Test
  void unclear_or_contradicting_days_are_not_judged() {
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02", "2025-02-20"))))
        .containsExactly(CANNOT_TELL, CANNOT_TELL);
    assertThat(kinds(LETTER_AND_MEETING, of(days("2025-02-03", "2025-02-10", "2025-02-07"))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(LETTER_AND_MEETING, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
