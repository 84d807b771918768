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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.hostile.Parsed;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Acceptances;
import io.github.throughline.validation.review.Comparison;
import io.github.throughline.validation.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  @TempDir private Path folder;

  private static String page(
      ReportHeading heading, ValidationReport report, Iterable<Finding> findings) {
    return written(HtmlReport::to, ReportOptions.withValues(), heading, report, findings);
  }

  private static String page(ValidationReport report, Finding... findings) {
    return page(HEADING, report, List.of(findings));
  }

  /** The text of each element of a name, its white space made single spaces. */
  private static List<String> texts(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip().replaceAll("\\s+", " "));
    }
    return texts;
  }

  private static Element byId(Document page, String id) {
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("id").equals(id)) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("No element has the id " + id);
  }

  private static JsonNode data(Document page) throws JsonProcessingException {
    return new ObjectMapper().readTree(byId(page, "data").getTextContent());
  }

  @Test
  void what_was_checked_stands_at_the_top() {
    ReportHeading heading =
        new ReportHeading(
            "Children in need census",
            "cin.xml",
            "Anyshire",
            true,
            LocalDateTime.of(2025, 6, 3, 9, 5),
            List.of());
    Document page = Parsed.document(page(heading, report(), List.of()));
    assertThat(texts(page, "h1"))
        .containsExactly("Children in need census 2024-25: what the checks found");
    assertThat(texts(page, "dt"))
        .containsExactly("File", "Authority", "Collection year", "Children read", "Report made");
    assertThat(texts(page, "dd"))
        .containsExactly(
            "cin.xml", "Anyshire", "2024-25 (draft rules)", "42", "3 June 2025 at 09:05");
    assertThat(texts(page, "p"))
        .contains(
            "Draft rules. The rules for 2024-25 are not final. What is found here may change when"
                + " they are published.");
  }

  @Test
  void what_is_not_known_is_not_at_the_top() {
    ReportHeading heading = new ReportHeading("Census", "cin.xml", null, false, null, List.of());
    Document page = Parsed.document(page(heading, report(), List.of()));
    assertThat(texts(page, "dt")).containsExactly("File", "Collection year", "Children read");
    assertThat(texts(page, "dd")).containsExactly("cin.xml", "2024-25", "42");
  }

  @Test
  void the_four_outcomes_are_counted_apart_and_each_rule_stands_in_its_own() {
    Document page =
        Parsed.document(
            page(
                report(
                    found(CLOSURE, 1),
                    new RuleOutcome(
                        about("1", Severity.ERROR, "One", "Mend", "M"), 0, 1, 1, 0, 0, null),
                    new RuleOutcome(
                        about("2", Severity.ERROR, "Two", "Mend", "M"), 0, 2, 0, 0, 0, null),
                    new RuleOutcome(
                        about("3", Severity.ERROR, "Three", "Mend", "M"), 0, 0, 7, 0, 0, null),
                    new RuleOutcome(
                        about("4", Severity.ERROR, "Four", "Mend", "M"), 0, 0, 0, 0, 0, "No date"),
                    new RuleOutcome(
                        about("5", Severity.ERROR, "Five", "Mend", "M"), 0, 9, 0, 2, 0, null)),
                closure()));
    assertThat(texts(page, "tr"))
        .contains(
            "Found1At least one record breaks the rule.",
            "Not checked2The rule could not be asked, so nothing is known. The reason stands with"
                + " each rule.",
            "Passed2The rule was asked of at least one record, and every one keeps it.",
            "Not applicable1The return has no record that the rule is about.",
            "1ErrorMOne.11",
            "2ErrorMTwo.20",
            "3ErrorMThree.",
            "4ErrorMFour.No date.",
            "5ErrorMFive.A fault in this software kept it from being asked in 2 cases.");
    assertThat(texts(page, "caption"))
        .containsExactly(
            "What came of the 6 rules",
            "1 rule with findings",
            "1 finding",
            "2 rules that could not be asked",
            "2 rules that every record asked keeps",
            "1 rule that no record of the return is about");
  }

  @Test
  void a_finding_says_what_is_wrong_what_would_put_it_right_and_where() {
    Document page =
        Parsed.document(
            page(
                report(found(CLOSURE, 2), found(ETHNICITY, 1)),
                finding(
                    CLOSURE,
                    "DfEX0000001",
                    120,
                    cited("CINclosureDate", "2024-09-31", 120),
                    cited("CINreferralDate", "2024-10-01", 1118),
                    cited("ReasonForClosure", null, 0),
                    cited("DateOfInitialCPC", " ", 119)),
                finding(CLOSURE, null, 0),
                finding(ETHNICITY, "DfEX0000002", 130, cited("Ethnicity", null, 0))));
    assertThat(texts(page, "tr"))
        .contains(
            "DfEX0000001line 120, column 9CINclosureDate 2024-09-31CINreferralDate 2024-10-01 line"
                + " 1118ReasonForClosure not thereDateOfInitialCPC empty line 119",
            "no child idthe whole return",
            "DfEX0000002line 130, column 9Ethnicity not there");
    assertThat(texts(page, "h3")).contains("Rule 8925 Error CINdetails");
    assertThat(texts(page, "p"))
        .contains(
            "The checks found 2 errors and 1 query, in the records of 2 children.",
            "Closure date is not a date or is outside the collection period.",
            "Send the day the case was closed as YYYY-MM-DD.");
    assertThat(texts(page, "li"))
        .contains(
            "2 errors Must be put right before the return is accepted.",
            "1 query To be put right, or explained to the Department for Education.");
  }

  @Test
  void the_script_is_given_the_same_findings() throws JsonProcessingException {
    Document page =
        Parsed.document(
            page(
                report(found(CLOSURE, 1), found(ETHNICITY, 1)),
                finding(ETHNICITY, null, 0, cited("Ethnicity", null, 0)),
                closure()));
    JsonNode data = data(page);
    assertThat(data.path("total").intValue()).isEqualTo(2);
    assertThat(data.path("rules").get(0).toString())
        .isEqualTo(
            "{\"code\":\"8925\",\"severity\":\"ERROR\",\"word\":\"Error\",\"module\":\"CINdetails\","
                + "\"says\":\"Closure date is not a date or is outside the collection period.\","
                + "\"remedy\":\"Send the day the case was closed as YYYY-MM-DD.\","
                + "\"found\":1,\"held\":1}");
    assertThat(data.path("findings").toString())
        .isEqualTo(
            "[[1,null,0,0,[[\"Ethnicity\",null,0]],0,\"\"],"
                + "[0,\"DfEX0000001\",120,9,[[\"CINclosureDate\",\"2024-09-31\",120]],0,\"\"]]");
  }

  @Test
  void a_page_without_findings_says_what_that_is_worth() {
    RuleOutcome passed = new RuleOutcome(CLOSURE, 0, 3, 0, 0, 0, null);
    Document clean = Parsed.document(page(report(passed)));
    assertThat(texts(clean, "p")).contains("The checks found nothing to put right.");
    assertThat(texts(clean, "h2")).containsExactly("Summary", "The other rules");
    assertThat(texts(clean, "form")).isEmpty();
    assertThat(texts(clean, "footer"))
        .containsExactly(
            "These checks say whether the return keeps the rules of its standard. A return without"
                + " findings may still be wrong or incomplete, and what it does not record may"
                + " still have happened.");
    RuleOutcome notChecked = new RuleOutcome(ETHNICITY, 0, 0, 0, 0, 0, "No date");
    assertThat(texts(Parsed.document(page(report(passed, notChecked))), "p"))
        .contains("The checks found nothing to put right in what could be checked.");
  }

  @Test
  void parts_that_could_not_be_read_are_listed_up_to_a_number() {
    List<UnreadablePart> parts = new ArrayList<>();
    parts.add(new UnreadablePart(new Place(2210, 5), "DfEX0000009", "The record is cut short"));
    parts.addAll(
        Collections.nCopies(1_200, new UnreadablePart(Place.NONE, null, "Something stands here")));
    Document page = Parsed.document(page(heading("a.xml", parts), report(), List.of()));
    assertThat(texts(page, "tr"))
        .contains(
            "line 2210, column 5DfEX0000009The record is cut short",
            "no place in the filenot knownSomething stands here");
    assertThat(texts(page, "p"))
        .contains(
            "Part of the file could not be read. 1,201 parts were left out and not checked: see"
                + " “Parts that could not be read”.",
            "Only the first 500 of 1,201 are listed.");
    assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(5 + 1 + 500);
  }

  @Test
  void where_the_page_stops_it_says_so() throws JsonProcessingException {
    List<Finding> findings = new ArrayList<>(Collections.nCopies(30_000, closure()));
    findings.addAll(Collections.nCopies(80, finding(ETHNICITY, "DfEX0000002", 9)));
    Document page =
        Parsed.document(
            page(HEADING, report(found(CLOSURE, 30_000), found(ETHNICITY, 80)), findings));
    assertThat(byId(page, "bound").getTextContent())
        .isEqualTo(
            "This page holds 20,050 of 30,080 findings: the first 20,000 in the order of the file,"
                + " and of each rule at least the first 50. The totals and the tables of rules count"
                + " all, but the filters look only at what the page holds. For every finding, ask"
                + " the same check for a workbook, or for its NDJSON or CSV file.");
    assertThat(texts(page, "p"))
        .contains(
            "The checks found 30,000 errors and 80 queries.",
            "Not every finding is on this page. It holds 20,050 of 30,080; “Findings” says which,"
                + " and where all of them are. The totals count all.");
    assertThat(texts(page, "a"))
        .contains(
            "Show the first 20,000 of 30,000 of rule 8925", "Show the first 50 of 80 of rule 4220");
    assertThat(data(page).path("findings")).hasSize(20_050);
    assertThat(data(page).path("rules").get(0).path("found").intValue()).isEqualTo(30_000);
    assertThat(data(page).path("rules").get(0).path("held").intValue()).isEqualTo(20_000);
    assertThat(data(page).path("rules").get(1).path("held").intValue()).isEqualTo(50);
    assertThat(texts(page, "caption"))
        .contains("The first 10 of 30,000 findings", "The first 10 of 80 findings");
  }

  @Test
  void where_the_page_stops_it_names_the_files_that_hold_every_finding() {
    String page =
        written(
            HtmlReport::to,
            ReportOptions.withValues().withEveryFindingIn(List.of("all.xlsx", "all.ndjson")),
            HEADING,
            report(found(CLOSURE, 20_001)),
            Collections.nCopies(20_001, closure()));
    assertThat(byId(Parsed.document(page), "bound").getTextContent())
        .endsWith(" Every finding is in all.xlsx and in all.ndjson.");
  }

  @Test
  void a_rule_that_stopped_at_its_bound_says_so() {
    Document page =
        Parsed.document(page(report(new RuleOutcome(CLOSURE, 1, 9, 0, 0, 1, null)), closure()));
    assertThat(texts(page, "p"))
        .contains(
            "More than was said. 1 rule stopped at the most findings made of one record: see “Rules"
                + " that found something”.");
    assertThat(texts(page, "strong"))
        .contains(
            "In 1 record it stopped at the most findings it makes of one record, and there may be"
                + " more.");
  }

  @Test
  void a_finding_with_more_to_say_than_its_rule_says_only_that() {
    Finding more =
        new Finding(
            "8925",
            Severity.ERROR,
            "cin-census",
            Reports.YEAR,
            "A",
            "CINdetails",
            List.of(),
            new Place(4, 9),
            CLOSURE.message("The other episode has no end"));
    assertThat(texts(Parsed.document(page(report(found(CLOSURE, 1)), more)), "p"))
        .contains("The other episode has no end.");
  }

  @Test
  void what_changed_and_what_is_accepted_is_shown_with_each_finding() throws IOException {
    Finding gone = finding(ETHNICITY, "Z", 3, cited("Ethnicity", "XX", 3));
    Path last = folder.resolve("last.ndjson");
    try (FindingWriter writer =
        NdjsonFindings.to(Files.newOutputStream(last), ReportOptions.withValues())) {
      writer.accept(closure());
      writer.accept(gone);
    }
    Files.writeString(last, "broken\n", StandardOpenOption.APPEND);
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            "rule,child,value,reason,by,date\n"
                + "4220,Q,,Asked <the> family,J. Moss,2025-04-01\n8925,*,,No\n4220,*,none,No,,\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer =
        FindingWriter.reviewed(
            HtmlReport.to(bytes, ReportOptions.withValues()),
            Review.of(Comparison.with(last), Acceptances.read(list)))) {
      writer.accept(closure());
      writer.accept(finding(ETHNICITY, "Q", 7));
      writer.finish(HEADING, report(found(CLOSURE, 1), found(ETHNICITY, 1)));
    }
    Document page = Parsed.document(bytes.toString(StandardCharsets.UTF_8));
    assertThat(texts(page, "h2")).contains("Since the last run", "Queries that are accepted");
    assertThat(texts(page, "p"))
        .contains(
            "Accepted. 1 finding is explained in list.csv. They are counted in the totals and stay"
                + " on the page, each with its reason.",
            "Since the last run. 1 new, 1 remain, 1 fixed.",
            "last.ndjson, line 3: is not JSON; it was left out of the comparison.",
            "list.csv, line 3: has 4 cells and not 6; put a cell that holds a comma in quotes.",
            "New since the last run",
            "Accepted: Asked <the> family, J. Moss, 2025-04-01");
    assertThat(texts(page, "tr"))
        .contains(
            "All rules1110",
            "42201010",
            "4220Ethnicity is missing. Send the child's ethnicity.ZEthnicity XXfixed")
        .anySatisfy(row -> assertThat(row).startsWith("42204*No finding of rule 4220 matches"));
    assertThat(data(page).path("findings").get(1).toString())
        .endsWith("\"\",\"new\",\"Asked <the> family, J. Moss, 2025-04-01\"]");
    assertThat(byId(page, "by-since")).isNotNull();
    assertThat(byId(page, "by-accepted")).isNotNull();
  }

  @Test
  void a_fault_of_this_software_is_not_passed_over() {
    Finding fault =
        finding(about("INTERNAL", Severity.ERROR, "Rule 8925 failed", "Report it", "M"), "1", 4);
    Document page =
        Parsed.document(page(report(new RuleOutcome(CLOSURE, 0, 9, 0, 1, 0, null)), fault));
    assertThat(texts(page, "p"))
        .contains(
            "A fault in this software. In 1 case a rule could not be asked, and the record has not"
                + " been checked against it. The findings named INTERNAL say where; please report"
                + " the fault.",
            "What is wrong is said with each finding.",
            "Rule 8925 failed. Report it.");
  }

  @Test
  void values_can_be_left_out() {
    String page =
        written(
            HtmlReport::to,
            ReportOptions.redacted(),
            HEADING,
            report(found(CLOSURE, 1)),
            List.of(closure()));
    assertThat(page)
        .contains("DfEX0000001", "<b>CINclosureDate</b></li>", "Values left out.")
        .doesNotContain("2024-09-31");
  }

  @Test
  void a_page_needs_nothing_but_itself() {
    String page = page(report(found(CLOSURE, 1)), closure());
    assertThat(page)
        .doesNotContain("http:", "https:", " src=", "@import", "url(", "eval(", "innerHTML")
        .contains("default-src &#39;none&#39;");
    assertThat(page.split("<script", -1)).hasSize(3);
  }

  @Test
  void the_same_findings_give_the_same_bytes() {
    ValidationReport report = report(found(CLOSURE, 1));
    assertThat(page(report, closure())).isEqualTo(page(report, closure()));
  }

  @Test
  void a_page_that_was_not_finished_stays_empty() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer = HtmlReport.to(bytes, ReportOptions.withValues())) {
      writer.accept(closure());
    }
    assertThat(bytes.size()).isZero();
  }

  @Test
  void every_link_on_the_page_leads_somewhere() {
    Document page =
        Parsed.document(
            page(
                report(
                    found(CLOSURE, 1),
                    new RuleOutcome(
                        about("1", Severity.ERROR, "One", "Mend", "M"), 0, 1, 1, 0, 0, null),
                    new RuleOutcome(
                        about("3", Severity.ERROR, "Three", "Mend", "M"), 0, 0, 7, 0, 0, null),
                    new RuleOutcome(
                        about("4", Severity.ERROR, "Four", "Mend", "M"), 0, 0, 0, 0, 0, "No"),
                    found(ETHNICITY, 1)),
                closure(),
                finding(ETHNICITY, "1", 2)));
    NodeList links = page.getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(7);
    for (int i = 0; i < links.getLength(); i++) {
      String href = ((Element) links.item(i)).getAttribute("href");
      assertThat(byId(page, href.substring(1))).isNotNull();
    }
  }
}
