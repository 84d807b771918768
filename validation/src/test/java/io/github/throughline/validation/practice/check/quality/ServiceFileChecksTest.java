package io.github.throughline.validation.practice.check.quality;

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
import static io.github.throughline.validation.practice.check.quality.ServiceFileChecks.CASELOAD;
import static io.github.throughline.validation.practice.check.quality.ServiceFileChecks.RECURRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.model.quality.Inspection;
import io.github.throughline.core.model.quality.InspectionBuilder;
import io.github.throughline.core.model.quality.InspectionFindingBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.model.workforce.Caseload;
import io.github.throughline.core.model.workforce.CaseloadBuilder;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceFileChecksTest {
  private static Caseload count(String day, int children) {
    return CaseloadBuilder.builder().worker(worker("w")).on(on(day)).children(children).build();
  }

  private static PracticeCase held() {
    return at(
        file()
            .allocations(
                List.of(
                    AllocationBuilder.builder()
                        .id("a")
                        .role(AllocationRole.LEAD_SOCIAL_WORKER)
                        .worker(worker("w"))
                        .start(on("2024-01-08"))
                        .build())));
  }

  private static PracticeCase with(Caseload... counts) {
    return held().with(ServiceFileBuilder.builder().id("s").caseloads(List.of(counts)).build());
  }

  @Test
  void a_load_may_rise_by_a_fifth() {
    assertThat(kinds(CASELOAD, with(count("2025-02-10", 20), count("2025-03-03", 24))))
        .containsExactly(QUIET);
    PracticeOutcome more = only(CASELOAD, with(count("2025-02-10", 20), count("2025-03-03", 25)));
    assertThat(more.kind()).isEqualTo(RAISED);
    assertThat(more.evidence().get(0).path()).isEqualTo("/caseloads/1");
    assertThat(more.evidence().get(0).document()).isEqualTo(Evidence.Document.SERVICE_FILE);
  }

  @Test
  void a_rise_counts_within_four_weeks() {
    assertThat(kinds(CASELOAD, with(count("2025-02-03", 20), count("2025-03-03", 30))))
        .as("four weeks before")
        .containsExactly(RAISED);
    assertThat(kinds(CASELOAD, with(count("2025-02-02", 20), count("2025-03-03", 30))))
        .as("a day more")
        .containsExactly(QUIET);
  }

  @Test
  void without_a_count_or_a_service_file_nothing_is_said_of_the_load() {
    assertThat(kinds(CASELOAD, with())).containsExactly(CANNOT_TELL);
    assertThat(kinds(CASELOAD, held())).containsExactly(NOT_APPLICABLE);
  }

  private static Inspection inspection(String day, String area, Boolean strength, String status) {
    return InspectionBuilder.builder()
        .id("inspection " + day)
        .start(on(day))
        .findings(
            List.of(
                InspectionFindingBuilder.builder()
                    .id("finding " + day)
                    .area(area)
                    .strength(strength)
                    .status(status == null ? null : Coded.of("local", status))
                    .build()))
        .build();
  }

  private static PracticeCase inspected(Inspection... inspections) {
    return at(file())
        .with(ServiceFileBuilder.builder().id("s").inspections(List.of(inspections)).build());
  }

  private static final Inspection FIRST = inspection("2019-06-10", "plans", false, "open");

  @Test
  void a_finding_that_comes_back_is_asked_about() {
    PracticeOutcome back =
        only(RECURRING, inspected(FIRST, inspection("2023-09-19", "Plans", false, "open")));
    assertThat(back.kind()).isEqualTo(RAISED);
    assertThat(back.evidence())
        .extracting(one -> one.path())
        .containsExactly("/inspections/1/findings/0", "/inspections/0/findings/0");
  }

  @Test
  void another_area_a_strength_or_a_closed_finding_does_not_come_back() {
    for (Inspection second :
        List.of(
            inspection("2023-09-19", "visits", false, "open"),
            inspection("2023-09-19", "plans", true, "open"),
            inspection("2023-09-19", "plans", false, "closed"))) {
      assertThat(kinds(RECURRING, inspected(FIRST, second))).containsExactly(QUIET);
    }
  }

  @Test
  void a_finding_without_a_status_cannot_be_told() {
    assertThat(kinds(RECURRING, inspected(FIRST, inspection("2023-09-19", "plans", false, null))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void an_inspection_between_parts_two() {
    assertThat(
            kinds(
                RECURRING,
                inspected(
                    FIRST,
                    inspection("2021-05-10", "visits", false, "open"),
                    inspection("2023-09-19", "plans", false, "open"))))
        .containsExactly(QUIET);
  }

  @Test
  void one_inspection_is_not_enough_and_an_unclear_day_cannot_be_ordered() {
    assertThat(kinds(RECURRING, inspected(FIRST))).containsExactly(NOT_APPLICABLE);
    assertThat(kinds(RECURRING, inspected(FIRST, inspection("2023-09", "plans", false, "open"))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(RECURRING, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
