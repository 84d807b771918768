package io.github.throughline.validation.practice.check.legal;

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
import static io.github.throughline.validation.practice.check.legal.ExpertChecks.EXPERTS;
import static io.github.throughline.validation.practice.check.legal.FamilyNetworkChecks.ALTERNATIVE_CARERS;
import static io.github.throughline.validation.practice.check.legal.FamilyNetworkChecks.FAMILY_MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.legal.AlternativeCarerBuilder;
import io.github.throughline.core.model.legal.ExpertAssessmentBuilder;
import io.github.throughline.core.model.legal.FamilyGroupConferenceBuilder;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpertAndFamilyChecksTest {
  private static CaseFileBuilder begun(String day) {
    return file().preProceedings(List.of(pre(day).build()));
  }

  private static PreProceedingsBuilder pre(String day) {
    return PreProceedingsBuilder.builder().id("p").startedOn(on(day));
  }

  private static ExpertAssessmentBuilder needed(String day) {
    return ExpertAssessmentBuilder.builder().id("e").neededOn(on(day));
  }

  private static PracticeCase of(ExpertAssessmentBuilder expert) {
    return at(
        file()
            .preProceedings(
                List.of(pre("2024-06-03").expertAssessments(List.of(expert.build())).build())));
  }

  @Test
  void a_report_has_twelve_weeks_from_the_need() {
    for (String day : List.of("2024-08-25", "2024-08-26")) {
      assertThat(kinds(EXPERTS, of(needed("2024-06-03").receivedOn(on(day)))))
          .as(day)
          .containsExactly(QUIET);
    }
    assertThat(kinds(EXPERTS, of(needed("2024-06-03").receivedOn(on("2024-08-27")))))
        .containsExactly(RAISED);
    assertThat(kinds(EXPERTS, of(needed("2024-06-03").receivedOn(on("2024-08")))))
        .as("it may have come in time")
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(EXPERTS, of(needed("2024-06").receivedOn(on("2024-08-27")))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void the_wait_is_told_in_its_parts() {
    assertThat(
            only(
                    EXPERTS,
                    of(
                        needed("2024-06-03")
                            .agreedOn(on("2024-06-13"))
                            .fundedOn(on("2024-07-03"))
                            .receivedOn(on("2024-10-01"))))
                .says())
        .contains(
            "ten days until an expert was agreed",
            "20 days until the money was agreed",
            "90 days until the report came");
  }

  @Test
  void a_report_that_has_not_come_is_asked_about_after_twelve_weeks() {
    assertThat(kinds(EXPERTS, of(needed("2024-12-18")))).containsExactly(QUIET);
    assertThat(kinds(EXPERTS, of(needed("2024-12-17")))).containsExactly(RAISED);
  }

  @Test
  void a_named_expert_is_waited_for_three_weeks() {
    assertThat(kinds(EXPERTS, of(needed("2025-02-19").expert(worker("x"))))).containsExactly(QUIET);
    assertThat(kinds(EXPERTS, of(needed("2025-02-18").expert(worker("x")))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                EXPERTS,
                of(
                    needed("2025-02-18")
                        .expert(worker("x"))
                        .alternatives(List.of(FreeText.of("Another, free sooner"))))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                EXPERTS,
                of(needed("2025-02-18").expert(worker("x")).instructedOn(on("2025-03-12")))))
        .containsExactly(QUIET);
  }

  @Test
  void without_an_expert_there_is_nothing_to_wait_for() {
    assertThat(kinds(EXPERTS, at(begun("2024-06-03")))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void a_carer_is_asked_within_six_weeks() {
    assertThat(kinds(ALTERNATIVE_CARERS, at(begun("2025-01-29")))).containsExactly(QUIET);
    assertThat(kinds(ALTERNATIVE_CARERS, at(begun("2025-01-28")))).containsExactly(RAISED);
    assertThat(kinds(ALTERNATIVE_CARERS, at(asked("2025-03-11")))).containsExactly(WELL);
    assertThat(kinds(ALTERNATIVE_CARERS, at(asked("2025-03-12"))))
        .as("asked, a day after six weeks")
        .containsExactly(QUIET);
    assertThat(kinds(ALTERNATIVE_CARERS, at(asked("2025-03-13"))))
        .as("not yet asked")
        .containsExactly(RAISED);
    assertThat(kinds(ALTERNATIVE_CARERS, at(begun("2025-01")))).containsExactly(CANNOT_TELL);
    assertThat(kinds(ALTERNATIVE_CARERS, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder asked(String day) {
    return begun("2025-01-28")
        .alternativeCarers(
            List.of(AlternativeCarerBuilder.builder().id("a").viabilityAskedOn(on(day)).build()));
  }

  @Test
  void an_offer_of_a_family_meeting_is_looked_for() {
    assertThat(kinds(FAMILY_MEETING, offered(true))).containsExactly(WELL);
    assertThat(kinds(FAMILY_MEETING, offered(false))).containsExactly(RAISED);
    assertThat(kinds(FAMILY_MEETING, offered(null))).containsExactly(CANNOT_TELL);
    assertThat(kinds(FAMILY_MEETING, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static PracticeCase offered(Boolean offered) {
    return at(
        file().preProceedings(List.of(pre("2025-01-28").familyMeetingOffered(offered).build())));
  }

  @Test
  void an_offer_counts_from_the_day_pre_proceedings_began() {
    assertThat(kinds(FAMILY_MEETING, offeredOn("2025-01-27"))).containsExactly(RAISED);
    assertThat(kinds(FAMILY_MEETING, offeredOn("2025-01-28"))).containsExactly(WELL);
    assertThat(kinds(FAMILY_MEETING, offeredOn("2025-01"))).containsExactly(CANNOT_TELL);
  }

  private static PracticeCase offeredOn(String day) {
    return at(
        file()
            .preProceedings(List.of(pre("2025-01-28").familyMeetingOffered(false).build()))
            .familyGroupConferences(
                List.of(
                    FamilyGroupConferenceBuilder.builder().id("f").offeredOn(on(day)).build())));
  }
}
