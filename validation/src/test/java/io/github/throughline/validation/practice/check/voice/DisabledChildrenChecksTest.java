package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.voice.DisabledChildrenChecks.HISTORY;
import static io.github.throughline.validation.practice.check.voice.DisabledChildrenChecks.TEAMS;
import static io.github.throughline.validation.practice.check.voice.DisabledChildrenChecks.TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.TransitionBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.validation.practice.check.Cases;
import io.github.throughline.validation.practice.check.OutcomeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025. */
class DisabledChildrenChecksTest {

  private static CaseFileBuilder child(String birth, String... disabilities) {
    return CaseFileBuilder.builder()
        .child(
            PersonBuilder.builder()
                .id(Cases.CHILD)
                .birthDate(on(birth))
                .disabilities(
                    java.util.Arrays.stream(disabilities)
                        .map(code -> Coded.of("cin-census/Disability", code))
                        .toList())
                .build());
  }

  private static CaseFileBuilder disabled() {
    return child("2016-01-15", "MOB");
  }

  @Test
  void a_child_without_a_disability_is_not_asked_about_and_one_without_a_word_cannot_tell() {
    for (var check : DisabledChildrenChecks.all()) {
      assertThat(kinds(check, at(child("2009-01-15", "NONE")))).containsExactly(NOT_APPLICABLE);
      assertThat(kinds(check, at(child("2009-01-15")))).containsExactly(CANNOT_TELL);
    }
  }

  private static CaseFileBuilder assessed(CaseFileBuilder file, String... cited) {
    return file.addReferrals(ReferralBuilder.builder().id("r").referredOn(on("2025-01-10")).build())
        .addEvents(SignificantEventBuilder.builder().id("e").occurred(on("2024-05-01")).build())
        .addAssessments(
            AssessmentBuilder.builder()
                .id("a")
                .referralId("r")
                .authorisedOn(on("2025-02-10"))
                .citations(
                    java.util.Arrays.stream(cited)
                        .map(id -> CitationBuilder.builder().recordId(id).build())
                        .toList())
                .build());
  }

  @Test
  void the_history_of_a_disabled_child_is_asked_for_as_any_childs() {
    assertThat(kinds(HISTORY, at(assessed(disabled())))).containsExactly(RAISED);
    assertThat(kinds(HISTORY, at(assessed(disabled(), "e")))).containsExactly(QUIET);
    assertThat(kinds(HISTORY, at(disabled()))).containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder held(CaseFileBuilder file, String day, String team) {
    return file.addAllocations(
        AllocationBuilder.builder()
            .id("l" + day)
            .role(AllocationRole.LEAD_SOCIAL_WORKER)
            .start(on(day))
            .teamId(team)
            .build());
  }

  private static CaseFileBuilder threeTeams(String second) {
    return held(held(held(disabled(), "2023-01-01", "a"), second, "b"), "2024-12-01", "c");
  }

  /** The twelve months begin on 13 March 2024. */
  @ParameterizedTest
  @CsvSource({"2024-03-12, QUIET", "2024-03-13, RAISED", "2024, CANNOT_TELL"})
  void two_changes_of_team_in_a_year_are_asked_about(String second, OutcomeKind expected) {
    assertThat(kinds(TEAMS, at(threeTeams(second)))).containsExactly(expected);
  }

  @Test
  void a_new_worker_of_the_same_team_is_no_change_of_team() {
    assertThat(kinds(TEAMS, at(held(held(disabled(), "2023-01-01", "a"), "2024-06-01", "a"))))
        .containsExactly(WELL);
    assertThat(kinds(TEAMS, at(held(held(disabled(), "2023-01-01", "a"), "2024-06-01", null))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(TEAMS, at(disabled()))).containsExactly(CANNOT_TELL);
  }

  private static TransitionBuilder lead() {
    return TransitionBuilder.builder().id("t").lead(Cases.worker("w"));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-03-12, RAISED",
    "2011-03-13, NOT_APPLICABLE",
    "2011-03, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_lead_is_asked_for_from_fourteen(String birth, OutcomeKind expected) {
    assertThat(kinds(TRANSITION, at(child(birth, "MOB")))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"2008-03-12, RAISED", "2008-03-13, WELL", "2008-03, CANNOT_TELL"})
  void a_decision_is_asked_for_from_seventeen(String birth, OutcomeKind expected) {
    assertThat(kinds(TRANSITION, at(child(birth, "MOB").transitions(List.of(lead().build())))))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-12, WELL", "2025-03-13, RAISED", "2025-03, CANNOT_TELL"})
  void a_decision_counts_once_it_is_made(String day, OutcomeKind expected) {
    assertThat(
            kinds(
                TRANSITION,
                at(
                    child("2007-06-01", "MOB")
                        .transitions(List.of(lead().adultDecisionOn(on(day)).build())))))
        .containsExactly(expected);
  }
}
