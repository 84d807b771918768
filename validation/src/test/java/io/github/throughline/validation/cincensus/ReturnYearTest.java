package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The year and the period by which a return is judged. The child has a referral of the year 3000,
 * which rule 8600 finds where the period is known, and an identifier that rule 1580 finds from
 * 2024-25.
 */
class ReturnYearTest {
  /** Found before 2024-25, because the child has a Sex. */
  private static final Set<String> OF_SEX = Set.of("2886Q", "4180", "XML-YEAR");

  @TempDir private Path folder;

  private final List<Finding> findings = new ArrayList<>();

  @ParameterizedTest(name = "Year {0}, ReferenceDate {1}, given {2}: judged by {3}, period {4}")
  @CsvSource({
    // what the header says            given      the year  period      findings
    "2025, 2025-03-31,                        , 2024-25, known,     1580 8600",
    "2024, 2024-03-31,                        , 2023-24, known,     8600",
    "2024, 2024-03-31,                 2024-25, 2024-25, known,     1580 8600",
    "    , 2025-03-31,                        , 2024-25, known,     100 1580 8600",
    "20x5, 2025-03-31,                        , 2024-25, known,     XML-NUMBER 100 1580 8600",
    // in the year, though not its last day
    "2025, 2025-03-30,                        , 2024-25, known,     100 1580 8600",
    "2025, 2024-04-01,                        , 2024-25, known,     100 1580 8600",
    // the header contradicts itself
    "2025, 2024-03-31,                        , 2024-25, not known, 100 1580",
    "2025, 2025-04-01,                        , 2024-25, not known, 100 1580",
    "2025, 2024-03-31,                 2024-25, 2024-25, known,     100 1580 8600",
    // no reference date
    "2025,           ,                        , 2024-25, not known, 100 1580",
    "2025, 31/03/2025,                        , 2024-25, not known, 100 XML-DATE 1580",
    "2025,           ,                 2024-25, 2024-25, known,     100 1580 8600",
    "    ,           ,                 2024-25, 2024-25, known,     100 1580 8600",
    // only drafted
    "2027, 2027-03-31,                        , 2026-27, known,     1580 8600",
  })
  void the_year_of_a_return(
      @Nullable String year,
      @Nullable String referenceDate,
      @Nullable String given,
      String expected,
      String period,
      String codes)
      throws IOException {
    CensusValidation validation = validate(year, referenceDate, given);

    assertThat(validation.year()).hasToString(expected);
    assertThat(validation.yearDecided()).isTrue();
    assertThat(validation.yearGiven()).isEqualTo(given != null);
    assertThat(validation.periodKnown()).isEqualTo(period.equals("known"));
    assertThat(validation.draft()).isEqualTo(expected.equals("2026-27"));
    assertThat(found()).isEqualTo(codes);
    for (RuleOutcome outcome : validation.report().outcomes()) {
      assertThat(outcome.notChecked() != null)
          .as("rule %s not checked", outcome.about().code())
          .isEqualTo(outcome.about().needsPeriod() && !validation.periodKnown());
    }
  }

  @ParameterizedTest(name = "Year {0}, ReferenceDate {1}: as {2}, rules of {3}")
  @CsvSource({
    "    ,           , 2025-26, 2025-26, 100",
    "    , 2024-06-30, 2024-25, 2024-25, 100",
    "0025, 2025-03-31, 2025-26, 2025-26, 100",
    "    , 0001-03-31, 2025-26, 2025-26, 100",
  })
  void a_header_that_names_no_year_is_asked_for_it_and_nothing_else_is(
      @Nullable String year,
      @Nullable String referenceDate,
      String readAs,
      String rulesOf,
      String codes)
      throws IOException {
    CensusValidation validation = validate(year, referenceDate, null);

    assertThat(validation.yearDecided()).isFalse();
    assertThat(validation.periodKnown()).isFalse();
    assertThat(validation.year()).hasToString(readAs);
    assertThat(found()).isEqualTo(codes);
    assertNotChecked(validation, rulesOf, "does not say for which year", "100");
  }

  @ParameterizedTest(name = "Year {0}: rules of {1}")
  @CsvSource({"2019, 2022-23", "2010, 2022-23", "2022, 2022-23", "2028, 2025-26"})
  void of_a_year_whose_rules_are_not_known_only_the_shape_is_checked(String year, String rulesOf)
      throws IOException {
    CensusValidation validation = validate(year, year + "-03-31", null);

    assertThat(validation.year()).isEqualTo(CollectionYear.ending(Integer.parseInt(year)));
    assertThat(validation.draft()).isFalse();
    assertThat(findings).allMatch(finding -> finding.rule().startsWith("XML-"));
    assertNotChecked(validation, rulesOf, "2022-23 to 2026-27 only", "");
  }

  /** Every published rule of a year but one is listed, as not checked. */
  private static void assertNotChecked(
      CensusValidation validation, String rulesOf, String why, String except) {
    assertThat(
            validation.report().outcomes().stream()
                .filter(outcome -> outcome.notChecked() != null)
                .map(outcome -> outcome.about().code()))
        .containsExactlyElementsOf(
            RuleCatalogue.of(CollectionYear.parse(rulesOf)).rules().stream()
                .map(about -> about.code())
                .filter(code -> !code.startsWith("XML-") && !code.equals(except))
                .sorted()
                .toList());
    assertThat(validation.report().outcomes())
        .filteredOn(outcome -> outcome.notChecked() != null)
        .allMatch(outcome -> outcome.notChecked().contains(why))
        .allMatch(outcome -> outcome.notChecked().endsWith("this is a rule of " + rulesOf))
        .allMatch(outcome -> outcome.found() + outcome.passed() + outcome.notApplicable() == 0);
  }

  private String found() {
    return findings.stream()
        .filter(finding -> !SmallReturn.isOnlySize(finding))
        .map(Finding::rule)
        .filter(code -> !OF_SEX.contains(code))
        .collect(Collectors.joining(" "));
  }

  private CensusValidation validate(
      @Nullable String year, @Nullable String referenceDate, @Nullable String given)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("return.xml"),
            """
            <Message><Header><CollectionDetails><Collection>CIN</Collection>%s%s</CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
            <Children><Child>
            <ChildIdentifiers><LAchildID>A-1</LAchildID><UPNunknown>UN3</UPNunknown>
            <PersonBirthDate>2015-05-20</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>
            <Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>3000-01-01</CINreferralDate>
            <ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <ReferralNFA>0</ReferralNFA></CINdetails>
            </Child></Children></Message>
            """
                .formatted(item("Year", year), item("ReferenceDate", referenceDate)));
    CinCensusValidator validator = CinCensusValidator.create();
    return (given == null ? validator : validator.asYear(CollectionYear.parse(given)))
        .validate(file, findings::add);
  }

  private static String item(String name, @Nullable String text) {
    return text == null ? "" : "<" + name + ">" + text + "</" + name + ">";
  }
}
