package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static io.github.throughline.validation.report.Reports.ETHNICITY;
import static io.github.throughline.validation.report.Reports.HEADING;
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
import io.github.throughline.core.hostile.Parsed;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Acceptance;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.Since;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {
  private static final About PLAN =
      about("8910", Severity.ERROR, "Plan ends before it starts", "Check both dates", "Plans");

  private static String xml(
      ReportHeading heading, ValidationReport report, Iterable<Finding> findings) {
    return written(JunitReport::to, ReportOptions.withValues(), heading, report, findings);
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }

  private static Element root(String xml) {
    return Parsed.document(xml).getDocumentElement();
  }

  @Test
  void a_suite_for_each_part_and_a_test_for_each_rule_in_every_outcome() {
    String xml =
        xml(
            HEADING,
            report(
                found(CLOSURE, 1),
                new RuleOutcome(
                    about("8", Severity.ERROR, "Eight", "Mend", "CINdetails"), 0, 9, 1, 0, 0, null),
                found(ETHNICITY, 1),
                new RuleOutcome(PLAN, 0, 0, 9, 0, 0, null),
                new RuleOutcome(
                    about("9", Severity.ERROR, "Nine", "Mend", "Plans"), 0, 0, 0, 0, 0, "No date")),
            List.of(closure(), finding(ETHNICITY, null, 7, cited("Ethnicity", null, 0))));
    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="Children in need census 2024-25: cin-census-2024-25.xml" tests="6" failures="1" errors="0" skipped="2">
            <testsuite name="File" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="Every part of the file can be read" classname="cin-census.File">
            <properties><property name="outcome" value="passed"/></properties>
            </testcase>
            </testsuite>
            <testsuite name="CINdetails" tests="2" failures="1" errors="0" skipped="0">
            <testcase name="8925 Closure date is not a date or is outside the collection period" classname="cin-census.CINdetails">
            <properties><property name="outcome" value="found"/></properties>
            <failure message="1 error">Closure date is not a date or is outside the collection period. Send the day the case was closed as YYYY-MM-DD.
            child DfEX0000001, line 120, column 9: CINclosureDate 2024-09-31</failure>
            </testcase>
            <testcase name="8 Eight" classname="cin-census.CINdetails">
            <properties><property name="outcome" value="passed"/></properties>
            </testcase>
            </testsuite>
            <testsuite name="ChildCharacteristics" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="4220 Ethnicity is missing" classname="cin-census.ChildCharacteristics">
            <properties><property name="outcome" value="found"/></properties>
            <system-out>1 query
            Ethnicity is missing. Send the child's ethnicity.
            no child id, line 7, column 9: Ethnicity not there</system-out>
            </testcase>
            </testsuite>
            <testsuite name="Plans" tests="2" failures="0" errors="0" skipped="2">
            <testcase name="8910 Plan ends before it starts" classname="cin-census.Plans">
            <properties><property name="outcome" value="not applicable"/></properties>
            <skipped message="Not applicable: the return has no record that this rule is about"/>
            </testcase>
            <testcase name="9 Nine" classname="cin-census.Plans">
            <properties><property name="outcome" value="not checked"/></properties>
            <skipped message="Not checked: No date."/>
            </testcase>
            </testsuite>
            </testsuites>
            """);
  }

  @Test
  void only_so_many_findings_of_a_rule_are_listed_and_the_rest_is_counted() {
    Element root =
        root(xml(HEADING, report(found(CLOSURE, 1_500)), Collections.nCopies(1_500, closure())));
    Element failure = all(root, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("1,500 errors");
    assertThat(failure.getTextContent().lines())
        .hasSize(1 + JunitReport.LISTED + 1)
        .endsWith("and 1,480 more");
  }

  @Test
  void what_cannot_be_read_and_what_this_software_fails_at_are_errors() {
    List<UnreadablePart> parts =
        Collections.nCopies(25, new UnreadablePart(new Place(3, 5), "DfEX9", "Cut short"));
    Finding fault =
        finding(
            about(
                "INTERNAL",
                Severity.ERROR,
                "Rule 8925 could not be asked",
                "Report it",
                "CINdetails"),
            "1",
            4);
    Element root =
        root(
            xml(
                heading("a.xml", parts),
                report(
                    new RuleOutcome(CLOSURE, 0, 3, 0, 2, 0, null),
                    new RuleOutcome(PLAN, 1, 0, 0, 1, 0, null)),
                List.of(fault, finding(PLAN, "1", 5))));
    assertThat(all(root, "error"))
        .extracting(error -> error.getAttribute("message"))
        .containsExactly(
            "25 parts were left out and not checked",
            "Not checked: A fault in this software kept it from being asked in 2 cases.",
            "1 error. A fault in this software kept it from being asked in 1 case.");
    assertThat(all(root, "error").get(0).getTextContent().lines())
        .hasSize(21)
        .startsWith("child DfEX9: line 3, column 5: Cut short")
        .endsWith("and 5 more");
    assertThat(root.getAttribute("errors")).isEqualTo("3");
    assertThat(all(root, "failure").get(0).getTextContent())
        .startsWith("Rule 8925 could not be asked. Report it.\n");
    assertThat(((Element) all(root, "failure").get(0).getParentNode()).getAttribute("name"))
        .isEqualTo("INTERNAL");
  }

  @Test
  void values_can_be_left_out() {
    assertThat(
            written(
                JunitReport::to,
                ReportOptions.redacted(),
                HEADING,
                report(found(CLOSURE, 1)),
                List.of(closure())))
        .contains("column 9: CINclosureDate<")
        .doesNotContain("2024-09-31");
  }

  @Test
  void a_finding_says_whether_it_is_new_and_why_it_is_accepted() {
    Acceptance acceptance = new Acceptance(2, "4220", "Q", "", "Asked", "J. Moss", null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer = JunitReport.to(bytes, ReportOptions.withValues())) {
      writer.accept(finding(ETHNICITY, "Q", 7), new Remarks(Since.NEW, acceptance));
      writer.finish(HEADING, report(found(ETHNICITY, 1)));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("child Q, line 7, column 9; since the last run: new; accepted: Asked, J. Moss");
  }
}
