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
import static io.github.throughline.validation.practice.check.SupervisionChecks.ACTIONS;
import static io.github.throughline.validation.practice.check.SupervisionChecks.IMPACT;
import static io.github.throughline.validation.practice.check.SupervisionChecks.OFTEN_ENOUGH;
import static io.github.throughline.validation.practice.check.SupervisionChecks.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.supervision.ActionReviewed;
import io.github.throughline.core.model.supervision.ActionReviewedBuilder;
import io.github.throughline.core.model.supervision.OutcomeWorkingBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class SupervisionChecksTest {

  private static SupervisionDiscussionBuilder discussion(String day) {
    return SupervisionDiscussionBuilder.builder().id("s" + day).on(on(day));
  }

  private static CaseFileBuilder with(SupervisionDiscussionBuilder... discussions) {
    return file()
        .referrals(List.of(ReferralBuilder.builder().id("r").referredOn(on("2024-06-01")).build()))
        .supervision(Stream.of(discussions).map(SupervisionDiscussionBuilder::build).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-12, RAISED",
    "2025-01-13, WELL",
    "2025-03-12, WELL",
    "2025-02, CANNOT_TELL",
  })
  void a_child_in_need_is_talked_about_every_two_months(String day, OutcomeKind expected) {
    assertThat(kinds(OFTEN_ENOUGH, at(with(discussion(day))))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-12, RAISED", "2025-02-13, WELL"})
  void a_child_with_a_protection_plan_every_month(String day, OutcomeKind expected) {
    assertThat(
            kinds(
                OFTEN_ENOUGH,
                at(
                    with(discussion(day))
                        .plans(
                            List.of(
                                ChildProtectionPlanBuilder.builder()
                                    .id("p")
                                    .startedOn(on("2024-09-01"))
                                    .build())))))
        .containsExactly(expected);
  }

  @Test
  void a_child_who_has_just_been_referred_has_time() {
    CaseFileBuilder file = with();
    assertThat(kinds(OFTEN_ENOUGH, at(file))).containsExactly(RAISED);
    assertThat(
            kinds(
                OFTEN_ENOUGH,
                at(
                    file.referrals(
                        List.of(
                            ReferralBuilder.builder()
                                .id("r")
                                .referredOn(on("2025-01-13"))
                                .build())))))
        .containsExactly(QUIET);
    assertThat(kinds(OFTEN_ENOUGH, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static SupervisionDiscussionBuilder finding(String day, Progress progress) {
    return discussion(day)
        .planWorking(List.of(OutcomeWorkingBuilder.builder().progress(progress).build()));
  }

  @Test
  void two_discussions_without_anything_changed_are_asked_about() {
    assertThat(
            kinds(IMPACT, at(with(discussion("2025-01-10"), finding("2025-02-10", Progress.SAME)))))
        .containsExactly(RAISED);
    assertThat(kinds(IMPACT, at(with(finding("2025-02-10", Progress.SAME)))))
        .as("only one")
        .containsExactly(QUIET);
    assertThat(
            kinds(
                IMPACT, at(with(discussion("2025-01-10"), finding("2025-02-10", Progress.BETTER)))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                IMPACT,
                at(
                    with(
                        discussion("2025-01-10"),
                        finding("2025-02-10", Progress.SAME)
                            .impact(FreeText.of("Visits moved to mornings"))))))
        .containsExactly(WELL);
    assertThat(kinds(IMPACT, at(with(discussion("2025-01-10"), discussion("2025-02-10")))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(IMPACT, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static SupervisionDiscussionBuilder thoughtful(int told) {
    return discussion("2025-02-10")
        .sinceLast(FreeText.of("word ".repeat(told)))
        .childNow(FreeText.of("Sleeps through the night now"))
        .analysis(FreeText.of("Perhaps the move helped most"));
  }

  @Test
  void a_discussion_needs_analysis_and_the_child() {
    assertThat(kinds(REFLECTION, at(with(thoughtful(10).analysis(null))))).containsExactly(RAISED);
    assertThat(kinds(REFLECTION, at(with(thoughtful(10).childNow(null))))).containsExactly(RAISED);
    assertThat(
            kinds(
                REFLECTION,
                at(with(thoughtful(10).childNow(null).childSaid(FreeText.of("It is quiet"))))))
        .containsExactly(QUIET);
  }

  @Test
  void four_words_in_five_on_what_was_done_are_too_many() {
    assertThat(kinds(REFLECTION, at(with(thoughtful(40))))).as("40 of 50").containsExactly(RAISED);
    assertThat(kinds(REFLECTION, at(with(thoughtful(39))))).as("39 of 49").containsExactly(QUIET);
    assertThat(
            kinds(
                REFLECTION,
                at(
                    with(
                        thoughtful(10)
                            .hypotheses(
                                List.of(FreeText.of("The move"), FreeText.of("Dad left")))))))
        .containsExactly(WELL);
    assertThat(kinds(REFLECTION, at(with(discussion("2025-02"))))).containsExactly(CANNOT_TELL);
  }

  private static Action action(String id, String dueOn, String carriedFrom) {
    return ActionBuilder.builder().id(id).dueOn(on(dueOn)).carriedFrom(carriedFrom).build();
  }

  private static ActionReviewed reviewed(String id, ActionStatus status) {
    return ActionReviewedBuilder.builder().actionId(id).status(status).build();
  }

  @Test
  void an_action_that_came_due_is_looked_at_next_time() {
    SupervisionDiscussionBuilder first = discussion("2025-01-10").actionIds(List.of("a"));
    SupervisionDiscussionBuilder next = discussion("2025-02-10").actionIds(List.of("b"));
    assertThat(
            kinds(ACTIONS, at(with(first, next).actions(List.of(action("a", "2025-02-09", null))))))
        .containsExactly(RAISED);
    assertThat(
            kinds(ACTIONS, at(with(first, next).actions(List.of(action("a", "2025-02-10", null))))))
        .as("due on the day")
        .containsExactly(QUIET);
    assertThat(
            kinds(
                ACTIONS,
                at(
                    with(first, next.actionsReviewed(List.of(reviewed("a", ActionStatus.PARTLY))))
                        .actions(List.of(action("a", "2025-02-09", null))))))
        .containsExactly(WELL);
  }

  @Test
  void what_was_found_done_need_not_be_looked_at_again() {
    assertThat(
            kinds(
                ACTIONS,
                at(
                    with(
                            discussion("2024-12-10").actionIds(List.of("a")),
                            discussion("2025-01-10")
                                .actionsReviewed(List.of(reviewed("a", ActionStatus.DONE))),
                            discussion("2025-02-10").reasonNoActions(FreeText.of("All done")))
                        .actions(List.of(action("a", "2024-12-20", null))))))
        .containsExactly(QUIET);
  }

  @Test
  void a_discussion_without_any_action_says_why() {
    assertThat(kinds(ACTIONS, at(with(discussion("2025-02-10"))))).containsExactly(RAISED);
    assertThat(
            kinds(
                ACTIONS,
                at(with(discussion("2025-02-10").reasonNoActions(FreeText.of("Closing today"))))))
        .containsExactly(QUIET);
    assertThat(kinds(ACTIONS, at(file()))).containsExactly(NOT_APPLICABLE);
    assertThat(kinds(ACTIONS, at(with(discussion("2025-02"))))).containsExactly(CANNOT_TELL);
  }

  @Test
  void an_action_carried_on_three_times_is_asked_about_once() {
    CaseFileBuilder file =
        with(discussion("2025-02-10").actionIds(List.of("a4")))
            .actions(
                List.of(
                    action("a1", "2025-06-01", null),
                    action("a2", "2025-06-01", "a1"),
                    action("a3", "2025-06-01", "a2")));
    assertThat(kinds(ACTIONS, at(file))).containsExactly(QUIET);
    assertThat(kinds(ACTIONS, at(file.addActions(action("a4", "2025-06-01", "a3")))))
        .containsExactly(RAISED);
  }

  @Test
  void actions_carried_in_a_circle_come_to_an_end() {
    assertThat(
            kinds(
                ACTIONS,
                at(
                    with(discussion("2025-02-10").actionIds(List.of("a")))
                        .actions(
                            List.of(
                                action("a", "2025-06-01", "b"), action("b", "2025-06-01", "a"))))))
        .containsExactly(QUIET);
  }
}
