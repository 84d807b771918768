package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidateCommandTest {
  private static final String HEADER =
      """
      <Message>
        <Header>
          <CollectionDetails>
            <Collection>CIN</Collection>
            <Year>2025</Year>
            <ReferenceDate>2025-03-31</ReferenceDate>
          </CollectionDetails>
          <Source>
            <SourceLevel>L</SourceLevel>
            <LEA>999</LEA>
          </Source>
        </Header>
        <Children>
      """;
  private static final String END = "  </Children>\n</Message>\n";

  @TempDir private Path folder;

  private static String child(String id, String closure) {
    return """
        <Child>
          <ChildIdentifiers>
            <LAchildID>%s</LAchildID>
            <UPNunknown>UN3</UPNunknown>
            <PersonBirthDate>2015-05-20</PersonBirthDate>
            <Sex>F</Sex>
          </ChildIdentifiers>
          <ChildCharacteristics>
            <Ethnicity>WBRI</Ethnicity>
            <Disabilities>
              <Disability>NONE</Disability>
            </Disabilities>
          </ChildCharacteristics>
          <CINdetails>
            <CINreferralDate>2024-09-02</CINreferralDate>
            <ReferralSource>2A</ReferralSource>
            <PrimaryNeedCode>N1</PrimaryNeedCode>
            %s
            <ReferralNFA>0</ReferralNFA>
          </CINdetails>
        </Child>
        """
        .formatted(id, closure);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a_clean_return_ends_with_0_and_says_so() throws IOException {
    Run run = Run.of("validate", file("clean.xml", HEADER + child("A1", "") + END));

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("clean.xml: children in need census 2024-25, 1 children: 0 errors");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void an_error_ends_with_1_and_is_one_line_of_ndjson() throws IOException {
    Path file =
        file(
            "closed.xml",
            HEADER
                + child(
                    "A1",
                    "<CINclosureDate>2024-09-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>")
                + END);
    Path findings = folder.resolve("findings.ndjson");

    Run run = Run.of("validate", file, "--findings", findings);

    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
    assertThat(Files.readAllLines(findings))
        .filteredOn(line -> line.startsWith("{\"rule\":\"8630\""))
        .singleElement()
        .asString()
        .contains("\"child\":\"A1\"", "\"CINclosureDate\":\"2024-09-01\"")
        .matches(".*\"at\":\\{\"line\":\\d+,\"column\":\\d+}.*");
  }

  @Test
  void findings_on_standard_output_leave_nothing_else_there() throws IOException {
    Path file = file("id.xml", HEADER + child("A 1", "") + END);

    Run run = Run.of("validate", file, "--findings", "-");

    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"rule\":"));
    assertThat(run.err()).contains("1 children");
  }

  @Test
  void values_can_be_left_out_of_every_output() throws IOException {
    Path file = file("id.xml", HEADER + child("A-1", "") + END);
    Path page = folder.resolve("report.html");
    Path table = folder.resolve("table.csv");

    Run run =
        Run.of(
            "validate",
            file,
            "--redact-values",
            "--findings",
            "-",
            "--report",
            page,
            "--csv",
            table);

    assertThat(run.out()).doesNotContain("\"values\"");
    assertThat(Files.readString(page)).doesNotContain("2015-05-20");
    assertThat(Files.readString(table)).doesNotContain("2015-05-20");
  }

  @Test
  void the_summary_tells_the_four_outcomes_apart_and_names_the_code_first() throws IOException {
    Run run =
        Run.of(
            "validate", file("r.xml", HEADER.replace("2025-03-31", "") + child("A 1", "") + END));

    assertThat(run.out())
        .containsPattern("(?m)^  \\w+ +[A-Z].*\\. [A-Z].*\\. \\(\\d+ found\\)$")
        .containsPattern(
            "\\d+ rules: \\d+ found something, \\d+ passed, \\d+ not applicable, \\d+ not checked")
        .containsPattern(
            "Not checked, and why:\\n    \\d+ rules: The header gives no reference date");
  }

  @Test
  void another_year_can_be_asked_for() throws IOException {
    Run run =
        Run.of("validate", file("r.xml", HEADER + child("A1", "") + END), "--year", "2023-24");

    assertThat(run.out()).contains("2023-24");
    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("an empty file", ""),
        Arguments.of("not XML", "LAchildID,UPN\n1,2\n"),
        Arguments.of("another root", "<Return><Child/></Return>"),
        Arguments.of(
            "an external entity",
            "<!DOCTYPE Message [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Message>&x;</Message>"),
        Arguments.of(
            "a billion laughs",
            "<!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><Message>&b;</Message>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void what_cannot_be_read_is_said_with_its_name_and_ends_with_2(String what, String text)
      throws IOException {
    Path file = file("bad.xml", text);

    Run run = Run.of("validate", file);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err())
        .startsWith(file.toString() + ": ")
        .doesNotContain("Exception", "\tat ", "root:");
  }

  @Test
  void a_truncated_return_keeps_the_children_before() throws IOException {
    String whole = HEADER + child("A-1", "") + child("A-2", "");
    Path file = file("cut.xml", whole.substring(0, whole.length() - 120));

    Run run = Run.of("validate", file, "--findings", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out()).contains("\"rule\":\"1580\"").contains("\"child\":\"A-1\"");
    assertThat(run.err()).contains(file + ": line ");
  }

  @Test
  void a_damaged_child_costs_only_itself() throws IOException {
    Path file =
        file(
            "damaged.xml",
            HEADER + child("A-1", "") + child("A-2 & B", "") + child("A-3", "") + END);

    Run run = Run.of("validate", file, "--findings", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out()).contains("\"child\":\"A-1\"").contains("\"child\":\"A-3\"");
    assertThat(run.err()).contains(file + ": line ");
  }

  @Test
  void text_in_another_encoding_than_it_says_costs_only_its_child() throws IOException {
    Path file = folder.resolve("latin.xml");
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + HEADER
            + child("A-1", "")
            + child("Zo\u00eb", "")
            + child("A-3", "")
            + END;
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.of("validate", file, "--findings", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out()).contains("\"child\":\"A-1\"").contains("\"child\":\"A-3\"");
  }

  @Test
  void an_element_of_ten_million_characters_costs_no_other_child() throws IOException {
    Path file = folder.resolve("long.xml");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      out.write(child("A-1", ""));
      out.write("<Child><ChildIdentifiers><LAchildID>");
      String block = "x".repeat(100_000);
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
      out.write("</LAchildID></ChildIdentifiers></Child>\n");
      out.write(child("A-3", ""));
      out.write(END);
    }

    Run run = Run.of("validate", file, "--findings", "-");

    assertThat(run.exit()).isIn(ExitCode.ERRORS_FOUND, ExitCode.NOT_READ);
    assertThat(run.out())
        .contains("XML-LENGTH")
        .contains("\"child\":\"A-1\"")
        .contains("\"child\":\"A-3\"");
    assertThat(run.out().length()).isLessThan(1_000_000);
  }

  @Test
  void a_folder_and_a_missing_file_are_said_plainly() {
    Run aFolder = Run.of("validate", folder);
    Run missing = Run.of("validate", folder.resolve("none.xml"));

    assertThat(aFolder.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(aFolder.err()).contains("folder").doesNotContain("Exception");
    assertThat(missing.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(missing.err()).contains("none.xml").doesNotContain("Exception");
  }

  @Test
  void one_bad_file_does_not_cost_the_others() throws IOException {
    Path bad = file("bad.xml", "");
    Path good = file("good.xml", HEADER + child("A-1", "") + END);

    Run run = Run.of("validate", bad, good, "--findings", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out()).contains("\"child\":\"A-1\"");
  }

  @Test
  void an_output_that_cannot_be_written_is_said_before_anything_is_read() throws IOException {
    Path good = file("good.xml", HEADER + child("A1", "") + END);

    Run run =
        Run.of(
            "validate", good, "--findings", folder.resolve("no-such-folder").resolve("f.ndjson"));

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("the folder to write into does not exist");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "validate",
        "validate r.xml --year 24",
        "validate r.xml --threads 0",
        "validate r.xml --standard ssda903",
        "validate r.xml --findings - --csv -",
        "validate a.xml b.xml --report r.html",
        "validate a.xml b.xml --xlsx r.xlsx",
        "validate a.xml b.xml --compare last.ndjson",
        "validate a.xml b.xml --accept list.csv",
        "validate r.xml --csv r.xml",
        "validate r.xml --csv out --findings out",
        "validate r.xml --no-such-option",
        "chronology",
        "chronology x.json --as-at yesterday",
        "chronology x.json --json - --csv -",
        "rules --format pdf",
        "",
        "check r.xml"
      })
  void a_command_written_wrongly_ends_with_64_and_says_what_would_be_right(String line) {
    Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).isNotBlank().contains("Try: throughline").doesNotContain("Exception");
  }
}
