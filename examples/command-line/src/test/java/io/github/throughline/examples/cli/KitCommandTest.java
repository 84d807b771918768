package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitCommandTest {
  private static final Path VENDOR_KIT = Path.of("..", "vendor-kit", "kit");

  @TempDir private Path folder;

  private Path kit;

  /** A kit of two returns: one with two faults, of which the table names one, and a clean one. */
  @BeforeEach
  void makeKit() throws IOException {
    kit = Files.createDirectories(folder.resolve("kit"));
    Files.copy(VENDOR_KIT.resolve("2024-25/2883-fault-a.xml"), kit.resolve("fault.xml"));
    Files.copy(VENDOR_KIT.resolve("2024-25/clean.xml"), kit.resolve("clean.xml"));
    expect("fault.xml,2885,F2883A,CPPstartDate=2024-06-10", "fault.xml,2883,,");
  }

  private void expect(String... rows) throws IOException {
    Files.writeString(
        kit.resolve("expected-findings.csv"),
        "file,rule,child,fields\n" + String.join("\n", rows) + "\n");
  }

  private Path theirs(String... lines) throws IOException {
    return Files.write(folder.resolve("theirs.ndjson"), List.of(lines));
  }

  @Test
  void this_program_finds_in_the_vendor_kit_what_it_should() {
    Run run = Run.of("kit", VENDOR_KIT);

    assertThat(run.out())
        .contains("2022-23/clean.xml: as expected (0)")
        .contains("2026-27/8995Q-fault-a.xml: as expected (2)")
        .doesNotContain("  missing", "  unexpected")
        .containsPattern("\\d+ returns: \\d{4} expectations met, 0 missing, 0 unexpected\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_kit_that_is_met_ends_with_0() {
    Run run = Run.of("kit", kit);

    assertThat(run.out().lines())
        .containsExactly(
            "clean.xml: as expected (0)",
            "fault.xml: as expected (2)",
            "2 returns: 2 expectations met, 0 missing, 0 unexpected");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void what_is_missing_and_what_is_unexpected_are_told_and_end_with_1() throws IOException {
    expect("fault.xml,2885,F2883A,CPPstartDate=2024-06-10;CPPendDate", "clean.xml,8630,CA,");
    Run run = Run.of("kit", kit);

    assertThat(run.out().lines())
        .containsExactly(
            "clean.xml: 0 met, 1 missing, 0 unexpected",
            "  missing     8630 CA",
            "fault.xml: 0 met, 1 missing, 1 unexpected",
            "  missing     2885 F2883A CPPstartDate=2024-06-10 CPPendDate: found, but without CPPendDate",
            "  unexpected  2883",
            "2 returns: 0 expectations met, 2 missing, 1 unexpected");
    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no items      | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\"}                    | true",
        "no texts      | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\",\"fields\":[\"CPPstartDate\"]} | true",
        "the text      | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\",\"fields\":[\"CPPstartDate\"],\"values\":{\"CPPstartDate\":\"2024-06-10\"}} | true",
        "one of texts  | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\",\"fields\":[\"CPPstartDate\"],\"values\":{\"CPPstartDate\":[\"2024-06-09\",\"2024-06-10\"]}} | true",
        "another text  | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\",\"fields\":[\"CPPstartDate\"],\"values\":{\"CPPstartDate\":\"2024-06-09\"}} | false",
        "another item  | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883A\",\"fields\":[\"CPPendDate\"]} | false",
        "another child | {\"file\":\"fault.xml\",\"rule\":\"2885\",\"child\":\"F2883B\"}                    | false",
        "another file  | {\"file\":\"clean.xml\",\"rule\":\"2885\",\"child\":\"F2883A\"}                    | false",
      })
  void findings_of_another_validator_are_compared_as_far_as_they_go(
      String what, String line, boolean isMet) throws IOException {
    expect("fault.xml,2885,F2883A,CPPstartDate=2024-06-10");
    Run run =
        Run.of(
            "kit",
            kit,
            "--findings",
            theirs(line, "", "{\"file\":\"clean.xml\",\"rule\":\"XML-OURS\"}"));

    assertThat(run.exit()).isEqualTo(isMet ? ExitCode.CLEAN : ExitCode.ERRORS_FOUND);
    assertThat(run.out()).contains(isMet ? "1 expectations met" : "1 missing");
  }

  @Test
  void our_own_findings_can_be_given_as_those_of_another() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    for (String name : List.of("fault", "clean")) {
      Run.of(
          "validate", kit.resolve(name + ".xml"), "--findings", theirs.resolve(name + ".ndjson"));
    }
    assertThat(Run.of("kit", kit, "--findings", theirs)).isEqualTo(Run.of("kit", kit));
  }

  @Test
  void a_finding_says_where_it_is_if_it_can() throws IOException {
    expect();
    Run run =
        Run.of(
            "kit",
            kit,
            "--findings",
            theirs(
                "{\"file\":\"clean.xml\",\"rule\":\"8630\",\"child\":\"CA\",\"at\":{\"line\":7}}"));

    assertThat(run.out()).contains("  unexpected  8630 CA, at line 7");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "not JSON     | line 1, not an object                        | line 1",
        "no object    | [1]                                          | line 1",
        "no rule      | {\"file\":\"clean.xml\"}                     | rule",
        "no return    | {\"rule\":\"8630\"}                          | file",
        "wrong return | {\"file\":\"none.xml\",\"rule\":\"8630\"}    | clean.xml",
      })
  void findings_that_cannot_be_read_end_with_2(String what, String line, String said)
      throws IOException {
    Run run = Run.of("kit", kit, "--findings", theirs(line));

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("theirs.ndjson", said).doesNotContain("Exception");
  }

  @Test
  void a_return_without_findings_of_theirs_ends_with_2() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("theirs"));

    Run run = Run.of("kit", kit, "--findings", theirs);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("clean.ndjson");
  }

  @Test
  void a_damaged_return_ends_with_2_and_the_others_are_compared() throws IOException {
    Files.copy(Path.of("pom.xml"), kit.resolve("clean.xml"), StandardCopyOption.REPLACE_EXISTING);

    Run run = Run.of("kit", kit);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("clean.xml");
    assertThat(run.out()).contains("fault.xml: as expected (2)");
  }

  static Stream<String> wrongTables() {
    return Stream.of(
        "",
        "rule,child\n",
        "file,rule,child,fields\na,b\n",
        "file,rule,child,fields\nno.xml,1,,\n");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("wrongTables")
  void a_table_that_cannot_be_read_ends_with_2_and_says_what_would_be_right(String table)
      throws IOException {
    Files.writeString(kit.resolve("expected-findings.csv"), table);

    Run run = Run.of("kit", kit);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("expected-findings.csv").doesNotContain("Exception");
  }

  @Test
  void a_folder_that_is_no_kit_ends_with_2() {
    for (Path none :
        List.of(folder.resolve("none"), folder.resolve("kit/clean.xml"), Path.of("src"))) {
      Run run = Run.of("kit", none);
      assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
      assertThat(run.err()).contains(none.toString());
    }
  }

  @Test
  void no_folder_is_wrong_usage() {
    assertThat(Run.of("kit").exit()).isEqualTo(ExitCode.WRONG_USAGE);
  }
}
