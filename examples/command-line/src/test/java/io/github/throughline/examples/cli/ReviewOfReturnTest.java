package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return of the quickstart, checked beside the run before and a list of accepted queries. */
class ReviewOfReturnTest {
  private static final Path RETURN =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire", "cin-census-2024-25.xml");

  @TempDir private Path folder;

  private Path lastRun() {
    Path last = folder.resolve("last.ndjson");
    assertThat(Run.of("validate", RETURN, "--findings", last, "--quiet").exit())
        .isEqualTo(ExitCode.ERRORS_FOUND);
    return last;
  }

  /** The first finding of a severity, as its rule and its child. */
  private static String[] first(Path findings, String severity) throws IOException {
    String line;
    try (Stream<String> lines = Files.lines(findings)) {
      line =
          lines
              .filter(
                  one ->
                      one.contains("\"severity\":\"" + severity + "\"")
                          && one.contains("\"child\":"))
              .findFirst()
              .orElseThrow();
    }
    return new String[] {
      line.replaceFirst(".*?\"rule\":\"([^\"]+)\".*", "$1"),
      line.replaceFirst(".*?\"child\":\"([^\"]+)\".*", "$1")
    };
  }

  @Test
  void the_same_return_has_nothing_new_and_nothing_fixed() throws IOException {
    Path last = lastRun();
    int findings = Files.readAllLines(last).size();

    Run run = Run.of("validate", RETURN, "--compare", last);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Since the last run (last.ndjson): 0 new, " + findings + " remain, 0 fixed\n");
  }

  @Test
  void what_is_new_and_what_is_fixed_is_told_in_every_form() throws IOException {
    Path last = lastRun();
    List<String> lines = Files.readAllLines(last);
    Files.write(last, lines.subList(1, lines.size()));
    Files.writeString(
        last,
        lines.get(0).replaceFirst("\"(child|module)\":\"[^\"]*\"", "\"$1\":\"SOMEBODYELSE\"")
            + "\n",
        StandardOpenOption.APPEND);
    Path page = folder.resolve("page.html");
    Path table = folder.resolve("table.csv");
    Path workbook = folder.resolve("book.xlsx");
    Path outcomes = folder.resolve("outcomes.ndjson");
    Path now = folder.resolve("now.ndjson");

    Run run =
        Run.of(
            "validate",
            RETURN,
            "--compare",
            last,
            "--report",
            page,
            "--csv",
            table,
            "--xlsx",
            workbook,
            "--outcomes",
            outcomes,
            "--findings",
            now);

    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
    assertThat(run.out()).contains(": 1 new, " + (lines.size() - 1) + " remain, 1 fixed");
    assertThat(Files.readAllLines(now)).as("the contract does not change").isEqualTo(lines);
    assertThat(Files.readString(page)).contains("1 new, ", " 1 fixed.", "SOMEBODYELSE");
    assertThat(Files.readAllLines(table)).filteredOn(row -> row.endsWith(",new,")).hasSize(1);
    assertThat(Files.readAllLines(outcomes))
        .filteredOn(line -> line.startsWith("{\"kind\":\"changed\""))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"since\":\"new\""),
            line -> assertThat(line).contains("\"since\":\"fixed\"", "SOMEBODYELSE"));
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      assertThat(zip.getEntry("xl/worksheets/sheet6.xml")).isNotNull();
    }
  }

  @Test
  void a_malformed_line_is_told_with_its_number_and_does_not_stop_the_run() throws IOException {
    Path last = lastRun();
    int lines = Files.readAllLines(last).size();
    Files.writeString(last, "{\"rule\":\n", StandardOpenOption.APPEND);

    Run run = Run.of("validate", RETURN, "--compare", last);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out())
        .contains(
            lines + " remain, 0 fixed",
            "last.ndjson: line "
                + (lines + 1)
                + ": is not JSON; it was left out of the comparison");
  }

  @Test
  void an_accepted_query_stays_and_is_counted_apart_and_an_error_is_not_accepted()
      throws IOException {
    Path last = lastRun();
    String[] query = first(last, "QUERY");
    String[] error = first(last, "ERROR");
    Path list =
        Files.writeString(
            folder.resolve("accepted.csv"),
            "rule,child,value,reason\n"
                + query[0]
                + ","
                + query[1]
                + ",,Asked the family\n"
                + error[0]
                + ","
                + error[1]
                + ",,Let it be\n"
                + query[0]
                + ",NOBODY,,Gone\n");
    Path now = folder.resolve("now.ndjson");
    Path page = folder.resolve("page.html");

    Run run = Run.of("validate", RETURN, "--accept", list, "--findings", now, "--report", page);

    assertThat(run.exit()).isEqualTo(ExitCode.ERRORS_FOUND);
    assertThat(Files.mismatch(last, now)).isEqualTo(-1);
    assertThat(run.out())
        .contains(
            " (1 accepted)\n",
            ", 1 of them accepted)",
            "accepted.csv: line 3: Rule " + error[0] + " is an error, and an error cannot be",
            "accepted.csv: line 4: No finding of rule " + query[0] + " matches this entry");
    assertThat(Files.readString(page)).contains("Accepted: Asked the family");
  }

  @Test
  void an_input_is_never_written_over() {
    Path last = lastRun();
    long size = last.toFile().length();

    Run run = Run.of("validate", RETURN, "--compare", last, "--findings", last);

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("this file is read, or written as another output");
    assertThat(last.toFile()).hasSize(size);
  }

  @Test
  void a_list_or_a_last_run_that_is_not_there_is_said_before_anything_is_written() {
    Path now = folder.resolve("now.ndjson");
    for (String option : List.of("--compare", "--accept")) {
      Run run = Run.of("validate", RETURN, option, folder.resolve("none"), "--findings", now);
      assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
      assertThat(run.err()).contains("none: there is no such file").doesNotContain("Exception");
      assertThat(now).doesNotExist();
    }
  }
}
