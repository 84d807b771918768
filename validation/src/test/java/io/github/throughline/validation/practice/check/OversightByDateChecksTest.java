package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.worker;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.OversightByDateChecks.OVERSIGHT;
import static io.github.throughline.validation.practice.check.OversightByDateChecks.WHO_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.supervision.OversightRecordBuilder;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.model.workforce.PractitionerBuilder;
import io.github.throughline.core.model.workforce.RegistrationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OversightByDateChecksTest {

  private static Plan need(String from) {
    return ChildInNeedPlanBuilder.builder().id("cin").startedOn(on(from)).build();
  }

  private static Plan protection() {
    return ChildProtectionPlanBuilder.builder().id("cp").startedOn(on("2024-09-01")).build();
  }

  private static CaseFileBuilder ledBy(Plan plan, AllocationBuilder lead) {
    return file()
        .plans(List.of(plan))
        .practitioners(
            List.of(
                PractitionerBuilder.builder()
                    .id("social worker")
                    .registrations(
                        List.of(
                            RegistrationBuilder.builder().regulator("Social Work England").build()))
                    .build()))
        .allocations(List.of(lead.build()));
  }

  private static AllocationBuilder lead(String from, Boolean qualified) {
    return AllocationBuilder.builder()
        .id("lead")
        .role(AllocationRole.LEAD_PRACTITIONER)
        .worker(worker("w"))
        .qualified(qualified)
        .start(on(from));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-14, RAISED",
    "2023-12-15, WELL",
    "2023-12-16, WELL",
    "2023-12, CANNOT_TELL",
  })
  void the_guidance_of_the_day_on_which_they_began_decides(String from, OutcomeKind expected) {
    assertThat(
            kinds(
                WHO_LEADS,
                at(
                    ledBy(
                        need("2023-09-01"),
                        lead(from, false).oversightBy(worker("social worker"))))))
        .containsExactly(expected);
  }

  @Test
  void a_lead_practitioner_needs_a_social_worker_who_looks_over_the_case() {
    assertThat(kinds(WHO_LEADS, at(ledBy(need("2024-09-01"), lead("2024-09-01", false)))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                WHO_LEADS,
                at(
                    ledBy(
                        need("2024-09-01"),
                        lead("2024-09-01", false).oversightBy(worker("unknown"))))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void a_child_protection_plan_has_a_social_worker_as_its_lead() {
    assertThat(
            kinds(
                WHO_LEADS,
                at(
                    ledBy(
                        protection(),
                        lead("2024-09-01", false).oversightBy(worker("social worker"))))))
        .containsExactly(RAISED);
    assertThat(kinds(WHO_LEADS, at(ledBy(protection(), lead("2024-09-01", true)))))
        .containsExactly(WELL);
  }

  @Test
  void what_is_not_recorded_cannot_tell() {
    assertThat(kinds(WHO_LEADS, at(ledBy(need("2024-09-01"), lead("2024-09-01", null)))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(WHO_LEADS, at(file()))).containsExactly(NOT_APPLICABLE);
    assertThat(
            kinds(
                WHO_LEADS,
                at(ledBy(need("2024-09-01"), lead("2024-09-01", false)).plans(List.of()))))
        .containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder overseen(String planFrom, String on, Boolean qualified) {
    return file()
        .plans(List.of(need(planFrom)))
        .oversight(
            List.of(
                OversightRecordBuilder.builder()
                    .id("o")
                    .on(on(on))
                    .authorQualified(qualified)
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-12, RAISED",
    "2025-02-13, WELL",
    "2025-03-12, WELL",
    "2025-02, CANNOT_TELL",
  })
  void a_month_is_looked_back(String day, OutcomeKind expected) {
    assertThat(kinds(OVERSIGHT, at(overseen("2024-09-01", day, true)))).containsExactly(expected);
  }

  @Test
  void oversight_by_others_is_another_thing() {
    assertThat(kinds(OVERSIGHT, at(overseen("2024-09-01", "2025-03-01", false))))
        .containsExactly(RAISED);
    assertThat(kinds(OVERSIGHT, at(overseen("2024-09-01", "2025-03-01", null))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void a_plan_that_has_just_begun_has_time() {
    assertThat(kinds(OVERSIGHT, at(overseen("2025-02-14", "2024-01-01", true))))
        .containsExactly(QUIET);
    assertThat(kinds(OVERSIGHT, at(overseen("2025-02-13", "2024-01-01", true))))
        .containsExactly(RAISED);
    assertThat(kinds(OVERSIGHT, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
