package io.github.throughline.validation.review;

import static io.github.throughline.validation.review.ComparisonTest.about;
import static io.github.throughline.validation.review.ComparisonTest.cited;
import static io.github.throughline.validation.review.ComparisonTest.finding;
import static io.github.throughline.validation.review.ComparisonTest.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptancesTest {
  private static final ValidationReport REPORT =
      report(
          RuleOutcome.asked(about("Q", Severity.QUERY), 1, 1, 1),
          RuleOutcome.asked(about("E", Severity.ERROR), 1, 1, 1),
          RuleOutcome.notChecked(about("N", Severity.QUERY), "No date"));

  @TempDir private Path folder;

  private Acceptances list(String text) throws IOException {
    return Acceptances.read(Files.writeString(folder.resolve("list.csv"), text));
  }

  private static Finding query(String child) {
    return finding("Q", Severity.QUERY, child, 4, cited("F", "x, y"), cited("G", null));
  }

  @ParameterizedTest(name = "rule {0}, child {1}, value {2}: {3}")
  @CsvSource({
    "Q, A, 'x, y', true",
    "Q, A, '',     true",
    "Q, A, *,      true",
    "Q, *, 'x, y', true",
    "Q, *, *,      true",
    "Q, A, x,      false",
    "Q, a, *,      false",
    "Q, '', *,     false",
    "R, A, *,      false",
  })
  void an_entry_speaks_of_a_rule_a_child_and_a_value(
      String rule, String child, String value, boolean accepts) throws IOException {
    Acceptances list =
        list("rule,child,value,reason\n" + rule + "," + child + ",\"" + value + "\",Because\n");
    assertThat(list.accept(query("A")) != null).isEqualTo(accepts);
  }

  @Test
  void an_entry_without_a_child_is_of_the_whole_return() throws IOException {
    Acceptances list = list("rule,child,value,reason\nQ,,,Because\n");
    assertThat(list.accept(query(null))).isNotNull();
    assertThat(list.accept(query("A"))).isNull();
  }

  @Test
  void a_list_saved_by_a_spreadsheet_is_read_with_who_and_when() throws IOException {
    Acceptances list =
        list(
            "\uFEFFRule,Date,By,Reason,Child,Value,Notes\r\n"
                + "Q,2025-04-01,J. Moss,\"Asked, and\r\nit is so\",A,,x\r\n");
    assertThat(list.accept(query("A")))
        .isEqualTo(
            new Acceptance(
                2, "Q", "A", "", "Asked, and\r\nit is so", "J. Moss", LocalDate.of(2025, 4, 1)));
  }

  @Test
  void the_first_entry_gives_the_reason_and_every_one_that_speaks_of_it_has_matched()
      throws IOException {
    Acceptances list = list("rule,child,value,reason\nQ,*,,First\nQ,A,,Second\n");
    assertThat(list.accept(query("A"))).extracting(Acceptance::reason).isEqualTo("First");
    AcceptanceResult result = list.result(REPORT);
    assertThat(result.accepted()).isEqualTo(1);
    assertThat(result.accepted("Q")).isEqualTo(1);
    assertThat(result.entries()).extracting(AcceptanceOutcome::matched).containsExactly(1L, 1L);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void errors_cannot_be_accepted_and_entries_that_match_nothing_are_told() throws IOException {
    Acceptances list =
        list("rule,child,value,reason\nE,A,,Let it be\nQ,B,,Gone\nN,A,,Why\nX,A,,What\n");
    assertThat(list.accept(finding("E", Severity.ERROR, "A", 4))).isNull();
    AcceptanceResult result = list.result(REPORT);
    assertThat(result.accepted()).isZero();
    assertThat(result.problems())
        .extracting(AcceptanceOutcome::problem)
        .containsExactly(
            "Rule E is an error, and an error cannot be accepted: put it right in the return.",
            "No finding of rule Q matches this entry: take it out if the query is gone, or check"
                + " child and value.",
            "Rule N was not checked this time, so nothing could match this entry.",
            "No rule with the code X was asked of this return: check the code and the year.");
  }

  @Test
  void a_line_that_cannot_be_used_is_told_with_its_number_and_costs_only_itself()
      throws IOException {
    Acceptances list =
        list(
            "rule,child,value,reason,date\n"
                + "Q,A,\"two\nlines\",Because,\n"
                + ",A,,Because,\n"
                + "Q,A,,,\n"
                + "Q,A,,Because,1/4/2025\n"
                + "Q,A,x, y,Because,\n"
                + "Q,A,,Because,\n");
    assertThat(list.accept(query("A"))).extracting(Acceptance::line).isEqualTo(8);
    assertThat(list.result(REPORT).unread())
        .containsExactly(
            "line 4: names no rule",
            "line 5: gives no reason; say why the query is right as it is",
            "line 6: has a date that is no day; write it as YYYY-MM-DD",
            "line 7: has 6 cells and not 5; put a cell that holds a comma in quotes");
  }

  @Test
  void what_is_no_list_at_all_is_refused_and_says_what_one_is() {
    assertThatThrownBy(() -> list(""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> list("rule;child;value;reason\nQ;A;;B\n"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "this is no list of accepted queries: the first line must name the columns rule, child,"
                + " value and reason, and may name by and date");
    assertThatThrownBy(() -> list("rule,child,value,reason,child\n"))
        .hasMessageContaining("the column child twice");
    assertThatThrownBy(() -> list("rule,child,value,reason\nQ,A,,\"secret\n"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the list of accepted queries is not a table as CSV, from about its entry 1 on: check its"
                + " quotes");
    Path latin = folder.resolve("latin.csv");
    assertThatThrownBy(
            () ->
                Acceptances.read(
                    Files.write(
                        latin,
                        "rule,child,value,reason\nQ,A,,Zo\u00eb\n"
                            .getBytes(StandardCharsets.ISO_8859_1))))
        .isInstanceOf(IOException.class)
        .hasMessage("the list of accepted queries is not in UTF-8: save it as “CSV UTF-8”");
  }
}
