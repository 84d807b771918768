package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCommandTest {
  private static final Path ANYSHIRE =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire");
  private static final Path KIAN =
      ANYSHIRE.resolve("families").resolve("brennan").resolve("case-file-kian.json");

  /** Words that foretell, weigh or blame. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(risks?|risky|high-risk|likely|unlikely|likelihood|probability|will|scores?"
              + "|scored|scoring|ranks?|ranked|ranking|percentile|red flag|traffic light"
              + "|failed to (engage|protect)|failure to (engage|protect)|refused to engage"
              + "|non-compliant|hard to reach|dysfunctional)\\b");

  @TempDir private Path folder;

  @Test
  void anyshire_trips_at_least_forty_checks_and_shows_at_least_ten_strengths() throws IOException {
    Path findings = folder.resolve("findings.ndjson");
    Path outcomes = folder.resolve("outcomes.ndjson");

    Run run = anyshire("--findings", findings, "--outcomes", outcomes);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    Set<String> raised = new TreeSet<>();
    for (JsonNode line : lines(findings)) {
      assertThat(line.get("severity").textValue()).isEqualTo("ADVICE");
      assertThat(line.get("standard").textValue()).isEqualTo("practice");
      assertThat(line.get("evidence")).isNotEmpty();
      raised.add(line.get("rule").textValue());
    }
    Set<String> strengths = new TreeSet<>();
    for (JsonNode line : lines(outcomes)) {
      if (line.path("outcome").asText().equals("going well")
          && line.get("rule").textValue().startsWith("SM-")) {
        strengths.add(line.get("rule").textValue());
      }
      assertThat(line.path("outcome").asText()).isNotEqualTo("not checked");
    }
    assertThat(raised).hasSizeGreaterThanOrEqualTo(40);
    assertThat(strengths).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void no_output_foretells_weighs_or_blames() throws IOException {
    Path findings = folder.resolve("findings.ndjson");
    Path outcomes = folder.resolve("outcomes.ndjson");
    Path page = folder.resolve("page.html");
    Path table = folder.resolve("table.csv");
    Path due = folder.resolve("due.csv");

    Run run =
        anyshire(
            "--findings",
            findings,
            "--outcomes",
            outcomes,
            "--report",
            page,
            "--csv",
            table,
            "--due",
            due);

    List<String> all = new ArrayList<>(List.of(run.out(), run.err()));
    for (Path written : List.of(findings, outcomes, page, table, due)) {
      all.add(Files.readString(written));
    }
    all.add(Run.of("practice", "--settings-template").out());
    all.add(Run.of("practice", "--help").out());
    assertThat(all)
        .allSatisfy(
            text -> {
              assertThat(text).isNotNull();
              assertThat(FORBIDDEN.matcher(text).results().map(found -> found.group())).isEmpty();
            });
  }

  @Test
  void the_same_files_settings_and_day_give_the_same_page() throws IOException {
    Path one = folder.resolve("one.html");
    Path two = folder.resolve("two.html");
    anyshire("--report", one);
    anyshire("--report", two);

    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void a_damaged_file_costs_itself() throws IOException {
    Path damaged = folder.resolve("damaged.json");
    Files.writeString(damaged, "{\"schemaVersion\":\"1.0\",\"child\":{");
    Path page = folder.resolve("page.html");

    Run run = Run.of("practice", KIAN, damaged, "--as-at", "2025-03-31", "--report", page);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("damaged.json");
    assertThat(run.out()).contains("of 1 case file:");
    assertThat(Files.readString(page)).contains("Not everything could be read", "damaged.json");
  }

  @Test
  void case_files_may_stand_one_on_a_line() throws IOException {
    Path lines = folder.resolve("files.ndjson");
    String file = new ObjectMapper().readTree(KIAN.toFile()).toString();
    Files.writeString(lines, file + "\n{\"damaged\n" + file + "\n");

    Run run = Run.of("practice", lines, "--as-at", "2025-03-31");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.out()).contains("of 2 case files:");
  }

  @Test
  void settings_of_an_authority_are_used_and_shown() throws IOException {
    Path settings = folder.resolve("settings.json");
    Files.writeString(
        settings, "{\"SM-40.notAloneInARow\":{\"value\":1,\"reason\":\"Anyshire standards\"}}");
    Path page = folder.resolve("page.html");

    Run run =
        Run.of("practice", KIAN, "--as-at", "2025-03-31", "--settings", settings, "--report", page);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(page)).contains("1 of your own", "Anyshire standards");
  }

  @Test
  void a_setting_that_is_not_known_is_refused_with_its_place() throws IOException {
    Path settings = folder.resolve("settings.json");
    Files.writeString(settings, "{\"SM-40.alone\":1}");

    Run run = Run.of("practice", KIAN, "--settings", settings);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("settings.json", "SM-40.alone", "line 1");
  }

  @Test
  void the_template_of_settings_can_be_used_as_it_is() throws IOException {
    Path settings = folder.resolve("settings.json");
    Run template = Run.of("practice", "--settings-template");
    Files.writeString(settings, template.out());

    Run run = Run.of("practice", KIAN, "--as-at", "2025-03-31", "--settings", settings);

    assertThat(template.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void what_falls_due_next_is_a_table() {
    Run run = Run.of("practice", KIAN, "--as-at", "2025-03-31", "--due", "-");

    assertThat(run.out().lines().findFirst().orElseThrow()).contains("for,due,day passed,child");
    assertThat(run.out()).contains("worker,2025-04-30,no,kian").contains("manager,");
  }

  @Test
  void without_case_files_it_says_how_to_use_it() {
    Run run = Run.of("practice");

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("Say which case files");
  }

  private static Run anyshire(Object... more) {
    List<Object> args = new ArrayList<>(List.of("practice", ANYSHIRE, "--as-at", "2025-03-31"));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      all.add(mapper.readTree(line));
    }
    return all;
  }
}
