package io.github.throughline.validation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.Validity;
import io.github.throughline.validation.report.FindingWriter;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.ReportOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  static final CollectionYear YEAR = CollectionYear.ending(2025);

  @TempDir private Path folder;

  static Finding finding(String rule, Severity severity, String child, int line, Cited... cited) {
    return new Finding(
        rule,
        severity,
        "cin-census",
        YEAR,
        child,
        "CINdetails",
        List.of(cited),
        line == 0 ? Place.NONE : new Place(line, 9),
        "Something is wrong. Mend it.");
  }

  static Finding finding(String rule, String child, int line, Cited... cited) {
    return finding(rule, Severity.ERROR, child, line, cited);
  }

  static Cited cited(String field, String text) {
    return new Cited(field, text, Place.NONE);
  }

  static About about(String rule, Severity severity) {
    return new About(
        rule,
        severity,
        "Something is wrong",
        "Mend it",
        "CINdetails",
        List.of(),
        new Validity(YEAR, null),
        false,
        null);
  }

  static ValidationReport report(RuleOutcome... outcomes) {
    return new ValidationReport("cin-census", YEAR, 9, List.of(outcomes));
  }

  private static final ValidationReport ASKED =
      report(
          RuleOutcome.asked(about("1", Severity.ERROR), 1, 1, 1),
          RuleOutcome.asked(about("2", Severity.ERROR), 1, 1, 1));

  private Path last(ReportOptions options, Finding... findings) throws IOException {
    Path file = folder.resolve("last.ndjson");
    try (FindingWriter writer = NdjsonFindings.to(Files.newOutputStream(file), options)) {
      List.of(findings).forEach(writer);
    }
    return file;
  }

  private static List<String> gone(ComparisonResult result) {
    List<String> gone = new ArrayList<>();
    result.forEachGone(
        (finding, since) -> gone.add(finding.rule() + " " + finding.child() + " " + since));
    return gone;
  }

  @Test
  void lines_and_wording_do_not_make_a_finding_new_but_what_was_sent_does() throws IOException {
    Finding was = finding("1", "A", 10, cited("F", "x"), cited("G", "y"), cited("F", "z"));
    Comparison comparison =
        Comparison.with(
            last(
                ReportOptions.withValues(),
                was,
                finding("1", "B", 11, cited("F", null)),
                finding("2", null, 0)));

    Finding moved =
        new Finding(
            "1",
            Severity.QUERY,
            "cin-census",
            YEAR,
            "A",
            "CINdetails",
            was.cited(),
            new Place(99, 1),
            "In other words.");
    assertThat(comparison.judge(moved)).isEqualTo(Since.REMAINS);
    assertThat(comparison.judge(finding("1", "B", 0, cited("F", null)))).isEqualTo(Since.REMAINS);
    assertThat(comparison.judge(finding("2", null, 0))).isEqualTo(Since.REMAINS);
    assertThat(comparison.judge(finding("1", "A", 10, cited("F", "x"), cited("G", "y"))))
        .isEqualTo(Since.NEW);
    assertThat(comparison.judge(finding("2", "", 0))).isEqualTo(Since.NEW);
    assertThat(comparison.judge(finding("1", "B", 11, cited("F", "")))).isEqualTo(Since.NEW);

    ComparisonResult result = comparison.result(ASKED, List.of());
    assertThat(result.total()).isEqualTo(new RuleChanges(3, 3, 0, 0));
    assertThat(result.of("2")).isEqualTo(new RuleChanges(1, 1, 0, 0));
    assertThat(result.problems()).isEmpty();
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void what_was_there_three_times_and_is_there_once_remains_once_and_is_fixed_twice()
      throws IOException {
    Finding one = finding("1", "A", 10, cited("F", "x"));
    Comparison comparison = Comparison.with(last(ReportOptions.withValues(), one, one, one));
    assertThat(comparison.judge(one)).isEqualTo(Since.REMAINS);

    ComparisonResult result = comparison.result(ASKED, List.of());
    assertThat(result.total()).isEqualTo(new RuleChanges(0, 1, 2, 0));
    assertThat(gone(result)).containsExactly("1 A FIXED", "1 A FIXED");
    assertThat(gone(result)).as("a second time").hasSize(2);
  }

  @Test
  void what_was_not_looked_at_again_is_not_called_fixed() throws IOException {
    Comparison comparison =
        Comparison.with(
            last(
                ReportOptions.withValues(),
                finding("1", "A", 1),
                finding("1", "UNREAD", 2),
                finding("2", "A", 3),
                finding("3", "A", 4),
                finding("4", "A", 5),
                finding("5", "A", 6),
                finding("INTERNAL", "A", 7)));
    ComparisonResult result =
        comparison.result(
            report(
                RuleOutcome.asked(about("1", Severity.ERROR), 0, 1, 1),
                RuleOutcome.notChecked(about("2", Severity.ERROR), "No date"),
                new RuleOutcome(about("3", Severity.ERROR), 0, 4, 0, 1, 0, null),
                new RuleOutcome(about("4", Severity.ERROR), 1_000, 4, 0, 0, 1, null)),
            List.of(new UnreadablePart(new Place(9, 1), "UNREAD", "Cut short")));
    assertThat(gone(result))
        .containsExactly(
            "1 A FIXED",
            "1 UNREAD NOT_CHECKED",
            "2 A NOT_CHECKED",
            "3 A NOT_CHECKED",
            "4 A NOT_CHECKED",
            "5 A NOT_CHECKED",
            "INTERNAL A NOT_CHECKED");
    assertThat(result.total()).isEqualTo(new RuleChanges(0, 0, 1, 6));
  }

  @Test
  void a_line_that_is_no_finding_is_told_with_its_number_and_costs_only_itself()
      throws IOException {
    Path file = last(ReportOptions.withValues(), finding("1", "A", 1));
    String good = Files.readString(file);
    Files.writeString(
        file,
        good
            + "{\"rule\":\"1\",\n\n[1]\n"
            + good.replace("ERROR", "FATAL")
            + good.replace("2024-25", "24")
            + good.replace("\"module\"", "\"modul\"")
            + good.replace(
                "\"message\"", "\"fields\":[\"F\"],\"values\":{\"G\":\"secret\"},\"message\"")
            + good.strip()
            + " trailing\n");
    Files.write(file, new byte[] {'"', (byte) 0xff, '"', '\n'}, StandardOpenOption.APPEND);
    Comparison comparison = Comparison.with(file);
    assertThat(comparison.judge(finding("1", "A", 1))).isEqualTo(Since.REMAINS);
    assertThat(comparison.judge(finding("1", "A", 1))).isEqualTo(Since.NEW);
    ComparisonResult result = comparison.result(ASKED, List.of());
    String left = "; it was left out of the comparison";
    assertThat(result.problems())
        .containsExactly(
            "line 2: is not JSON" + left,
            "line 4: is not a JSON object" + left,
            "line 5: has a severity that is not ERROR, QUERY or ADVICE" + left,
            "line 6: has a year that is not written like 2024-25" + left,
            "line 7: has no text under \"module\"" + left,
            "line 8: has a value of a field that is not under \"fields\"" + left,
            "line 9: is not JSON" + left,
            "line 10: is not JSON" + left);
    assertThat(result.isComplete()).isFalse();
  }

  @Test
  void many_bad_lines_are_counted() throws IOException {
    Path file = Files.writeString(folder.resolve("last.ndjson"), "x\n".repeat(25));
    assertThat(Comparison.with(file).result(ASKED, List.of()).problems())
        .hasSize(21)
        .last()
        .isEqualTo("and 5 more lines that were left out");
  }

  @Test
  void findings_whose_values_were_left_out_are_compared_without_them() throws IOException {
    Comparison comparison =
        Comparison.with(
            last(
                ReportOptions.redacted(),
                finding("2", null, 0),
                finding("1", "A", 1, cited("F", "x"))));
    assertThat(comparison.judge(finding("1", "A", 1, cited("F", "y")))).isEqualTo(Since.REMAINS);
    assertThat(comparison.result(ASKED, List.of()).problems())
        .singleElement()
        .asString()
        .startsWith("line 2: no finding here or after it has values");
  }

  @Test
  void findings_of_another_year_are_compared_and_told() throws IOException {
    Path file = last(ReportOptions.withValues(), finding("1", "A", 1));
    Files.writeString(file, Files.readString(file).replace("2024-25", "2023-24"));
    Comparison comparison = Comparison.with(file);
    assertThat(comparison.judge(finding("1", "A", 1))).isEqualTo(Since.REMAINS);
    assertThat(comparison.result(ASKED, List.of()).problems())
        .containsExactly(
            "line 1: a finding of cin-census 2023-24, and this return is cin-census 2024-25; they"
                + " are compared all the same");
  }

  @Test
  void a_file_that_is_gone_meanwhile_is_told() throws IOException {
    Path file = last(ReportOptions.withValues(), finding("1", "A", 1));
    Comparison comparison = Comparison.with(file);
    Files.delete(file);
    assertThat(comparison.result(ASKED, List.of()).problems())
        .containsExactly(
            "The file could not be read a second time, so what is fixed is not known.");
  }

  @Test
  void an_empty_file_makes_everything_new_and_none_is_refused() throws IOException {
    Path file = Files.write(folder.resolve("last.ndjson"), "".getBytes(StandardCharsets.UTF_8));
    assertThat(Comparison.with(file).judge(finding("1", "A", 1))).isEqualTo(Since.NEW);
    assertThatThrownBy(() -> Comparison.with(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
