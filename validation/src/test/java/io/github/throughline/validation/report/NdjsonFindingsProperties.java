package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.HEADING;
import static io.github.throughline.validation.report.Reports.about;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.finding;
import static io.github.throughline.validation.report.Reports.report;
import static io.github.throughline.validation.report.Reports.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.hostile.HostileTexts;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NdjsonFindingsProperties {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property
  void any_text_is_one_line_and_is_read_back(@ForAll("texts") String text)
      throws JsonProcessingException {
    Finding finding =
        finding(about("1", Severity.QUERY, text, text, text), text, 7, cited("A", text, 7));
    String line =
        written(
            NdjsonFindings::to, ReportOptions.withValues(), HEADING, report(), List.of(finding));
    assertThat(line.lines()).hasSize(1);
    assertThat(line).endsWith("\n").doesNotContain("\u2028", "\u2029", "\u0085");
    JsonNode read = JSON.readTree(line);
    String whole = whole(text);
    assertThat(read.path("child").textValue()).isEqualTo(whole);
    assertThat(read.path("module").textValue()).isEqualTo(whole);
    assertThat(read.path("values").path("A").textValue()).isEqualTo(whole);
    assertThat(read.path("message").textValue()).isEqualTo(whole + ". " + whole + ".");
    assertThat(read.properties().stream().map(property -> property.getKey()))
        .containsExactly(
            "rule",
            "severity",
            "standard",
            "year",
            "child",
            "module",
            "fields",
            "values",
            "at",
            "message");
  }

  /** The text as UTF-8 can hold it. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.all();
  }
}
