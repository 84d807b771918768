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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Acceptances;
import io.github.throughline.validation.review.Comparison;
import io.github.throughline.validation.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReportTest {
  private static final RuleOutcome NOT_ASKED =
      RuleOutcome.notChecked(about("4", Severity.ERROR, "Four", "Mend", "M"), "No date");
  private static final RuleOutcome PASSED =
      RuleOutcome.asked(about("1", Severity.ERROR, "One", "Mend", "M"), 0, 3, 1);
  private static final RuleOutcome NOT_APPLICABLE =
      RuleOutcome.asked(about("3", Severity.ERROR, "Three", "Mend", "M"), 0, 0, 7);

  private final MemoryWorkbook workbook = new MemoryWorkbook();

  @TempDir private Path folder;

  private void write(
      ReportOptions options, ValidationReport report, List<UnreadablePart> parts, Finding... all) {
    try (FindingWriter writer = WorkbookReport.to(workbook, options)) {
      List.of(all).forEach(writer);
      writer.finish(heading("r.xml", parts), report);
    }
  }

  @Test
  void found_passed_not_applicable_and_not_checked_are_four_different_things() {
    write(
        ReportOptions.withValues(),
        report(new RuleOutcome(CLOSURE, 3, 40, 2, 0, 1, null), PASSED, NOT_APPLICABLE, NOT_ASKED),
        List.of(),
        closure(),
        closure(),
        finding(CLOSURE, "B", 200));
    assertThat(workbook.sheets.keySet())
        .containsExactly("Return", "Rules", "Findings", "Children", "Not read");
    assertThat(workbook.row("Rules", "8925"))
        .containsEntry("Outcome", "found")
        .containsEntry("Found", "#3")
        .containsEntry("Children", "#2")
        .containsEntry("Passed", "#40")
        .containsEntry("Not applicable", "#2")
        .containsEntry("Not checked", "#0")
        .containsEntry(
            "Why not checked, or not in full",
            "In 1 record it stopped at the most findings it makes of one record, and there may be"
                + " more.");
    assertThat(workbook.row("Rules", "1")).containsEntry("Outcome", "passed");
    assertThat(workbook.row("Rules", "3")).containsEntry("Outcome", "not applicable");
    assertThat(workbook.row("Rules", "4"))
        .containsEntry("Outcome", "not checked")
        .containsEntry("Found", "")
        .containsEntry("Passed", "")
        .containsEntry("Not checked", "all")
        .containsEntry("Why not checked, or not in full", "No date.");
    assertThat(workbook.row("Return", "Rules: not checked")).containsEntry("Value", "#1");
    assertThat(workbook.row("Return", "Findings: Error")).containsEntry("Value", "#3");
    assertThat(workbook.isFinished).isTrue();
    assertThat(workbook.isClosed).isTrue();
  }

  @Test
  void a_row_has_both_sides_of_a_pair_and_days_are_days() {
    write(
        ReportOptions.withValues(),
        report(found(CLOSURE, 1)),
        List.of(),
        finding(
            CLOSURE,
            "007",
            120,
            cited("CINclosureDate", "2024-09-31", 120),
            cited("CINreferralDate", "2024-09-30", 134),
            cited("ReasonForClosure", "RC1", 121)));
    assertThat(workbook.sheets.get("Findings").get(1))
        .containsExactly(
            "8925",
            "Error",
            CLOSURE.message(),
            "007",
            "CINdetails",
            "#120",
            "CINclosureDate",
            "2024-09-31",
            "CINreferralDate",
            "@2024-09-30",
            "#134",
            "ReasonForClosure: RC1 (line 121)",
            "",
            "",
            "",
            "");
  }

  @Test
  void no_text_can_become_a_formula() {
    write(
        ReportOptions.withValues(),
        report(found(CLOSURE, 1)),
        List.of(new UnreadablePart(new Place(9, 1), "@B", "It is cut short")),
        finding(CLOSURE, "+A", 120, cited("CINclosureDate", "=HYPERLINK(\"x\")", 120)));
    assertThat(workbook.row("Findings", "8925"))
        .containsEntry("Child", "'+A")
        .containsEntry("Value as sent", "'=HYPERLINK(\"x\")");
    assertThat(workbook.row("Children", "'+A")).containsEntry("Findings", "#1");
    assertThat(workbook.row("Not read", "#9")).containsEntry("Child", "'@B");
  }

  @Test
  void what_does_not_fit_in_one_sheet_goes_on_in_the_next() {
    try (FindingWriter writer = WorkbookReport.to(workbook, ReportOptions.withValues(), 4)) {
      for (int i = 1; i <= 7; i++) {
        writer.accept(finding(CLOSURE, "C" + i, i));
      }
      writer.finish(heading("r.xml", List.of()), report(found(CLOSURE, 7)));
    }
    assertThat(workbook.sheets.get("Findings")).hasSize(4);
    assertThat(workbook.sheets.get("Findings 2")).hasSize(4);
    assertThat(workbook.sheets.get("Findings 3")).hasSize(2);
    assertThat(workbook.sheets.get("Findings 3").get(0))
        .isEqualTo(workbook.sheets.get("Findings").get(0));
    assertThat(workbook.sheets.get("Findings 3").get(1)).contains("C7");
  }

  @Test
  void children_are_counted_up_to_a_number_and_the_others_together() throws IOException {
    ChildrenSheet children = new ChildrenSheet(2);
    children.add(finding(CLOSURE, "A", 5));
    children.add(finding(CLOSURE, "B", 9));
    children.add(finding(ETHNICITY, "A", 6));
    children.add(finding(CLOSURE, "C", 12));
    children.add(finding(CLOSURE, "D", 15));
    children.add(finding(CLOSURE, null, 0));
    WorkbookSheets sheets = new WorkbookSheets(workbook, 100);
    children.write(sheets.add("Children", ChildrenSheet.COLUMNS));
    assertThat(workbook.sheets.get("Children").subList(1, 5))
        .containsExactly(
            List.of("A", "#2", "#1", "#1", "#0", "#5", "8925 (1), 4220 (1)"),
            List.of("B", "#1", "#1", "#0", "#0", "#9", "8925 (1)"),
            List.of("(no child id)", "#1", "#1", "#0", "#0", "", "8925 (1)"),
            List.of(
                "(children after the first 2, together; each stands under Findings)",
                "#2",
                "#2",
                "#0",
                "#0",
                "",
                "8925 (2)"));
  }

  @Test
  void values_can_be_left_out() {
    write(ReportOptions.redacted(), report(found(CLOSURE, 1)), List.of(), closure());
    assertThat(workbook.row("Findings", "8925"))
        .containsEntry("Item", "CINclosureDate")
        .containsEntry("Value as sent", "");
  }

  @Test
  void what_changed_and_what_is_accepted_stands_beside_each_finding() throws IOException {
    Finding gone = finding(ETHNICITY, "Z", 3, cited("Ethnicity", "2024-01-05", 3));
    Finding query = finding(ETHNICITY, "Q", 7, cited("Ethnicity", "ABC", 7));
    Path last = folder.resolve("last.ndjson");
    try (FindingWriter writer =
        NdjsonFindings.to(Files.newOutputStream(last), ReportOptions.withValues())) {
      writer.accept(closure());
      writer.accept(gone);
    }
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "rule,child,value,reason,by,date\n4220,Q,ABC,Asked the family,J. Moss,2025-04-01\n");
    try (FindingWriter writer =
        FindingWriter.reviewed(
            WorkbookReport.to(workbook, ReportOptions.withValues()),
            Review.of(Comparison.with(last), Acceptances.read(list)))) {
      writer.accept(closure());
      writer.accept(query);
      writer.finish(heading("r.xml", List.of()), report(found(CLOSURE, 1), found(ETHNICITY, 1)));
    }
    assertThat(workbook.row("Findings", "8925"))
        .containsEntry("Since last run", "remains")
        .containsEntry("Accepted because", "");
    assertThat(workbook.row("Findings", "4220"))
        .containsEntry("Since last run", "new")
        .containsEntry("Accepted because", "Asked the family")
        .containsEntry("Accepted by", "J. Moss")
        .containsEntry("Accepted on", "@2025-04-01");
    assertThat(workbook.row("Gone", "4220"))
        .containsEntry("Child", "Z")
        .containsEntry("Since last run", "fixed");
    assertThat(workbook.row("Rules", "4220"))
        .containsEntry("Accepted", "#1")
        .containsEntry("New", "#1")
        .containsEntry("Fixed", "#1");
    assertThat(workbook.row("Accepted", "#2")).containsEntry("Findings accepted", "#1");
  }
}
