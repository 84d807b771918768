package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.about;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.finding;
import static io.github.throughline.validation.report.Reports.found;
import static io.github.throughline.validation.report.Reports.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.hostile.HostileTexts;
import io.github.throughline.core.hostile.Parsed;
import io.github.throughline.validation.About;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlReportProperties {
  /** One report with the same text in every place that can hold a text. */
  private static String report(
      BiFunction<OutputStream, ReportOptions, FindingWriter> to, String text) {
    About about = about("A" + text, Severity.QUERY, text, text, "M" + text);
    ReportHeading heading =
        new ReportHeading(
            text, text, text, true, null, List.of(new UnreadablePart(new Place(1, 1), text, text)));
    return written(
        to,
        ReportOptions.withValues(),
        heading,
        Reports.report(
            found(about, 1),
            new RuleOutcome(
                about("B" + text, Severity.ERROR, text, text, text), 0, 0, 0, 0, 0, text),
            new RuleOutcome(
                about("C" + text, Severity.ERROR, text, text, text), 0, 1, 0, 0, 0, null),
            new RuleOutcome(
                about("D" + text, Severity.ERROR, text, text, text), 0, 0, 1, 0, 0, null)),
        List.of(
            finding(about, text, 3, cited(text, text, 4)),
            finding(about("E" + text, Severity.ERROR, text, text, text), text, 3)));
  }

  @Property(tries = 300)
  void no_text_changes_the_structure_of_the_page(@ForAll("texts") String text)
      throws JsonProcessingException {
    var page = Parsed.document(report(HtmlReport::to, text));
    assertThat(Parsed.structure(page))
        .isEqualTo(Parsed.structure(Parsed.document(report(HtmlReport::to, "x"))));
    var scripts = page.getElementsByTagName("script");
    assertThat(
            new ObjectMapper()
                .readTree(scripts.item(0).getTextContent())
                .path("findings")
                .get(0)
                .get(1)
                .textValue())
        .hasSameSizeAs(text);
  }

  @Property(tries = 300)
  void no_text_changes_the_structure_of_the_junit_report(@ForAll("texts") String text) {
    assertThat(Parsed.structure(Parsed.document(report(JunitReport::to, text))))
        .isEqualTo(Parsed.structure(Parsed.document(report(JunitReport::to, "x"))));
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.all();
  }
}
