package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static io.github.throughline.validation.report.Reports.HEADING;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.closure;
import static io.github.throughline.validation.report.Reports.finding;
import static io.github.throughline.validation.report.Reports.report;
import static io.github.throughline.validation.report.Reports.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonFindingsTest {
  private static String lines(ReportOptions options, Finding... findings) {
    return written(NdjsonFindings::to, options, HEADING, report(), List.of(findings));
  }

  private static String lines(Finding... findings) {
    return lines(ReportOptions.withValues(), findings);
  }

  @Test
  void the_form_that_other_programs_rely_on() {
    assertThat(
            lines(
                new Finding(
                    "8925",
                    Severity.ERROR,
                    "cin-census",
                    Reports.YEAR,
                    "DfEX0000001",
                    "CINdetails",
                    List.of(cited("CINclosureDate", "2024-09-31", 120)),
                    new Place(120, 9),
                    "…")))
        .isEqualTo(
            "{\"rule\":\"8925\",\"severity\":\"ERROR\",\"standard\":\"cin-census\",\"year\":\"2024-25\","
                + "\"child\":\"DfEX0000001\",\"module\":\"CINdetails\",\"fields\":[\"CINclosureDate\"],"
                + "\"values\":{\"CINclosureDate\":\"2024-09-31\"},\"at\":{\"line\":120,\"column\":9},"
                + "\"message\":\"…\"}\n");
  }

  @Test
  void what_is_not_known_is_left_out() {
    assertThat(lines(finding(CLOSURE, null, 0)))
        .isEqualTo(
            "{\"rule\":\"8925\",\"severity\":\"ERROR\",\"standard\":\"cin-census\",\"year\":\"2024-25\","
                + "\"module\":\"CINdetails\",\"message\":\"Closure date is not a date or is outside the"
                + " collection period. Send the day the case was closed as YYYY-MM-DD.\"}\n");
  }

  @Test
  void items_without_a_text_have_no_value() {
    assertThat(
            lines(
                finding(
                    CLOSURE,
                    "1",
                    3,
                    cited("CINclosureDate", null, 0),
                    Cited.element("Section47", new Place(9, 5)))))
        .contains("\"fields\":[\"CINclosureDate\",\"Section47\"],\"at\":{\"line\":3,");
    assertThat(lines(finding(CLOSURE, "1", 3, cited("A", null, 0), cited("B", "", 4))))
        .contains("\"fields\":[\"A\",\"B\"],\"values\":{\"B\":\"\"},\"at\"");
  }

  @Test
  void an_item_cited_more_than_once_has_its_values_in_the_order_cited() {
    assertThat(
            lines(
                finding(
                    CLOSURE,
                    "1",
                    3,
                    cited("CPPstartDate", "2024-05-01", 3),
                    cited("CPPendDate", "2024-06-01", 4),
                    cited("CPPstartDate", "2024-04-01", 9))))
        .contains(
            "\"fields\":[\"CPPstartDate\",\"CPPendDate\"],\"values\":{\"CPPstartDate\":"
                + "[\"2024-05-01\",\"2024-04-01\"],\"CPPendDate\":\"2024-06-01\"},");
    assertThat(lines(finding(CLOSURE, "1", 3, cited("A", null, 0), cited("A", "x", 4))))
        .contains("\"values\":{\"A\":[\"x\"]}");
  }

  @Test
  void redacted_lines_have_no_values() {
    assertThat(lines(ReportOptions.redacted(), closure()))
        .contains("\"child\":\"DfEX0000001\"")
        .contains("\"fields\":[\"CINclosureDate\"],\"at\":{")
        .doesNotContain("2024-09-31");
  }

  @Test
  void no_character_ends_a_line_early() {
    assertThat(
            lines(finding(CLOSURE, "1", 3, cited("A", "a\nb\r\u0085\u2028\u2029\"\\\u0000é", 3))))
        .contains("\"A\":\"a\\nb\\r\\u0085\\u2028\\u2029\\\"\\\\\\u0000é\"")
        .endsWith("}\n")
        .hasLineCount(1);
  }

  @Test
  void each_finding_has_its_line_and_several_returns_may_follow_one_another() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer = NdjsonFindings.to(bytes, ReportOptions.withValues())) {
      writer.accept(closure());
      writer.finish(HEADING, report());
      assertThat(bytes.toString()).isEqualTo(lines(closure()));
      writer.accept(closure());
      writer.accept(closure());
      writer.finish(HEADING, report());
    }
    assertThat(bytes.toString()).isEqualTo(lines(closure()).repeat(3));
    assertThat(lines()).isEmpty();
  }

  @Test
  void a_stream_that_fails_is_reported_without_what_was_to_be_written() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    FindingWriter writer = NdjsonFindings.to(broken, ReportOptions.withValues());
    writer.accept(closure());
    assertThatThrownBy(() -> writer.finish(HEADING, report()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The findings cannot be written");
  }
}
