package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void the_rules_of_a_year_are_listed_in_each_form() {
    Run page = Run.of("rules", "--year", "2024-25");
    Run table = Run.of("rules", "--year", "2023", "--format", "csv");
    Run lines = Run.of("rules", "--format", "ndjson");

    assertThat(page.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(page.out())
        .startsWith("# Rules of the children in need census, 2024-25")
        .contains("| 1570 |");
    assertThat(table.out()).contains("8630").doesNotContain("1570");
    assertThat(lines.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"code\":"));
  }

  @Test
  void a_year_whose_rules_are_not_known_is_refused_with_those_that_are() {
    Run run = Run.of("rules", "--year", "2019-20");

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("2022-23 to 2026-27");
  }

  @Test
  void without_a_year_every_version_is_listed_with_its_years() {
    Run page = Run.of("rules", "--standard", "cin-census");
    Run table = Run.of("rules", "--standard", "cin-census", "--format", "csv");
    Run lines = Run.of("rules", "--standard", "cin-census", "--format", "ndjson");

    assertThat(page.out())
        .startsWith("# Rules of the children in need census\n")
        .contains("| 4180 | error | 2022-23 to 2023-24 |", "| 4180 | error | from 2024-25 |");
    assertThat(table.out().lines().filter(line -> line.startsWith("4180,"))).hasSize(2);
    assertThat(lines.out().lines().filter(line -> line.startsWith("{\"code\":\"4180\"")))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"from\":\"2022-23\",\"through\":\"2023-24\""))
        .anyMatch(line -> line.contains("\"from\":\"2024-25\",\"draft\":false"));
  }

  @Test
  void the_rules_of_a_draft_year_are_said_to_be_a_draft() {
    Run page = Run.of("rules", "--year", "2026-27");
    Run lines = Run.of("rules", "--year", "2026-27", "--format", "ndjson");

    assertThat(page.out())
        .startsWith("# Rules of the children in need census, 2026-27 (draft)")
        .contains("The rules of 2026-27 are a draft", "| 9005 | error | from 2026-27 (draft) † |");
    assertThat(lines.out().lines().filter(line -> line.contains("\"draft\":true")))
        .hasSize(12)
        .allMatch(line -> line.contains("\"module\":\"PreProceedingsandFGDM\""));
    assertThat(Run.of("rules", "--year", "2025-26").out()).doesNotContain("draft");
  }

  @Test
  void a_standard_that_is_not_known_is_refused_with_those_that_are() {
    Run run = Run.of("rules", "--standard", "ssda903");

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("cin-census");
  }

  @Test
  void what_another_validator_does_otherwise_is_listed() {
    assertThat(Run.of("rules", "--year", "2024-25").out())
        .contains("- 8530Q: The public reference validator also fires on 1 March");
    assertThat(Run.of("rules", "--format", "ndjson").out())
        .contains("\"differs\":\"The public reference validator also fires on 1 March");
  }
}
