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
}
