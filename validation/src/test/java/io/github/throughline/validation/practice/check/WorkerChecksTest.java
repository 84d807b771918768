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
import static io.github.throughline.validation.practice.check.WorkerChecks.CHANGES_OF_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerChecksTest {

  @Test
  void the_same_worker_throughout_goes_well() {
    CaseFileBuilder file =
        file()
            .addAllocations(held("a1", "ros", "2023-01-09", "2024-09-30"))
            .addAllocations(held("a2", "ros", "2024-09-30", null));

    PracticeOutcome outcome = CHANGES_OF_WORKER.ask(at(file)).get(0);

    assertThat(outcome.kind()).isEqualTo(WELL);
    assertThat(outcome.says())
        .isEqualTo("The same worker held the case in the 12 months to 12 March 2025.");
  }

  /** The twelve months to 12 March 2025 begin on 13 March 2024. */
  @ParameterizedTest(name = "the first left on {0}: {1}")
  @CsvSource({
    "2024-03-12, QUIET",
    "2024-03-13, RAISED",
    "2024-03-14, RAISED",
  })
  void a_third_worker_in_twelve_months_is_raised(String firstLeft, OutcomeKind expected) {
    CaseFileBuilder file =
        file()
            .addAllocations(held("a1", "grace", "2024-01-08", firstLeft))
            .addAllocations(held("a2", "hannah", "2024-03-11", "2024-10-01"))
            .addAllocations(held("a3", "dan", "2024-10-01", null));

    assertThat(kinds(CHANGES_OF_WORKER, at(file))).containsExactly(expected);
  }

  /** Five working days from Tuesday 1 October are up on the next Tuesday, 8 October. */
  @ParameterizedTest(name = "the next began on {0}: {1}")
  @CsvSource({
    "2024-10-08, false",
    "2024-10-09, false",
    "2024-10-10, true",
  })
  void more_than_five_working_days_without_a_worker_are_raised(String began, boolean raised) {
    CaseFileBuilder file =
        file()
            .addAllocations(held("a1", "hannah", "2023-01-09", "2024-10-01"))
            .addAllocations(held("a2", "dan", began, null));

    assertThat(kinds(CHANGES_OF_WORKER, at(file)).contains(RAISED)).isEqualTo(raised);
  }

  @Test
  void a_gap_while_a_second_worker_held_the_case_is_none() {
    CaseFileBuilder file =
        file()
            .addAllocations(held("a1", "hannah", "2023-01-09", "2025-01-31"))
            .addAllocations(held("a2", "dan", "2024-06-03", "2024-06-28"))
            .addAllocations(held("a3", "hannah", "2025-02-03", null));

    assertThat(kinds(CHANGES_OF_WORKER, at(file))).containsExactly(QUIET);
  }

  @Test
  void a_worker_named_in_words_only_cannot_be_told_from_another() {
    Allocation unnamed =
        AllocationBuilder.builder()
            .id("a2")
            .role(AllocationRole.LEAD_SOCIAL_WORKER)
            .worker(PartyBuilder.builder().role("duty social worker").build())
            .start(on("2024-10-01"))
            .build();
    CaseFileBuilder file =
        file()
            .addAllocations(held("a1", "hannah", "2023-01-09", "2024-10-01"))
            .addAllocations(unnamed);

    assertThat(kinds(CHANGES_OF_WORKER, at(file))).containsExactly(CANNOT_TELL);
  }

  @Test
  void a_case_that_nobody_is_recorded_to_hold_has_no_changes() {
    assertThat(kinds(CHANGES_OF_WORKER, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static Allocation held(String id, String worker, String start, String end) {
    return AllocationBuilder.builder()
        .id(id)
        .role(AllocationRole.LEAD_SOCIAL_WORKER)
        .worker(worker(worker))
        .start(on(start))
        .end(on(end))
        .build();
  }
}
