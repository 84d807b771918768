package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is wrong with the header is said, and the children are judged all the same. The child
 * has an identifier that rule 1580 finds from 2024-25.
 */
class HeaderFaultsTest {
  private static final String COLLECTION =
      "<CollectionDetails><Collection>CIN</Collection><Year>2025</Year>"
          + "<ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails>";
  private static final String SOURCE =
      "<Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source>";
  private static final String HEADER = "<Header>" + COLLECTION + SOURCE + "</Header>";
  private static final String CHILDREN =
      """
      <Children><Child>
      <ChildIdentifiers><LAchildID>A-1</LAchildID><UPNunknown>UN3</UPNunknown>
      <PersonBirthDate>2015-05-20</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
      <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>
      <Disability>NONE</Disability></Disabilities></ChildCharacteristics>
      <CINdetails><CINreferralDate>2024-09-02</CINreferralDate>
      <ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
      <ReferralNFA>0</ReferralNFA></CINdetails>
      </Child></Children>
      """;

  @TempDir private Path folder;

  private final List<Finding> findings = new ArrayList<>();

  private CensusValidation validate(String parts, @Nullable String year) throws IOException {
    Path file = Files.writeString(folder.resolve("r.xml"), "<Message>" + parts + "</Message>");
    CinCensusValidator validator = CinCensusValidator.create();
    CensusValidation validation =
        (year == null ? validator : validator.asYear(CollectionYear.parse(year)))
            .validate(file, findings::add);
    findings.removeIf(SmallReturn::isOnlySize);
    return validation;
  }

  private String found() {
    return findings.stream()
        .map(finding -> finding.rule() + finding.fields())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Collection
        "<Collection>CIN | <Collection>CINC | XML-CODE[Collection] 1580[LAchildID]",
        "<Collection>CIN | <Collection>cin | XML-CODE[Collection] 1580[LAchildID]",
        "<Collection>CIN | <Collection> CIN | XML-CODE[Collection] 1580[LAchildID]",
        "<Collection>CIN | <Collection>SSDA903 | XML-CODE[Collection] 1580[LAchildID]",
        // which the schema does not require
        "<Collection>CIN | <Collection> | 1580[LAchildID]",
        // Year
        "<Year>2025 | <Year>20x5 | XML-NUMBER[Year] 100[ReferenceDate] 1580[LAchildID]",
        "<Year>2025 | <Year>2024-25 | XML-NUMBER[Year] 100[ReferenceDate] 1580[LAchildID]",
        "<Year>2025 | <Year>25 | XML-NUMBER[Year] 100[ReferenceDate] 1580[LAchildID]",
        "<Year>2025 | <Year> | 100[ReferenceDate] 1580[LAchildID]",
        // ReferenceDate
        "2025-03-31 | 2024-03-31 | 100[ReferenceDate] 1580[LAchildID]",
        "2025-03-31 | 31/03/2025 | 100[ReferenceDate] XML-DATE[ReferenceDate] 1580[LAchildID]",
      })
  void a_value_that_contradicts_the_rest_is_said(String line, String by, String expected)
      throws IOException {
    assertThat(HEADER).contains(line);
    CensusValidation validation = validate(HEADER.replace(line, by) + CHILDREN, null);

    assertThat(found()).isEqualTo(expected);
    assertThat(validation.year()).hasToString("2024-25");
    assertThat(validation.report().children()).isEqualTo(1);
  }

  @Test
  void of_two_headers_the_first_is_read_and_the_other_said() throws IOException {
    CensusValidation validation =
        validate(HEADER + HEADER.replace("2025", "2024") + CHILDREN, null);

    assertThat(found()).isEqualTo("XML-REPEATED[Header] 1580[LAchildID]");
    assertThat(validation.year()).hasToString("2024-25");
  }

  @Test
  void a_second_header_after_the_children_is_said_as_well() throws IOException {
    CensusValidation validation = validate(HEADER + CHILDREN + HEADER, null);

    assertThat(found()).isEqualTo("1580[LAchildID] XML-ORDER[Header] XML-REPEATED[Header]");
    assertThat(validation.year()).hasToString("2024-25");
  }

  @Test
  void of_two_collections_the_first_is_read_and_the_other_said() throws IOException {
    CensusValidation validation =
        validate(
            "<Header>"
                + COLLECTION
                + COLLECTION.replace("2025", "2024")
                + SOURCE
                + "</Header>"
                + CHILDREN,
            null);

    assertThat(found()).isEqualTo("XML-REPEATED[CollectionDetails] 1580[LAchildID]");
    assertThat(validation.year()).hasToString("2024-25");
  }

  @Test
  void of_two_years_the_first_is_read_and_the_other_said() throws IOException {
    CensusValidation validation =
        validate(
            HEADER.replace("<Year>2025</Year>", "<Year>2025</Year><Year>2024</Year>") + CHILDREN,
            null);

    assertThat(found()).isEqualTo("XML-REPEATED[Year] 1580[LAchildID]");
    assertThat(validation.year()).hasToString("2024-25");
  }

  @Test
  void a_return_without_a_header_is_judged_by_the_year_that_the_caller_gives() throws IOException {
    CensusValidation validation = validate(CHILDREN, "2024-25");

    assertThat(found()).isEqualTo("100[ReferenceDate] XML-MISSING[Header] 1580[LAchildID]");
    assertThat(validation.periodKnown()).isTrue();
    assertThat(validation.report().children()).isEqualTo(1);
  }

  @Test
  void a_return_without_a_header_and_a_year_has_its_shape_checked() throws IOException {
    CensusValidation validation = validate(CHILDREN, null);

    assertThat(found()).isEqualTo("100[ReferenceDate] XML-MISSING[Header]");
    assertThat(validation.yearDecided()).isFalse();
    assertThat(validation.report().children()).isEqualTo(1);
  }

  @Test
  void a_year_that_the_caller_gives_goes_before_whatever_the_header_says() throws IOException {
    CensusValidation validation =
        validate(HEADER.replace("<Year>2025", "<Year>20x5") + CHILDREN, "2025-26");

    assertThat(found()).isEqualTo("XML-NUMBER[Year] 100[ReferenceDate] 1580[LAchildID]");
    assertThat(validation.year()).hasToString("2025-26");
    assertThat(validation.yearGiven()).isTrue();
    assertThat(findings)
        .allMatch(finding -> finding.year().equals(CollectionYear.parse("2025-26")));
  }
}
