package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the shape of a file, and how it is said. */
class StructureRulesTest {
  /** A whole and right return of 2024-25, in lines to be spoilt. */
  private static final String RIGHT =
      """
      <Message>
      <Header>
      <CollectionDetails><Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails>
      <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source>
      </Header>
      <Children>
      <Child>
      <ChildIdentifiers>
      <LAchildID>A1</LAchildID>
      <UPNunknown>UN3</UPNunknown>
      <PersonBirthDate>2015-05-20</PersonBirthDate>
      <Sex>F</Sex>
      </ChildIdentifiers>
      <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
      <CINdetails>
      <CINreferralDate>2024-09-02</CINreferralDate>
      <ReferralSource>2A</ReferralSource>
      <PrimaryNeedCode>N1</PrimaryNeedCode>
      <ReferralNFA>0</ReferralNFA>
      </CINdetails>
      </Child>
      </Children>
      </Message>
      """;

  @TempDir private Path folder;

  private final List<Finding> findings = new ArrayList<>();

  private CensusValidation validate(String xml) throws IOException {
    Path file = Files.writeString(folder.resolve("return.xml"), xml);
    CensusValidation validation = CinCensusValidator.create().validate(file, findings::add);
    findings.removeIf(SmallReturn::isOnlySize);
    return validation;
  }

  private static String spoilt(String line, String by) {
    assertThat(RIGHT).contains(line);
    return RIGHT.replace(line, by);
  }

  private static RuleOutcome outcome(CensusValidation validation, String code) {
    List<RuleOutcome> ofCode =
        validation.report().outcomes().stream()
            .filter(outcome -> outcome.about().code().equals(code))
            .toList();
    assertThat(ofCode).hasSize(1);
    return ofCode.get(0);
  }

  private String only() {
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    return finding.rule() + " " + finding.module() + " " + finding.fields() + " " + finding.at();
  }

  @Test
  void a_right_return_keeps_every_rule_on_shape() throws IOException {
    CensusValidation validation = validate(RIGHT);

    assertThat(findings).isEmpty();
    assertThat(validation.report().outcomes())
        .filteredOn(outcome -> outcome.about().code().startsWith("XML-"))
        .hasSize(13)
        .filteredOn(outcome -> !outcome.about().code().equals("XML-DAMAGED"))
        .allMatch(outcome -> outcome.passed() == 2, "passed by the header and by the child");
  }

  @ParameterizedTest(name = "{2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<Sex>F</Sex> | <Sex>F</Sex><Shoe>42</Shoe> | XML-ELEMENT ChildIdentifiers [Shoe] | Shoe in ChildIdentifiers.",
        "<Sex>F</Sex> | <Sex>F</Sex><upn>1</upn> | XML-ELEMENT ChildIdentifiers [upn] | expected UPN, with these capitals.",
        "<Sex>F</Sex> | <Sex>F</Sex><Ethnicity>WBRI</Ethnicity> | XML-ELEMENT ChildIdentifiers [Ethnicity] | expected the element inside ChildCharacteristics.",
        "<Sex>F</Sex> | <Sex>F<b/></Sex> | XML-ELEMENT ChildIdentifiers [b] | b in Sex: expected text only.",
        "<LEA>999</LEA> | <LEA>999</LEA><Name>x</Name> | XML-ELEMENT Header [Name] | Name in Source.",
        "<Sex>F</Sex> | <GenderCurrent>2</GenderCurrent><Sex>F</Sex> | XML-YEAR ChildIdentifiers [GenderCurrent] | GenderCurrent in ChildIdentifiers.",
        "<UPNunknown>UN3</UPNunknown> | <UPNunknown>UN3</UPNunknown><UPN>A</UPN> | XML-ORDER ChildIdentifiers [UPN] | expected before UPNunknown.",
        "<Sex>F</Sex> | <Sex>F</Sex><Sex>M</Sex> | XML-REPEATED ChildIdentifiers [Sex] | the first, at line 12, column 1, is the one that is read.",
        "<LEA>999</LEA> | '' | XML-MISSING Header [LEA] | LEA in Source: expected the element.",
        "<LEA>999</LEA> | <LEA/> | XML-MISSING Header [LEA] | expected a value; the element is there and empty.",
        "<Sex>F</Sex> | <Sex>F</Sex>and | XML-TEXT Child [ChildIdentifiers] | ChildIdentifiers in Child.",
        "<SourceLevel>L | <SourceLevel>l | XML-CODE Header [SourceLevel] | expected L; this differs from one in its capitals or spaces.",
        "UN3 | UN8 | XML-CODE ChildIdentifiers [UPNunknown] | expected UN1, UN2, UN3, UN4, UN5, UN6, UN7.",
        "2015-05-20 | 20/05/2015 | XML-DATE ChildIdentifiers [PersonBirthDate] | expected a day written as YYYY-MM-DD.",
        "2015-05-20 | 2015-02-29 | XML-DATE ChildIdentifiers [PersonBirthDate] | but there is no such day.",
      })
  void each_fault_is_said_with_what_was_expected(
      String line, String by, String expected, String detail) throws IOException {
    validate(spoilt(line, by));
    findings.removeIf(finding -> !finding.rule().startsWith("XML-"));

    assertThat(only()).startsWith(expected);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).message()).contains(detail);
  }

  @Test
  void a_code_of_another_year_is_told_from_one_that_never_was() throws IOException {
    validate(
        spoilt("2025", "2019")
            .replace("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>")
            .replace("<ReferralSource>2A", "<ReferralSource>5D"));

    assertThat(only()).startsWith("XML-CODE CINdetails [ReferralSource] line 17");
    assertThat(findings.get(0).message())
        .contains(
            "one of the 21 codes of ReferralSource in 2018-19; this is a code of other years.");
  }

  @Test
  void a_group_of_another_year_is_said_once_and_not_again_of_what_it_holds() throws IOException {
    validate(
        spoilt(
            "</CINdetails>",
            "<PreProceedingsandFGDM><PPStartDate>tomorrow</PPStartDate></PreProceedingsandFGDM></CINdetails>"));

    assertThat(only()).startsWith("XML-YEAR CINdetails [PreProceedingsandFGDM]");
  }

  @Test
  void a_text_too_long_to_be_read_is_not_also_no_date() throws IOException {
    validate(spoilt("2024-09-02", "2".repeat(20_000)));

    assertThat(findings).extracting(Finding::rule).containsExactly("8600", "XML-LENGTH");
  }

  @Test
  void a_namespace_is_said_once_after_the_children() throws IOException {
    validate(spoilt("<Message>", "<Message xmlns=\"urn:cin\">").replace("A1", "A-1"));

    assertThat(findings).extracting(Finding::rule).containsExactly("1580", "XML-NAMESPACE");
  }

  @Test
  void a_child_without_an_episode_is_left_to_the_published_rule() throws IOException {
    int from = RIGHT.indexOf("<CINdetails>");
    int to = RIGHT.indexOf("</CINdetails>") + "</CINdetails>".length();
    validate(RIGHT.substring(0, from) + RIGHT.substring(to));

    assertThat(only()).startsWith("8590");
  }

  @Test
  void a_return_without_children_is_said() throws IOException {
    int from = RIGHT.indexOf("<Child>");
    int to = RIGHT.indexOf("</Child>") + "</Child>".length();
    CensusValidation validation = validate(RIGHT.substring(0, from) + RIGHT.substring(to));

    assertThat(only()).startsWith("XML-MISSING Children [Child] line 6");
    assertThat(validation.report().children()).isZero();
  }

  @ParameterizedTest(name = "referred {0}: {1}")
  @CsvSource({"2013-03-31, XML-CODE", "2013-04-01, 8866", "2013-03-32, XML-CODE"})
  void a_referral_source_is_ours_where_no_published_rule_judges_it(String referred, String code)
      throws IOException {
    validate(spoilt("<ReferralSource>2A", "<ReferralSource>2Z").replace("2024-09-02", referred));

    assertThat(findings)
        .filteredOn(finding -> finding.fields().contains("ReferralSource"))
        .extracting(Finding::rule)
        .containsExactly(code);
  }

  @Test
  void a_disability_is_ours_while_the_child_is_not_born() throws IOException {
    validate(
        spoilt("PersonBirthDate>2015", "ExpectedPersonBirthDate>2015")
            .replace("20</PersonBirthDate>", "20</ExpectedPersonBirthDate>")
            .replace("<Disability>NONE", "<Disability>none"));

    assertThat(findings)
        .filteredOn(finding -> finding.fields().contains("Disability"))
        .extracting(Finding::rule)
        .containsExactly("XML-CODE");
  }

  @Test
  void an_empty_disability_is_ours_only_beside_a_code() throws IOException {
    validate(spoilt("<Disability>NONE</Disability>", "<Disability/>"));
    assertThat(only()).startsWith("8540");

    findings.clear();
    validate(spoilt("NONE</Disability>", "NONE</Disability><Disability/>"));
    assertThat(only()).startsWith("XML-MISSING Disabilities [Disability]");
  }

  @Test
  void a_missing_referral_date_is_ours_where_the_period_is_not_known() throws IOException {
    String undated = spoilt("<CINreferralDate>2024-09-02</CINreferralDate>\n", "");
    validate(undated);
    assertThat(findings).extracting(Finding::rule).containsExactly("8600");

    findings.clear();
    validate(undated.replace("<ReferenceDate>2025-03-31</ReferenceDate>", ""));
    assertThat(findings).extracting(Finding::rule).containsExactly("100", "XML-MISSING");
  }

  @Test
  void lost_parts_come_last_in_file_order_under_the_child_they_are_of() throws IOException {
    String child = RIGHT.substring(RIGHT.indexOf("<Child>"), RIGHT.indexOf("</Children>"));
    String damaged = child.replace("<Sex>F</Sex>", "<Sex>F & M</Sex>").replace("A1", "A2");
    String nameless = child.replace("<LAchildID>A1</LAchildID>", "<LAchildID>&</LAchildID>");
    CensusValidation validation =
        validate(
            RIGHT.replace(
                "</Children>",
                damaged + child.replace("A1", "A-3") + "<Shoe/>\n" + nameless + "</Children>"));

    assertThat(findings)
        .extracting(f -> f.rule() + " " + f.child() + " " + f.module())
        .containsExactly(
            "1580 A-3 ChildIdentifiers",
            "XML-DAMAGED A2 Child",
            "XML-ELEMENT null Children",
            "XML-DAMAGED null Child");
    assertThat(findings).extracting(Finding::at).element(1).isEqualTo(new Place(22, 1));
    assertThat(validation.unreadable()).hasSize(2);
    assertThat(validation.report().children()).isEqualTo(2);
    assertThat(outcome(validation, "XML-DAMAGED").found()).isEqualTo(2);
    assertThat(outcome(validation, "XML-ELEMENT").found()).isEqualTo(1);
    assertThat(outcome(validation, "XML-ELEMENT").passed()).isEqualTo(3);
  }

  @Test
  void a_damaged_header_is_said_and_not_what_it_lacks() throws IOException {
    CensusValidation validation =
        validate(spoilt("<LEA>999</LEA>", "<LEA>9&9</LEA>").replace("A1", "A-1"));

    assertThat(findings).extracting(Finding::rule).containsExactly("1580", "XML-DAMAGED");
    assertThat(validation.yearDecided()).isTrue();
  }

  @Test
  void a_file_cut_short_is_said() throws IOException {
    validate(RIGHT.substring(0, RIGHT.indexOf("</Children>")));

    assertThat(only()).startsWith("XML-DAMAGED Message [Message] line 22");
    assertThat(findings.get(0).message()).doesNotContain("..");
  }

  @Test
  void limits_are_those_of_the_caller() throws IOException {
    ReaderLimits one = new ReaderLimits(100, 20, 1, 100, 100, 100);
    String child = RIGHT.substring(RIGHT.indexOf("<Child>"), RIGHT.indexOf("</Children>"));
    Path file =
        Files.writeString(
            folder.resolve("return.xml"), RIGHT.replace("</Children>", child + "</Children>"));
    CensusValidation validation =
        CinCensusValidator.create().withLimits(one).validate(file, findings::add);
    findings.removeIf(SmallReturn::isOnlySize);

    assertThat(validation.report().children()).isEqualTo(1);
    assertThat(findings).extracting(Finding::rule).containsExactly("XML-DAMAGED");
  }

  @Test
  void a_reader_of_another_year_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("return.xml"), RIGHT);
    CinCensusValidator asLastYear =
        CinCensusValidator.create().asYear(CollectionYear.parse("2023-24"));
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      assertThatThrownBy(() -> asLastYear.validate(reader, findings::add))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2024-25")
          .hasMessageContaining("2023-24");
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void progress_ends_at_the_size_of_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("return.xml"), RIGHT);
    List<Long> progress = new ArrayList<>();
    CinCensusValidator.create().withProgress(progress::add).validate(file, findings::add);

    assertThat(progress).isSorted().last().isEqualTo(Files.size(file));
  }
}
