package io.github.throughline.validation.report;

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
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** Findings, outcomes and headings to try the reports on. */
final class Reports {
  static final CollectionYear YEAR = CollectionYear.ending(2025);
  static final ReportHeading HEADING = heading("cin-census-2024-25.xml", List.of());

  static final About CLOSURE =
      about(
          "8925",
          Severity.ERROR,
          "Closure date is not a date or is outside the collection period",
          "Send the day the case was closed as YYYY-MM-DD",
          "CINdetails");
  static final About ETHNICITY =
      about(
          "4220",
          Severity.QUERY,
          "Ethnicity is missing",
          "Send the child's ethnicity",
          "ChildCharacteristics");

  private Reports() {}

  static About about(String code, Severity severity, String says, String remedy, String module) {
    return new About(
        code,
        severity,
        says,
        remedy,
        module,
        List.of(),
        new Validity(CollectionYear.ending(2023), null),
        false,
        null);
  }

  static Finding finding(About about, String child, int line, Cited... cited) {
    return new Finding(
        about.code(),
        about.severity(),
        "cin-census",
        YEAR,
        child,
        about.module(),
        List.of(cited),
        line == 0 ? Place.NONE : new Place(line, 9),
        about.message());
  }

  static Cited cited(String field, String text, int line) {
    return new Cited(field, text, line == 0 ? Place.NONE : new Place(line, 9));
  }

  static Finding closure() {
    return finding(CLOSURE, "DfEX0000001", 120, cited("CINclosureDate", "2024-09-31", 120));
  }

  static RuleOutcome found(About about, long found) {
    return new RuleOutcome(about, found, 40, 2, 0, 0, null);
  }

  static ValidationReport report(RuleOutcome... outcomes) {
    return new ValidationReport("cin-census", YEAR, 42, List.of(outcomes));
  }

  static ReportHeading heading(String source, List<UnreadablePart> unreadable) {
    return new ReportHeading(
        "Children in need census", source, "Anyshire", false, null, unreadable);
  }

  /** What a writer writes of some findings. */
  static String written(
      BiFunction<OutputStream, ReportOptions, FindingWriter> to,
      ReportOptions options,
      ReportHeading heading,
      ValidationReport report,
      Iterable<Finding> findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer = to.apply(bytes, options)) {
      findings.forEach(writer);
      writer.finish(heading, report);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
