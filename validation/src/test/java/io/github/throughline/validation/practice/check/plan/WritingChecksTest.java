package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.Cases.worker;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.plan.WritingChecks.PLAIN_WORDS;
import static io.github.throughline.validation.practice.check.plan.WritingChecks.WRITTEN_WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.PlanOutcomeBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.ViewBuilder;
import io.github.throughline.core.model.voice.ViewEffectBuilder;
import io.github.throughline.validation.practice.check.Cases;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class WritingChecksTest {
  /** Ten plain words. */
  private static final String TEN = "Mum gets you up and you go to bed early. ";

  private static FreeText text(String text) {
    return FreeText.of(text);
  }

  private static CaseFileBuilder plan(PlanVersionBuilder version) {
    return file()
        .addPlans(
            ChildInNeedPlanBuilder.builder()
                .id("p")
                .startedOn(on("2025-01-01"))
                .versions(List.of(version.id("v").from(on("2025-01-01")).build()))
                .build());
  }

  private static PlanVersionBuilder version(String worry) {
    return PlanVersionBuilder.builder().worry(text(worry));
  }

  private static PlanOutcomeBuilder outcome() {
    return PlanOutcomeBuilder.builder()
        .id("o")
        .outcome(text("You sleep well."))
        .measure(text("You say so."))
        .neededBy(on("2025-05-01"));
  }

  private static CaseFileBuilder whole(PlanVersionBuilder version, PlanOutcomeBuilder outcome) {
    return plan(version.outcomes(List.of(outcome.build())))
        .addActions(
            ActionBuilder.builder().id("a").owner(worker("w")).outcomeIds(List.of("o")).build());
  }

  @Test
  void a_plan_with_all_four_goes_well() {
    assertThat(
            kinds(
                WRITTEN_WELL,
                at(whole(version(TEN.repeat(3)).childsPage(text("Your page.")), outcome()))))
        .containsExactly(WELL);
  }

  @Test
  void one_part_may_be_missing_and_two_are_asked_about() {
    assertThat(kinds(WRITTEN_WELL, at(whole(version(TEN.repeat(3)), outcome()))))
        .as("no page for the child")
        .containsExactly(QUIET);
    PracticeOutcome raised =
        only(WRITTEN_WELL, at(whole(version(TEN.repeat(3)), outcome().neededBy(null))));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.says())
        .contains("outcomes that say what, who, by when and how we know and a page for the child");
    assertThat(raised.evidence()).extracting("path").containsExactly("/plans/0/versions/0");
  }

  @Test
  void each_of_the_parts_of_an_outcome_is_needed() {
    assertThat(kinds(WRITTEN_WELL, at(whole(version(TEN.repeat(3)), outcome().measure(null)))))
        .containsExactly(RAISED);
    assertThat(kinds(WRITTEN_WELL, at(whole(version(TEN.repeat(3)), outcome().outcome(null)))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                WRITTEN_WELL,
                at(plan(version(TEN.repeat(3)).outcomes(List.of(outcome().build()))))))
        .as("nobody acts")
        .containsExactly(RAISED);
  }

  @Test
  void a_hard_text_with_words_of_the_trade_is_asked_about() {
    String hard =
        "Multi-agency professionals facilitate comprehensive interventions regarding parental"
            + " engagement, maintaining appropriate boundaries and demonstrating responsibility"
            + " throughout, notwithstanding historical difficulties concerning intergenerational"
            + " relationships and individual vulnerabilities experienced previously within"
            + " particularly complicated circumstances affecting everybody";
    assertThat(
            only(WRITTEN_WELL, at(whole(version(hard).childsPage(text("Your page.")), outcome())))
                .says())
        .contains("a text that is easy to read and plain words throughout");
  }

  @Test
  void a_plan_with_hardly_any_text_cannot_tell() {
    assertThat(kinds(WRITTEN_WELL, at(plan(version("You sleep.")))))
        .as("no page, no outcomes, too short to read")
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(WRITTEN_WELL, at(file()))).containsExactly(NOT_APPLICABLE);
    assertThat(
            kinds(
                WRITTEN_WELL,
                at(
                    file()
                        .addPlans(
                            ChildInNeedPlanBuilder.builder()
                                .id("p")
                                .startedOn(on("2025-01-01"))
                                .build()))))
        .containsExactly(CANNOT_TELL);
  }

  /** A hundred words: two of them replaced, and so on. */
  @ParameterizedTest
  @CsvSource({"0, WELL", "3, QUIET", "4, RAISED"})
  void three_words_of_the_trade_in_a_hundred_are_met_and_four_are_too_many(
      int jargon, OutcomeKind expected) {
    String hundred =
        "You see respite and you go to bed early now. ".repeat(jargon) + TEN.repeat(10 - jargon);
    assertThat(kinds(PLAIN_WORDS, at(plan(version(hundred))))).containsExactly(expected);
  }

  @Test
  void one_set_of_unexplained_letters_is_enough_and_a_plain_word_is_offered() {
    PracticeOutcome raised = only(PLAIN_WORDS, at(plan(version(TEN.repeat(10) + "Ask the IRO."))));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.says()).contains("one word of the trade in 103, of which one is unexplained");
    assertThat(raised.evidence().get(0).note())
        .isEqualTo("could say \"person who checks your plan is right\"; no long sentences");
  }

  @Test
  void a_short_text_is_not_judged_by_the_share() {
    assertThat(kinds(PLAIN_WORDS, at(plan(version("You go to respite."))))).containsExactly(QUIET);
  }

  @Test
  void what_came_of_a_view_is_for_the_child_to_read_too() {
    CaseFileBuilder file =
        plan(version(TEN))
            .addViews(
                ViewBuilder.builder()
                    .id("v")
                    .personId(Cases.CHILD)
                    .effects(
                        List.of(
                            ViewEffectBuilder.builder().what(text("The ICPC heard it.")).build()))
                    .build());
    assertThat(kinds(PLAIN_WORDS, at(file))).containsExactly(WELL, RAISED);
  }

  @Test
  void without_text_it_cannot_tell() {
    assertThat(kinds(PLAIN_WORDS, at(plan(PlanVersionBuilder.builder()))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(PLAIN_WORDS, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
