package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.collection;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests' own tool tells apart what it has to tell apart. */
class AskTest {
  @Test
  void a_finding_is_told_by_the_elements_it_points_at() {
    Asked asked = Ask.rule("100").ofHeader(collection("2025", "2025-03-30"));
    assertThat(asked.answer()).isEqualTo("fires");
    assertThat(asked.found()).containsExactly("ReferenceDate");
  }

  @Test
  void a_pass_is_told_from_a_rule_that_is_not_there() {
    assertThat(Ask.rule("100").ofHeader(collection("2025", "2025-03-31")).answer())
        .isEqualTo("passes");
    assertThat(Ask.rule("no such rule").ofHeader().answer()).isEqualTo("not in force");
  }

  @Test
  void years_are_run_together() {
    assertThat(Ask.yearsFiringOnHeader("100", collection("2025", null)))
        .isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.yearsFiringOnHeader("100", collection("2025", "2025-03-31"))).isEqualTo("never");
  }
}
