package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole return from the file to the findings. */
class CinCensusValidatorTest {
  private static final String COLLECTION =
      "<Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2025-03-31</ReferenceDate>";

  @TempDir private Path folder;

  private final List<Finding> findings = new ArrayList<>();

  private Path file(String collection, String... children) throws IOException {
    return Files.writeString(
        folder.resolve("return.xml"),
        "<Message>\n<Header>\n<CollectionDetails>"
            + collection
            + "</CollectionDetails>\n<Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source>\n</Header>\n<Children>\n"
            + String.join("", children)
            + "</Children>\n</Message>\n");
  }

  /** A child of three lines, whose last item before the end of its episode is given. */
  private static String child(String id, String closure) {
    return """
        <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPNunknown>UN3</UPNunknown><PersonBirthDate>2015-05-20</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
        <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
        <CINdetails><CINreferralDate>2024-09-02</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>%s<ReferralNFA>0</ReferralNFA></CINdetails></Child>
        """
        .formatted(id, closure);
  }

  private CensusValidation validate(Path file) {
    return CinCensusValidator.create().validate(file, findings::add);
  }

  private List<String> codes() {
    return findings.stream().map(Finding::rule).toList();
  }

  private static RuleOutcome outcome(CensusValidation validation, String code) {
    return validation.report().outcomes().stream()
        .filter(outcome -> outcome.about().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_clean_return_has_no_findings() throws IOException {
    CensusValidation validation = validate(file(COLLECTION, child("A1", "")));

    assertThat(findings).allMatch(SmallReturn::isOnlySize);
    assertThat(validation.authority()).isEqualTo("999");
    assertThat(validation.year()).isEqualTo(CollectionYear.parse("2024-25"));
    assertThat(outcome(validation, "8600").passed()).isEqualTo(1);
    assertThat(outcome(validation, "8630").notApplicable()).isEqualTo(1);
  }

  @Test
  void findings_come_in_file_order_with_those_on_the_return_last() throws IOException {
    validate(
        file(
            COLLECTION,
            child("A-1", ""),
            child(
                "A2",
                "<CINclosureDate>2024-09-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>"),
            child("A2", "")));

    assertThat(codes()).containsExactly("1580", "8630", "2887Q", "8510", "8510");
    assertThat(findings.get(0).at()).isEqualTo(new Place(7, 26));
    assertThat(findings).extracting(Finding::child).containsExactly("A-1", "A2", null, "A2", "A2");
  }

  @Test
  void shape_and_values_are_found_under_our_own_codes() throws IOException {
    validate(
        file(
            COLLECTION,
            child("A1", "<CINclosureDate>2024-09-31</CINclosureDate>"),
            child("A2", "<Shoe>42</Shoe>")));

    assertThat(codes()).contains("XML-DATE", "XML-ELEMENT");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("XML-DATE"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fields()).containsExactly("CINclosureDate");
              assertThat(finding.at().line()).isEqualTo(9);
            });
  }

  @Test
  void a_header_that_contradicts_itself_is_a_finding_and_stops_nothing() throws IOException {
    CensusValidation validation =
        validate(
            file(
                "<Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2024-07-21</ReferenceDate>",
                child("A-1", "")));

    assertThat(codes()).contains("100", "1580");
    assertThat(validation.year()).isEqualTo(CollectionYear.parse("2024-25"));
  }

  @Test
  void without_a_reference_date_rules_on_the_period_are_not_checked_and_say_why()
      throws IOException {
    CensusValidation validation =
        validate(file("<Collection>CIN</Collection><Year>2025</Year>", child("A-1", "")));

    assertThat(codes()).contains("100", "1580").doesNotContain("8600");
    assertThat(outcome(validation, "8600").notChecked()).contains("period");
    assertThat(outcome(validation, "1580").notChecked()).isNull();
  }

  @Test
  void a_year_whose_rules_are_not_known_is_said_of_every_rule() throws IOException {
    CensusValidation validation =
        validate(
            file(
                "<Collection>CIN</Collection><Year>2019</Year><ReferenceDate>2019-03-31</ReferenceDate>",
                child("A-1", "")));

    assertThat(outcome(validation, "8600").notChecked()).contains("2018-19");
    assertThat(codes()).doesNotContain("1580");
  }

  @Test
  void the_caller_can_say_the_year() throws IOException {
    CinCensusValidator.create()
        .asYear(CollectionYear.parse("2023-24"))
        .validate(file(COLLECTION, child("A-1", "")), findings::add);

    assertThat(findings)
        .allMatch(finding -> finding.year().equals(CollectionYear.parse("2023-24")));
    assertThat(codes()).contains("4180").doesNotContain("1580");
  }

  @Test
  void a_damaged_child_costs_only_itself() throws IOException {
    CensusValidation validation =
        validate(file(COLLECTION, child("A-1", ""), child("A & B", ""), child("A-3", "")));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("1580"))
        .extracting(Finding::child)
        .containsExactly("A-1", "A-3");
    assertThat(codes()).contains("XML-DAMAGED");
    assertThat(validation.unreadable()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2", "4", "8"})
  void the_number_of_threads_changes_nothing(int threads) throws IOException {
    String[] children = new String[300];
    for (int i = 0; i < children.length; i++) {
      children[i] =
          child(
              i % 7 == 0 ? "A-" + i : "A" + i % 50,
              i % 3 == 0 ? "<CINclosureDate>2024-08-01</CINclosureDate>" : "");
    }
    Path file = file(COLLECTION, children);
    List<Finding> aside = new ArrayList<>();

    CensusValidation alone = validate(file);
    CensusValidation helped =
        CinCensusValidator.create().withThreads(threads).validate(file, aside::add);

    assertThat(aside).isEqualTo(findings).isNotEmpty();
    assertThat(helped.report()).isEqualTo(alone.report());
  }
}
