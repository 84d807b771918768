package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static io.github.throughline.validation.report.Reports.ETHNICITY;
import static io.github.throughline.validation.report.Reports.about;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.closure;
import static io.github.throughline.validation.report.Reports.finding;
import static io.github.throughline.validation.report.Reports.found;
import static io.github.throughline.validation.report.Reports.heading;
import static io.github.throughline.validation.report.Reports.report;
import static io.github.throughline.validation.report.Reports.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.review.Acceptances;
import io.github.throughline.validation.review.Comparison;
import io.github.throughline.validation.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonOutcomesTest {
  @TempDir private Path folder;

  @Test
  void the_four_outcomes_and_what_was_not_read_are_told_apart() {
    String lines =
        written(
            NdjsonOutcomes::to,
            ReportOptions.withValues(),
            heading("r.xml", List.of(new UnreadablePart(new Place(7, 3), "C9", "It is cut"))),
            report(
                new RuleOutcome(CLOSURE, 2, 40, 2, 0, 1, null),
                RuleOutcome.asked(about("1", Severity.QUERY, "One", "Mend", "M"), 0, 3, 1),
                RuleOutcome.asked(about("3", Severity.ERROR, "Three", "Mend", "M"), 0, 0, 7),
                RuleOutcome.notChecked(about("4", Severity.ERROR, "Four", "Mend", "M"), "No date")),
            List.of(closure(), closure()));
    assertThat(lines.lines())
        .containsExactly(
            "{\"kind\":\"return\",\"standard\":\"cin-census\",\"year\":\"2024-25\",\"draftRules\":false,"
                + "\"source\":\"r.xml\",\"children\":42,\"unreadableParts\":1,"
                + "\"findings\":{\"ERROR\":2,\"QUERY\":0,\"ADVICE\":0},"
                + "\"rules\":{\"found\":1,\"passed\":1,\"not applicable\":1,\"not checked\":1}}",
            "{\"kind\":\"rule\",\"rule\":\"8925\",\"severity\":\"ERROR\",\"module\":\"CINdetails\","
                + "\"says\":\"Closure date is not a date or is outside the collection period\","
                + "\"remedy\":\"Send the day the case was closed as YYYY-MM-DD\","
                + "\"outcome\":\"found\",\"found\":2,\"children\":1,\"passed\":40,"
                + "\"notApplicable\":2,\"failed\":0,\"stopped\":1,"
                + "\"why\":\"In 1 record it stopped at the most findings it makes of one record,"
                + " and there may be more.\"}",
            "{\"kind\":\"rule\",\"rule\":\"1\",\"severity\":\"QUERY\",\"module\":\"M\",\"says\":\"One\","
                + "\"remedy\":\"Mend\",\"outcome\":\"passed\",\"found\":0,\"children\":0,\"passed\":3,"
                + "\"notApplicable\":1,\"failed\":0,\"stopped\":0}",
            "{\"kind\":\"rule\",\"rule\":\"3\",\"severity\":\"ERROR\",\"module\":\"M\",\"says\":\"Three\","
                + "\"remedy\":\"Mend\",\"outcome\":\"not applicable\",\"found\":0,\"children\":0,"
                + "\"passed\":0,\"notApplicable\":7,\"failed\":0,\"stopped\":0}",
            "{\"kind\":\"rule\",\"rule\":\"4\",\"severity\":\"ERROR\",\"module\":\"M\",\"says\":\"Four\","
                + "\"remedy\":\"Mend\",\"outcome\":\"not checked\",\"found\":0,\"children\":0,"
                + "\"passed\":0,\"notApplicable\":0,\"failed\":0,\"stopped\":0,\"why\":\"No date.\"}",
            "{\"kind\":\"unreadable\",\"child\":\"C9\",\"at\":{\"line\":7,\"column\":3},"
                + "\"message\":\"It is cut\"}");
  }

  @Test
  void changes_and_acceptances_are_lines_of_their_own() throws IOException {
    Path last = folder.resolve("last.ndjson");
    try (FindingWriter writer =
        NdjsonFindings.to(Files.newOutputStream(last), ReportOptions.withValues())) {
      writer.accept(finding(ETHNICITY, "Z", 3, cited("Ethnicity", "XX", 3)));
    }
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "rule,child,value,reason\n4220,Q,*,Asked\n8925,*,,No\n4220,,,\n");
    Finding query = finding(ETHNICITY, "Q", 7);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer =
        FindingWriter.reviewed(
            NdjsonOutcomes.to(bytes, ReportOptions.redacted()),
            Review.of(Comparison.with(last), Acceptances.read(list)))) {
      writer.accept(query);
      writer.finish(heading("r.xml", List.of()), report(found(CLOSURE, 0), found(ETHNICITY, 1)));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"kind\":\"changed\",\"since\":\"new\",\"rule\":\"4220\",")
                    .contains("\"child\":\"Q\""),
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"kind\":\"accepted\",\"entryLine\":2,\"reason\":\"Asked\",\"rule\":\"4220\","),
            line ->
                assertThat(line)
                    .startsWith("{\"kind\":\"changed\",\"since\":\"fixed\",\"rule\":\"4220\",")
                    .contains("\"child\":\"Z\"")
                    .doesNotContain("XX"),
            line ->
                assertThat(line)
                    .startsWith("{\"kind\":\"return\"")
                    .endsWith(
                        "\"accepted\":1,\"sinceLastRun\":{\"new\":1,\"remains\":0,\"fixed\":1,"
                            + "\"not checked\":0}}"),
            line -> assertThat(line).contains("\"rule\":\"8925\"", "\"accepted\":0"),
            line -> assertThat(line).contains("\"rule\":\"4220\"", "\"accepted\":1"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"kind\":\"acceptance\",\"entryLine\":2,\"rule\":\"4220\",\"matched\":1}"),
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"kind\":\"acceptance\",\"entryLine\":3,\"rule\":\"8925\",\"matched\":0,"
                            + "\"problem\":\"Rule 8925 is an error"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"kind\":\"problem\",\"source\":\"list.csv\",\"message\":\"line 4: gives no"
                            + " reason; say why the query is right as it is\"}"));
  }
}
