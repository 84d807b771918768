package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static io.github.throughline.validation.report.Reports.ETHNICITY;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class KeptFindingsTest {
  private final KeptFindings findings = new KeptFindings(5, 2, ReportOptions.withValues());

  private void add(int number, Finding finding) {
    for (int i = 0; i < number; i++) {
      findings.add(finding);
    }
  }

  @Test
  void all_are_counted_and_the_first_are_kept() {
    add(4, finding(CLOSURE, "1", 1));
    assertThat(findings.isComplete()).isTrue();
    add(100_000, finding(CLOSURE, "2", 2));
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.total()).isEqualTo(100_004);
    assertThat(findings.of(Severity.ERROR)).isEqualTo(100_004);
    assertThat(findings.of(Severity.QUERY)).isZero();
    assertThat(findings.of("8925")).isEqualTo(100_004);
    assertThat(findings.kept())
        .extracting(kept -> kept.finding().child())
        .containsExactly("1", "1", "1", "1", "2");
  }

  @Test
  void a_rule_that_comes_late_keeps_its_first_few() {
    add(10, finding(CLOSURE, "1", 1));
    add(10, finding(ETHNICITY, "2", 2));
    assertThat(findings.rules()).containsExactly("8925", "4220");
    assertThat(findings.kept())
        .extracting(kept -> kept.finding().rule())
        .containsExactly("8925", "8925", "8925", "8925", "8925", "4220", "4220");
    assertThat(findings.of("no such rule")).isZero();
  }

  @Test
  void long_texts_and_long_lists_are_cut_and_say_so() {
    Cited item = cited("A", "x".repeat(199) + "\uD83D\uDE00" + "x".repeat(9_799), 1);
    findings.add(
        finding(CLOSURE, "c".repeat(201), 1, Collections.nCopies(23, item).toArray(Cited[]::new)));
    KeptFindings.Kept kept = findings.kept().get(0);
    assertThat(kept.finding().cited()).hasSize(20);
    assertThat(kept.moreItems()).isEqualTo(3);
    assertThat(kept.finding().cited().get(0).text())
        .isEqualTo("x".repeat(199) + "… (10,000 characters in all)");
    assertThat(kept.finding().child()).isEqualTo("c".repeat(200) + "… (201 characters in all)");
  }

  @Test
  void nothing_is_cut_that_need_not_be() {
    Finding finding = finding(CLOSURE, "c".repeat(200), 1, cited("A", "x".repeat(200), 1));
    findings.add(finding);
    assertThat(findings.kept().get(0)).isEqualTo(new KeptFindings.Kept(finding, 0, null, ""));
  }

  @Test
  void redacted_values_are_not_even_kept() {
    KeptFindings redacted = new KeptFindings(5, 2, ReportOptions.redacted());
    redacted.add(Reports.closure());
    assertThat(redacted.kept().get(0).finding().cited().get(0))
        .isEqualTo(cited("CINclosureDate", null, 120));
  }
}
