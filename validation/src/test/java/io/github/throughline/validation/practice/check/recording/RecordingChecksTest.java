package io.github.throughline.validation.practice.check.recording;

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
import static io.github.throughline.validation.practice.check.recording.DecisionChecks.REASONS;
import static io.github.throughline.validation.practice.check.recording.DocumentChecks.REQUIRED;
import static io.github.throughline.validation.practice.check.recording.ResponsibilityChecks.RESPONSIBLE_AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.decision.DecisionBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.recordkeeping.DocumentBuilder;
import io.github.throughline.core.model.recordkeeping.RequiredDocumentBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.ActingForBuilder;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.OrganisationBuilder;
import io.github.throughline.core.model.workforce.TeamBuilder;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingChecksTest {
  private static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "because"));
  }

  private static DecisionBuilder decision(String kind, String reasons) {
    return DecisionBuilder.builder()
        .id("d")
        .kind(kind == null ? null : Coded.of("local", kind))
        .on(on("2025-02-03"))
        .reasons(reasons == null ? null : FreeText.of(reasons))
        .evidence(List.of(CitationBuilder.builder().recordId("v").build()));
  }

  private static PracticeCase of(Decision decision) {
    return at(file().decisions(List.of(decision)));
  }

  @Test
  void reasons_have_fifteen_words_or_more() {
    assertThat(kinds(REASONS, of(decision("threshold", words(14)).build())))
        .containsExactly(RAISED);
    assertThat(kinds(REASONS, of(decision("threshold", words(15)).build()))).containsExactly(WELL);
    assertThat(kinds(REASONS, of(decision("Threshold", words(16)).build()))).containsExactly(WELL);
    assertThat(kinds(REASONS, of(decision("threshold", null).build()))).containsExactly(RAISED);
  }

  @Test
  void words_that_stand_for_reasons_are_not_counted() {
    assertThat(only(REASONS, of(decision("closing", "As  above.").build())).says())
        .isEqualTo("The decision of 3 February 2025 gives no reasons of its own.");
    assertThat(kinds(REASONS, of(decision("closing", words(14) + " see case notes").build())))
        .containsExactly(RAISED);
    assertThat(kinds(REASONS, of(decision("closing", words(15) + " see case notes").build())))
        .containsExactly(WELL);
  }

  @Test
  void a_decision_points_to_what_it_rests_on() {
    Decision alone = decision("placement", words(20)).evidence(List.of()).build();
    assertThat(only(REASONS, of(alone)).says()).contains("points to no record or document");
    assertThat(
            kinds(
                REASONS,
                at(
                    file()
                        .decisions(List.of(alone))
                        .documents(
                            List.of(
                                DocumentBuilder.builder()
                                    .id("doc")
                                    .about(CitationBuilder.builder().recordId("d").build())
                                    .build())))))
        .containsExactly(WELL);
  }

  @Test
  void other_kinds_are_not_looked_at_and_a_kind_not_recorded_cannot_be_told() {
    assertThat(kinds(REASONS, of(decision("outing", null).build())))
        .containsExactly(NOT_APPLICABLE);
    assertThat(kinds(REASONS, of(decision(null, null).build()))).containsExactly(CANNOT_TELL);
    assertThat(kinds(REASONS, of(decision("closing", null).on(on("2025-03-13")).build())))
        .as("not yet made")
        .containsExactly(NOT_APPLICABLE);
  }

  private static PracticeCase required(String due, String documentId) {
    return at(
        file()
            .documents(List.of(DocumentBuilder.builder().id("here").build()))
            .requiredDocuments(
                List.of(
                    RequiredDocumentBuilder.builder()
                        .id("r")
                        .dueOn(on(due))
                        .documentId(documentId)
                        .build())));
  }

  @Test
  void a_required_document_has_five_working_days() {
    assertThat(kinds(REQUIRED, required("2025-03-06", null))).containsExactly(QUIET);
    assertThat(kinds(REQUIRED, required("2025-03-05", null))).containsExactly(QUIET);
    assertThat(kinds(REQUIRED, required("2025-03-04", null))).containsExactly(RAISED);
    assertThat(kinds(REQUIRED, required("2025-03-04", "here"))).containsExactly(WELL);
    assertThat(kinds(REQUIRED, required("2025-03-04", "elsewhere"))).containsExactly(CANNOT_TELL);
    assertThat(kinds(REQUIRED, required(null, null))).containsExactly(CANNOT_TELL);
    assertThat(kinds(REQUIRED, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static PracticeCase allocated(AllocationBuilder one, String until) {
    return at(
        file()
            .allocations(List.of(one.id("a").start(on("2025-01-06")).build()))
            .teams(List.of(TeamBuilder.builder().id("t").organisationId("o").build()))
            .organisations(
                List.of(
                    OrganisationBuilder.builder()
                        .id("o")
                        .actsFor(
                            List.of(
                                ActingForBuilder.builder().authority("999").end(on(until)).build()))
                        .build())));
  }

  @Test
  void every_allocation_has_an_authority_that_answers_for_it() {
    AllocationBuilder named = AllocationBuilder.builder().responsibleAuthority("999");
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(named, null))).containsExactly(QUIET);
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(AllocationBuilder.builder(), null)))
        .containsExactly(RAISED);
    assertThat(kinds(RESPONSIBLE_AUTHORITY, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void an_organisation_that_acts_for_an_authority_says_it_too() {
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(inTeam(), null))).containsExactly(QUIET);
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(inTeam(), "2025-01-07")))
        .containsExactly(QUIET);
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(inTeam(), "2025-01-06")))
        .as("it no longer acted for it")
        .containsExactly(RAISED);
    assertThat(kinds(RESPONSIBLE_AUTHORITY, allocated(inTeam(), "2025-01")))
        .containsExactly(CANNOT_TELL);
  }

  private static AllocationBuilder inTeam() {
    return AllocationBuilder.builder().teamId("t");
  }
}
