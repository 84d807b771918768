package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.plan.HandingOnChecks.EXCEPTION;
import static io.github.throughline.validation.practice.check.plan.HandingOnChecks.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.model.involvement.TransferBuilder;
import io.github.throughline.core.model.workforce.PolicyExceptionBuilder;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at Wednesday 12 March 2025. */
class HandingOnChecksTest {

  private static PracticeCase transfer(String day, String summary, String visit) {
    return at(
        file()
            .addTransfers(
                TransferBuilder.builder()
                    .id("t")
                    .on(on(day))
                    .summarySentOn(on(summary))
                    .jointVisitOn(on(visit))
                    .build()));
  }

  /** Ten working days after Monday 3 February are Monday 17 February. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-20, 2025-02-16, WELL",
    "2025-02-03, 2025-02-17, WELL",
    "2025-02-17, 2025-02-17, WELL",
    "2025-02-18, 2025-02-17, RAISED",
    "2025-02-17, 2025-02-18, RAISED",
    ", 2025-02-17, RAISED",
    "2025-02-17, , RAISED",
    "2025-02-17, 2025-02, CANNOT_TELL",
    ", 2025-02, RAISED",
  })
  void a_summary_and_a_joint_visit_come_within_ten_working_days(
      String summary, String visit, OutcomeKind expected) {
    assertThat(kinds(TRANSFER, transfer("2025-02-03", summary, visit))).containsExactly(expected);
  }

  @Test
  void both_that_are_missing_are_named() {
    assertThat(only(TRANSFER, transfer("2025-02-03", null, null)).says())
        .contains("no summary and joint visit is recorded by 17 February 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-25, RAISED",
    "2025-02-26, QUIET",
    "2025-03-12, QUIET",
    "2025-03-13, NOT_APPLICABLE",
    "2025, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void the_last_days_have_time(String day, OutcomeKind expected) {
    assertThat(kinds(TRANSFER, transfer(day, null, null))).containsExactly(expected);
  }

  private static PracticeCase exception(String end, String ended) {
    return at(file())
        .with(
            ServiceFileBuilder.builder()
                .id("s")
                .policyExceptions(
                    List.of(
                        PolicyExceptionBuilder.builder()
                            .id("x")
                            .start(on("2024-01-01"))
                            .end(on(end))
                            .endedOn(on(ended))
                            .build()))
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-11, , RAISED",
    "2025-03-12, , QUIET",
    "2025-03-13, , QUIET",
    "2025-01-31, 2025-01-31, WELL",
    "2025-01-31, 2025-02-01, RAISED",
    "2025-01-31, 2025, CANNOT_TELL",
    ", , CANNOT_TELL",
    ", 2025-01-01, QUIET",
  })
  void leave_is_asked_about_past_its_end(String end, String ended, OutcomeKind expected) {
    assertThat(kinds(EXCEPTION, exception(end, ended))).containsExactly(expected);
  }

  @Test
  void without_the_services_file_it_cannot_tell() {
    assertThat(kinds(EXCEPTION, at(file()))).containsExactly(CANNOT_TELL);
    assertThat(kinds(EXCEPTION, at(file()).with(ServiceFileBuilder.builder().id("s").build())))
        .containsExactly(NOT_APPLICABLE);
  }
}
