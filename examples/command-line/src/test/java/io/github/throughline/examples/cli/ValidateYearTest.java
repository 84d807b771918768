package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By which year the command line checks a return. The identifier of its child is found by rule 1580
 * from 2024-25, and its sex by rule 4180 before, when there was gender.
 */
class ValidateYearTest {
  @TempDir private Path folder;

  private Path file(String year, String referenceDate) throws IOException {
    return Files.writeString(
        folder.resolve("cin.xml"),
        """
        <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%s</Year>
        <ReferenceDate>%s</ReferenceDate></CollectionDetails>
        <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
        <Children><Child>
        <ChildIdentifiers><LAchildID>A-1</LAchildID><UPNunknown>UN3</UPNunknown>
        <PersonBirthDate>2015-05-20</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
        <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>
        <Disability>NONE</Disability></Disabilities></ChildCharacteristics>
        <CINdetails><CINreferralDate>2024-09-02</CINreferralDate>
        <ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
        <ReferralNFA>0</ReferralNFA></CINdetails>
        </Child></Children></Message>
        """
            .formatted(year, referenceDate));
  }

  private static List<String> codes(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches(" {2}\\S+ +.* \\(\\d+ found.*\\)"))
        .map(line -> line.strip().split(" +")[0])
        .toList();
  }

  @ParameterizedTest(name = "header {0}, {1}, --year {2}: as {3}")
  @CsvSource({
    // header                --year   as       found     not found
    "2025, 2025-03-31,              , 2024-25, 1580,      100",
    "2024, 2024-03-31,              , 2023-24, 4180,      1580",
    "2025, 2025-03-31,       2023-24, 2023-24, 4180,      1580",
    "2025, 2025-03-31,          2024, 2023-24, 4180,      1580",
    "2024, 2024-03-31,       2024-25, 2024-25, 1580,      4180",
    // a header that contradicts itself is a finding, and the rest is checked
    "2025, 2024-03-31,              , 2024-25, 100 1580,  4180",
    "2025, 2024-03-31,       2023-24, 2023-24, 100 4180,  1580",
    "20x5, 2025-03-31,              , 2024-25, 100 1580 XML-NUMBER, 4180",
    "20x5, 2025-03-31,       2023-24, 2023-24, 100 4180 XML-NUMBER, 1580",
  })
  void the_year_is_the_one_asked_for_or_else_the_one_of_the_header(
      String headerYear,
      String referenceDate,
      String asked,
      String expected,
      String found,
      String notFound)
      throws IOException {
    Path file = file(headerYear, referenceDate);

    Run run = asked == null ? Run.of("validate", file) : Run.of("validate", file, "--year", asked);

    assertThat(run.out()).startsWith("cin.xml: children in need census " + expected + ", 1 child");
    assertThat(codes(run)).contains(found.split(" ")).doesNotContain(notFound);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
  }

  @ParameterizedTest(name = "header {0}, --year {1}: {2}")
  @CsvSource({
    "2025, 2023-24, true",
    "2025, 2024-25, false",
    "2025, , false",
    "20x5, 2023-24, false",
  })
  void a_year_other_than_that_of_the_header_is_said(String headerYear, String asked, boolean isSaid)
      throws IOException {
    Path file = file(headerYear, "2025-03-31");

    Run run = asked == null ? Run.of("validate", file) : Run.of("validate", file, "--year", asked);

    String said = "  Checked as 2023-24, as asked; the header gives the year 2025";
    assertThat(run.out().lines().anyMatch(said::equals)).isEqualTo(isSaid);
    assertThat(run.out().contains("Checked as")).isEqualTo(isSaid);
  }

  @Test
  void draft_rules_are_said_to_be_drafts_everywhere_but_in_a_finding() throws IOException {
    Path file = file("2027", "2027-03-31");
    Path page = folder.resolve("report.html");
    Path findings = folder.resolve("findings.ndjson");

    Run run = Run.of("validate", file, "--report", page, "--findings", findings);

    assertThat(run.out())
        .startsWith("cin.xml: children in need census 2026-27 (draft rules), 1 child")
        .contains("The rules of 2026-27 are a draft and may change when they are published");
    assertThat(codes(run)).contains("8995Q", "9000Q", "1580");
    assertThat(Files.readString(page)).contains("2026-27 (draft rules)", "Draft rules.");
    assertThat(Files.readString(findings)).contains("\"rule\":\"8995Q\"").doesNotContain("draft");
  }

  @Test
  void the_rules_of_a_year_that_is_final_are_not_called_a_draft() throws IOException {
    assertThat(Run.of("validate", file("2026", "2026-03-31")).out())
        .startsWith("cin.xml: children in need census 2025-26, 1 child")
        .doesNotContain("draft");
  }

  @Test
  void of_a_year_whose_rules_are_not_known_the_shape_is_checked() throws IOException {
    Run run = Run.of("validate", file("2025", "2025-03-31"), "--year", "2019-20");

    assertThat(run.out())
        .startsWith("cin.xml: children in need census 2019-20, 1 child")
        .contains("Not checked, and why:", "2022-23 to 2026-27 only", "--year 2022-23");
    assertThat(codes(run)).isNotEmpty().allMatch(code -> code.startsWith("XML-"));
  }
}
